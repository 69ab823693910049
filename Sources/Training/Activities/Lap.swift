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
  /// `nil` if unsaid.
  package var intensity: Intensity?
  /// `nil` if unsaid.
  package var trigger: Trigger?
  /// The step of the workout that was followed; see ``WorkoutStep/number``.
  package var stepNumber: Int?

  package init(startSeconds: Double, movingSeconds: Double) {
    self.startSeconds = startSeconds
    self.movingSeconds = movingSeconds
  }
}

extension Lap {
  /// What ended a lap, by the FIT profile's word: `time`, `session_end`.
  ///
  /// An open list: words nobody has seen yet pass through.
  package struct Trigger: RawRepresentable, Hashable, Sendable, Encodable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// The runner pressed the button.
    package static let manual = Trigger(rawValue: "manual")
    package static let distance = Trigger(rawValue: "distance")
    package static let sessionEnd = Trigger(rawValue: "session_end")
  }
}
