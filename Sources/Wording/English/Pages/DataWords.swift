package import Facts
package import Training

/// What is said on the page about the data.
package protocol DataWords: Sendable {
  /// What the page is called.
  var title: String { get }
  /// `74 files read, 4 of them not understood, 2 in part`.
  func heading(total: Int, refused: Int, partly: Int) -> String
  /// `60 activities, all entered by hand`: no file was read.
  func heading(enteredByHand count: Int) -> String
  var explanation: [String] { get }
  /// What search engines say of the page.
  func summary(heading: String) -> String

  var holdingsKicker: String { get }
  /// `412 activities from March 2021 to November 2026`.
  func holdings(_ first: Holding, days: ClosedRange<Day>) -> String
  /// `412 nights`.
  func counted(_ holding: Holding) -> String
  var holdingColumns: (what: String, first: String, last: String) { get }
  var holdingsTitle: String { get }

  var filesKicker: String { get }
  /// `93 % of the files were used`.
  func used(_ count: Int, of total: Int) -> String
  func name(_ outcome: DataFacts.Outcome) -> String
  func meaning(_ outcome: DataFacts.Outcome) -> String

  var gapsKicker: String { get }
  /// `The longest gap: 41 days without activities`.
  func gaps(_ finding: DataGaps.Finding) -> String
  /// `The 12 longest of 20`.
  func gaps(shown: Int, of count: Int) -> String
  /// `night` or `nights`.
  func noun(_ kind: Holding.Kind, count: Int) -> String
  /// What something is called in the plural, at the beginning of a row.
  func name(_ kind: Holding.Kind) -> String
  var gapColumns: (what: String, days: String, first: String, last: String) { get }
  var gapsTitle: String { get }
  /// What is counted as a gap, and how many single days are missing.
  func gapsNote(_ singles: [DataGaps.Single]) -> String

  var usedKicker: String { get }
  var usedHeading: String { get }
  var leftAsideKicker: String { get }
  var leftAsideHeading: String { get }
  /// A kind of file as it begins a row; `nil` where nobody knows it.
  func kind(_ kind: String?) -> String
  var kindColumns: (kind: String, reason: String, files: String) { get }

  var refusedKicker: String { get }
  /// `Four files not used`, or how many were used in part where all were.
  func refused(count: Int, partly: Int) -> String
  var refusedMeaning: String { get }
  /// Why files were not used, as it begins a row.
  func reason(_ reason: String?) -> String
  var refusedTitle: String { get }
}

extension Wording {
  package var data: any DataWords {
    switch language {
    case .english: EnglishData(wording: self)
    case .pseudo: PseudoData(plain: plain.data)
    }
  }
}

struct EnglishData: DataWords {
  let wording: Wording

  let title = "Data"

  func heading(total: Int, refused: Int, partly: Int) -> String {
    guard total > 0 else { return "No file has been read so far" }
    let read = wording.digits(total, "file") + " read, "
    if total == 1 {
      if refused > 0 { return read + "not understood" }
      return partly > 0 ? read + "used in part" : wording.digits(1, "file") + " read and understood"
    }
    if refused == total { return read + (total == 2 ? "neither" : "none") + " of them understood" }
    let parts = [
      refused == 0 ? nil : wording.integer(refused) + " of them not understood",
      partly == 0
        ? nil
        : wording.integer(partly) + (refused == 0 ? " of them used in part" : " used in part"),
    ].compactMap { $0 }
    return read
      + (parts.isEmpty
        ? (total == 2 ? "both" : "all") + " of them understood" : parts.joined(separator: ", "))
  }

  func heading(enteredByHand count: Int) -> String {
    let text = wording.digits(count, "activity", "activities") + ", "
    return text + (count == 1 ? "" : count == 2 ? "both " : "all ") + "entered by hand"
  }

  let explanation = [
    "Every file that was given to openrun is counted here, whatever became of it.",
    "Names of files are not shown.",
  ]

  func summary(heading: String) -> String {
    "What this report rests on: \(heading). What was left aside and why, and what is missing."
  }

  let holdingsKicker = "Holdings"
  let holdingColumns = (what: "What", first: "First", last: "Last")
  let holdingsTitle = "What there is"

  func holdings(_ first: Holding, days: ClosedRange<Day>) -> String {
    let (from, to) = (
      wording.monthAndYear(days.lowerBound), wording.monthAndYear(days.upperBound)
    )
    return counted(first) + (from == to ? " in " + from : " from \(from) to \(to)")
  }

  func counted(_ holding: Holding) -> String {
    wording.integer(holding.count) + " " + noun(holding.kind, count: holding.count)
  }

  func noun(_ kind: Holding.Kind, count: Int) -> String {
    let names = names(kind)
    return count == 1 ? names.one : names.many
  }

  private func names(_ kind: Holding.Kind) -> (one: String, many: String) {
    switch kind {
    case .activities: ("activity", "activities")
    case .recordings: ("recording", "recordings")
    case .enteredByHand: ("entered by hand", "entered by hand")
    case .watchDays: ("day of the watch", "days of the watch")
    case .nights: ("night", "nights")
    case .restingHeartRates:
      ("day with a resting heart rate", "days with a resting heart rate")
    case .heartRateVariabilities: ("night with HRV", "nights with HRV")
    case .sleepTimelines: ("sleep timeline", "sleep timelines")
    case .naps: ("nap", "naps")
    case .weights: ("weight", "weights")
    case .activityEstimates:
      ("estimate of VO₂max of an activity", "estimates of VO₂max of activities")
    case .fitnessAges: ("day with a fitness age", "days with a fitness age")
    case .trainingStatuses: ("day with a training status", "days with a training status")
    case .enduranceScores: ("endurance score", "endurance scores")
    case .hillScores: ("hill score", "hill scores")
    case .acclimations: ("day of acclimatisation", "days of acclimatisation")
    case .personalRecords: ("personal record of Garmin", "personal records of Garmin")
    case .gear: ("piece of gear", "pieces of gear")
    case .heartRateZones: ("sport with Garmin's zones", "sports with Garmin's zones")
    case .suggestedWorkouts: ("planned workout", "planned workouts")
    case .suggestedRaces: ("race in the calendar", "races in the calendar")
    case .laps: ("lap", "laps")
    case .swimLengths: ("length of a pool", "lengths of pools")
    case .strengthSets: ("strength set", "strength sets")
    case .workoutSteps: ("step of a workout", "steps of workouts")
    case .watchSplits: ("split of the watch", "splits of the watch")
    case .heartBeats: ("activity with each heart beat", "activities with each heart beat")
    case .bestEfforts: ("best effort", "best efforts")
    case .healthStatuses: ("night with health readings", "nights with health readings")
    case .bodyMeasurements: ("body measurement", "body measurements")
    case .fitnessEstimates: ("estimate of VO₂max", "estimates of VO₂max")
    case .acuteLoads: ("day of acute load", "days of acute load")
    case .readiness: ("day of training readiness", "days of training readiness")
    case .racePredictions: ("day of race predictions", "days of race predictions")
    case .withGear: ("activity with its gear", "activities with their gear")
    case .withWeather: ("activity with its weather", "activities with their weather")
    }
  }

  let filesKicker = "Files"

  func used(_ count: Int, of total: Int) -> String {
    if total == 1 { return count == 0 ? "The file was not used" : "The file was used" }
    if count == total { return (total == 2 ? "Both" : "All") + " files were used" }
    if count == 0 { return total == 2 ? "Neither file was used" : "None of the files was used" }
    let share = Double(count) / Double(total)
    return share < 0.005
      ? "\(wording.integer(count)) of \(wording.integer(total)) files \(count == 1 ? "was" : "were") used"
      : "\(wording.share(share)) of the files were used"
  }

  func name(_ outcome: DataFacts.Outcome) -> String {
    switch outcome {
    case .used: "Used"
    case .duplicate: "Duplicates"
    case .leftAside: "Left aside"
    case .unrecognised: "Not recognised"
    case .unreadable: "Not readable"
    }
  }

  func meaning(_ outcome: DataFacts.Outcome) -> String {
    switch outcome {
    case .used: "something in them is in the report"
    case .duplicate: "what they say was there already"
    case .leftAside: "nothing in them belongs in a report"
    case .unrecognised: "nobody knows what they are"
    case .unreadable: "they are damaged or empty"
    }
  }

  let gapsKicker = "Gaps"
  let gapColumns = (what: "Without", days: "Days", first: "From", last: "To")
  let gapsTitle = "The longest gaps"

  func gaps(_ finding: DataGaps.Finding) -> String {
    switch finding {
    case .longest(let gap):
      "The longest gap: \(wording.dayCount(gap.dayCount)) without \(names(gap.kind).many)"
    case .singleDays: "No gap is longer than a day"
    case .nothing: "No day is missing"
    }
  }

  func gaps(shown: Int, of count: Int) -> String {
    "The \(shown) longest of \(wording.integer(count))"
  }

  func name(_ kind: Holding.Kind) -> String { wording.sentence(names(kind).many) }

  func gapsNote(_ singles: [DataGaps.Single]) -> String {
    let parts = singles.map { "\(wording.integer($0.count)) of the \(names($0.kind).many)" }
    let text = "Between the first and the last; for activities two weeks and more. "
    return parts.isEmpty ? text : text + "Missing on single days: \(wording.list(parts))."
  }

  let usedKicker = "Used"
  let usedHeading = "What was read"
  let leftAsideKicker = "Left aside"
  let leftAsideHeading = "What a report has no use for"
  let kindColumns = (kind: "Kind", reason: "Why", files: "Files")

  func kind(_ kind: String?) -> String { wording.sentence(kind ?? "of no known kind") }

  let refusedKicker = "Refused"
  let refusedMeaning = "With the reason; numbers in it are left out"
  let refusedTitle = "Files that were not used"

  func refused(count: Int, partly: Int) -> String {
    count == 0
      ? "\(wording.digits(partly, "file")) used in part"
      : "\(wording.digits(count, "file")) not used"
  }

  func reason(_ reason: String?) -> String {
    wording.sentence(reason ?? "nothing is known of it")
  }
}
