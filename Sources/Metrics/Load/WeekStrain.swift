/// How alike the days of a week were, and what that cost.
package struct WeekStrain: Hashable, Sendable {
  package var totalLoad: Double
  package var meanLoad: Double
  /// `nil` for too few days.
  package var deviation: Double?
  /// The mean by the deviation, above 2 where the days were much alike; `nil` where they were all
  /// the same, as is the strain.
  package var monotony: Double?
  /// The total times the monotony.
  package var strain: Double?
}

/// Foster's monotony and strain.
///
/// - Parameters:
///   - dailyLoads: one for each day of the week; a rest day is 0.
///   - freedom: 1 for a sample's deviation, 0 for a population's; the literature does not say, and
///     they are 7 % apart over a week.
/// - Returns: `nil` for no days.
/// - Complexity: O(*n*).
package func weekStrain(dailyLoads: [Double], freedom: Int = 1) -> WeekStrain? {
  let loads = dailyLoads.map { $0.isFinite ? $0 : 0 }
  guard let mean = mean(of: loads) else { return nil }
  let total = loads.reduce(0, +)
  let deviation = standardDeviation(of: loads, freedom: freedom)
  var result = WeekStrain(totalLoad: total, meanLoad: mean, deviation: deviation)
  if let deviation, deviation > 1e-9 {
    result.monotony = mean / deviation
    result.strain = total * mean / deviation
  }
  return result
}

/// Monotony and strain of the seven days that end on each day.
///
/// - Returns: one for each day; `nil` for the first six.
/// - Complexity: O(*n*).
package func rollingStrain(dailyLoads: [Double]) -> [WeekStrain?] {
  dailyLoads.indices.map { day in
    day < 6 ? nil : weekStrain(dailyLoads: Array(dailyLoads[(day - 6)...day]))
  }
}
