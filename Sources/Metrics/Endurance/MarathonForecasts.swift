import Foundation

/// The seconds of a marathon from one shorter race and the training.
///
/// - Parameters:
///   - distanceMeters: of the race.
///   - seconds: of the race.
///   - weeklyMeters: how far the athlete runs in a week.
/// - Returns: `nil` without a race.
/// - Note: Vickers and Vertosick 2016, model 1, from 2,303 runners; with the exponent 1.07 of the
///   paper's additional file.
package func vickersMarathonSeconds(
  distanceMeters: Double, seconds: Double, weeklyMeters: Double
) -> Double? {
  guard distanceMeters > 0, seconds > 0, weeklyMeters >= 0 else { return nil }
  let riegel =
    RaceDistance.marathon / (seconds * pow(RaceDistance.marathon / distanceMeters, 1.07))
  let speed =
    0.16018617 + 0.83076202 * riegel + 0.06423826 * (weeklyMeters / RaceDistance.mile / 10)
  return plausible(RaceDistance.marathon / speed)
}

/// The seconds of a marathon from two shorter races and the training.
///
/// - Returns: `nil` when the races are equally long.
/// - Note: Vickers and Vertosick 2016, model 2: the athlete's own exponent, corrected.
package func vickersMarathonSeconds(
  distanceMeters: Double, seconds: Double, secondDistanceMeters: Double, secondSeconds: Double,
  weeklyMeters: Double
) -> Double? {
  guard distanceMeters > 0, seconds > 0, secondDistanceMeters > 0, secondSeconds > 0,
    weeklyMeters >= 0, distanceMeters != secondDistanceMeters
  else { return nil }
  let exponent = log(secondSeconds / seconds) / log(secondDistanceMeters / distanceMeters)
  let corrected =
    1.4510756 - 0.23797948 * exponent - 0.01410023 * (weeklyMeters / RaceDistance.mile / 10)
  return plausible(secondSeconds * pow(RaceDistance.marathon / secondDistanceMeters, corrected))
}

/// The seconds of a marathon from the training of the eight weeks before race week.
///
/// - Parameters:
///   - weeklyMeters: how far the athlete ran in a week.
///   - metersPerSecond: the mean speed of all training.
/// - Returns: `nil` without a speed.
/// - Note: Tanda 2011: pace = 17.1 + 140 e^(−0.0053 K) + 0.55 P in seconds a kilometer; standard
///   error 4 minutes for marathons of 167 to 216 minutes.
package func tandaMarathonSeconds(weeklyMeters: Double, metersPerSecond: Double) -> Double? {
  guard weeklyMeters >= 0, metersPerSecond > 0 else { return nil }
  let pace = 17.1 + 140 * exp(-0.0053 * weeklyMeters / 1_000) + 0.55 * 1_000 / metersPerSecond
  return plausible(pace * RaceDistance.marathon / 1_000)
}

private func plausible(_ seconds: Double) -> Double? {
  seconds.isFinite && seconds > 0 ? seconds : nil
}
