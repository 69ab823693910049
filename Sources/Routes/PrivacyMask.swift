package import Training

/// All that hides an athlete's private places.
///
/// It comes before everything else: boxes, simplifying, marks, groups and heat maps are made of
/// what it lets through.
package struct PrivacyMask: Hashable, Sendable {
  package let zones: [ZoneMask]

  package init(zones: [ZoneMask]) { self.zones = zones }

  /// Whether a place must not be shown.
  package func hides(_ place: GeoPoint) -> Bool { zones.contains { $0.hides(place) } }

  /// What of a track may be shown: parts of at least two places in a row.
  ///
  /// No place is made up at the border of a part: it would lie on the border of the mask.
  ///
  /// - Parameter track: `nil` where the place is unknown; that ends a part.
  /// - Returns: first and last index of each part, in order.
  /// - Complexity: O(places × zones).
  package func visibleRanges(of track: [GeoPoint?]) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    var start: Int?
    for index in 0...track.count {
      let isVisible = index < track.count && (track[index].map { !hides($0) } ?? false)
      if isVisible {
        start = start ?? index
      } else if let first = start {
        if index - first >= 2 { ranges.append(first...(index - 1)) }
        start = nil
      }
    }
    return ranges
  }

  /// The parts of a line that may be shown.
  package func visibleParts(of line: [GeoPoint]) -> [[GeoPoint]] {
    visibleRanges(of: line).map { Array(line[$0]) }
  }

  /// Whether a line comes into a private place.
  package func touches(_ line: [GeoPoint]) -> Bool { line.contains(where: hides) }
}
