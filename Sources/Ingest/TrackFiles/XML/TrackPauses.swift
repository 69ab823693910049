import Training

/// When nothing was recorded because the timer stood still, as far as points can tell.
///
/// - Parameters:
///   - parts: points in order of time; what lies between two parts is a pause.
///   - start: what the pauses are counted from, in Unix seconds.
///   - sport: says how slow nobody moves.
/// - Returns: spans in seconds after the start, in order, none touching another.
/// - Note: GPX and TCX have no timer. Within a part we take for a pause what lies between two
///   points without any value, and a gap of at least 15 s, five times longer than usual, in which
///   less than a meter a second was covered on a run or a ride, and half a meter on a walk, on skis
///   or in the water. Who climbs more than five meters a minute does not stand.
func pauses(
  in parts: [[TrackPoint]], start: Double, sport: Sport
) -> [Range<Double>] {
  var found: [Range<Double>] = []
  let usual = usualInterval(parts)
  let slowest = sport.standstillSpeed
  var last: TrackPoint?
  for part in parts {
    for (index, point) in part.enumerated() {
      defer { last = point }
      guard let last else { continue }
      let seconds = point.time - last.time
      let isPause =
        index == 0
        ? seconds > max(1, usual * 1.5)
        : isStandstill(last, point, seconds, usual: usual, slowest: slowest)
      guard isPause, seconds > 1 else { continue }
      let (from, to) = (max(last.time - start, found.last?.upperBound ?? 0), point.time - start)
      if from < to { found.append(from..<to) }
    }
  }
  return joined(found)
}

/// Takes out of the distances what was covered within pauses, as ``pauses(in:start:sport:)`` found
/// them in the same parts.
func leaveOutPausedMeters(
  _ parts: inout [[TrackPoint]], pauses: [Range<Double>], start: Double
) {
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

extension Sport {
  /// Meters a second below which nobody moves.
  fileprivate var standstillSpeed: Double {
    switch family {
    case .running, .cycling: 1
    default: 0.5
    }
  }
}

private func isStandstill(
  _ a: TrackPoint, _ b: TrackPoint, _ seconds: Double, usual: Double, slowest: Double
) -> Bool {
  if !a.hasData, !b.hasData { return seconds > max(1, usual * 1.5) }
  guard seconds >= 15, seconds >= usual * 5 else { return false }
  let climb = b.altitude - a.altitude
  if !climb.isNaN, climb > seconds * fastClimb { return false }
  let meters = b.distance - a.distance
  return !meters.isNaN && meters / seconds < slowest
}

/// Five meters a minute.
private let fastClimb = 5 / 60.0

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
