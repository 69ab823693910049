extension LedgerKind {
  /// In a word or two.
  package var words: String {
    switch self {
    case .fit(let kind): kind.words
    case .fitType(let number): "FIT type \(number)"
    case .track(let kind): kind.words
    case .garmin(let list): list.words
    case .aside(let list): list.words
    case .unknownList(let name): "unknown list ‘\(name)’"
    case .strava(let kind): kind.words
    case .intervals(let list): list.words
    case .other(let kind): kind.words
    case .told(let words): words
    }
  }

  /// The same where everybody may read it: the name of a list is nobody else's business.
  package var publishedWords: String {
    switch self {
    case .unknownList: "list that openrun does not know"
    case .told(let words): withoutParticulars(words)
    default: words
    }
  }
}

extension FITKind {
  fileprivate var words: String { "FIT" + (suffix.map { " " + $0 } ?? "") }

  /// What it holds, without the format; `nil` where nobody knows.
  package var suffix: String? {
    switch self {
    case .file: nil
    case .activity: "activity"
    case .stravaActivity: "activity from Strava"
    case .withoutActivity: "without an activity"
    case .device: "device"
    case .settings: "settings"
    case .sportSettings: "sport settings"
    case .workout: "workout"
    case .course: "course"
    case .schedule: "schedule"
    case .locations: "locations"
    case .weight: "weight"
    case .totals: "totals"
    case .goals: "goals"
    case .bloodPressure: "blood pressure"
    case .monitoring: "monitoring"
    case .activitySummary: "activity summary"
    case .segment: "segment"
    case .segmentList: "segment list"
    case .metrics: "metrics"
    case .sleep: "sleep"
    case .variabilityStatus: "HRV status"
    }
  }
}

extension TrackKind {
  /// `GPX`, `TCX` or `XML`.
  package var format: String {
    switch self {
    case .xml: "XML"
    case .gpx, .gpxActivity, .gpxRoute, .gpxPlaces, .gpxWithoutTimes, .gpxWithoutTrack: "GPX"
    case .tcx, .tcxActivity, .tcxCourse, .tcxWorkout, .tcxWithoutTimes, .tcxWithoutActivity: "TCX"
    }
  }

  fileprivate var words: String { format + (suffix.map { " " + $0 } ?? "") }

  /// What it holds, without the format; `nil` where nobody knows.
  package var suffix: String? {
    switch self {
    case .xml, .gpx, .tcx: nil
    case .gpxActivity, .tcxActivity: "activity"
    case .gpxRoute: "route"
    case .gpxPlaces: "places"
    case .gpxWithoutTimes, .tcxWithoutTimes: "without times"
    case .gpxWithoutTrack: "without a track"
    case .tcxCourse: "course"
    case .tcxWorkout: "workout"
    case .tcxWithoutActivity: "without an activity"
    }
  }
}

extension GarminList {
  fileprivate var words: String {
    switch self {
    case .activities: "activity summaries"
    case .days: "daily summaries"
    case .nights: "sleep"
    case .naps: "naps"
    case .healthStatus: "nightly health"
    case .bodyMeasurements: "body measurements"
    case .heartRateZones: "heart-rate zones"
    case .fitnessAge: "fitness age"
    case .maxMet: "VO2max"
    case .activityVO2Max: "VO2max of activities"
    case .trainingStatus: "training status"
    case .acuteLoad: "acute load"
    case .readiness: "training readiness"
    case .enduranceScore: "endurance score"
    case .hillScore: "hill score"
    case .racePredictions: "race predictions"
    case .acclimation: "acclimatisation"
    case .personalRecords: "personal records"
    case .gear: "gear"
    case .workouts: "workouts"
    case .calendar: "calendar"
    case .weather: "weather"
    }
  }
}

extension GarminAside {
  fileprivate var words: String {
    switch self {
    case .heartRateAlerts: "heart-rate alerts"
    case .bodyProfile: "body profile"
    case .powerZones: "power zones"
    case .healthSnapshots: "health snapshots"
    case .bloodPressure: "blood pressure"
    case .hydration: "hydration"
    case .nutrition: "nutrition"
    case .lifestyleLog: "lifestyle log"
    case .cyclingAbility: "cycling ability"
    case .runningTolerance: "running tolerance"
    case .stressLog: "stress log"
    case .backup: "backup"
    case .coachingSchedule: "coaching schedule"
    case .trainingPlan: "training plan"
    case .pictures: "pictures"
    case .benchmarks: "benchmarks"
    case .weeklyReport: "weekly report"
    case .goals: "goals"
    case .account: "account"
    case .accountEvents: "account events"
    case .socialProfile: "social profile"
    case .comments: "comments"
    case .courses: "courses"
    case .powerGuides: "power guides"
    case .golf: "golf"
    case .devices: "devices"
    }
  }
}

extension StravaKind {
  fileprivate var words: String {
    switch self {
    case .activities: "Strava activities"
    case .route: "route of Strava"
    case .otherList: "other list of Strava"
    }
  }
}

extension IntervalsList {
  fileprivate var words: String {
    switch self {
    case .activities: "activities of intervals.icu"
    case .wellness: "days of intervals.icu"
    }
  }
}

extension OtherKind {
  fileprivate var words: String {
    switch self {
    case .zip: "zip"
    case .litter: "leftover of a file system"
    case .picture: "picture"
    case .document: "document"
    case .text: "text"
    case .webPage: "web page"
    case .film: "film"
    }
  }
}
