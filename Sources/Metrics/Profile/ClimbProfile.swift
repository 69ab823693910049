package import Training

/// The heights that the climbs of a recording are counted on, and how high a climb has to be.
///
/// Each height is the mean of 20 seconds around it. The errors of a barometer come with time, but
/// hills with the way: so its mean spans no more than 70 meters, which smooths a fast ride as little
/// as a run. Heights by satellite are rough, and take the 20 seconds at any speed.
///
/// No threshold tells a hill from an error: a climb counts nothing below the least of them, whole
/// from the greatest on, and in between by how many it passes.
package struct ClimbProfile: Sendable {
  /// Meters, a gap where there is no height.
  package let heights: Column
  /// Meters; climbs and descents are the mean of what each of them lets count.
  package let thresholds: [Double]
  /// The first and the last sample whose height is another than the one before, and every high and
  /// low between them, each by its first sample; empty without any height.
  package let turns: [Int]
  /// The climbs and descents by each of the thresholds; each counts by ``share``.
  package let legs: [ElevationLeg]

  /// - Parameters:
  ///   - altitude: meters.
  ///   - time: seconds, as long as `altitude`; samples not later than the last kept one are left out.
  ///   - distance: meters since the start, as long as `altitude`; without, 20 seconds are 20 seconds.
  ///   - sport: heights of a made-up world have no errors and are taken as they are.
  /// - Complexity: O(*n*).
  package init(altitude: Column, time: Column, distance: Column?, sport: Sport) {
    guard !sport.isVirtual, altitude.count == time.count else {
      (heights, thresholds) = (altitude, [0])
      turns = turningPoints(of: altitude.values)
      legs = elevationLegs(of: altitude.values, turns, thresholds: [0])
      return
    }
    let kept = KeptHeights(altitude: altitude, time: time, distance: distance)
    let isRough = kept.roughness > Self.roughest
    thresholds = isRough ? [1, 1.5, 2, 2.5, 3] : [0.5, 1, 1.5, 2, 2.5]
    heights = kept.smoothed(
      seconds: 20, meters: isRough ? .infinity : 70, count: altitude.count)
    turns = turningPoints(of: heights.values)
    legs = elevationLegs(of: heights.values, turns, thresholds: thresholds)
  }

  /// That of a recording; `nil` without times or heights.
  package init?(_ recording: Recording, sport: Sport) {
    guard let time = recording.column(.time), let altitude = recording.column(.altitude) else {
      return nil
    }
    self.init(
      altitude: altitude, time: time, distance: recording.column(.distance), sport: sport)
  }

  /// The mean distance, in meters, of a height from the line between its neighbours: 0.04 to 0.28 for
  /// barometers, 0.4 and more for satellites.
  private static let roughest = 0.3

  /// What one of the ``legs`` counts.
  package var share: Double { 1 / Double(thresholds.count) }
}

/// The climbs and descents between turns by each of some thresholds.
private func elevationLegs(
  of heights: [Double], _ turns: [Int], thresholds: [Double]
) -> [ElevationLeg] {
  guard !turns.isEmpty else { return [] }
  // A profile has far fewer turns than samples, and no threshold finds others.
  let extremes = Column(values: turns.map { heights[$0] })
  var legs: [ElevationLeg] = []
  for threshold in thresholds {
    for var leg in elevationLegs(of: extremes, threshold: threshold) ?? [] {
      leg.samples = turns[leg.samples.lowerBound]...turns[leg.samples.upperBound]
      legs.append(leg)
    }
  }
  return legs
}

private func turningPoints(of heights: [Double]) -> [Int] {
  heights.withUnsafeBufferPointer { heights in
    var turns: [Int] = []
    // The last sample that was another, and whether it lay higher.
    var (last, value, rises) = (-1, Double.nan, false)
    for index in heights.indices {
      let height = heights[index]
      guard height != value, abs(height) < .infinity else { continue }
      if turns.isEmpty || (last != turns[0] && (height > value) != rises) { turns.append(last) }
      if last < 0 { turns[0] = index }
      rises = height > value
      (last, value) = (index, height)
    }
    if let first = turns.first, last > first { turns.append(last) }
    return turns
  }
}

/// Climb and descent of a recorded profile.
///
/// - Returns: `nil` without any height.
/// - Complexity: O(*n*).
package func elevationChange(of profile: ClimbProfile) -> ElevationChange? {
  guard !profile.turns.isEmpty else { return nil }
  var change = elevationChange(of: profile.legs)
  change.ascentMeters *= profile.share
  change.descentMeters *= profile.share
  return change
}

extension Sport {
  /// Whether it happens in a made-up world, whose places and heights were never measured.
  package var isVirtual: Bool { rawValue.lowercased().contains("virtual") }
}
