import TrainingStore

/// What a file is, told by its name alone.
enum FileKind: Hashable, Sendable {
  case activities, days, nights
  /// What a live service answered.
  case live(LiveAnswer.Kind)
  /// Another list of a Garmin export that is read.
  case category(GarminCategory)
  /// A list of a Garmin export that nobody knows, by its name.
  case stray(String)
  /// The table of a Strava export.
  case strava
  /// A FIT file, perhaps packed; only its bytes tell what it holds.
  case track
  /// The same in GPX or TCX.
  case xmlTrack(TrackKind)
  case zip
  /// Known, and nothing we keep.
  case other(LedgerKind)
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
      self = .other(.other(.litter))
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
    case .activities, .days, .nights, .live, .category, .strava: true
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

  /// What the ledger calls it; `nil` where only its bytes can tell.
  var code: LedgerKind? {
    switch self {
    case .activities: .garmin(.activities)
    case .days: .garmin(.days)
    case .nights: .garmin(.nights)
    case .live(let kind): kind.code
    case .category(let category): .garmin(category.list)
    case .stray(let name): .unknownList(name)
    case .strava: .strava(.activities)
    case .track: .fit(.file)
    case .xmlTrack(let kind): .track(kind)
    case .other(let kind): kind
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
  (".gpx", .xmlTrack(.gpx)), (".gpx.gz", .xmlTrack(.gpx)),
  (".tcx", .xmlTrack(.tcx)), (".tcx.gz", .xmlTrack(.tcx)),
  ("activities.csv", .strava),
  (".jpg", .other(.other(.picture))), (".jpeg", .other(.other(.picture))),
  (".png", .other(.other(.picture))),
  (".gif", .other(.other(.picture))), (".pdf", .other(.other(.document))),
  (".txt", .other(.other(.text))),
  (".html", .other(.other(.webPage))), (".mp4", .other(.other(.film))),
]

/// Files of a Garmin export by a part of their name in lower case; the first that fits counts.
///
/// The same file has lain in different folders over the years, so the folder says nothing.
private let exportFiles: [(part: StaticString, kind: FileKind)] = [
  ("summarizedactivities.json", .activities),
  ("udsfile_", .days),
  ("sleepdata.json", .nights),
  ("healthstatusdata.json", .category(.healthStatus)),
  ("abnormalhrevents.json", .other(.aside(.heartRateAlerts))),
  ("userbiometricprofiledata.json", .other(.aside(.bodyProfile))),
  ("userbiometrics.json", .category(.bodyMeasurements)),
  ("user_biometrics.json", .category(.bodyMeasurements)),
  ("biometrics_latest.json", .other(.garmin(.bodyMeasurements))),
  ("heartratezones.json", .category(.heartRateZones)),
  ("powerzones.json", .other(.aside(.powerZones))),
  ("fitnessagedata.json", .category(.fitnessAge)),
  ("wellnessactivities.json", .other(.aside(.healthSnapshots))),
  ("bloodpressurefile_", .other(.aside(.bloodPressure))),
  ("hydrationlogfile_", .other(.aside(.hydration))),
  ("nutrition", .other(.aside(.nutrition))),
  ("lifestyle", .other(.aside(.lifestyleLog))),
  ("metricsmaxmetdata", .category(.maxMet)),
  ("activityvo2max", .category(.activityVO2Max)),
  ("traininghistory", .category(.trainingStatus)),
  ("metricsacutetrainingload", .category(.acuteLoad)),
  ("trainingreadinessdto", .category(.readiness)),
  ("endurancescore", .category(.enduranceScore)),
  ("hillscore", .category(.hillScore)),
  ("runracepredictions", .category(.racePredictions)),
  ("metricsheataltitudeacclimation", .category(.acclimation)),
  ("cyclingability", .other(.aside(.cyclingAbility))),
  ("runningtolerance", .other(.aside(.runningTolerance))),
  ("manualstresslevel", .other(.aside(.stressLog))),
  ("eventracetimeprojections", .other(.garmin(.racePredictions))),
  ("lhabackup", .other(.aside(.backup))),
  ("devicebackup", .other(.aside(.backup))),
  ("device-backup", .other(.aside(.backup))),
  ("primarytrainingbackup", .other(.aside(.backup))),
  ("adaptivecoachingschedule", .other(.aside(.coachingSchedule))),
  ("gear.json", .category(.gear)),
  ("personalrecord.json", .category(.personalRecords)),
  ("workout.json", .category(.workouts)),
  ("trainingplan.json", .other(.aside(.trainingPlan))),
  ("activityimages.json", .other(.aside(.pictures))),
  ("benchmarks.json", .other(.aside(.benchmarks))),
  ("weekly_training_report.json", .other(.aside(.weeklyReport))),
  ("goal.json", .other(.aside(.goals))),
  ("goalsfile.json", .other(.aside(.goals))),
  ("usergoal_", .other(.aside(.goals))),
  ("calendaritems.json", .category(.calendar)),
  ("user_profile", .other(.aside(.account))),
  ("user_settings.json", .other(.aside(.account))),
  ("user_contact.json", .other(.aside(.account))),
  ("user_reminders.json", .other(.aside(.account))),
  ("social", .other(.aside(.socialProfile))),
  ("comments.json", .other(.aside(.comments))),
  ("courses.json", .other(.aside(.courses))),
  ("powerguide", .other(.aside(.powerGuides))),
  ("golf-", .other(.aside(.golf))),
  ("customer.json", .other(.aside(.account))),
  ("devicesandcontent.json", .other(.aside(.devices))),
  ("consent", .other(.aside(.account))),
  ("events.json", .other(.aside(.accountEvents))),
]
