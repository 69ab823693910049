/// Two activities of one runner that go on at the same time and are not the same.
package struct Overlap: Hashable, Sendable {
  package var first: Activity
  package var second: Activity
  package var sharedSeconds: Double

  /// Less is two watches handed over, or a clock a little off.
  fileprivate static let leastSeconds = 60.0
}

/// The pairs of activities that share a minute or more, in the order of the later starts.
///
/// The legs of a multisport activity count in its place, and what is known by its day alone does not.
package func overlaps(in activities: [Activity]) -> [Overlap] {
  let timed = activities.filter { $0.hasTimeOfDay && !$0.isParent }
    .sorted { ($0.start.unixSeconds, $0.id) < ($1.start.unixSeconds, $1.id) }
  var found: [Overlap] = []
  var running: [Activity] = []
  for activity in timed {
    let start = Double(activity.start.unixSeconds)
    running.removeAll { $0.end - start < Overlap.leastSeconds }
    for other in running {
      let shared = min(other.end, activity.end) - start
      guard shared >= Overlap.leastSeconds else { continue }
      found.append(Overlap(first: other, second: activity, sharedSeconds: shared))
    }
    running.append(activity)
  }
  return found
}

extension Activity {
  /// Unix seconds; of times beyond a day a day is believed.
  fileprivate var end: Double {
    let longest = max(movingSeconds, elapsedSeconds ?? 0)
    return Double(start.unixSeconds) + (longest.isFinite ? min(max(longest, 0), 86_400) : 0)
  }
}
