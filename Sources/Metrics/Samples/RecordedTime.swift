import Training

/// The clock of a recording that stands still in its pauses, and what counts as recorded on it.
struct RecordedTime {
  /// Seconds with the timer running, one for each sample.
  var timer: Column
  /// An interval of the timer that is longer, in seconds, is a gap.
  var longestGap: Double

  init(time: Column, pauses: [Range<Double>]) {
    timer = timerTime(time: time, pauses: pauses)
    longestGap = Metrics.longestGap(of: timer.values)
  }
}

/// Heart rates, each held until the next where a file tells them more rarely than its other streams.
///
/// - Parameters:
///   - heartRate: beats a minute; a gap or a value not above 0 is missing.
///   - time: seconds, as long as `heartRate`.
///   - longest: in seconds; nothing is held for longer.
/// - Returns: as they are where the usual step from one to the next, the 95th percentile of all, is
///   that of the samples; else each is held for that step.
/// - Complexity: O(*n*).
func heldHeartRates(_ heartRate: Column, time: Column, longest: Double) -> Column {
  let (rates, seconds) = (heartRate.values, time.values)
  guard rates.count == seconds.count, rates.contains(where: { !($0 > 0) }) else {
    return heartRate
  }
  let known = Column(values: seconds.indices.map { rates[$0] > 0 ? seconds[$0] : .nan })
  let step = usualStep(of: known.values, longest: longest)
  var (last, rate) = (-Double.infinity, Double.nan)
  return Column(
    values: seconds.indices.map { index in
      if rates[index] > 0 {
        (last, rate) = (seconds[index], rates[index])
        return rate
      }
      return seconds[index] - last < step ? rate : rates[index]
    })
}

/// The 95th percentile of the steps between samples, in whole seconds up to `longest`.
private func usualStep(of time: [Double], longest: Double) -> Double {
  var counts = [Int](repeating: 0, count: Int(max(1, min(longest, 300))) + 1)
  let most = counts.count - 1
  var all = 0
  forEachInterval(of: time) { _, seconds in
    counts[Int(min(seconds, Double(most)).rounded(.up))] += 1
    all += 1
  }
  var below = 0
  for (step, count) in counts.enumerated() {
    below += count
    if below * 20 >= all * 19 { return Double(step) }
  }
  return Double(most)
}
