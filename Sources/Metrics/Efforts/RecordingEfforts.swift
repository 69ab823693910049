package import Training

/// The distances whose fastest stretch is looked for in every run, in meters.
package let effortDistances: [Double] = [
  400, 800, 1_000, 1_609.344, 3_000, 5_000, 10_000, 15_000, 21_097.5, 42_195,
]

/// The fastest stretches of a run over the usual distances, by elapsed time.
///
/// - Returns: only distances the run covers, shortest first; an effort faster than any human is a
///   jump of the satellites and left out.
/// - Complexity: O(*n*) for each distance.
package func bestEfforts(
  of recording: Recording, distances: [Double] = effortDistances
) -> [BestEffort] {
  guard let time = recording.column(.time), let distance = recording.column(.distance) else {
    return []
  }
  return bestEfforts(
    time: time, distance: withoutJumps(time: time, distance: distance), targets: distances
  ).compactMap { $0 }.filter(\.isHuman)
}

extension BestEffort {
  /// Whether it is not faster than the world record at the next shorter distance kept.
  package var isHuman: Bool {
    // Meters and the seconds no man has run them in, rounded down.
    let records: [(meters: Double, seconds: Double)] = [
      (100, 9.5), (200, 19.1), (400, 43), (800, 100), (1_000, 131), (1_609.344, 223),
      (3_000, 437), (5_000, 755), (10_000, 1_571), (21_097.5, 3_402), (42_195, 7_235),
    ]
    let record = records.last { $0.meters <= distanceMeters + 1e-6 } ?? records[0]
    return distanceMeters / seconds <= record.meters / record.seconds
  }
}
