package import Training

/// A stretch of a track in which the class stays the same, as a line of few points.
package struct RouteSegment: Hashable, Sendable {
  /// What the samples have in common: a heart-rate zone, for example.
  package var classIndex: UInt8
  /// At least two; the first is the last of the segment before, unless there is a gap.
  package var points: [GeoPoint]
  /// The samples the points come from, ascending.
  package var samples: [Int]
}

/// A track split where its class changes or it is interrupted, as simplified lines.
///
/// Segments of one part join exactly: the sample at which the class changes ends the one and
/// begins the other. Between parts (see `trackParts`) there is a gap.
///
/// - Parameters:
///   - latitude: in degrees, one a sample.
///   - longitude: in degrees, one a sample.
///   - time: seconds after the start; `nil` counts one second a sample.
///   - classes: one a sample; the class of a sample holds until the next. Missing ones count as 0.
///   - pauses: spans in which the timer stood still, in seconds after the start.
///   - budget: about how many different points all segments have together. Where the class changes
///     so often that the changes alone would use up a quarter of it, the shortest stretches take
///     the class of the one before.
///   - gaps: when the track counts as interrupted.
/// - Returns: segments in the order of the track; empty when there are no two places in a row.
/// - Complexity: O(*n* log *n*).
package func routeSegments(
  latitude: Column, longitude: Column, time: Column?, classes: [UInt8],
  pauses: [Range<Double>] = [], budget: Int = 480, gaps: TrackGaps = TrackGaps()
) -> [RouteSegment] {
  let parts = trackParts(
    latitude: latitude, longitude: longitude, time: time, pauses: pauses, gaps: gaps
  ).parts
  let samples = parts.flatMap { $0 }
  guard let first = samples.first else { return [] }
  func place(_ sample: Int) -> GeoPoint {
    GeoPoint(latitude: latitude.values[sample], longitude: longitude.values[sample])
  }
  let steady = steadyClasses(
    parts.map { $0.map { $0 < classes.count ? classes[$0] : 0 } }, changes: budget / 4)

  // The ends of parts and of segments stay, so that no line is drawn across a gap and none is torn.
  var fixed: [Int] = []
  var offset = 0
  for classes in steady {
    fixed.append(offset)
    for index in classes.indices.dropFirst() where index + 1 < classes.count {
      if classes[index] != classes[index - 1] { fixed.append(offset + index) }
    }
    offset += classes.count
    fixed.append(offset - 1)
  }
  let plane = LocalPlane(at: place(first))
  let kept = keptIndices(
    of: samples.map { plane.point(place($0)) }, fixed: fixed, budget: budget, area: .infinity)

  var segments: [RouteSegment] = []
  var next = 0
  var start = 0
  for classes in steady {
    let end = start + classes.count
    var segment: RouteSegment?
    while next < kept.count, kept[next] < end {
      let (index, sample) = (kept[next], samples[kept[next]])
      segment?.points.append(place(sample))
      segment?.samples.append(sample)
      let current = classes[index - start]
      if segment?.classIndex != current, index < end - 1 {
        if let segment { segments.append(segment) }
        segment = RouteSegment(classIndex: current, points: [place(sample)], samples: [sample])
      }
      next += 1
    }
    if let segment { segments.append(segment) }
    start = end
  }
  return segments
}

/// The classes, with the shortest stretches given the class before them until few enough changes
/// are left.
private func steadyClasses(_ parts: [[UInt8]], changes: Int) -> [[UInt8]] {
  var parts = parts
  var shortest = 2
  while parts.reduce(0, { $0 + numberOfChanges(in: $1) }) > max(0, changes) {
    parts = parts.map { withoutStretches(of: $0, shorterThan: shortest) }
    shortest *= 2
  }
  return parts
}

private func numberOfChanges(in classes: [UInt8]) -> Int {
  zip(classes, classes.dropFirst()).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
}

private func withoutStretches(of classes: [UInt8], shorterThan length: Int) -> [UInt8] {
  var result = classes
  var start = 0
  while start < classes.count {
    var end = start + 1
    while end < classes.count, classes[end] == classes[start] { end += 1 }
    if start > 0, end - start < length {
      let before = result[start - 1]
      for index in start..<end { result[index] = before }
    }
    start = end
  }
  return result
}
