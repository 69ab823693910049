/// The times Garmin predicts for the classic distances, as last computed that day.
package struct RacePredictions: Hashable, Sendable, Encodable {
  package var day: Day
  package var time: Moment
  package var fiveKilometersSeconds: Double?
  package var tenKilometersSeconds: Double?
  package var halfMarathonSeconds: Double?
  package var marathonSeconds: Double?

  package init(day: Day, time: Moment) {
    self.day = day
    self.time = time
  }
}
