package import Training

/// How a recording's time was spent; moving, stopped and gap are the whole of it.
package struct MovingTime: Hashable, Sendable {
  package var elapsedSeconds: Double
  package var movingSeconds: Double
  package var stoppedSeconds: Double
  /// In intervals too long to have been recorded: pauses.
  package var gapSeconds: Double
}

/// Time moving, time standing and time not recorded.
///
/// - Parameters:
///   - time: seconds, one for each sample; samples not later than the last kept one are dropped.
///   - distance: meters since the start, as long as `time`; where it is missing the runner stands.
///   - longestGap: an interval that is longer, in seconds, is a gap.
///   - minimumSpeed: meters a second from which an interval is moving (Strava: 0.894).
/// - Returns: `nil` for no samples.
/// - Complexity: O(*n*).
package func movingTime(
  time: Column, distance: Column, longestGap: Double = longestSampleGap, minimumSpeed: Double = 0.5
) -> MovingTime? {
  guard time.count == distance.count else { return nil }
  let kept = keptSamples(of: time.values)
  guard let first = kept.first, let last = kept.last else { return nil }
  let (seconds, meters) = (time.values, distance.values)
  var result = MovingTime(
    elapsedSeconds: seconds[last] - seconds[first], movingSeconds: 0, stoppedSeconds: 0,
    gapSeconds: 0)
  for (a, b) in zip(kept, kept.dropFirst()) {
    let interval = seconds[b] - seconds[a]
    if interval > longestGap {
      result.gapSeconds += interval
    } else if (meters[b] - meters[a]) / interval >= minimumSpeed {
      result.movingSeconds += interval
    } else {
      result.stoppedSeconds += interval
    }
  }
  return result
}
