/// One recording or one line in the log: what is known of it without its samples.
///
/// Everything that may be missing is `nil`; a value of 0 was measured as 0.
package struct Activity: Hashable, Sendable, Identifiable, Encodable {
  /// Garmin's own number where there is one; else a negative number made from start and sport.
  package var id: Int64
  package var name: String?
  package var notes: String?
  /// What the runner wrote for nobody else; no page is ever made from it.
  package var privateNotes: String?
  package var place: String?
  package var sport: Sport
  package var start: Moment
  /// Time with the timer running.
  package var movingSeconds: Double
  /// Time from start to end, pauses included.
  package var elapsedSeconds: Double?
  package var distanceMeters: Double?
  package var ascentMeters: Double?
  package var descentMeters: Double?
  package var energyKilocalories: Double?
  package var averageHeartRate: Double?
  package var maximumHeartRate: Double?
  /// Steps a minute for runs and walks, revolutions a minute on a bike.
  package var averageCadence: Double?
  package var averagePowerWatts: Double?
  /// Garmin's exercise load of the activity (EPOC based).
  package var garminLoad: Double?
  /// Strava's own load from heart rate, its Relative Effort; never counted in a day's load.
  package var relativeEffort: Double?
  package var aerobicTrainingEffect: Double?
  package var anaerobicTrainingEffect: Double?
  package var vo2Max: Double?
  /// Perceived exertion, 0 to 10.
  package var perceivedExertion: Double?
  package var averageTemperatureCelsius: Double?
  /// Garmin's own seconds in zone, index 0 below zone 1, then zones 1 to 5 and above; empty if unknown.
  package var garminZoneSeconds: [Double]
  package var isRace: Bool
  /// The multisport activity this one is a leg of.
  package var parentID: Int64?
  /// A multisport activity whose legs are counted in its place.
  package var isParent: Bool
  package var hasRecording: Bool
  package var hasRoute: Bool
  /// What a log kept by hand says of it; `nil` if it is in none.
  package var byHand: LoggedByHand?

  package init(id: Int64, sport: Sport, start: Moment, movingSeconds: Double) {
    self.id = id
    self.sport = sport
    self.start = start
    self.movingSeconds = movingSeconds
    garminZoneSeconds = []
    isRace = false
    isParent = false
    hasRecording = false
    hasRoute = false
  }

  /// The day it belongs to: that of its start, on the wall clock where it started.
  package var day: Day { start.day }

  /// Meters a second over the moving time; `nil` without a distance or a time.
  package var averageSpeed: Double? {
    guard let distanceMeters, distanceMeters > 0, movingSeconds > 0 else { return nil }
    return distanceMeters / movingSeconds
  }

  /// Whether it is counted and shown by itself: a parent gives way to its legs.
  package var isCounted: Bool { !isParent }
}
