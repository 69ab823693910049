/// What a TCX file says about activities, as it says it.
struct TCXFile: Sendable {
  struct Lap: Sendable {
    var startSeconds = Double.nan
    /// With the timer running.
    var timerSeconds = Double.nan
    /// Of the lap alone.
    var distanceMeters = Double.nan
    var energyKilocalories = Double.nan
    var averageHeartRate = Double.nan
    var maximumHeartRate = Double.nan
    /// As written: of one leg on foot.
    var averageCadence = Double.nan
    var averagePower = Double.nan
    var intensity: String?
    var trigger: String?
    /// Several tracks are the parts between pauses; empty ones are left out.
    var tracks: [[TrackPoint]] = []
  }

  struct Activity: Sendable {
    /// `Running`, `Biking`, `Other` or any word.
    var sport: String?
    /// The start, written as the activity's name.
    var idSeconds = Double.nan
    var notes: String?
    var laps: [Lap] = []
    /// Which multisport session it is a leg of, from 0.
    var session: Int?

    var points: some Sequence<TrackPoint> { laps.lazy.flatMap(\.tracks).joined() }
  }

  var activities: [Activity] = []
  var sessionCount = 0
  var courseCount = 0
  var workoutCount = 0
  var utcOffsetSeconds: Int?
  /// The time zone that an extension names, as it is written.
  var timeZone: String?
  var numbers = PointNumbers()
  /// Whether a `<TrainingCenterDatabase>` was seen at all.
  var isTCX = false
  /// Why reading stopped before the end.
  var problem: XMLProblem?
}

enum TCXElement: Sendable {
  case database, session, activity, course, workout, id, notes, lap, track, point
  case timer, distance, calories, averageHeartRate, maximumHeartRate, heartRate, value, intensity
  case trigger, cadence, runCadence, time, latitude, longitude, altitude, speed, watts
  case averageRunCadence, averageWatts, timeZone
  /// Of the first version, where a run lies in a folder named after its sport.
  case history, sportFolder, run
  case other
}

extension TCXElement {
  static let known = XMLElements<TCXElement>(
    [
      ("trainingcenterdatabase", .database), ("multisportsession", .session),
      ("activity", .activity), ("course", .course), ("workout", .workout), ("id", .id),
      ("notes", .notes), ("lap", .lap), ("track", .track), ("trackpoint", .point),
      ("totaltimeseconds", .timer), ("distancemeters", .distance), ("calories", .calories),
      ("averageheartratebpm", .averageHeartRate), ("maximumheartratebpm", .maximumHeartRate),
      ("heartratebpm", .heartRate), ("value", .value), ("intensity", .intensity),
      ("triggermethod", .trigger), ("cadence", .cadence), ("runcadence", .runCadence),
      ("time", .time), ("latitudedegrees", .latitude), ("longitudedegrees", .longitude),
      ("altitudemeters", .altitude), ("speed", .speed), ("watts", .watts),
      ("avgruncadence", .averageRunCadence), ("avgwatts", .averageWatts),
      ("history", .history), ("running", .sportFolder), ("biking", .sportFolder),
      ("other", .sportFolder), ("run", .run), ("timezone", .timeZone),
      ("time_zone", .timeZone), ("timezoneid", .timeZone), ("timezone_id", .timeZone),
      ("timezonename", .timeZone), ("timezoneoffset", .timeZone), ("utcoffset", .timeZone),
      ("utc_offset", .timeZone), ("gmtoffset", .timeZone),
    ], unknown: .other)
}
