package import Training

/// One line of a log kept by hand.
package struct ManualEntry: Hashable, Sendable {
  package var day: Day
  /// Since midnight on the wall clock; `nil` when only the day is known.
  package var secondOfDay: Int?
  package var utcOffsetSeconds: Int?
  package var sport: Sport
  package var movingSeconds: Double?
  package var distanceMeters: Double?
  /// 1 to 10.
  package var perceivedExertion: Double?
  /// A training load that the runner gives as a number.
  package var load: Double?
  package var note: String?
  package var title: String?
  /// From start to end, pauses included; `nil` where only the time on the move is known.
  package var elapsedSeconds: Double?
  package var ascentMeters: Double?
  package var descentMeters: Double?
  package var energyKilocalories: Double?
  package var averageHeartRate: Double?
  package var maximumHeartRate: Double?
  /// Steps of both feet a minute, or turns a minute on a bike.
  package var averageCadence: Double?
  /// 0 for the first entry of its day, time and sport in the file, 1 for the second, and so on.
  package var ordinal = 0
  /// The line of the file it begins on; 0 when it comes from no file.
  package var line = 0

  package init(day: Day, sport: Sport) {
    self.day = day
    self.sport = sport
  }
}

extension ManualEntry {
  /// The same as an activity; without a time of day it begins at noon, later ones a minute after.
  ///
  /// Its id comes from day, time, sport and ordinal alone: a corrected line takes the place of the
  /// one before it, and reading a file again changes nothing. No recording has such an id.
  package var activity: Activity {
    let clock = (secondOfDay ?? 43_200) + ordinal * 60
    let wall = day.number * 86_400 + clock
    let offset = secondOfDay == nil ? 0 : utcOffsetSeconds
    let space: Int64 = secondOfDay == nil ? 3 << 51 : 1 << 52
    var activity = Activity(
      id: ownID(start: wall, sport: sport) - space, sport: sport,
      start: Moment(unixSeconds: wall - (offset ?? 0), utcOffsetSeconds: offset),
      movingSeconds: movingSeconds ?? 0)
    activity.byHand = LoggedByHand(load: load, hasTimeOfDay: secondOfDay != nil)
    activity.name = title
    activity.elapsedSeconds = elapsedSeconds ?? movingSeconds
    (activity.ascentMeters, activity.descentMeters) = (ascentMeters, descentMeters)
    activity.energyKilocalories = energyKilocalories
    (activity.averageHeartRate, activity.maximumHeartRate) = (averageHeartRate, maximumHeartRate)
    activity.averageCadence = averageCadence
    activity.distanceMeters = distanceMeters
    activity.perceivedExertion = perceivedExertion
    activity.notes = note
    return activity
  }
}
