/// The fastest stretch of a distance inside an activity.
package struct BestEffort: Hashable, Sendable, Codable {
  package var distanceMeters: Double
  package var seconds: Double
  /// Where it begins, in seconds of the time it was measured by.
  package var startSeconds: Double

  package init(distanceMeters: Double, seconds: Double, startSeconds: Double) {
    self.distanceMeters = distanceMeters
    self.seconds = seconds
    self.startSeconds = startSeconds
  }
}
