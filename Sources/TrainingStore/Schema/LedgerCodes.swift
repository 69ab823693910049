/// Kinds and reasons become codes where they are known; every other sentence is kept as told.
///
/// The words are those that earlier versions wrote, whatever we call these things now.
let ledgerCodes = """
  UPDATE file SET kind = CASE kind
    \(cases(kinds + exportKinds))
    ELSE CASE
      WHEN kind GLOB 'FIT type [0-9]*' THEN 'fit.type ' || substr(kind, 10)
      WHEN kind GLOB 'unknown list ‘*’' THEN
        'garmin.unknown ' || \(escaping("substr(kind, 15, length(kind) - 15)"))
      ELSE 'told ' || \(escaping("kind")) END
    END WHERE kind IS NOT NULL;
  \(["reason", "remark"].map { column in
    """
      UPDATE file SET \(column) = CASE \(column)
        \(cases(reasons))
        ELSE 'told ' || \(escaping(column)) END
      WHERE \(column) IS NOT NULL;
      """
  }.joined(separator: "\n"))
  """

private func cases(_ pairs: [(words: String, code: String)]) -> String {
  pairs.map { "WHEN '\($0.words)' THEN '\($0.code)'" }.joined(separator: "\n    ")
}

private func escaping(_ expression: String) -> String {
  "replace(replace(\(expression), '\\', '\\\\'), char(10), '\\n')"
}

private let kinds: [(words: String, code: String)] = [
  ("FIT", "fit"), ("FIT activity", "fit.activity"),
  ("FIT activity from Strava", "fit.stravaActivity"),
  ("FIT without an activity", "fit.withoutActivity"), ("FIT device", "fit.device"),
  ("FIT settings", "fit.settings"), ("FIT sport settings", "fit.sportSettings"),
  ("FIT workout", "fit.workout"), ("FIT course", "fit.course"), ("FIT schedule", "fit.schedule"),
  ("FIT locations", "fit.locations"), ("FIT weight", "fit.weight"), ("FIT totals", "fit.totals"),
  ("FIT goals", "fit.goals"), ("FIT blood pressure", "fit.bloodPressure"),
  ("FIT monitoring", "fit.monitoring"), ("FIT activity summary", "fit.activitySummary"),
  ("FIT segment", "fit.segment"), ("FIT segment list", "fit.segmentList"),
  ("FIT metrics", "fit.metrics"), ("FIT sleep", "fit.sleep"),
  ("FIT HRV status", "fit.variabilityStatus"),
  ("XML", "xml"), ("GPX", "gpx"), ("GPX activity", "gpx.activity"), ("GPX route", "gpx.route"),
  ("GPX places", "gpx.places"), ("GPX without times", "gpx.withoutTimes"),
  ("GPX without a track", "gpx.withoutTrack"), ("TCX", "tcx"), ("TCX activity", "tcx.activity"),
  ("TCX course", "tcx.course"), ("TCX workout", "tcx.workout"),
  ("TCX without times", "tcx.withoutTimes"), ("TCX without an activity", "tcx.withoutActivity"),
  ("Strava activities", "strava.activities"), ("route of Strava", "strava.route"),
  ("other list of Strava", "strava.otherList"), ("zip", "zip"),
  ("leftover of a file system", "litter"), ("picture", "picture"), ("document", "document"),
  ("text", "text"), ("web page", "webPage"), ("film", "film"),
]

private let exportKinds: [(words: String, code: String)] = [
  ("activity summaries", "garmin.summaries"), ("daily summaries", "garmin.days"),
  ("sleep", "garmin.nights"), ("nightly health", "garmin.healthStatus"),
  ("body measurements", "garmin.bodyMeasurements"), ("heart-rate zones", "garmin.heartRateZones"),
  ("fitness age", "garmin.fitnessAge"), ("VO2max", "garmin.maxMet"),
  ("VO2max of activities", "garmin.activityVO2Max"), ("training status", "garmin.trainingStatus"),
  ("acute load", "garmin.acuteLoad"), ("training readiness", "garmin.readiness"),
  ("endurance score", "garmin.enduranceScore"), ("hill score", "garmin.hillScore"),
  ("race predictions", "garmin.racePredictions"), ("acclimatisation", "garmin.acclimation"),
  ("personal records", "garmin.personalRecords"), ("gear", "garmin.gear"),
  ("workouts", "garmin.workouts"), ("calendar", "garmin.calendar"),
  ("heart-rate alerts", "garmin.heartRateAlerts"), ("body profile", "garmin.bodyProfile"),
  ("power zones", "garmin.powerZones"), ("health snapshots", "garmin.healthSnapshots"),
  ("blood pressure", "garmin.bloodPressure"), ("hydration", "garmin.hydration"),
  ("nutrition", "garmin.nutrition"), ("lifestyle log", "garmin.lifestyleLog"),
  ("cycling ability", "garmin.cyclingAbility"), ("running tolerance", "garmin.runningTolerance"),
  ("stress log", "garmin.stressLog"), ("backup", "garmin.backup"),
  ("coaching schedule", "garmin.coachingSchedule"), ("training plan", "garmin.trainingPlan"),
  ("pictures", "garmin.pictures"), ("benchmarks", "garmin.benchmarks"),
  ("weekly report", "garmin.weeklyReport"), ("goals", "garmin.goals"),
  ("account", "garmin.account"), ("account events", "garmin.accountEvents"),
  ("social profile", "garmin.socialProfile"), ("comments", "garmin.comments"),
  ("courses", "garmin.courses"), ("power guides", "garmin.powerGuides"), ("golf", "garmin.golf"),
  ("devices", "garmin.devices"),
]

private let reasons: [(words: String, code: String)] = [
  ("its activity has come from another file already", "duplicate"),
  (
    "the newest list of its account does not have it, so it was deleted there and is left out",
    "removedAtSource"
  ),
  ("openrun does not know lists of this name yet, so it was left aside", "unknownList"),
  ("the zip holds no files", "emptyZip"), ("the zip around it cannot be opened", "closedZip"),
  ("the file is empty; copy it again", "emptyFile"),
  ("neither its name nor its first bytes say what it is", "strange"),
  ("it is no table that we know; ‘openrun import’ reads a log of your own", "strangeTable"),
  ("this is HTML, not a FIT file, whatever its name says", "webPage"),
  ("this is XML, not a FIT file, whatever its name says", "xml"),
  (
    "its times count from when the watch was switched on, so its day is unknown", "clockOfWatch"
  ),
  ("its samples carry no time, so its day is unknown", "samplesWithoutTime"),
  ("it holds neither a session nor samples in time", "noSession"),
  ("it tells of no night", "noNight"),
  ("there is neither a <gpx> nor a <TrainingCenterDatabase> in it", "noTrackRoot"),
  ("it holds a single moment, which is no recording", "singleMoment"),
  ("it holds a planned route and no recorded track", "plannedRoute"),
  ("it holds places and no recorded track", "places"),
  ("it holds no recorded track", "noTrack"),
  ("no activity in it has a date and a duration, a distance or samples", "noDates"),
  ("it holds a course to follow and no activity", "course"),
  ("it holds a planned workout and no activity", "workout"),
  ("it holds no activity", "noActivity"),
  ("its planned routes were left out", "routesLeftOut"), ("the list is empty", "emptyList"),
  ("some letters could not be read and were replaced", "replacedLetters"),
  (
    "it is named like the table of a Strava export and has other columns", "otherColumns"
  ),
  ("the table has no rows", "noRows"),
]
