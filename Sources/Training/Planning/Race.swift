/// A race that is aimed at or has been run.
package struct Race: Hashable, Sendable, Codable {
  package var name: String
  package var day: Day
  package var distanceMeters: Double
  package var goalSeconds: Double?
  /// Whether nobody but the runner is told of it.
  package var isHidden = false

  package init(name: String, day: Day, distanceMeters: Double, goalSeconds: Double? = nil) {
    self.name = name
    self.day = day
    self.distanceMeters = distanceMeters
    self.goalSeconds = goalSeconds
  }
}
