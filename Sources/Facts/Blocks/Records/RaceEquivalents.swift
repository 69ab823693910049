package import Metrics
package import Training

/// What a recent effort is worth over other distances.
package struct RaceEquivalents: Hashable, Sendable, Encodable {
  /// An effort inside a run.
  package struct Source: Hashable, Sendable, Encodable {
    package var meters: Double
    package var seconds: Double
    package var day: Day
    /// Whether the run was a race.
    package var isRace = false
  }

  /// The effort all rests on.
  package var source: Source
  /// What it is worth, in ml/kg/min.
  package var vdot: Double

  /// The distances of races.
  package static let distances = [5_000, 10_000, RaceDistance.halfMarathon, RaceDistance.marathon]

  /// Seconds over a distance by each model that has an answer.
  package func seconds(over meters: Double, _ model: RaceModel) -> Double? {
    equivalentSeconds(
      distanceMeters: source.meters, seconds: source.seconds, overMeters: meters, model: model)
  }

  /// The fastest and the slowest answer.
  package func range(over meters: Double) -> ClosedRange<Double>? {
    let all = RaceModel.allCases.compactMap { seconds(over: meters, $0) }
    guard let low = all.min(), let high = all.max() else { return nil }
    return low...high
  }
}

extension RaceEquivalents {
  /// The effort of the last 90 days with the highest VDOT, from 3 km to the half marathon: shorter
  /// ones say little of endurance, longer ones lie beyond the formula.
  package init?(_ season: Season) {
    let first = season.today - (Season.recentDays - 1)
    var best: (source: Source, vdot: Double)?
    for (index, meters) in effortDistances.enumerated() where (3_000...21_100).contains(meters) {
      guard let entry = season.efforts.best(index, from: first),
        let worth = Metrics.vdot(distanceMeters: meters, seconds: entry.effort.seconds),
        worth.isFinite, worth > 0, worth > best?.vdot ?? 0
      else { continue }
      best = (
        Source(
          meters: entry.effort.distanceMeters, seconds: entry.effort.seconds, day: entry.day,
          isRace: season.entries[entry.position].activity.isRace), worth
      )
    }
    guard let best else { return nil }
    (source, vdot) = best
  }
}
