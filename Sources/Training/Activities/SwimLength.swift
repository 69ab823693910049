/// One length of a pool, or a rest at its wall.
package struct SwimLength: Hashable, Sendable, Encodable {
  /// Seconds after the activity's start.
  package var startSeconds: Double
  package var seconds: Double
  /// The length of the pool; `nil` for a rest.
  package var meters: Double?
  package var strokeCount: Int?
  /// `freestyle`, `breaststroke`, `drill`, …; `nil` for a rest or if the watch could not tell.
  package var stroke: String?
  package var isActive: Bool

  package init(startSeconds: Double, seconds: Double, isActive: Bool) {
    self.startSeconds = startSeconds
    self.seconds = seconds
    self.isActive = isActive
  }

  /// SWOLF: seconds and strokes of the length together; `nil` for a rest.
  package var swolf: Double? {
    guard isActive, let strokeCount else { return nil }
    return seconds + Double(strokeCount)
  }
}
