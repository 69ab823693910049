/// One set of a strength training, or the rest after it.
package struct StrengthSet: Hashable, Sendable, Encodable {
  /// Seconds after the activity's start.
  package var startSeconds: Double
  package var seconds: Double
  package var repetitions: Int?
  package var weightKilograms: Double?
  /// `squat`, `bench_press`, …; `nil` for a rest or if nobody said.
  package var exercise: String?
  package var isActive: Bool

  package init(startSeconds: Double, seconds: Double, isActive: Bool) {
    self.startSeconds = startSeconds
    self.seconds = seconds
    self.isActive = isActive
  }
}
