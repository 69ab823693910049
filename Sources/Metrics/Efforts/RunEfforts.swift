package import Training

/// The durations of a pace curve, in seconds: half a minute to twelve hours.
package let paceCurveSeconds: [Double] = [
  30, 60, 120, 180, 300, 480, 720, 1_200, 1_800, 2_700, 3_600, 5_400, 7_200, 10_800, 14_400,
  21_600, 43_200,
]

extension DerivedValues {
  /// Adds what rests on the samples of a run alone, whatever the athlete's settings: its fastest
  /// stretches, its pace curve and what its hills were worth.
  ///
  /// - Complexity: O(*n*) for each distance and duration.
  package mutating func addEfforts(of recording: Recording) {
    guard let time = recording.column(.time), let recorded = recording.column(.distance),
      time.count == recorded.count
    else { return }
    let distance = withoutJumps(time: time, distance: recorded)
    if let course = Course(time: time, distance: distance) {
      bestEfforts = effortDistances.compactMap { course.bestEffort(over: $0) }.filter(\.isHuman)
      furthestMeters = course.furthestDistances(in: paceCurveSeconds)
    }
    if let altitude = recording.column(.altitude) {
      gradeFactor = Metrics.gradeFactor(distance: distance, altitude: altitude)
    }
  }
}

extension Course {
  /// The furthest ways in rising durations, as far as the course is long enough.
  ///
  /// Empty where one of them is further than any human has run: its distances cannot be trusted.
  fileprivate func furthestDistances(in durations: [Double]) -> [Double] {
    var result: [Double] = []
    for duration in durations {
      guard let meters = furthestDistance(in: duration), meters > 0, meters.isFinite else { break }
      guard meters <= duration * fastestMetersPerSecond(in: duration) else { return [] }
      result.append(meters)
    }
    return result
  }
}

/// Faster than the world record over the distance of a duration; slower than any leap.
private func fastestMetersPerSecond(in seconds: Double) -> Double {
  // Seconds and the meters a second that no man has held for longer.
  let records: [(seconds: Double, speed: Double)] = [
    (0, 10.5), (43, 9.4), (100, 8.1), (223, 7.3), (755, 6.7), (1_571, 6.4), (3_402, 6.21),
    (7_235, 5.84), (22_000, 4.6),
  ]
  return records.last { $0.seconds <= seconds }?.speed ?? records[0].speed
}

/// How many flat meters a meter of a course was worth.
///
/// - Parameters:
///   - distance: meters since the start.
///   - altitude: meters, as long as `distance`.
///   - model: what hills cost.
/// - Returns: 1 on the flat; `nil` where no stretch has a grade.
/// - Complexity: O(*n*).
package func gradeFactor(
  distance: Column, altitude: Column, model: GradeModel = .heartRate
) -> Double? {
  guard distance.count == altitude.count else { return nil }
  let slopes = grades(distance: distance, altitude: altitude).values
  var (meters, flat, furthest) = (0.0, 0.0, -Double.infinity)
  for (here, slope) in zip(distance.values, slopes) where here.isFinite {
    defer { furthest = max(furthest, here) }
    guard here > furthest, furthest.isFinite, slope.isFinite else { continue }
    meters += here - furthest
    flat += (here - furthest) * model.factor(grade: slope)
  }
  return meters > 0 && (flat / meters).isFinite ? flat / meters : nil
}
