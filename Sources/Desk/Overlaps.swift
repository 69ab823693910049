import Diagnostics
package import Training

/// Two activities of one runner that go on at the same time and are not the same.
package struct Overlap: Hashable, Sendable {
  package var first: Activity
  package var second: Activity

  /// `2 activities overlap: 2026-05-01 09:00 and 2026-05-01 09:12`.
  package var sentence: String {
    "2 activities overlap: \(first.startText) and \(second.startText)"
  }
}

/// The pairs of activities that share a minute or more, in the order of their starts.
///
/// A whole and its legs do not count, nor what is known by its day alone.
package func overlaps(in activities: [Activity]) -> [Overlap] {
  let timed = activities.filter { $0.hasTimeOfDay && !$0.isParent }
    .sorted { ($0.start.unixSeconds, $0.id) < ($1.start.unixSeconds, $1.id) }
  var found: [Overlap] = []
  var open: [Activity] = []
  for activity in timed {
    open.removeAll { $0.end - activity.start.unixSeconds < 60 }
    for other in open where min(other.end, activity.end) - activity.start.unixSeconds >= 60 {
      found.append(Overlap(first: other, second: activity))
    }
    open.append(activity)
  }
  return found
}

extension Activity {
  /// Unix seconds; of times beyond a day a day is believed.
  fileprivate var end: Int {
    let longest = max(movingSeconds, elapsedSeconds ?? 0)
    return start.unixSeconds + Int(longest.isFinite ? min(max(longest, 0), 86_400) : 0)
  }
}

extension [Overlap] {
  /// One line for each, the first few of many.
  var sentences: [String] {
    let shown = prefix(10).map(\.sentence)
    return count > shown.count ? shown + ["and \(grouped(count - shown.count)) more"] : shown
  }
}
