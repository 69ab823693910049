/// Where the resting heart rate stands and moves, in beats a minute.
package struct RestingHeartRateTrend: Hashable, Sendable {
  /// Beats a minute by which it rises each week; `nil` with fewer than two days.
  package var slopePerWeek: Double?
  /// The mean over the last seven days; `nil` with fewer than three.
  package var weekMean: Double?
  /// The median over the last sixty days; `nil` with fewer than 14.
  package var usualMedian: Double?

  /// How far the week lies above the usual; `nil` when either is unknown.
  package var delta: Double? {
    guard let weekMean, let usualMedian else { return nil }
    return weekMean - usualMedian
  }
}

/// Where the resting heart rate stands and moves.
///
/// - Parameter beatsPerMinute: one for each calendar day, oldest first, the last one today; `nil`
///   where there was none. What is not above 0 counts as none. The slope takes all of them: hand
///   over the span it is to describe.
/// - Returns: as much of it as there are days for.
/// - Complexity: O(*n*² log *n*) in days: 90 days take a fraction of a millisecond.
/// - Note: The slope is the median of the slopes between all pairs of days (Theil and Sen), which
///   a feverish week does not move.
package func restingHeartRateTrend(beatsPerMinute: [Double?]) -> RestingHeartRateTrend {
  let values = beatsPerMinute.map { value in
    value.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }
  let week = values.suffix(7).compactMap { $0 }
  let usual = values.suffix(60).compactMap { $0 }
  return RestingHeartRateTrend(
    slopePerWeek: medianSlope(of: values).map { 7 * $0 },
    weekMean: week.count >= 3 ? week.reduce(0, +) / Double(week.count) : nil,
    usualMedian: usual.count >= 14 ? middle(of: usual) : nil)
}

/// The median slope over all pairs of days that have a value.
private func medianSlope(of values: [Double?]) -> Double? {
  let days = values.indices.filter { values[$0] != nil }
  let present = values.compactMap { $0 }
  var slopes: [Double] = []
  slopes.reserveCapacity(present.count * max(0, present.count - 1) / 2)
  for later in present.indices {
    for earlier in 0..<later {
      slopes.append(
        (present[later] - present[earlier]) / Double(days[later] - days[earlier]))
    }
  }
  return middle(of: slopes)
}

/// The median; of an even number the mean of the two in the middle, `nil` of none.
private func middle(of values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let half = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}
