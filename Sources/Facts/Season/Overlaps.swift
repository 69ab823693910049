package import Training

/// Activities that were done at the same time, as the page about the data lists them.
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

  /// `nil` without any.
  package init?(in activities: [Activity]) {
    let found = overlaps(in: activities)
    guard !found.isEmpty else { return nil }
    count = found.count
    pairs = found.suffix(Self.shown).reversed().map {
      Pair(first: One($0.first), second: One($0.second), sharedSeconds: $0.sharedSeconds)
    }
  }
}

extension Overlaps.One {
  fileprivate init(_ activity: Activity) {
    start = activity.start
    title = ActivityTitle(name: activity.name, sport: activity.sport)
  }
}
