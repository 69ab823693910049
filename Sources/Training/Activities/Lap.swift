/// A part of an activity that the runner or the watch marked.
package struct Lap: Hashable, Sendable, Encodable {
  /// Seconds after the activity's start.
  package var startSeconds: Double
  package var movingSeconds: Double
  package var elapsedSeconds: Double?
  package var distanceMeters: Double?
  package var ascentMeters: Double?
  package var descentMeters: Double?
  package var averageHeartRate: Double?
  package var maximumHeartRate: Double?
  package var averageCadence: Double?
  package var averagePowerWatts: Double?
  /// `active`, `rest`, `warmup`, `cooldown`, `recovery`, `interval`; `nil` if unsaid.
  package var intensity: String?
  /// `manual`, `time`, `distance`, `session_end`, …; `nil` if unsaid.
  package var trigger: String?
  /// The step of the workout that was followed; see ``WorkoutStep/number``.
  package var stepNumber: Int?

  package init(startSeconds: Double, movingSeconds: Double) {
    self.startSeconds = startSeconds
    self.movingSeconds = movingSeconds
  }
}
