import Training

/// One row of the `activities.csv` of a Strava export.
struct StravaActivity: Hashable, Sendable {
  /// Strava's own number.
  var id: Int64
  /// In UTC, as Strava writes it; its offset is unknown.
  var start: Moment
  var name: String?
  var sport: Sport
  /// The type as written, in the account's language.
  var type: String
  var notes: String?
  var privateNotes: String?
  var elapsedSeconds: Double?
  var movingSeconds: Double?
  var distanceMeters: Double?
  var ascentMeters: Double?
  var descentMeters: Double?
  var averageHeartRate: Double?
  var maximumHeartRate: Double?
  /// Steps a minute of both legs on foot, turns a minute on a bike.
  var averageCadence: Double?
  var averagePowerWatts: Double?
  var energyKilocalories: Double?
  var averageTemperatureCelsius: Double?
  /// Strava's own load from heart rate.
  var relativeEffort: Double?
  /// 1 to 10.
  var perceivedExertion: Double?
  var gear: String?
  var isRace = false
  /// The recording within the export, such as `activities/123.fit.gz`; `nil` for entries without.
  var file: String?
  /// The line of the table it begins on.
  var line: Int

  init(id: Int64, start: Moment, sport: Sport, type: String, line: Int) {
    (self.id, self.start, self.sport, self.type, self.line) = (id, start, sport, type, line)
  }
}

/// The id of an activity that Strava has given a number: negative, below all that are made from
/// start and sport, and exact where numbers are doubles.
func stravaID(_ number: Int64) -> Int64 {
  -4_000_000_000_000_000 - (number & 0xF_FFFF_FFFF_FFFF)
}

extension StravaActivity {
  /// The same as an activity without a recording; its id is ours and made from Strava's, since
  /// Strava's numbers and Garmin's come from the same range.
  var activity: Activity {
    var activity = Activity(
      id: stravaID(id), sport: sport, start: start,
      movingSeconds: movingSeconds ?? elapsedSeconds ?? 0)
    activity.name = name
    activity.notes = notes
    activity.privateNotes = privateNotes
    activity.elapsedSeconds = elapsedSeconds
    activity.distanceMeters = distanceMeters
    activity.ascentMeters = ascentMeters
    activity.descentMeters = descentMeters
    activity.averageHeartRate = averageHeartRate
    activity.maximumHeartRate = maximumHeartRate
    activity.averageCadence = averageCadence
    activity.averagePowerWatts = averagePowerWatts
    activity.energyKilocalories = energyKilocalories
    activity.averageTemperatureCelsius = averageTemperatureCelsius
    activity.perceivedExertion = perceivedExertion
    activity.relativeEffort = relativeEffort
    activity.isRace = isRace
    return activity
  }
}
