package import Training

/// The way covered, without leaps no runner makes: there it stands still.
///
/// - Parameters:
///   - time: seconds; samples not later than the last kept one are left as they are.
///   - distance: meters since the start, as long as `time`.
///   - sustained: meters a second; faster for more than three seconds on end is a leap.
///   - ever: meters a second; faster for any time is a leap.
/// - Returns: as long as `distance`, with its gaps, shorter by the leaps.
/// - Complexity: O(*n*).
package func withoutJumps(
  time: Column, distance: Column, sustained: Double = 8, ever: Double = 12.5
) -> Column {
  guard time.count == distance.count else { return distance }
  let (seconds, meters) = (time.values, distance.values)
  let kept = keptSamples(of: seconds.indices.map { meters[$0].isFinite ? seconds[$0] : .nan })
  guard kept.count > 1 else { return distance }
  var isLeap = [Bool](repeating: false, count: kept.count)
  var first = 1
  while first < kept.count {
    // A stretch on end that is too fast to be sustained.
    var (end, length) = (first, 0.0)
    while end < kept.count {
      let (from, to) = (kept[end - 1], kept[end])
      let interval = seconds[to] - seconds[from]
      let speed = (meters[to] - meters[from]) / interval
      guard speed > sustained else { break }
      isLeap[end] = speed > ever
      length += interval
      end += 1
    }
    if length > 3 { for index in first..<end { isLeap[index] = true } }
    first = end + 1
  }
  guard isLeap.contains(true) else { return distance }
  var result = distance
  var (leapt, next) = (0.0, 0)
  for index in meters.indices {
    if next < kept.count, kept[next] == index {
      if isLeap[next] { leapt += meters[index] - meters[kept[next - 1]] }
      next += 1
    }
    result.values[index] = meters[index] - leapt
  }
  return result
}
