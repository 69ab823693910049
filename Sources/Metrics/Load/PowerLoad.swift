/// What the watts of a recording amount to.
package struct PowerLoad: Hashable, Sendable {
  package var averageWatts: Double
  /// The fourth-power mean of 30-second means; `nil` for less than 30 seconds, as all below.
  package var weightedWatts: Double?
  /// Weighted power by threshold power.
  package var intensity: Double?
  /// Weighted by average power: how uneven it was.
  package var variability: Double?
  /// 100 for an hour at threshold.
  package var load: Double?
}

/// Average and weighted power and the load they make.
///
/// - Parameters:
///   - watts: one for each second (see `perSecond`); a value that is no number counts as 0.
///   - thresholdWatts: `nil` if unknown; then there is no intensity and no load.
/// - Returns: `nil` for no watts.
/// - Complexity: O(*n*).
/// - Note: Coggan. Means only of full windows; a zero-padded first half minute, also in use,
///   gives less, much less for short pieces.
package func powerLoad(watts: [Double], thresholdWatts: Double?) -> PowerLoad? {
  let watts = watts.map { $0.isFinite ? $0 : 0 }
  guard let average = mean(of: watts) else { return nil }
  var result = PowerLoad(averageWatts: average)
  let window = 30
  guard watts.count >= window else { return result }
  var sum = watts[..<window].reduce(0, +)
  var powers = 0.0
  for end in window...watts.count {
    let mean = sum / Double(window)
    powers += mean * mean * mean * mean
    if end < watts.count { sum += watts[end] - watts[end - window] }
  }
  let weighted = (powers / Double(watts.count - window + 1)).squareRoot().squareRoot()
  guard weighted.isFinite else { return result }
  result.weightedWatts = weighted
  if average > 0 { result.variability = weighted / average }
  if let thresholdWatts, thresholdWatts > 0 {
    let intensity = weighted / thresholdWatts
    result.intensity = intensity
    result.load = Double(watts.count) / 3_600 * intensity * intensity * 100
  }
  return result
}

/// The load of a run by its grade-adjusted speed: 100 for an hour at threshold speed.
///
/// - Parameters:
///   - seconds: moving time.
///   - gradeAdjustedSpeed: meters a second over the moving time.
///   - thresholdSpeed: meters a second that can be held for about an hour.
/// - Returns: the share of threshold speed and the load; `nil` for a speed that is not above 0.
package func paceLoad(
  seconds: Double, gradeAdjustedSpeed: Double, thresholdSpeed: Double
) -> (intensity: Double, load: Double)? {
  guard seconds >= 0, gradeAdjustedSpeed > 0, thresholdSpeed > 0 else { return nil }
  let intensity = gradeAdjustedSpeed / thresholdSpeed
  let load = seconds / 3_600 * intensity * intensity * 100
  return load.isFinite ? (intensity, load) : nil
}

/// A crude load by heart rate: hours times the squared share of threshold, times 100.
///
/// - Returns: `nil` for heart rates that are not above 0. `thresholdImpulse` is to be preferred.
package func squaredHeartRateLoad(
  seconds: Double, heartRate: Double, threshold: Double
) -> Double? {
  guard seconds >= 0, heartRate > 0, threshold > 0 else { return nil }
  let share = heartRate / threshold
  let load = seconds / 3_600 * share * share * 100
  return load.isFinite ? load : nil
}
