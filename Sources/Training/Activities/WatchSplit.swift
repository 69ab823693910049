/// A stretch that the watch told apart by itself: running from walking, a climb, a descent, a ride
/// on a lift.
package struct WatchSplit: Hashable, Sendable, Encodable {
  /// The FIT profile's word: `rwd_run`, `rwd_walk`, `rwd_stand`, `climb_active`, `interval_rest`, ….
  package var kind: String
  /// Seconds after the activity's start.
  package var startSeconds: Double
  package var seconds: Double
  package var meters: Double?

  package init(kind: String, startSeconds: Double, seconds: Double, meters: Double? = nil) {
    self.kind = kind
    self.startSeconds = startSeconds
    self.seconds = seconds
    self.meters = meters
  }
}
