package import Facts
package import Training

/// What is said of the runs of the last 52 weeks.
package protocol LastYearWords: Sendable {
  /// What the block is about, in a word.
  var kicker: String { get }
  /// `2,906 km in 289 runs over 52 weeks, and one gap of 16 days`.
  func heading(_ facts: LastYearFacts) -> String
  /// What the calendar shows.
  var measure: String { get }
  /// `No run from 9 to 15 March 2026: `, before what the runner calls that week.
  func without(_ week: ISOWeek) -> String
}

extension Wording {
  package var lastYear: any LastYearWords {
    switch language {
    case .english: EnglishLastYear(wording: self)
    case .pseudo: PseudoLastYear(plain: plain.lastYear)
    }
  }
}

struct EnglishLastYear: LastYearWords {
  let wording: Wording

  let kicker = "Year"
  let measure = "Distance run each day, last 52 weeks"

  func without(_ week: ISOWeek) -> String {
    "No run from \(wording.days(from: week.monday, to: week.sunday)): "
  }

  func heading(_ facts: LastYearFacts) -> String {
    let text =
      "\(wording.roundDistance(facts.distanceMeters)) in \(wording.digits(facts.runCount, "run")) "
      + "over \(wording.weekCount(facts.weekCount))"
    return switch facts.gaps {
    case nil: text
    case .one(let days): text + ", and one gap of \(wording.digits(days, "day"))"
    case .several(let count): text + ", and \(wording.countWord(count)) gaps of two weeks and more"
    }
  }
}
