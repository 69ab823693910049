import Foundation

/// The last week's heart rate variability against what is usual for the athlete, on one day.
///
/// All in logarithms of milliseconds, where the night-to-night scatter is even.
package struct HeartRateVariabilityBaseline: Hashable, Sendable {
  package enum Status: String, Sendable { case below, within, above }

  /// The mean over the last seven days; `nil` with fewer than three nights.
  package var weekMean: Double?
  /// Mean and standard deviation over the last sixty days; `nil` with fewer than 14 nights.
  package var usualMean: Double?
  package var usualDeviation: Double?
  /// The bounds of the usual range.
  package var lower: Double?
  package var upper: Double?
  /// The week's standard deviation as a share of its mean.
  package var weekVariation: Double?
  /// Where the week lies; `nil` as long as there are too few nights.
  package var status: Status?

  /// How many standard deviations the week lies above the usual mean; `nil` without a scatter.
  package var weekScore: Double? {
    guard let weekMean, let usualMean, let usualDeviation, usualDeviation > 1e-9 else { return nil }
    return (weekMean - usualMean) / usualDeviation
  }

  /// The same in milliseconds, for people.
  package var weekMilliseconds: Double? { weekMean.map { exp($0) } }
  package var lowerMilliseconds: Double? { lower.map { exp($0) } }
  package var upperMilliseconds: Double? { upper.map { exp($0) } }
}

/// The last week's heart rate variability against what is usual, for every day.
///
/// - Parameters:
///   - milliseconds: overnight rMSSD, one for each calendar day, oldest first; `nil` where there
///     was none. What is not above 0 counts as none.
///   - bandWidth: how many standard deviations the usual range reaches to either side. Authors use
///     0.5, 0.75 and 1.
///   - usualDays: how many days make what is usual, today included.
///   - weekDays: how many days make the week, today included.
///   - minimumUsual: with fewer nights nothing is usual.
///   - minimumWeek: with fewer nights there is no week.
/// - Returns: one a day.
/// - Complexity: O(days × `usualDays`).
/// - Note: Plews et al. 2013: means of logarithms, compared with the range of the last 60 days.
package func heartRateVariabilityBaselines(
  milliseconds: [Double?], bandWidth: Double = 0.75, usualDays: Int = 60, weekDays: Int = 7,
  minimumUsual: Int = 14, minimumWeek: Int = 3
) -> [HeartRateVariabilityBaseline] {
  let logarithms = milliseconds.map { value in
    value.flatMap { $0 > 0 && $0.isFinite ? log($0) : nil }
  }
  return logarithms.indices.map { day in
    let week = moments(of: logarithms, last: weekDays, through: day, minimum: minimumWeek)
    let usual = moments(of: logarithms, last: usualDays, through: day, minimum: minimumUsual)
    var baseline = HeartRateVariabilityBaseline()
    baseline.weekMean = week?.mean
    if let week, let deviation = week.deviation, week.mean != 0 {
      baseline.weekVariation = deviation / week.mean
    }
    guard let usual, let deviation = usual.deviation else { return baseline }
    baseline.usualMean = usual.mean
    baseline.usualDeviation = deviation
    let (lower, upper) = (
      usual.mean - bandWidth * deviation, usual.mean + bandWidth * deviation
    )
    baseline.lower = lower
    baseline.upper = upper
    if let mean = week?.mean {
      // The slack keeps rounding from moving a series that never changes out of its range.
      baseline.status = mean < lower - 1e-9 ? .below : mean > upper + 1e-9 ? .above : .within
    }
    return baseline
  }
}

/// Mean and sample standard deviation of the values of the last days up to one; `nil` with fewer
/// than the minimum.
private func moments(
  of values: [Double?], last days: Int, through day: Int, minimum: Int
) -> (mean: Double, deviation: Double?)? {
  let present = values.prefix(day + 1).suffix(max(0, days)).compactMap { $0 }
  guard !present.isEmpty, present.count >= minimum else { return nil }
  let mean = present.reduce(0, +) / Double(present.count)
  guard present.count > 1 else { return (mean, nil) }
  let squares = present.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  return (mean, (squares / Double(present.count - 1)).squareRoot())
}
