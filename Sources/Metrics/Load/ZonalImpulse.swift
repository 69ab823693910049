package import Training

/// Edwards' training impulse: minutes in tenths of the maximum, times 1 to 5.
///
/// From 50 % of the maximum a minute counts 1, from 90 % it counts 5, below 50 % nothing. Bounds
/// belong to the zone above, exactly: 10 · heart rate ≥ k · maximum.
///
/// - Returns: `nil` when no interval has a heart rate or the maximum is not above 0.
/// - Complexity: O(*n*).
package func edwardsImpulse(
  time: Column, heartRate: Column, maximum: Double, longestGap: Double = longestSampleGap
) -> Double? {
  guard maximum > 0, maximum.isFinite else { return nil }
  return zonalImpulse(time: time, heartRate: heartRate, longestGap: longestGap) { rate in
    var score = 0.0
    for tenth in 5...9 where 10 * rate >= Double(tenth) * maximum { score += 1 }
    return score
  }
}

/// Lucia's training impulse: minutes below, between and above two thresholds, times 1, 2 and 3.
///
/// - Parameters:
///   - time: seconds, one for each sample.
///   - heartRate: beats a minute, as long as `time`.
///   - first: heart rate at the first ventilatory threshold, which belongs to the zone above it.
///   - second: heart rate at the second.
///   - longestGap: an interval that is longer, in seconds, counts nothing.
/// - Returns: `nil` when no interval has a heart rate.
/// - Complexity: O(*n*).
package func luciaImpulse(
  time: Column, heartRate: Column, firstThreshold first: Double, secondThreshold second: Double,
  longestGap: Double = longestSampleGap
) -> Double? {
  zonalImpulse(time: time, heartRate: heartRate, longestGap: longestGap) { rate in
    rate >= second ? 3 : rate >= first ? 2 : 1
  }
}

/// TRIMP as a share of what an hour at threshold costs, times 100 (HRSS).
///
/// - Returns: `nil` without a threshold, or when an hour at it costs nothing.
package func thresholdImpulse(
  _ impulse: Double, profile: HeartRateProfile, weighting: Athlete.Weighting
) -> Double? {
  guard let threshold = profile.threshold,
    let hour = trainingImpulse(
      minutes: 60, heartRate: threshold, profile: profile, weighting: weighting), hour > 0
  else { return nil }
  return 100 * impulse / hour
}

/// Foster's session load: perceived exertion (0 to 10) times minutes.
///
/// - Returns: `nil` for an exertion outside 0 to 10 or a time below 0.
package func sessionLoad(perceivedExertion: Double, minutes: Double) -> Double? {
  guard (0...10).contains(perceivedExertion), minutes >= 0, minutes.isFinite else { return nil }
  return perceivedExertion * minutes
}

@inline(__always)
private func zonalImpulse(
  time: Column, heartRate: Column, longestGap: Double, score: (Double) -> Double
) -> Double? {
  guard time.count == heartRate.count else { return nil }
  let values = heartRate.values
  var sum = 0.0
  var isMeasured = false
  forEachInterval(of: time.values) { index, seconds in
    let rate = values[index]
    guard seconds <= longestGap, rate > 0, rate.isFinite else { return }
    isMeasured = true
    sum += seconds / 60 * score(rate)
  }
  return isMeasured && sum.isFinite ? sum : nil
}
