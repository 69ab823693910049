/// What a file is, told by its name alone.
enum FileKind: Hashable, Sendable {
  case activities, days, nights
  /// Another list of a Garmin export that is read.
  case category(GarminCategory)
  /// A list of a Garmin export that nobody knows, by its name.
  case stray(String)
  /// The table of a Strava export.
  case strava
  /// A FIT file, perhaps packed; only its bytes tell what it holds.
  case track
  /// The same in GPX or TCX.
  case xmlTrack(String)
  case zip
  /// Known, and nothing we keep: what it is, in a word or two.
  case other(String)
  case unknown
}

extension FileKind {
  /// - Parameter path: with its folders, separated by `/`.
  init(path: String) {
    let parts = path.utf8.split { $0 == slash || $0 == backslash }
    let name = lowercased(parts.last ?? path.utf8[...])
    if name.starts(with: "._".utf8) || litterNames.contains(where: { name.elementsEqual($0.utf8) })
      || parts.dropLast().contains(where: { $0.elementsEqual("__MACOSX".utf8) })
    {
      self = .other("leftover of a file system")
    } else if ends(name, with: ".fit") {
      // Nearly all files: told before anything else is compared.
      self = .track
    } else if let known = exportFiles.first(where: { contains(name, $0.part) }) {
      self = known.kind
    } else if let ending = endings.first(where: { ends(name, with: $0.part) }) {
      self = ending.kind
    } else if ends(name, with: ".json"), Self.isInExport(parts.dropLast()) {
      self = .stray(Self.category(ofFile: parts.last ?? path.utf8[...]))
    } else {
      self = .unknown
    }
  }

  private static func isInExport(_ folders: ArraySlice<Substring.UTF8View>) -> Bool {
    folders.contains { folder in
      let name = lowercased(folder)
      return name.starts(with: "di_".utf8) || name.starts(with: "di-".utf8)
        || name.starts(with: "it_".utf8)
    }
  }

  /// The last word of the name that is no number, date or mail address.
  private static func category(ofFile name: Substring.UTF8View) -> String {
    let stem = Substring(name).dropLast(".json".utf8.count)
    let words = stem.split(separator: "_").filter { word in
      !word.isEmpty && !word.contains("@") && !word.contains { $0.isNumber }
    }
    return words.last.map { String($0.prefix(60)) } ?? "a list without a name"
  }

  /// Whether it is read before all recordings.
  var isList: Bool {
    switch self {
    case .activities, .days, .nights, .category, .strava: true
    default: false
    }
  }

  /// Whether it is a recording by its name.
  var isTrack: Bool {
    switch self {
    case .track, .xmlTrack: true
    default: false
    }
  }

  /// The words for the ledger.
  var words: String? {
    switch self {
    case .activities: "activity summaries"
    case .days: "daily summaries"
    case .nights: "sleep"
    case .category(let category): category.rawValue
    case .stray(let name): "unknown list ‘\(name)’"
    case .strava: "Strava activities"
    case .track: "FIT"
    case .other(let words), .xmlTrack(let words): words
    case .zip, .unknown: nil
    }
  }
}

private let litterNames = [".ds_store", "thumbs.db", "desktop.ini"]

private let slash = UInt8(ascii: "/")
private let backslash = UInt8(ascii: "\\")

/// Tens of thousands of names are looked at, and bytes are far quicker than characters.
private func lowercased(_ name: Substring.UTF8View) -> [UInt8] {
  name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
}

private func ends(_ name: [UInt8], with ending: StaticString) -> Bool {
  name.count >= ending.utf8CodeUnitCount
    && name.suffix(ending.utf8CodeUnitCount).elementsEqual(bytes(of: ending))
}

private func contains(_ name: [UInt8], _ part: StaticString) -> Bool {
  let wanted = bytes(of: part)
  guard let first = wanted.first, name.count >= wanted.count else { return false }
  return (0...(name.count - wanted.count)).contains { start in
    name[start] == first && name[start..<(start + wanted.count)].elementsEqual(wanted)
  }
}

private func bytes(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
}

private let endings: [(part: StaticString, kind: FileKind)] = [
  (".fit.gz", .track), (".zip", .zip),
  (".gpx", .xmlTrack("GPX")), (".gpx.gz", .xmlTrack("GPX")),
  (".tcx", .xmlTrack("TCX")), (".tcx.gz", .xmlTrack("TCX")),
  ("activities.csv", .strava),
  (".jpg", .other("picture")), (".jpeg", .other("picture")), (".png", .other("picture")),
  (".gif", .other("picture")), (".pdf", .other("document")), (".txt", .other("text")),
  (".html", .other("web page")), (".mp4", .other("film")),
]

/// Files of a Garmin export by a part of their name in lower case; the first that fits counts.
///
/// The same file has lain in different folders over the years, so the folder says nothing.
private let exportFiles: [(part: StaticString, kind: FileKind)] = [
  ("summarizedactivities.json", .activities),
  ("udsfile_", .days),
  ("sleepdata.json", .nights),
  ("healthstatusdata.json", .category(.healthStatus)),
  ("abnormalhrevents.json", .other("heart-rate alerts")),
  ("userbiometricprofiledata.json", .other("body profile")),
  ("userbiometrics.json", .category(.bodyMeasurements)),
  ("user_biometrics.json", .category(.bodyMeasurements)),
  ("biometrics_latest.json", .other("body measurements")),
  ("heartratezones.json", .category(.heartRateZones)),
  ("powerzones.json", .other("power zones")),
  ("fitnessagedata.json", .category(.fitnessAge)),
  ("wellnessactivities.json", .other("health snapshots")),
  ("bloodpressurefile_", .other("blood pressure")),
  ("hydrationlogfile_", .other("hydration")),
  ("nutrition", .other("nutrition")),
  ("lifestyle", .other("lifestyle log")),
  ("metricsmaxmetdata", .category(.maxMet)),
  ("activityvo2max", .category(.activityVO2Max)),
  ("traininghistory", .category(.trainingStatus)),
  ("metricsacutetrainingload", .category(.acuteLoad)),
  ("trainingreadinessdto", .category(.readiness)),
  ("endurancescore", .category(.enduranceScore)),
  ("hillscore", .category(.hillScore)),
  ("runracepredictions", .category(.racePredictions)),
  ("metricsheataltitudeacclimation", .category(.acclimation)),
  ("cyclingability", .other("cycling ability")),
  ("runningtolerance", .other("running tolerance")),
  ("manualstresslevel", .other("stress log")),
  ("eventracetimeprojections", .other("race predictions")),
  ("lhabackup", .other("backup")),
  ("devicebackup", .other("backup")),
  ("device-backup", .other("backup")),
  ("primarytrainingbackup", .other("backup")),
  ("adaptivecoachingschedule", .other("coaching schedule")),
  ("gear.json", .category(.gear)),
  ("personalrecord.json", .category(.personalRecords)),
  ("workout.json", .category(.workouts)),
  ("trainingplan.json", .other("training plan")),
  ("activityimages.json", .other("pictures")),
  ("benchmarks.json", .other("benchmarks")),
  ("weekly_training_report.json", .other("weekly report")),
  ("goal.json", .other("goals")),
  ("goalsfile.json", .other("goals")),
  ("usergoal_", .other("goals")),
  ("calendaritems.json", .category(.calendar)),
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
