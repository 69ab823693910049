/// The paces to train at, all in seconds a kilometer.
package struct TrainingPaces: Hashable, Sendable {
  /// Easy runs lie between these two.
  package var easySlow: Double
  package var easyFast: Double
  package var marathon: Double
  package var threshold: Double
  package var interval: Double
  package var repetition: Double
}

/// The paces to train at for a VDOT.
///
/// Easy is 62 to 70 %, threshold 88 % and interval 97.5 % of VDOT as oxygen uptake; marathon and
/// repetition are the paces of the marathon and the mile that are worth the VDOT.
///
/// - Returns: `nil` where there is no such runner.
/// - Note: Daniels' book gives the same within 1 to 2 s/km. Fractions of speed at VDOT, also in
///   use, are different numbers.
package func trainingPaces(vdot: Double) -> TrainingPaces? {
  guard vdot > 0, vdot.isFinite,
    let marathon = equivalentSeconds(vdot: vdot, overMeters: RaceDistance.marathon),
    let mile = equivalentSeconds(vdot: vdot, overMeters: RaceDistance.mile)
  else { return nil }
  return TrainingPaces(
    easySlow: secondsPerKilometer(oxygen: 0.62 * vdot),
    easyFast: secondsPerKilometer(oxygen: 0.70 * vdot),
    marathon: marathon / RaceDistance.marathon * 1_000,
    threshold: secondsPerKilometer(oxygen: 0.88 * vdot),
    interval: secondsPerKilometer(oxygen: 0.975 * vdot),
    repetition: mile / RaceDistance.mile * 1_000)
}

/// The pace at which running takes so much oxygen, in ml/kg/min.
private func secondsPerKilometer(oxygen: Double) -> Double {
  let root = (0.182258 * 0.182258 + 4 * 0.000104 * (4.60 + oxygen)).squareRoot()
  let metersPerMinute = (root - 0.182258) / (2 * 0.000104)
  return 60_000 / metersPerMinute
}
