import TrainingStore

/// Codes and words, in the order of the cases.
let kindsOfFiles = [
  "fit: FIT",
  "fit.activity: FIT activity",
  "fit.stravaActivity: FIT activity from Strava",
  "fit.withoutActivity: FIT without an activity",
  "fit.device: FIT device",
  "fit.settings: FIT settings",
  "fit.sportSettings: FIT sport settings",
  "fit.workout: FIT workout",
  "fit.course: FIT course",
  "fit.schedule: FIT schedule",
  "fit.locations: FIT locations",
  "fit.weight: FIT weight",
  "fit.totals: FIT totals",
  "fit.goals: FIT goals",
  "fit.bloodPressure: FIT blood pressure",
  "fit.monitoring: FIT monitoring",
  "fit.activitySummary: FIT activity summary",
  "fit.segment: FIT segment",
  "fit.segmentList: FIT segment list",
  "fit.metrics: FIT metrics",
  "fit.sleep: FIT sleep",
  "fit.variabilityStatus: FIT HRV status",
  "xml: XML",
  "gpx: GPX",
  "gpx.activity: GPX activity",
  "gpx.route: GPX route",
  "gpx.places: GPX places",
  "gpx.withoutTimes: GPX without times",
  "gpx.withoutTrack: GPX without a track",
  "tcx: TCX",
  "tcx.activity: TCX activity",
  "tcx.course: TCX course",
  "tcx.workout: TCX workout",
  "tcx.withoutTimes: TCX without times",
  "tcx.withoutActivity: TCX without an activity",
  "garmin.summaries: activity summaries",
  "garmin.days: daily summaries",
  "garmin.nights: sleep",
  "garmin.naps: naps",
  "garmin.healthStatus: nightly health",
  "garmin.bodyMeasurements: body measurements",
  "garmin.heartRateZones: heart-rate zones",
  "garmin.fitnessAge: fitness age",
  "garmin.maxMet: VO2max",
  "garmin.activityVO2Max: VO2max of activities",
  "garmin.trainingStatus: training status",
  "garmin.acuteLoad: acute load",
  "garmin.readiness: training readiness",
  "garmin.enduranceScore: endurance score",
  "garmin.hillScore: hill score",
  "garmin.racePredictions: race predictions",
  "garmin.acclimation: acclimatisation",
  "garmin.personalRecords: personal records",
  "garmin.gear: gear",
  "garmin.workouts: workouts",
  "garmin.calendar: calendar",
  "garmin.weather: weather",
  "garmin.heartRateAlerts: heart-rate alerts",
  "garmin.bodyProfile: body profile",
  "garmin.powerZones: power zones",
  "garmin.healthSnapshots: health snapshots",
  "garmin.bloodPressure: blood pressure",
  "garmin.hydration: hydration",
  "garmin.nutrition: nutrition",
  "garmin.lifestyleLog: lifestyle log",
  "garmin.cyclingAbility: cycling ability",
  "garmin.runningTolerance: running tolerance",
  "garmin.stressLog: stress log",
  "garmin.backup: backup",
  "garmin.coachingSchedule: coaching schedule",
  "garmin.trainingPlan: training plan",
  "garmin.pictures: pictures",
  "garmin.benchmarks: benchmarks",
  "garmin.weeklyReport: weekly report",
  "garmin.goals: goals",
  "garmin.account: account",
  "garmin.accountEvents: account events",
  "garmin.socialProfile: social profile",
  "garmin.comments: comments",
  "garmin.courses: courses",
  "garmin.powerGuides: power guides",
  "garmin.golf: golf",
  "garmin.devices: devices",
  "strava.activities: Strava activities",
  "strava.route: route of Strava",
  "strava.otherList: other list of Strava",
  "intervals.activities: activities of intervals.icu",
  "intervals.wellness: days of intervals.icu",
  "zip: zip",
  "litter: leftover of a file system",
  "picture: picture",
  "document: document",
  "text: text",
  "webPage: web page",
  "film: film",
]

let plainReasons = [
  "duplicate: its activity has come from another file already",
  "removedAtSource: the newest list of its account does not have it, so it was "
    + "deleted there and is left out",
  "unknownList: openrun does not know lists of this name yet, so it was left aside",
  "emptyZip: the zip holds no files",
  "closedZip: the zip around it cannot be opened",
  "keptBefore: what came before was kept",
  "keptBeforeIt: what came before it was kept",
  "keptRows: the rows before it were kept",
  "emptyFile: the file is empty; copy it again",
  "strange: neither its name nor its first bytes say what it is",
  "strangeTable: it is no table that we know; ‘openrun import’ reads a log of your own",
  "garminTable: it is the list of activities of Garmin Connect, which ‘openrun import’ reads",
  "runkeeperTable: it is the list of activities of Runkeeper, which ‘openrun import’ reads",
  "ownLog: it is a log kept by hand, which ‘openrun import’ reads",
  "webPage: this is HTML, not a FIT file, whatever its name says",
  "xml: this is XML, not a FIT file, whatever its name says",
  "clockOfWatch: its times count from when the watch was switched on, so its day is unknown",
  "samplesWithoutTime: its samples carry no time, so its day is unknown",
  "noSession: it holds neither a session nor samples in time",
  "noNight: it tells of no night",
  "noTrackRoot: there is neither a <gpx> nor a <TrainingCenterDatabase> in it",
  "singleMoment: it holds a single moment, which is no recording",
  "plannedRoute: it holds a planned route and no recorded track",
  "places: it holds places and no recorded track",
  "noTrack: it holds no recorded track",
  "noDates: no activity in it has a date and a duration, a distance or samples",
  "course: it holds a course to follow and no activity",
  "workout: it holds a planned workout and no activity",
  "noActivity: it holds no activity",
  "routesLeftOut: its planned routes were left out",
  "emptyList: the list is empty",
  "replacedLetters: some letters could not be read and were replaced",
  "otherColumns: it is named like the table of a Strava export and has other columns",
  "noRows: the table has no rows",
]

let reasonsWithArguments:
  [(point: LedgerPoint, stored: String, sentence: String, published: String)] = [
    (
      .damaged("file ends at byte 7"), "damaged file ends at byte 7", "file ends at byte 7",
      "file ends at byte …"
    ),
    (.told("it is empty"), "told it is empty", "it is empty", "it is empty"),
    (
      .cannotBeOpened("permission denied"), "cannotBeOpened permission denied",
      "the file cannot be opened: permission denied",
      "the file cannot be opened: permission denied"
    ),
    (
      .tooLarge(bytes: 600_000_000), "tooLarge 600000000",
      "the file has 600,000,000 bytes, more than we read",
      "the file has … bytes, more than we read"
    ),
    (
      .zipOfRecordings(3), "zipOfRecordings 3",
      "this is a zip with 3 recordings; give it the ending .zip",
      "this is a zip with … recordings; give it the ending .zip"
    ),
    (
      .pointsWithoutTimes(1_200), "pointsWithoutTimes 1200",
      "none of its 1200 points has a time, so it is a route and no recording",
      "none of its … points has a time, so it is a route and no recording"
    ),
    (
      .tracksWithin(1), "tracksWithin 1",
      "1 of its tracks lies within the time of a longer one and was left out",
      "… of its tracks lies within the time of a longer one and was left out"
    ),
    (
      .activitiesWithin(2), "activitiesWithin 2",
      "2 of its activities lie within the time of a longer one and were left out",
      "… of its activities lie within the time of a longer one and were left out"
    ),
    (
      .rowsOfStrava(1), "rowsOfStrava 1",
      "1 of its rows was left out: Strava lets nobody pass on what it has",
      "… of its rows was left out: Strava lets nobody pass on what it has"
    ),
    (
      .rowsOfStrava(2), "rowsOfStrava 2",
      "2 of its rows were left out: Strava lets nobody pass on what it has",
      "… of its rows were left out: Strava lets nobody pass on what it has"
    ),
    (
      .undatedPoints(1, of: 9), "undatedPoints 1 9",
      "1 of its 9 points has no time and was left out",
      "… of its … points has no time and was left out"
    ),
    (
      .undatedPoints(2, of: 9), "undatedPoints 2 9",
      "2 of its 9 points have no time and were left out",
      "… of its … points have no time and were left out"
    ),
    (
      .unreadableNumbers(1, of: 4, .place), "unreadableNumbers 1 4 place",
      "1 of its 4 points has a place that cannot be read",
      "… of its … points has a place that cannot be read"
    ),
    (
      .unreadableNumbers(2, of: 4, .time), "unreadableNumbers 2 4 time",
      "2 of its 4 points have a time that cannot be read",
      "… of its … points have a time that cannot be read"
    ),
    (
      .unreadableNumbers(2, of: 4, .height), "unreadableNumbers 2 4 height",
      "2 of its 4 points have a height that cannot be read",
      "… of its … points have a height that cannot be read"
    ),
    (
      .unreadableNumbers(2, of: 4, .value), "unreadableNumbers 2 4 value",
      "2 of its 4 points have a value that cannot be read",
      "… of its … points have a value that cannot be read"
    ),
    (
      .moreSessions(3_000, most: 1_666), "moreSessions 3000 1666",
      "it holds 3,000 sessions; what follows the first 1,666 is taken for the last of them",
      "it holds … sessions; what follows the first … is taken for the last of them"
    ),
    (
      .rowsLeftOut(1, of: 3, .notJSON), "rowsLeftOut 1 3",
      "1 of 3 rows was left out: not written as JSON should be",
      "… of … rows was left out: not written as JSON should be"
    ),
    (
      .rowsLeftOut(12, of: 4_000, .lacks(.start, count: 9)), "rowsLeftOut 12 4000 start 9",
      "12 of 4,000 rows were left out: 9 without a start",
      "… of … rows were left out: … without a start"
    ),
    (
      .rowsLeftOut(2, of: 3, .lacks(.number, count: 2)), "rowsLeftOut 2 3 number 2",
      "2 of 3 rows were left out: 2 without an activityId",
      "… of … rows were left out: … without an activityId"
    ),
    (
      .tableTrouble(line: 3, more: 0, "there is no date"), "tableTrouble 3 0 there is no date",
      "line 3: there is no date", "line …: there is no date"
    ),
    (
      .tableTrouble(line: nil, more: 2, "there is no date"), "tableTrouble - 2 there is no date",
      "there is no date, and 2 more", "there is no date, and … more"
    ),
    (
      .recordingAway("activities/4.fit"), "recordingAway activities/4.fit",
      "the recording ‘activities/4.fit’ is not beside it; its row was kept",
      "the recording … is not beside it; its row was kept"
    ),
    (
      .recordingsAway(1_200, such: "a.fit"), "recordingsAway 1200 a.fit",
      "1,200 recordings such as ‘a.fit’ are not beside it; their rows were kept",
      "… recordings such as … are not beside it; their rows were kept"
    ),
  ]
