package import Training

/// The distance of the runs of each day of a stretch of time, in four steps.
package struct DailyDistances: Hashable, Sendable, Encodable {
  /// A day with a run.
  package struct RunDay: Hashable, Sendable, Encodable {
    package var day: Day
    /// Of all its runs; 0 where none has a distance.
    package var meters: Double
  }

  /// Oldest first; days without a run are not among them.
  package let days: [RunDay]
  /// Made from the single runs.
  package let steps: DistanceSteps

  /// From the days and distances of runs, in any order.
  package init(_ runs: [(day: Day, meters: Double?)]) {
    var sums: [Day: Double] = [:]
    for run in runs { sums[run.day, default: 0] += run.meters ?? 0 }
    days = sums.map { RunDay(day: $0, meters: $1) }.sorted { $0.day < $1.day }
    steps = DistanceSteps(runs.compactMap(\.meters))
  }
}
