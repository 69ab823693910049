/// Which stretches of time of one recording can belong together.
///
/// A watch whose clock is set on the way leaves a few samples days or years away from the others.
/// Nights are no such fault: an ultra, or a hike with a camp, goes on after less than a day. So the
/// stretches between gaps of at least ``longestNight`` are judged from the one with the most samples
/// outwards, each by its gap to the nearest that is believed.
///
/// - Parameters:
///   - times: of all samples, in order, in seconds.
///   - starts: when the sessions of the file begin. With several of them the days of a chained file
///     stand by themselves.
/// - Returns: ranges of positions in `times`; `nil` if all of them belong together.
/// - Complexity: O(1) for what lasts less than a day, else O(*n*).
func believableStretches(of times: [Double], starts: [Double] = []) -> [Range<Int>]? {
  guard let first = times.first, let last = times.last, last - first >= longestNight else {
    return nil
  }
  let stretches = stretches(of: times)
  let most = stretches.map(\.count).max() ?? 0
  guard let middle = stretches.firstIndex(where: { $0.count == most }) else { return nil }
  let main = Stretch(stretches[middle], of: times)
  let starts = starts.count > 1 ? starts.sorted() : []
  func isKept(_ candidate: Stretch, gap: Double) -> Bool {
    let around = candidate.first - longestNight...candidate.last + longestNight
    if contains(starts, within: around) { return true }
    return !candidate.isStray(beside: main, gap: gap)
  }
  var kept = [stretches[middle]]
  var edge = main
  for range in stretches[..<middle].reversed() {
    let stretch = Stretch(range, of: times)
    guard isKept(stretch, gap: edge.first - stretch.last) else { continue }
    kept.insert(range, at: 0)
    edge = stretch
  }
  edge = main
  for range in stretches[(middle + 1)...] {
    let stretch = Stretch(range, of: times)
    guard isKept(stretch, gap: stretch.first - edge.last) else { continue }
    kept.append(range)
    edge = stretch
  }
  kept = withinTwoWeeks(kept, of: times, starts: starts)
  return kept.reduce(0) { $0 + $1.count } == times.count ? nil : kept
}

/// Seconds of the longest stop within one recording.
let longestNight = 20 * 3_600.0

/// Two weeks before and after the middle sample, and the starts: longer than any recording.
private let longestSeconds = 14 * 86_400.0

private func stretches(of times: [Double]) -> [Range<Int>] {
  var stretches: [Range<Int>] = []
  var start = 0
  for index in 1..<times.count where times[index] - times[index - 1] >= longestNight {
    stretches.append(start..<index)
    start = index
  }
  stretches.append(start..<times.count)
  return stretches
}

private func withinTwoWeeks(
  _ ranges: [Range<Int>], of times: [Double], starts: [Double]
) -> [Range<Int>] {
  guard let first = ranges.first, let last = ranges.last,
    times[last.upperBound - 1] - times[first.lowerBound] > longestSeconds
  else { return ranges }
  let kept = ranges.flatMap { Array($0) }
  let middle = times[kept[kept.count / 2]]
  return ranges.compactMap { range in
    let near = range.filter { index in
      abs(times[index] - middle) <= longestSeconds
        || contains(starts, within: times[index] - longestSeconds...times[index] + longestSeconds)
    }
    guard let first = near.first, let last = near.last else { return nil }
    return first..<last + 1
  }
}

/// Whether one of some sorted times lies in a range.
private func contains(_ sorted: [Double], within range: ClosedRange<Double>) -> Bool {
  var (low, high) = (0, sorted.count)
  while low < high {
    let middle = (low + high) / 2
    if sorted[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
  }
  return low < sorted.count && sorted[low] <= range.upperBound
}

/// Samples without a long gap between them.
private struct Stretch {
  var count: Int
  var first: Double
  var last: Double

  init(_ range: Range<Int>, of times: [Double]) {
    count = range.count
    first = times[range.lowerBound]
    last = times[range.upperBound - 1]
  }

  var seconds: Double { last - first }

  /// Whether it is a few samples before or after the many, and far more than a night away.
  func isStray(beside main: Stretch, gap: Double) -> Bool {
    guard count * 3 <= main.count else { return false }
    let isFew = count <= 3 || count * 20 <= main.count
    if isFew, gap >= 3 * main.seconds { return true }
    return gap >= max(44 * 3_600, 10 * max(main.seconds, seconds))
  }
}
