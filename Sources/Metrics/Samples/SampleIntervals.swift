import Training

/// Calls `body` with each kept sample and the seconds until the next one.
///
/// A sample is kept if its time is later than that of the last kept one; it owns the time to the
/// next (sample and hold), and the last owns none, so it is not visited.
///
/// - Complexity: O(*n*).
@inline(__always)
func forEachInterval(of time: [Double], _ body: (_ index: Int, _ seconds: Double) -> Void) {
  var kept = -1
  var last = 0.0
  for index in time.indices {
    let now = time[index]
    guard now.isFinite else { continue }
    if kept >= 0 {
      guard now > last else { continue }
      body(kept, now - last)
    }
    kept = index
    last = now
  }
}

/// The indices of the kept samples: those later than the last kept one.
///
/// - Complexity: O(*n*).
func keptSamples(of time: [Double]) -> [Int] {
  var kept: [Int] = []
  kept.reserveCapacity(time.count)
  var last = -Double.infinity
  for index in time.indices where time[index] > last && time[index].isFinite {
    kept.append(index)
    last = time[index]
  }
  return kept
}

/// The longest time between two samples that counts as recorded in a file of one sample a second, in
/// seconds.
package let longestSampleGap = 30.0

/// The longest time between two samples of a recording that counts as recorded.
///
/// - Parameter time: seconds with the timer running; samples not later than the last kept one are
///   dropped.
/// - Returns: seconds: twice the usual step, the 95th percentile of all, but 30 at least and 300 at
///   most.
/// - Complexity: O(*n*), and O(*n* log *n*) where the usual step is more than 15 seconds.
package func longestGap(of time: [Double]) -> Double {
  guard mayPause(time, longer: longestSampleGap / 2) else { return longestSampleGap }
  var (count, longCount) = (0, 0)
  forEachInterval(of: time) { _, seconds in
    count += 1
    if seconds > longestSampleGap / 2 { longCount += 1 }
  }
  guard longCount * 20 > count else { return longestSampleGap }
  var long: [Double] = []
  forEachInterval(of: time) { _, seconds in
    if seconds > longestSampleGap / 2 { long.append(seconds) }
  }
  long.sort(by: >)
  return min(300, max(longestSampleGap, 2 * long[count / 20]))
}

/// Whether any step of a time may be longer than so many seconds: a glance without a branch at every
/// sample, for which every gap is long.
private func mayPause(_ time: [Double], longer seconds: Double) -> Bool {
  time.withUnsafeBufferPointer { time in
    var isLong = 0
    for index in 1..<max(1, time.count) {
      isLong |= time[index] - time[index - 1] <= seconds ? 0 : 1
    }
    return isLong != 0
  }
}
