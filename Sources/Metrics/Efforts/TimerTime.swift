package import Training

/// Time with the pauses taken out.
///
/// - Parameters:
///   - time: seconds since the start; gaps stay gaps.
///   - pauses: in seconds since the start, in any order; overlaps count once.
/// - Returns: for each sample its time minus the seconds of pauses before it.
/// - Complexity: O(*n* + pauses · log pauses) for samples in order.
package func timerTime(time: Column, pauses: [Range<Double>]) -> Column {
  let merged = merged(pauses)
  guard !merged.isEmpty else { return time }
  let never = Double.infinity..<Double.infinity
  var (next, pause, paused, last) = (0, merged[0], 0.0, -Double.infinity)
  let timer = [Double](unsafeUninitializedCapacity: time.count) { timer, count in
    for (index, now) in time.values.enumerated() {
      guard now.isFinite else {
        timer[index] = .nan
        continue
      }
      if now < last { (next, pause, paused) = (0, merged[0], 0) }
      last = now
      while pause.upperBound <= now {
        paused += pause.upperBound - pause.lowerBound
        next += 1
        pause = next < merged.count ? merged[next] : never
      }
      timer[index] = now - paused - max(0, now - pause.lowerBound)
    }
    count = time.count
  }
  return Column(values: timer)
}

/// Spans in order, those that touch or overlap as one, empty ones left out.
func merged(_ spans: [Range<Double>]) -> [Range<Double>] {
  var merged: [Range<Double>] = []
  for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where !span.isEmpty {
    if let last = merged.last, span.lowerBound <= last.upperBound {
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
    } else {
      merged.append(span)
    }
  }
  return merged
}
