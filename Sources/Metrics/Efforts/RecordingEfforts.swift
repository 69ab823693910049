package import Training

/// The distances whose fastest stretch is looked for in every run, in meters.
package let effortDistances: [Double] = [
  400, 800, 1_000, 1_609.344, 3_000, 5_000, 10_000, 15_000, 21_097.5, 42_195,
]

/// The fastest stretches of a run over the usual distances, by elapsed time.
///
/// - Returns: only distances the run covers, shortest first; an effort faster than any human is a
///   jump of the satellites and left out, as are all longer ones it could have helped.
/// - Complexity: O(*n*) for each distance.
package func bestEfforts(
  of recording: Recording, distances: [Double] = effortDistances
) -> [BestEffort] {
  guard let time = recording.column(.time), let distance = recording.column(.distance) else {
    return []
  }
  let clean = withoutJumps(time: time, distance: distance)
  return bestEfforts(time: time, distance: clean, targets: distances)
    .compactMap { $0 }.filter(\.isHuman)
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

/// The way covered, without leaps no runner makes.
///
/// - Parameter fastest: meters a second; where it is passed for more than three seconds on end the
///   way stands still instead.
/// - Returns: as long as `distance`, with its gaps.
/// - Complexity: O(*n*).
package func withoutJumps(time: Column, distance: Column, fastest: Double = 8) -> Column {
  guard time.count == distance.count else { return distance }
  var result = distance
  var (last, jumped) = (-1, 0.0)
  var (runStart, runSeconds) = (-1, 0.0)
  var pending = 0.0
  for index in time.values.indices {
    let (now, here) = (time.values[index], distance.values[index])
    guard now.isFinite, here.isFinite, last < 0 || now > time.values[last] else {
      if here.isFinite { result.values[index] = here - jumped }
      continue
    }
    if last >= 0 {
      let seconds = now - time.values[last]
      let meters = here - distance.values[last]
      if meters > fastest * seconds {
        if runStart < 0 { (runStart, runSeconds, pending) = (last, 0, 0) }
        runSeconds += seconds
        pending += meters
      } else {
        if runSeconds > 3 { hold(&result, from: runStart, through: last); jumped += pending }
        (runStart, runSeconds, pending) = (-1, 0, 0)
      }
    }
    result.values[index] = here - jumped
    last = index
  }
  if runSeconds > 3, last >= 0 { hold(&result, from: runStart, through: last) }
  return result
}

/// Makes the way stand still between two samples.
private func hold(_ column: inout Column, from first: Int, through last: Int) {
  let here = column.values[first]
  for index in first...last where column.values[index].isFinite { column.values[index] = here }
}
