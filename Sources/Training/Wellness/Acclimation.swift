/// How used the body is to heat and height, by Garmin's reckoning, as last computed that day.
package struct Acclimation: Hashable, Sendable {
  package var day: Day
  package var time: Moment
  /// 0 to 1.
  package var heatShare: Double?
  /// The height the body is used to, in meters.
  package var altitudeMeters: Double?
  /// Where the runner was, in meters.
  package var currentAltitudeMeters: Double?

  package init(day: Day, time: Moment) {
    self.day = day
    self.time = time
  }
}
