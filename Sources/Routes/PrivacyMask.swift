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

extension PrivacyMask {
  /// A recording without the samples' places that must not be shown, and without their heights:
  /// a profile gives a place away, too.
  ///
  /// Parts shorter than 200 m are dropped. Distance and time go on through what is hidden: show
  /// either the map or exact numbers of a run that was touched, never both.
  ///
  /// - Returns: the recording, and whether anything was taken out of it.
  /// - Complexity: O(samples × zones).
  package func published(_ recording: Recording) -> (recording: Recording, isTouched: Bool) {
    guard !zones.isEmpty, let latitude = recording.column(.latitude),
      let longitude = recording.column(.longitude)
    else { return (recording, false) }
    let track = (0..<min(latitude.count, longitude.count)).map { index -> GeoPoint? in
      guard let north = latitude[index], let east = longitude[index] else { return nil }
      return GeoPoint(latitude: north, longitude: east)
    }
    guard track.contains(where: { $0.map(hides) ?? false }) else { return (recording, false) }
    var isVisible = [Bool](repeating: false, count: recording.count)
    for range in visibleRanges(of: track)
    where lengthMeters(of: track[range].compactMap { $0 }) >= 200 {
      for index in range { isVisible[index] = true }
    }
    let streams = recording.streams.map { stream -> Stream in
      guard [.latitude, .longitude, .altitude].contains(stream.kind) else { return stream }
      var masked = stream
      for index in masked.raw.indices where index >= isVisible.count || !isVisible[index] {
        masked.raw[index] = Stream.missing
      }
      return masked
    }
    return (Recording(streams: streams, pauses: recording.pauses), true)
  }
}
