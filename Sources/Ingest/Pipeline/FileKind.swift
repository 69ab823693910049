/// What a file is, told by its name alone.
enum FileKind: Hashable, Sendable {
  case activities, days, nights
  /// A FIT file, perhaps packed; only its bytes tell what it holds.
  case track
  case zip
  /// Known, and nothing we keep: what it is, in a word or two.
  case other(String)
  /// A recording in a format that is not read.
  case unread(String)
  case unknown
  /// Leftovers of a file system, not worth a line in the ledger.
  case litter
}

extension FileKind {
  /// - Parameter path: with its folders, separated by `/`.
  init(path: String) {
    let parts = path.split { $0 == "/" || $0 == "\\" }
    let name = parts.last.map(String.init) ?? path
    let lowered = name.lowercased()
    if parts.contains("__MACOSX") || name.hasPrefix("._") || litterNames.contains(lowered) {
      self = .litter
    } else if let known = exportFiles.first(where: { lowered.contains($0.part) }) {
      self = known.kind
    } else if let ending = endings.first(where: { lowered.hasSuffix($0.part) }) {
      self = ending.kind
    } else {
      self = .unknown
    }
  }

  /// The words for the ledger.
  var words: String? {
    switch self {
    case .activities: "activity summaries"
    case .days: "daily summaries"
    case .nights: "sleep"
    case .track: "FIT"
    case .other(let words), .unread(let words): words
    case .zip, .unknown, .litter: nil
    }
  }
}

private let litterNames: Set<String> = [".ds_store", "thumbs.db", "desktop.ini"]

private let endings: [(part: String, kind: FileKind)] = [
  (".fit", .track), (".fit.gz", .track), (".zip", .zip),
  (".gpx", .unread("GPX")), (".gpx.gz", .unread("GPX")),
  (".tcx", .unread("TCX")), (".tcx.gz", .unread("TCX")),
  (".jpg", .other("picture")), (".jpeg", .other("picture")), (".png", .other("picture")),
  (".gif", .other("picture")), (".pdf", .other("document")), (".txt", .other("text")),
  (".html", .other("web page")), (".mp4", .other("film")),
]

/// Files of a Garmin export by a part of their name in lower case; the first that fits counts.
///
/// The same file has lain in different folders over the years, so the folder says nothing.
private let exportFiles: [(part: String, kind: FileKind)] = [
  ("summarizedactivities.json", .activities),
  ("udsfile_", .days),
  ("sleepdata.json", .nights),
  ("healthstatusdata.json", .other("nightly health")),
  ("abnormalhrevents.json", .other("heart-rate alerts")),
  ("userbiometricprofiledata.json", .other("body profile")),
  ("userbiometrics.json", .other("body measurements")),
  ("user_biometrics.json", .other("body measurements")),
  ("biometrics_latest.json", .other("body measurements")),
  ("heartratezones.json", .other("heart-rate zones")),
  ("powerzones.json", .other("power zones")),
  ("fitnessagedata.json", .other("fitness age")),
  ("wellnessactivities.json", .other("health snapshots")),
  ("bloodpressurefile_", .other("blood pressure")),
  ("hydrationlogfile_", .other("hydration")),
  ("nutrition", .other("nutrition")),
  ("lifestyle", .other("lifestyle log")),
  ("metricsmaxmetdata", .other("VO2max")),
  ("activityvo2max", .other("VO2max")),
  ("traininghistory", .other("training status")),
  ("metricsacutetrainingload", .other("acute load")),
  ("trainingreadinessdto", .other("training readiness")),
  ("endurancescore", .other("endurance score")),
  ("hillscore", .other("hill score")),
  ("runracepredictions", .other("race predictions")),
  ("metricsheataltitudeacclimation", .other("acclimatisation")),
  ("cyclingability", .other("cycling ability")),
  ("runningtolerance", .other("running tolerance")),
  ("manualstresslevel", .other("stress log")),
  ("eventracetimeprojections", .other("race predictions")),
  ("lhabackup", .other("backup")),
  ("devicebackup", .other("backup")),
  ("device-backup", .other("backup")),
  ("primarytrainingbackup", .other("backup")),
  ("adaptivecoachingschedule", .other("coaching schedule")),
  ("gear.json", .other("gear")),
  ("personalrecord.json", .other("personal records")),
  ("workout.json", .other("workouts")),
  ("trainingplan.json", .other("training plan")),
  ("activityimages.json", .other("pictures")),
  ("benchmarks.json", .other("benchmarks")),
  ("weekly_training_report.json", .other("weekly report")),
  ("goal.json", .other("goals")),
  ("goalsfile.json", .other("goals")),
  ("usergoal_", .other("goals")),
  ("calendaritems.json", .other("calendar")),
  ("user_profile", .other("account")),
  ("user_settings.json", .other("account")),
  ("user_contact.json", .other("account")),
  ("user_reminders.json", .other("account")),
  ("social", .other("social profile")),
  ("comments.json", .other("comments")),
  ("courses.json", .other("courses")),
  ("powerguide", .other("power guides")),
  ("golf-", .other("golf")),
  ("customer.json", .other("account")),
  ("devicesandcontent.json", .other("devices")),
  ("consent", .other("account")),
  ("events.json", .other("account events")),
]
