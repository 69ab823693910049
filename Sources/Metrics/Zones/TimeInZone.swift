package import Training

/// Seconds of a recording by zone of heart rate; together they are the whole time.
package struct TimeInZone: Hashable, Sendable {
  /// One for each zone, the lowest first.
  package var zoneSeconds: [Double]
  /// With a heart rate below the first zone.
  package var belowSeconds = 0.0
  /// Without a heart rate.
  package var missingSeconds = 0.0
  /// In intervals too long to have been recorded: pauses.
  package var gapSeconds = 0.0
  /// From the first sample to the last.
  package var totalSeconds = 0.0

  package init(zones: Int) { zoneSeconds = Array(repeating: 0, count: zones) }

  /// Seconds with a heart rate.
  package var measuredSeconds: Double { zoneSeconds.reduce(belowSeconds, +) }

  /// How much of the time has a heart rate, from 0 to 1; `nil` for no time.
  ///
  /// A gap is a pause that nobody named, as far as the activity did not move for as long.
  func measuredShare(movingSeconds: Double) -> Double? {
    let recorded = totalSeconds - gapSeconds
    let moving = movingSeconds.isFinite ? movingSeconds : 0
    let whole = min(totalSeconds, max(recorded, moving))
    return whole > 0 ? min(1, measuredSeconds / whole) : nil
  }
}

/// How long the heart beat in each zone.
///
/// - Parameters:
///   - time: seconds, one for each sample; samples not later than the last kept one are dropped.
///   - heartRate: beats a minute, as long as `time`; a gap or a value not above 0 is missing.
///   - lowerBounds: of the zones, rising; a bound belongs to the zone above it, the top is open.
///   - longestGap: an interval that is longer, in seconds, is a gap.
/// - Returns: a sample owns the time to the next one, the last owns none.
/// - Complexity: O(*n*).
package func timeInZone(
  time: Column, heartRate: Column, lowerBounds: [Int], longestGap: Double = longestSampleGap
) -> TimeInZone {
  var result = TimeInZone(zones: lowerBounds.count)
  let bounds = lowerBounds.map(Double.init)
  let rates = heartRate.values
  // Slot 0 is below the first zone.
  var seconds = [Double](repeating: 0, count: bounds.count + 1)
  var (missing, gap, total) = (0.0, 0.0, 0.0)
  forEachInterval(of: time.values) { index, interval in
    total += interval
    guard interval <= longestGap else {
      gap += interval
      return
    }
    let rate = index < rates.count ? rates[index] : .nan
    guard rate > 0 else {
      missing += interval
      return
    }
    var slot = 0
    for bound in bounds where rate >= bound { slot += 1 }
    seconds[slot] += interval
  }
  result.belowSeconds = seconds[0]
  result.zoneSeconds = Array(seconds.dropFirst())
  (result.missingSeconds, result.gapSeconds, result.totalSeconds) = (missing, gap, total)
  return result
}
