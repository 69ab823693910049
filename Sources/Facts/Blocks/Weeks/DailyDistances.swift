package import Training

/// The distance of the runs of each day of a stretch of time, in four steps.
package struct DailyDistances: Hashable, Sendable, Encodable {
  /// A day with a run.
  package struct RunDay: Hashable, Sendable {
    package var day: Day
    /// Of all its runs; 0 where none has a distance.
    package var meters: Double
  }

  /// The first day with a run; `nil` without any.
  private let first: Day?
  /// One for each day from the first to the last with a run, NaN where there is none: numbers side
  /// by side are fingerprinted much faster than a value a day.
  private let meters: [Double]
  /// Made from the single runs of all years, so that a shade means the same on every page.
  package let steps: DistanceSteps
  /// From when on a day without a run is one; `nil` where all days are known.
  package let since: Day?

  /// From the days and distances of runs, in any order.
  package init(_ runs: [(day: Day, meters: Double?)], steps: DistanceSteps, since: Day? = nil) {
    self.since = since
    self.steps = steps
    var sums: [Day: Double] = [:]
    for run in runs { sums[run.day, default: 0] += run.meters ?? 0 }
    first = sums.keys.min()
    if let first, let last = sums.keys.max() {
      meters = (0...(last - first)).map { sums[first + $0] ?? .nan }
    } else {
      meters = []
    }
  }

  /// Oldest first; days without a run are not among them.
  package var days: [RunDay] {
    guard let first else { return [] }
    return meters.enumerated().compactMap { offset, meters in
      meters.isNaN ? nil : RunDay(day: first + offset, meters: meters)
    }
  }
}
