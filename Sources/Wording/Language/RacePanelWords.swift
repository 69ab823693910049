package import Facts
package import Training

/// What is said beside a page's first lines: of the next race, or of equivalent times.
package protocol RacePanelWords: Sendable {
  /// `Race day`, `In 14 days`.
  func kicker(daysAway: Int) -> String
  /// `Sunday 6 December 2026, marathon`.
  func place(_ race: Race) -> String
  /// Below the time that is aimed at.
  var goal: String { get }
  var goalPace: String { get }
  var longestRun: String { get }
  var form: String { get }
  /// The link to the plan.
  var plan: String { get }

  /// Where no race is planned.
  var noRace: String { get }
  var equivalents: String { get }
  /// `from 5 km in 22:14 on 3 November 2026`.
  func source(_ source: RaceEquivalents.Source) -> String
  /// The link to how equivalent times are made.
  var explanation: String { get }
}

extension Wording {
  package var racePanel: any RacePanelWords {
    switch language {
    case .english: EnglishRacePanel(wording: self)
    }
  }
}
