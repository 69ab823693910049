import Facts
import Training

struct EnglishRacePanel: RacePanelWords {
  let wording: Wording

  let goal = "your goal"
  let goalPace = "Pace for it"
  let longestRun = "Longest run in twelve weeks"
  let form = "Form on the day"
  let plan = "The plan until then"
  let noRace = "No race is planned"
  let equivalents = "Equivalent times today"
  let explanation = "How they are made"

  func kicker(daysAway days: Int) -> String {
    days == 0 ? "Race day" : wording.sentence(wording.distanceInTime(days: days))
  }

  func place(_ race: Race) -> String {
    "\(wording.longDay(race.day)), \(wording.raceDistance(race.distanceMeters))"
  }

  func source(_ source: RaceEquivalents.Source) -> String {
    "from \(wording.effortDistance(source.meters)) in \(wording.duration(source.seconds)) on "
      + wording.fullDay(source.day)
  }
}
