/// Garmin's acute and chronic load of one day, as last computed that day.
package struct AcuteLoad: Hashable, Sendable {
  package enum Status: String, Sendable { case low, optimal, high, veryHigh }

  package var day: Day
  package var time: Moment
  package var acute: Double
  package var chronic: Double?
  /// Acute by chronic load as Garmin rounds it.
  package var ratio: Double?
  package var status: Status?

  package init(day: Day, time: Moment, acute: Double) {
    self.day = day
    self.time = time
    self.acute = acute
  }
}
