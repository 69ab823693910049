import Foundation
package import Training

extension Athlete.Weighting {
  /// How much a minute at a share of the heart-rate reserve counts: A·x·e^(b·x).
  ///
  /// Banister and Morton: 0.64 and 1.92 for men, 0.86 and 1.67 for women. Some programs take 0.64
  /// for both, which gives women a third less.
  @inline(__always)
  package func impulsePerMinute(reserve x: Double) -> Double {
    switch self {
    case .banisterMale: x * 0.64 * exp(1.92 * x)
    case .banisterFemale: x * 0.86 * exp(1.67 * x)
    }
  }
}

extension HeartRateProfile {
  /// The share of the heart-rate reserve in use, not below 0; above 1 beyond the maximum.
  ///
  /// `nil` for a profile whose maximum is not above its resting heart rate.
  package func reserveShare(of heartRate: Double) -> Double? {
    let reserve = maximum - resting
    guard reserve > 0, reserve.isFinite, heartRate.isFinite else { return nil }
    return max(0, (heartRate - resting) / reserve)
  }
}

/// Banister's training impulse (TRIMP) of a time at one heart rate.
///
/// - Returns: `nil` for a profile without a reserve, a heart rate of 0 or a time below 0.
package func trainingImpulse(
  minutes: Double, heartRate: Double, profile: HeartRateProfile, weighting: Athlete.Weighting
) -> Double? {
  guard minutes >= 0, minutes.isFinite, heartRate > 0,
    let share = profile.reserveShare(of: heartRate)
  else { return nil }
  return minutes * weighting.impulsePerMinute(reserve: share)
}

/// Banister's training impulse (TRIMP), added up over the samples.
///
/// - Parameters:
///   - time: seconds, one for each sample; samples not later than the last kept one are dropped.
///   - heartRate: beats a minute, as long as `time`; a gap or 0 counts nothing.
///   - profile: resting and maximum heart rate.
///   - weighting: how the share of the reserve counts.
///   - longestGap: an interval that is longer, in seconds, counts nothing.
/// - Returns: `nil` when no interval has a heart rate or the profile has no reserve.
/// - Complexity: O(*n*).
/// - Note: For intervals it is more than the impulse of the mean heart rate; the two are not to be
///   mixed.
package func trainingImpulse(
  time: Column, heartRate: Column, profile: HeartRateProfile, weighting: Athlete.Weighting,
  longestGap: Double = longestSampleGap
) -> Double? {
  let reserve = profile.maximum - profile.resting
  guard time.count == heartRate.count, reserve > 0, reserve.isFinite, profile.resting.isFinite
  else { return nil }
  let values = heartRate.values
  // Heart rates are whole numbers nearly always: each is weighed once.
  var weights = [Double](repeating: .nan, count: 256)
  var sum = 0.0
  var isMeasured = false
  forEachInterval(of: time.values) { index, seconds in
    let rate = values[index]
    guard seconds <= longestGap, rate > 0, rate.isFinite else { return }
    isMeasured = true
    var weight: Double
    let whole = rate < 256 ? Int(rate) : 0
    if Double(whole) == rate {
      weight = weights[whole]
      if weight.isNaN {
        weight = weighting.impulsePerMinute(
          reserve: max(0, (rate - profile.resting) / reserve))
        weights[whole] = weight
      }
    } else {
      weight = weighting.impulsePerMinute(reserve: max(0, (rate - profile.resting) / reserve))
    }
    sum += seconds / 60 * weight
  }
  return isMeasured && sum.isFinite ? sum : nil
}
