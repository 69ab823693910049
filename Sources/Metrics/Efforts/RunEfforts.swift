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
  /// A run of which more than 3 % is leaps, or whose mean beats the world record of its distance,
  /// has no efforts, and no effort spans a stop of more than an hour.
  ///
  /// - Parameters:
  ///   - recording: all streams of the run.
  ///   - setsRecords: whether its efforts can be trusted; without, it has none.
  ///   - rides: when the runner rode on something else, in seconds; no effort spans one.
  /// - Complexity: O(*n*) for each distance and duration.
  package mutating func addEfforts(
    of recording: Recording, setsRecords: Bool = true, rides: [Range<Double>] = []
  ) {
    guard let time = recording.column(.time), let recorded = recording.column(.distance),
      time.count == recorded.count
    else { return }
    let clean = LeapFreeDistance(time: time, distance: recorded)
    if setsRecords, clean.leapShare <= 0.03,
      let course = Course(time: time, distance: clean.distance)
    {
      let stops = longStops(
        time: time.values, distance: clean.distance.values, pauses: recording.pauses,
        onFoot: true)
      addEfforts(of: course.parts(between: merged(stops + rides)))
    }
    if let altitude = recording.column(.altitude) {
      gradeFactor = Metrics.gradeFactor(distance: clean.distance, altitude: altitude)
    }
  }

  private mutating func addEfforts(of parts: [Course]) {
    guard parts.allSatisfy(\.isHuman) else { return }
    bestEfforts = effortDistances.compactMap { distance in
      parts.compactMap { $0.bestEffort(over: distance) }.min { $0.seconds < $1.seconds }
    }.filter(\.isHuman)
    furthestMeters = Metrics.furthestMeters(of: parts, in: paceCurveSeconds)
  }
}

extension Course {
  /// Whether its mean is not faster than the world record of its distance.
  fileprivate var isHuman: Bool {
    let whole = BestEffort(
      distanceMeters: totalMeters, seconds: seconds[count - 1] - seconds[0], startSeconds: 0)
    return whole.isHuman
  }
}

/// The furthest ways in rising durations, as far as one of the courses is long enough.
///
/// Empty where one of them is further than any human has run: its distances cannot be trusted.
private func furthestMeters(of courses: [Course], in durations: [Double]) -> [Double] {
  var result: [Double] = []
  for duration in durations {
    guard let meters = courses.compactMap({ $0.furthestDistance(in: duration) }).max(),
      meters > 0, meters.isFinite
    else { break }
    guard meters <= duration * fastestMetersPerSecond(in: duration) else { return [] }
    result.append(meters)
  }
  return result
}

/// Faster than the world record over the distance of a duration; slower than any leap.
func fastestMetersPerSecond(in seconds: Double) -> Double {
  // Seconds and the meters a second that no man has held for longer.
  let records: [(seconds: Double, speed: Double)] = [
    (0, 10.5), (43, 9.4), (100, 8.1), (223, 7.3), (755, 6.7), (1_571, 6.4), (3_402, 6.21),
    (7_235, 5.84), (22_000, 4.6), (86_400, 3.71), (518_400, 2.1),
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
