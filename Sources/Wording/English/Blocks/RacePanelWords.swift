package import Facts
package import Training

/// What is said beside a page's first lines: of the next race, or of equivalent times.
package protocol RacePanelWords: Sendable {
  /// `Race day`, `In 14 days`.
  func kicker(daysAway: Int) -> String
  /// `Sunday 6 December 2026, marathon`.
  func place(_ race: Race) -> String
  /// `A half marathon in 1:35:32 on 18 October 2026 is worth 3:18:46 to 3:23:00 over this distance.`;
  /// of the race's own distance how fast it was run.
  func worth(_ worth: NextRaceFacts.Worth) -> String
  /// Below the time that is aimed at.
  var goal: String { get }
  var goalPace: String { get }
  /// Where the data has ended it is the longest that is known.
  func longestRun(isKnown: Bool) -> String
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
    case .pseudo: PseudoRacePanel(plain: plain.racePanel)
    }
  }
}

struct EnglishRacePanel: RacePanelWords {
  let wording: Wording

  let goal = "the goal"
  let goalPace = "Pace for it"
  let form = "Form on the morning"
  let plan = "The plan until then"
  let noRace = "No race is planned"
  let equivalents = "Equivalent times"
  let explanation = "How they are made"

  func longestRun(isKnown: Bool) -> String {
    isKnown ? "Longest run in twelve weeks" : "Longest known run of twelve weeks"
  }

  func kicker(daysAway days: Int) -> String {
    days == 0 ? "Race day" : wording.sentence(wording.distanceInTime(days: days))
  }

  func place(_ race: Race) -> String {
    "\(wording.longDay(race.day)), \(wording.raceDistance(race.distanceMeters))"
  }

  func worth(_ worth: NextRaceFacts.Worth) -> String {
    let times = wording.raceEquivalents.times(
      fastest: worth.race.fastest, slowest: worth.race.slowest)
    guard !worth.isOwnDistance else {
      return "Run in \(wording.duration(worth.source.seconds)) on "
        + wording.fullDay(worth.source.day) + "."
    }
    return wording.sentence(effort(worth.source)) + " is worth \(times) over this distance."
  }

  func source(_ source: RaceEquivalents.Source) -> String { "from " + effort(source) }

  private func effort(_ source: RaceEquivalents.Source) -> String {
    "\(wording.effort(source.meters)) in \(wording.duration(source.seconds)) on "
      + wording.fullDay(source.day)
  }
}
