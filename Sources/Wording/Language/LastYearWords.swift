package import Facts

/// What is said of the runs of the last 52 weeks.
package protocol LastYearWords: Sendable {
  /// What the block is about, in a word.
  var kicker: String { get }
  /// `2,906 km in 289 runs, and one gap of 16 days`.
  func heading(_ facts: LastYearFacts) -> String
  /// What the calendar shows.
  var measure: String { get }
}

extension Wording {
  package var lastYear: any LastYearWords {
    switch language {
    case .english: EnglishLastYear(wording: self)
    }
  }
}
