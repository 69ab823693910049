/// Kilocalories of an activity from its heart rate.
///
/// - Parameters:
///   - heartRate: the average, in beats a minute.
///   - seconds: how long.
///   - massKilograms: of the athlete.
///   - ageYears: of the athlete.
///   - isFemale: which of the two regressions; for women weight counts less, as in the paper.
/// - Returns: never below 0; `nil` when an input is missing its sense.
/// - Note: Keytel et al. 2005, without a measured VO₂max. It was fitted at 57 to 90 % of the
///   maximum heart rate and says nothing about rest.
package func keytelKilocalories(
  heartRate: Double, seconds: Double, massKilograms: Double, ageYears: Double, isFemale: Bool
) -> Double? {
  guard heartRate > 0, seconds >= 0, massKilograms > 0, ageYears >= 0 else { return nil }
  let kilojoulesPerMinute =
    isFemale
    ? -20.4022 + 0.4472 * heartRate - 0.1263 * massKilograms + 0.0740 * ageYears
    : -55.0969 + 0.6309 * heartRate + 0.1988 * massKilograms + 0.2017 * ageYears
  return finite(max(0, kilojoulesPerMinute / 4.184 * seconds / 60))
}

/// Kilocalories of running so far: 1.036 for each kilogram and kilometer.
package func runningKilocalories(distanceMeters: Double, massKilograms: Double) -> Double? {
  guard distanceMeters >= 0, massKilograms > 0 else { return nil }
  return finite(1.036 * massKilograms * distanceMeters / 1_000)
}

/// Kilocalories of running so far on the flat, by Minetti's 3.6 joules for each kilogram and meter,
/// resting metabolism not counted.
package func minettiFlatKilocalories(distanceMeters: Double, massKilograms: Double) -> Double? {
  guard distanceMeters >= 0, massKilograms > 0 else { return nil }
  return finite(3.6 * massKilograms * distanceMeters / 4_184)
}

private func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
