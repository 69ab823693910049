package import Training

/// Activities of one runner that were done at the same time and are not the same.
package struct Overlaps: Hashable, Sendable, Encodable {
  package struct One: Hashable, Sendable, Encodable {
    package var start: Moment
    package var title: ActivityTitle
  }

  package struct Pair: Hashable, Sendable, Encodable {
    package var first: One
    package var second: One
    package var sharedSeconds: Double
  }

  /// The newest, the newest first.
  package var pairs: [Pair]
  package var count: Int

  package static let shown = 12
  /// Less is two watches handed over, or a clock a little off.
  private static let leastSeconds = 60.0

  /// `nil` without any.
  package init?(in activities: [Activity]) {
    var found: [Pair] = []
    var running: [Activity] = []
    let timed = activities.filter { $0.hasTimeOfDay && $0.seconds >= Self.leastSeconds }
    for activity in timed.sorted(by: {
      ($0.start.unixSeconds, $0.id) < ($1.start.unixSeconds, $1.id)
    }) {
      let start = activity.start.unixSeconds
      running.removeAll { $0.end < Double(start) + Self.leastSeconds }
      for other in running where !other.isRelated(to: activity) {
        let end = min(other.end, activity.end)
        guard end - Double(start) >= Self.leastSeconds else { continue }
        found.append(
          Pair(first: One(other), second: One(activity), sharedSeconds: end - Double(start)))
      }
      running.append(activity)
    }
    guard !found.isEmpty else { return nil }
    count = found.count
    pairs = found.suffix(Self.shown).reversed()
  }
}

extension Overlaps.One {
  fileprivate init(_ activity: Activity) {
    start = activity.start
    title = ActivityTitle(name: activity.name, sport: activity.sport)
  }
}

extension Activity {
  /// From start to end.
  fileprivate var seconds: Double { max(elapsedSeconds ?? 0, movingSeconds) }

  /// Unix seconds.
  fileprivate var end: Double { Double(start.unixSeconds) + seconds }

  /// Whether one is a part of the other.
  fileprivate func isRelated(to other: Activity) -> Bool {
    parentID == other.id || other.parentID == id
  }
}
