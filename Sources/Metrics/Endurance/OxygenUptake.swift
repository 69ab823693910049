package import Training

/// Maximal oxygen uptake from two heart rates (Uth 2004), in milliliters a kilogram and minute.
///
/// A rough guess: for trained men, ± 15 %.
///
/// - Returns: `nil` for a resting heart rate that is not above 0.
package func oxygenUptakeByHeartRates(of profile: HeartRateProfile) -> Double? {
  guard profile.resting > 0, profile.maximum > 0 else { return nil }
  let uptake = 15.3 * profile.maximum / profile.resting
  return uptake.isFinite ? uptake : nil
}

/// The oxygen that running takes (ACSM), in milliliters a kilogram and minute.
///
/// - Parameters:
///   - speed: meters a second.
///   - grade: rise by run.
/// - Returns: `nil` for a negative speed.
package func oxygenUptakeOfRunning(speed: Double, grade: Double = 0) -> Double? {
  guard speed >= 0, speed.isFinite, grade.isFinite else { return nil }
  let metersPerMinute = speed * 60
  return 0.2 * metersPerMinute + 0.9 * metersPerMinute * grade + 3.5
}

/// Maximal oxygen uptake from steady running on the flat below the maximum.
///
/// The share of the heart-rate reserve is taken for the share of the uptake's reserve (Swain).
///
/// - Parameters:
///   - speed: meters a second.
///   - heartRate: beats a minute.
///   - profile: resting and maximum heart rate.
/// - Returns: milliliters a kilogram and minute; `nil` where the heart rate is not between half and
///   nine tenths of the reserve.
package func oxygenUptakeBySteadyRunning(
  speed: Double, heartRate: Double, profile: HeartRateProfile
) -> Double? {
  guard let share = profile.reserveShare(of: heartRate), (0.5...0.9).contains(share),
    let uptake = oxygenUptakeOfRunning(speed: speed)
  else { return nil }
  return (uptake - 3.5) / share + 3.5
}
