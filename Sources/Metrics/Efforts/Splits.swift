package import Training

/// A run cut into equal distances.
package struct Splits: Hashable, Sendable {
  /// Seconds of each full split, first to last; stops inside count.
  package var seconds: [Double]
  /// What is left after the last full split; `nil` when nothing is.
  package var partial: Partial?
  /// Seconds of the first and the second half of the distance.
  package var firstHalfSeconds: Double
  package var secondHalfSeconds: Double
  /// The sample standard deviation of the full splits by their mean; `nil` for fewer than two.
  package var variation: Double?

  package struct Partial: Hashable, Sendable {
    package var distanceMeters: Double
    package var seconds: Double
  }
}

/// Splits of equal length, by elapsed time.
///
/// - Parameters:
///   - time: seconds; samples not later than the last kept one are dropped.
///   - distance: meters since the start, as long as `time`; samples without one are dropped.
///   - lengthMeters: 1,000, or 1,609.344 for miles.
/// - Returns: bounds are interpolated at the first crossing. `nil` with fewer than two samples or
///   no distance covered, or for a length that would make more than 100,000 splits.
/// - Complexity: O(*n* + splits).
package func splits(time: Column, distance: Column, lengthMeters: Double = 1_000) -> Splits? {
  Course(time: time, distance: distance).flatMap { splits(of: $0, lengthMeters: lengthMeters) }
}

/// The same of a course.
func splits(of course: Course, lengthMeters: Double) -> Splits? {
  guard lengthMeters > 0 else { return nil }
  let total = course.totalMeters
  guard total > 0, total / lengthMeters <= 100_000 else { return nil }
  // A course a hair's breadth short of a full split has it.
  let full = Int((total / lengthMeters + 1e-9).rounded(.down))
  var walker = course.crossings()
  var last = course.seconds[0]
  var seconds: [Double] = []
  seconds.reserveCapacity(full)
  for number in stride(from: 1, through: full, by: 1) {
    let crossing = walker.seconds(at: min(total, Double(number) * lengthMeters))
    seconds.append(crossing - last)
    last = crossing
  }
  let left = total - Double(full) * lengthMeters
  let end = walker.seconds(at: total)
  var half = course.crossings()
  let middle = half.seconds(at: total / 2)
  var result = Splits(
    seconds: seconds, partial: nil, firstHalfSeconds: middle - course.seconds[0],
    secondHalfSeconds: end - middle, variation: nil)
  if left > 1e-6 { result.partial = .init(distanceMeters: left, seconds: end - last) }
  if seconds.count >= 2, let mean = mean(of: seconds), mean > 0,
    let deviation = standardDeviation(of: seconds)
  {
    result.variation = deviation / mean
  }
  return result
}
