/// A stretch that the watch told apart by itself: running from walking, a climb, a descent, a ride
/// on a lift.
package struct WatchSplit: Hashable, Sendable, Encodable {
  package var kind: Kind
  /// Seconds after the activity's start.
  package var startSeconds: Double
  package var seconds: Double
  package var meters: Double?

  package init(kind: Kind, startSeconds: Double, seconds: Double, meters: Double? = nil) {
    self.kind = kind
    self.startSeconds = startSeconds
    self.seconds = seconds
    self.meters = meters
  }
}

extension WatchSplit {
  /// What the watch told apart, by the FIT profile's word: `climb_active`, `interval_rest`.
  ///
  /// An open list: words nobody has seen yet pass through.
  package struct Kind: RawRepresentable, Hashable, Sendable, Encodable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let running = Kind(rawValue: "rwd_run")
    package static let walking = Kind(rawValue: "rwd_walk")
    package static let standing = Kind(rawValue: "rwd_stand")
  }
}
