/// Puts all points on one clock where it was set on the way.
///
/// - Parameters:
///   - parts: lists of points in the order of the file.
///   - isAfterBreak: whether the timer stood still before the part at a place.
/// - Returns: the clock; `nil` where none was set.
func setOneClock(
  _ parts: inout [[TrackPoint]], isAfterBreak: (Int) -> Bool
) -> SetClock? {
  guard hasLeap(parts), let clock = SetClock(clocked(parts, isAfterBreak)) else { return nil }
  for part in parts.indices {
    for row in parts[part].indices where parts[part][row].hasTime {
      parts[part][row].time = clock.corrected(parts[part][row].time)
    }
  }
  return clock
}

/// Nearly all recordings have none, and need no list of their samples.
private func hasLeap(_ parts: [[TrackPoint]]) -> Bool {
  var last = Double.nan
  for part in parts {
    for point in part where point.hasTime {
      if abs(point.time - last) >= shortestLeap { return true }
      last = point.time
    }
  }
  return false
}

private func clocked(
  _ parts: [[TrackPoint]], _ isAfterBreak: (Int) -> Bool
) -> [ClockedSample] {
  parts.enumerated().flatMap { number, part in
    part.filter(\.hasTime).enumerated().map { index, point in
      ClockedSample(
        time: point.time, latitude: point.latitude, longitude: point.longitude,
        meters: point.distance, isAfterBreak: index == 0 && isAfterBreak(number))
    }
  }
}
