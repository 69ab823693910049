package import Facts

/// What is said of the week to come.
package protocol NextWeekWords: Sendable {
  var kicker: String { get }
  /// `58 km in five runs`.
  func heading(_ facts: NextWeekFacts) -> String
}

extension Wording {
  package var nextWeek: any NextWeekWords {
    switch language {
    case .english: EnglishNextWeek(wording: self)
    case .pseudo: PseudoNextWeek(plain: plain.nextWeek)
    }
  }
}

struct EnglishNextWeek: NextWeekWords {
  let wording: Wording

  let kicker = "Next week"

  func heading(_ facts: NextWeekFacts) -> String {
    wording.roundDistance(facts.distanceMeters)
      + (facts.sessions.isEmpty ? "" : " in \(wording.count(facts.sessions.count, "run"))")
  }
}
