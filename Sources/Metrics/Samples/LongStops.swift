import Training

/// A stop longer than this, in seconds, belongs to no effort, no split and no half.
let longestStop = 3_600.0

/// Stops of more than an hour: named ones, steps on which nobody moved, and standing with the timer
/// running.
///
/// - Parameters:
///   - time: seconds.
///   - distance: meters since the start, as long as `time`.
///   - pauses: those the recording names, in seconds since the start.
///   - onFoot: whether steps of more than an hour that are faster than anybody runs are stops too.
/// - Returns: in order, without overlaps.
/// - Complexity: O(*n*).
func longStops(
  time: [Double], distance: [Double], pauses: [Range<Double>], onFoot: Bool
) -> [Range<Double>] {
  var stops = pauses.filter { $0.upperBound - $0.lowerBound > longestStop }
  guard let first = time.first, let last = time.last, last - first > longestStop,
    time.count == distance.count, mayStopLong(time, distance),
    let course = Course(time: Column(values: time), distance: Column(values: distance))
  else { return merged(stops) }
  stops += course.longStops(onFoot: onFoot)
  return merged(stops)
}

/// Whether there may be a stop of more than an hour; most recordings have none.
///
/// Of such a stop half an hour at least lies between two places that are a hundred meters of way apart.
private func mayStopLong(_ time: [Double], _ distance: [Double]) -> Bool {
  time.withUnsafeBufferPointer { time in
    distance.withUnsafeBufferPointer { distance in
      if goesOn(time, distance) { return false }
      var (last, furthest) = (-Double.infinity, -Double.infinity)
      var (since, from) = (Double.nan, 0.0)
      for index in time.indices {
        let (now, here) = (time[index], distance[index])
        guard now > last, now < .infinity, abs(here) < .infinity else { continue }
        last = now
        furthest = larger(furthest, here)
        if now - since > longestStop / 2 { return true }
        if since.isNaN || furthest - from >= 100 { (since, from) = (now, furthest) }
      }
      return false
    }
  }
}

/// Whether a hundred meters were covered in every quarter of an hour, by a few looks at samples that
/// lie so far apart: then nobody stopped for half an hour.
private func goesOn(
  _ time: UnsafeBufferPointer<Double>, _ distance: UnsafeBufferPointer<Double>
) -> Bool {
  guard var here = time.indices.first else { return true }
  let last = time.count - 1
  while here < last {
    // The last sample within a quarter of an hour.
    var (low, high) = (here, last)
    while low < high {
      let middle = (low + high + 1) / 2
      if time[middle] - time[here] <= longestStop / 4 { low = middle } else { high = middle - 1 }
    }
    guard low > here else { return false }
    if low == last { return true }
    guard distance[low] - distance[here] >= 100 else { return false }
    here = low
  }
  return true
}

extension Course {
  /// Where less than 100 meters were covered in more than an hour, without what was covered at its
  /// ends, and steps of more than an hour that are slower than anybody walks or, on foot, faster
  /// than anybody runs.
  fileprivate func longStops(onFoot: Bool) -> [Range<Double>] {
    let still = 0.5
    func isStop(_ meters: Double, _ seconds: Double) -> Bool {
      meters < still * seconds
        || onFoot && meters > fastestMetersPerSecond(in: seconds) * seconds
    }
    var spans: [ClosedRange<Int>] = []
    var begin = 0
    for end in 1..<count {
      if seconds[end] - seconds[end - 1] > longestStop,
        isStop(meters[end] - meters[end - 1], seconds[end] - seconds[end - 1])
      {
        spans.append(end - 1...end)
      }
      while meters[end] - meters[begin] >= 100 { begin += 1 }
      guard seconds[end] - seconds[begin] > longestStop else { continue }
      if let open = spans.last, open.upperBound >= begin {
        spans[spans.count - 1] = min(open.lowerBound, begin)...end
      } else {
        spans.append(begin...end)
      }
    }
    func isStill(_ index: Int) -> Bool {
      let (way, time) = (meters[index] - meters[index - 1], seconds[index] - seconds[index - 1])
      return way < still * time || time > longestStop && isStop(way, time)
    }
    return spans.compactMap { span in
      var (from, to) = (span.lowerBound, span.upperBound)
      while from < to, !isStill(from + 1) { from += 1 }
      while to > from, !isStill(to) { to -= 1 }
      let stop = seconds[from]..<seconds[to]
      return stop.upperBound - stop.lowerBound > longestStop ? stop : nil
    }
  }
}
