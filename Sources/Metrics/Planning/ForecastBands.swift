import Foundation

/// How unsure fitness, fatigue and form are on a day to come, as standard deviations.
package struct ForecastSpread: Hashable, Sendable {
  package var chronicLoad: Double
  package var acuteLoad: Double
  /// Of fitness minus fatigue on the evening of the day.
  package var stressBalance: Double

  /// How many standard deviations a band of 80 % reaches to either side.
  package static let eightyPercent = 1.2816
}

/// How unsure a forecast is on each of its days.
///
/// Two doubts add up: days turn out lighter or harder than planned, which evens out, and all loads
/// may be off by one factor, which does not.
///
/// - Parameters:
///   - plannedLoads: one for each day to come.
///   - dayVariation: the standard deviation of a day's load as a share of its plan.
///   - scaleVariation: that of the common factor; the interquartile range of the load per kilometer
///     divided by 1.349 and by its median is a fair guess.
///   - chronicDays: time constant of fitness.
///   - acuteDays: time constant of fatigue.
/// - Returns: one a day; on the evening before the first nothing is unsure.
/// - Complexity: O(*n*).
/// - Note: Exact for the linear model; checked by simulation.
package func forecastSpreads(
  plannedLoads: [Double], dayVariation: Double, scaleVariation: Double,
  chronicDays: Double = 42, acuteDays: Double = 7
) -> [ForecastSpread] {
  let (chronicKept, acuteKept) = (exp(-1 / chronicDays), exp(-1 / acuteDays))
  let (chronicShare, acuteShare) = (1 - chronicKept, 1 - acuteKept)
  var (chronicVariance, acuteVariance, covariance) = (0.0, 0.0, 0.0)
  var (chronicCommon, acuteCommon) = (0.0, 0.0)
  return plannedLoads.map { planned in
    let load = planned.isFinite ? planned : 0
    let noise = dayVariation * load * dayVariation * load
    let common = load * scaleVariation
    chronicVariance =
      chronicKept * chronicKept * chronicVariance + chronicShare * chronicShare * noise
    acuteVariance = acuteKept * acuteKept * acuteVariance + acuteShare * acuteShare * noise
    covariance = chronicKept * acuteKept * covariance + chronicShare * acuteShare * noise
    chronicCommon = chronicKept * chronicCommon + chronicShare * common
    acuteCommon = acuteKept * acuteCommon + acuteShare * common
    let difference = chronicCommon - acuteCommon
    return ForecastSpread(
      chronicLoad: (chronicVariance + chronicCommon * chronicCommon).squareRoot(),
      acuteLoad: (acuteVariance + acuteCommon * acuteCommon).squareRoot(),
      stressBalance: max(
        0, chronicVariance + acuteVariance - 2 * covariance + difference * difference
      ).squareRoot())
  }
}
