/// What a kilometer costs, from the runs that were done.
package struct LoadPerKilometer: Hashable, Sendable {
  /// How many runs it rests on.
  package var count: Int
  /// Load a kilometer that half the runs exceed; `nil` with too few runs, as all below.
  package var median: Double?
  package var lowerQuartile: Double?
  package var upperQuartile: Double?
  /// All load by all distance, which long runs weigh on.
  package var pooled: Double?

  /// As long as nothing else is known.
  package init(count: Int) { self.count = count }

  package var interquartileRange: Double? {
    guard let lowerQuartile, let upperQuartile else { return nil }
    return upperQuartile - lowerQuartile
  }
}

/// A run's distance and load, to learn from.
package struct DistanceLoad: Hashable, Sendable {
  package var distanceMeters: Double?
  package var load: Double?

  package init(distanceMeters: Double?, load: Double?) {
    self.distanceMeters = distanceMeters
    self.load = load
  }
}

/// The median load per kilometer with its quartiles.
///
/// - Parameters:
///   - runs: those without a distance, shorter than `minimumMeters`, or without a load above 0
///     are left out.
///   - minimumMeters: how long a run has to be.
///   - minimumCount: how many runs it takes.
/// - Returns: with fewer runs all is `nil` but their count.
/// - Complexity: O(*n* log *n*).
/// - Note: The median of ratios, so that one mountain ultra does not rule. Quartiles by linear
///   interpolation (type 7 of Hyndman and Fan).
package func loadPerKilometer(
  of runs: [DistanceLoad], minimumMeters: Double = 1_000, minimumCount: Int = 5
) -> LoadPerKilometer {
  var ratios: [Double] = []
  var (meters, loads) = (0.0, 0.0)
  for run in runs {
    guard let distance = run.distanceMeters, let load = run.load, distance.isFinite, load.isFinite,
      distance > 0, distance >= minimumMeters, load > 0
    else { continue }
    ratios.append(load / (distance / 1_000))
    meters += distance
    loads += load
  }
  var result = LoadPerKilometer(count: ratios.count)
  guard !ratios.isEmpty, ratios.count >= minimumCount else { return result }
  ratios.sort()
  result.lowerQuartile = quantile(0.25, ofSorted: ratios)
  result.median = quantile(0.5, ofSorted: ratios)
  result.upperQuartile = quantile(0.75, ofSorted: ratios)
  result.pooled = loads / (meters / 1_000)
  return result
}

/// What a raced kilometer costs: the median of the races, else 1.4 times that of all runs.
///
/// - Returns: `nil` when neither is known; `isMeasured` tells which it was.
package func raceLoadPerKilometer(
  races: [DistanceLoad], runs: LoadPerKilometer
) -> (value: Double, isMeasured: Bool)? {
  if let median = loadPerKilometer(of: races, minimumCount: 3).median { return (median, true) }
  return runs.median.map { ($0 * 1.4, false) }
}
