package import Training

/// How heights become a climb: smoothed over time, then counted between highs and lows that lie far
/// enough apart.
///
/// 15 seconds and 2 meters come nearest to what watches with a barometer say, and for heights by
/// satellite as well.
package struct ClimbRule: Hashable, Sendable {
  /// Length of the stretch around each height whose mean stands for it; 0 takes heights as they are.
  package var smoothingSeconds: Double
  package var thresholdMeters: Double

  package static let recorded = ClimbRule(smoothingSeconds: 15, thresholdMeters: 2)
  /// Heights of a map or a made-up world have no noise.
  package static let exact = ClimbRule(smoothingSeconds: 0, thresholdMeters: 0)

  package init(smoothingSeconds: Double, thresholdMeters: Double) {
    self.smoothingSeconds = smoothingSeconds
    self.thresholdMeters = thresholdMeters
  }

  package init(for sport: Sport) { self = sport.isVirtual ? .exact : .recorded }

  /// The heights that climbs are counted on.
  ///
  /// - Parameters:
  ///   - altitude: meters.
  ///   - time: seconds, as long as `altitude`; samples not later than the last kept one get none.
  /// - Returns: as many; a gap where there is no height.
  /// - Complexity: O(*n*).
  package func profile(of altitude: Column, time: Column) -> Column {
    guard smoothingSeconds > 0, altitude.count == time.count else { return altitude }
    if isSound(altitude.values, time.values) {
      return Column(
        values: runningMean(
          of: altitude.values, in: [0..<altitude.count], along: time.values,
          window: smoothingSeconds))
    }
    var (seconds, heights, places): ([Double], [Double], [Int]) = ([], [], [])
    seconds.reserveCapacity(altitude.count)
    heights.reserveCapacity(altitude.count)
    places.reserveCapacity(altitude.count)
    var last = -Double.infinity
    for index in altitude.values.indices {
      let (now, height) = (time.values[index], altitude.values[index])
      guard now > last, now.isFinite, height.isFinite else { continue }
      seconds.append(now)
      heights.append(height)
      places.append(index)
      last = now
    }
    let means = runningMean(
      of: heights, in: [0..<heights.count], along: seconds, window: smoothingSeconds)
    var result = [Double](repeating: .nan, count: altitude.count)
    for (place, mean) in zip(places, means) { result[place] = mean }
    return Column(values: result)
  }
}

/// Whether every sample has a height and is later than the one before.
private func isSound(_ heights: [Double], _ seconds: [Double]) -> Bool {
  heights.withUnsafeBufferPointer { heights in
    seconds.withUnsafeBufferPointer { seconds in
      var last = -Double.infinity
      for index in heights.indices {
        guard seconds[index] > last, abs(heights[index]) < .infinity else { return false }
        last = seconds[index]
      }
      return last < .infinity
    }
  }
}

extension Sport {
  /// Whether it happens in a made-up world, whose places and heights were never measured.
  package var isVirtual: Bool { rawValue.lowercased().contains("virtual") }
}

/// Climb and descent of a recorded profile by a rule.
///
/// - Parameters:
///   - altitude: meters; gaps are skipped.
///   - time: seconds, as long as `altitude`.
///   - rule: how the heights are smoothed, and how far highs and lows lie apart.
/// - Returns: `nil` without any altitude.
/// - Complexity: O(*n*).
package func elevationChange(
  of altitude: Column, time: Column, rule: ClimbRule
) -> ElevationChange? {
  elevationChange(
    of: rule.profile(of: altitude, time: time), threshold: rule.thresholdMeters)
}
