/// When nothing was recorded because the timer stood still, as far as points can tell.
///
/// - Parameters:
///   - parts: points in order of time; what lies between two parts is a pause.
///   - start: what the pauses are counted from, in Unix seconds.
/// - Returns: spans in seconds after the start, in order, none touching another.
/// - Note: GPX and TCX have no timer. Within a part we take for a pause what lies between two
///   points without any value, and a gap of at least 15 s, five times longer than usual, in which
///   less than half a meter a second was covered: nobody runs that slowly.
func pauses(in parts: [[TrackPoint]], start: Double) -> [Range<Double>] {
  var found: [Range<Double>] = []
  let usual = usualInterval(parts)
  var last: TrackPoint?
  for part in parts {
    for (index, point) in part.enumerated() {
      defer { last = point }
      guard let last else { continue }
      let seconds = point.time - last.time
      let isPause =
        index == 0
        ? seconds > max(1, usual * 1.5) : isStandstill(last, point, seconds, usual: usual)
      guard isPause, seconds > 1 else { continue }
      let (from, to) = (max(last.time - start, found.last?.upperBound ?? 0), point.time - start)
      if from < to { found.append(from..<to) }
    }
  }
  return joined(found)
}

private func isStandstill(
  _ a: TrackPoint, _ b: TrackPoint, _ seconds: Double, usual: Double
) -> Bool {
  if !a.hasData, !b.hasData { return seconds > max(1, usual * 1.5) }
  guard seconds >= 15, seconds >= usual * 5 else { return false }
  let meters = b.distance - a.distance
  return !meters.isNaN && meters / seconds < 0.5
}

/// The median time between neighbours.
private func usualInterval(_ parts: [[TrackPoint]]) -> Double {
  var intervals: [Double] = []
  for part in parts {
    for (a, b) in zip(part, part.dropFirst()) where b.time > a.time {
      intervals.append(b.time - a.time)
    }
  }
  return intervals.isEmpty ? 0 : intervals.sorted()[intervals.count / 2]
}

private func joined(_ spans: [Range<Double>]) -> [Range<Double>] {
  var result: [Range<Double>] = []
  for span in spans {
    if let last = result.last, last.upperBound >= span.lowerBound {
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
    } else {
      result.append(span)
    }
  }
  return result
}
