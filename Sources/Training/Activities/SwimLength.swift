/// One length of a pool, or a rest at its wall.
package struct SwimLength: Hashable, Sendable, Encodable {
  /// Seconds after the activity's start.
  package var startSeconds: Double
  package var seconds: Double
  /// The length of the pool; `nil` for a rest.
  package var meters: Double?
  package var strokeCount: Int?
  /// `nil` for a rest or if the watch could not tell.
  package var stroke: Stroke?
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

extension SwimLength {
  /// How a length was swum, by the FIT profile's word: `freestyle`, `drill`.
  ///
  /// An open list: words nobody has seen yet pass through.
  package struct Stroke: RawRepresentable, Hashable, Sendable, Encodable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let medley = Stroke(rawValue: "im")
    package static let medleyByRound = Stroke(rawValue: "im_by_round")
    package static let reversedMedley = Stroke(rawValue: "rimo")
  }
}
