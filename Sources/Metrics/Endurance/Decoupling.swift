package import Training

/// What a runner gets for a heartbeat, and how it fades.
package struct AerobicEfficiency: Hashable, Sendable {
  /// Seconds that count: moving, with a heart rate, without gaps, after the warm-up.
  package var validSeconds: Double
  /// Meters a second for each beat a minute; `nil`, as all below, when too little counts.
  package var efficiencyFactor: Double?
  package var halves: Halves?
  /// Share by which the second half is less efficient than the first; positive is drift.
  package var decoupling: Double?
  /// The efficiency factor of equal parts of the valid time.
  package var segmentFactors: [Double]?
  /// How the efficiency of each part lies below that of the first, as a share.
  package var segmentDrifts: [Double]?
  /// How the efficiency changes in an hour, as a share of the whole; by least squares.
  package var slopePerHour: Double?

  /// The halves of the valid time.
  package struct Halves: Hashable, Sendable {
    /// How long each is.
    package var seconds: Double
    /// The sample in which the second one begins.
    package var middle: Int
    /// Means in meters a second, or in watts.
    package var firstSpeed: Double
    package var secondSpeed: Double
  }
}

/// Efficiency factor, aerobic decoupling and drift by parts.
///
/// Halves and parts are cut on the axis of valid time; intervals across an edge are split. A sample
/// without a heart rate or a speed does not count at all.
///
/// - Parameters:
///   - time: seconds, one for each sample; samples not later than the last kept one are dropped.
///   - speed: meters a second, or watts for power against heart rate.
///   - heartRate: beats a minute.
///   - segments: how many parts.
///   - longestGap: an interval that is longer, in seconds, does not count.
///   - minimumSpeed: slower samples do not count.
///   - skipping: valid seconds left out at the start.
///   - minimumSeconds: how much valid time it takes.
/// - Returns: with less valid time all is `nil` but that time.
/// - Complexity: O(*n* + segments).
/// - Note: Friel's sign: positive is drift. Some programs show the opposite.
package func aerobicEfficiency(
  time: Column, speed: Column, heartRate: Column, segments: Int = 2,
  longestGap: Double = longestSampleGap, minimumSpeed: Double = 0.5, skipping: Double = 0,
  minimumSeconds: Double = 600
) -> AerobicEfficiency {
  var intervals: [ValidInterval] = []
  guard time.count == speed.count, time.count == heartRate.count else {
    return AerobicEfficiency(validSeconds: 0)
  }
  intervals.reserveCapacity(time.count)
  let (speeds, rates) = (speed.values, heartRate.values)
  var skipped = 0.0
  var valid = 0.0
  forEachInterval(of: time.values) { index, interval in
    let (speed, rate) = (speeds[index], rates[index])
    guard interval <= longestGap, rate > 0, rate.isFinite, speed.isFinite, speed >= minimumSpeed
    else { return }
    var seconds = interval
    if skipped < skipping {
      let skip = min(seconds, skipping - skipped)
      skipped += skip
      seconds -= skip
      guard seconds > 0 else { return }
    }
    valid += seconds
    intervals.append(ValidInterval(sample: index, seconds: seconds, speed: speed, rate: rate))
  }
  var result = AerobicEfficiency(validSeconds: valid)
  guard valid > 0, valid >= minimumSeconds, let whole = factors(of: intervals, valid, parts: 1)
  else { return result }
  result.efficiencyFactor = whole[0]
  result.halves = halves(of: intervals, valid)
  if let halves = factors(of: intervals, valid, parts: 2), halves[0] != 0 {
    result.decoupling = (halves[0] - halves[1]) / halves[0]
  }
  guard segments > 0, segments <= 10_000,
    let parts = factors(of: intervals, valid, parts: segments)
  else { return result }
  result.segmentFactors = parts
  if parts[0] != 0 { result.segmentDrifts = parts.map { (parts[0] - $0) / parts[0] } }
  let hours = (0..<segments).map { (Double($0) + 0.5) * valid / Double(segments) / 3_600 }
  if let line = leastSquaresLine(hours, parts), whole[0] != 0 {
    result.slopePerHour = line.slope / whole[0]
  }
  return result
}

private struct ValidInterval {
  var sample: Int
  var seconds: Double
  var speed: Double
  var rate: Double
}

/// `nil` without an interval.
private func halves(of intervals: [ValidInterval], _ valid: Double) -> AerobicEfficiency.Halves? {
  let half = valid / 2
  var (elapsed, first, second) = (0.0, 0.0, 0.0)
  var middle: Int?
  for interval in intervals {
    let inside = max(0, min(interval.seconds, half - elapsed))
    first += interval.speed * inside
    second += interval.speed * (interval.seconds - inside)
    elapsed += interval.seconds
    if middle == nil, elapsed >= half { middle = interval.sample }
  }
  return middle.map {
    AerobicEfficiency.Halves(
      seconds: half, middle: $0, firstSpeed: first / half, secondSpeed: second / half)
  }
}

/// The efficiency factor of each of `parts` equal parts; `nil` when a part has none.
private func factors(of intervals: [ValidInterval], _ valid: Double, parts: Int) -> [Double]? {
  var result: [Double] = []
  result.reserveCapacity(parts)
  var (speed, rate, elapsed) = (0.0, 0.0, 0.0)
  var part = 1
  for interval in intervals {
    var left = interval.seconds
    while part < parts, elapsed + left > valid * Double(part) / Double(parts) {
      let inside = max(0, valid * Double(part) / Double(parts) - elapsed)
      speed += interval.speed * inside
      rate += interval.rate * inside
      result.append(speed / rate)
      (speed, rate) = (0, 0)
      elapsed += inside
      left -= inside
      part += 1
    }
    speed += interval.speed * left
    rate += interval.rate * left
    elapsed += left
  }
  result.append(speed / rate)
  guard result.count == parts, result.allSatisfy(\.isFinite) else { return nil }
  return result
}
