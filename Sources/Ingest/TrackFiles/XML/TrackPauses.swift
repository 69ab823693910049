import Training

/// When nothing was recorded because the timer stood still, as far as points can tell.
///
/// - Parameters:
///   - parts: points in order of time; what lies between two parts is a pause.
///   - start: what the pauses are counted from, in Unix seconds.
///   - standstill: that of these parts.
/// - Returns: spans in seconds after the start, in order, none touching another.
/// - Note: GPX and TCX have no timer. Within a part we take for a pause what lies between two
///   points without any value, and the standstills of ``Standstill``.
func pauses(
  in parts: [[TrackPoint]], start: Double, _ standstill: Standstill
) -> [Range<Double>] {
  var found: [Range<Double>] = []
  var last: TrackPoint?
  for part in parts {
    var overPoles = false
    for (index, point) in part.enumerated() {
      if index > 0, point.isAtPole {
        overPoles = true
        continue
      }
      defer { (last, overPoles) = (point, false) }
      guard let last else { continue }
      let seconds = point.time - last.time
      let isPause =
        index == 0
        ? seconds > standstill.longestStep
        : standstill.lies(between: last, point, seconds, overPoles: overPoles)
      guard isPause, seconds > 1 else { continue }
      let (from, to) = (max(last.time - start, found.last?.upperBound ?? 0), point.time - start)
      if from < to { found.append(from..<to) }
    }
  }
  return joined(found)
}

/// Takes out of the distances what was covered within pauses, as ``pauses(in:start:_:)`` found
/// them in the same parts, and what a receiver wandered while somebody stood.
func leaveOutPausedMeters(
  _ parts: inout [[TrackPoint]], pauses: [Range<Double>], start: Double, _ standstill: Standstill
) {
  let halts = standstill.halts(in: parts, start: start)
  let pauses =
    halts.isEmpty ? pauses : joined((pauses + halts).sorted { $0.lowerBound < $1.lowerBound })
  guard !pauses.isEmpty else { return }
  var (next, leftOut) = (0, 0.0)
  for part in parts.indices {
    var last: (time: Double, meters: Double)?
    for row in parts[part].indices {
      let point = parts[part][row]
      let time = point.time - start
      while next < pauses.count, pauses[next].upperBound < time { next += 1 }
      guard !point.distance.isNaN else { continue }
      if let last, next < pauses.count, pauses[next].lowerBound <= last.time,
        pauses[next].upperBound >= time
      {
        leftOut += max(point.distance - last.meters, 0)
      }
      last = (time, point.distance)
      parts[part][row].distance -= leftOut
    }
  }
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
