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
  var (next, paused, last) = (0, 0.0, -Double.infinity)
  return Column(
    values: time.values.map { now in
      guard now.isFinite else { return .nan }
      if now < last { (next, paused) = (0, 0) }
      last = now
      while next < merged.count, merged[next].upperBound <= now {
        paused += merged[next].upperBound - merged[next].lowerBound
        next += 1
      }
      let inside = next < merged.count ? max(0, now - merged[next].lowerBound) : 0
      return now - paused - inside
    })
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
