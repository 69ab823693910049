import Training

/// A curve in about `budget` samples that keep every peak: the smallest and the largest value of
/// each bucket.
///
/// - Parameters:
///   - x: not falling, one a sample.
///   - y: as many.
///   - stretches: where the curve has no gap. Gaps are kept, unless there are so many that they
///     would eat the budget.
///   - budget: how many samples; a curve with no more, gaps counted, stays as it is.
/// - Returns: one line for each stretch.
/// - Complexity: O(*n*).
func thinnedLines(
  x: [Double], y: [Double], stretches: [Range<Int>], to budget: Int
) -> [DrawnStreams.Line] {
  guard x.count > budget, budget > 1 else {
    return stretches.map { DrawnStreams.Line(x: Array(x[$0]), y: Array(y[$0])) }
  }
  guard stretches.count <= budget / 4 else {
    let (joinedX, joinedY) = (stretches.flatMap { x[$0] }, stretches.flatMap { y[$0] })
    return [thinnedLine(x: joinedX, y: joinedY, joinedX.indices, buckets: max(1, budget / 2))]
  }
  let total = stretches.reduce(0) { $0 + $1.count }
  return stretches.map { stretch in
    thinnedLine(
      x: x, y: y, stretch, buckets: max(1, stretch.count * budget / max(1, total) / 2))
  }
}

private func thinnedLine(
  x: [Double], y: [Double], _ stretch: Range<Int>, buckets: Int
) -> DrawnStreams.Line {
  guard stretch.count > 2 * buckets + 2 else {
    return DrawnStreams.Line(x: Array(x[stretch]), y: Array(y[stretch]))
  }
  var line = DrawnStreams.Line(x: [], y: [])
  line.x.reserveCapacity(2 * buckets + 2)
  line.y.reserveCapacity(2 * buckets + 2)
  func append(_ index: Int) {
    line.x.append(x[index])
    line.y.append(y[index])
  }
  append(stretch.lowerBound)
  let inner = stretch.count - 2
  var start = stretch.lowerBound + 1
  for bucket in 1...buckets {
    let end = stretch.lowerBound + 1 + bucket * inner / buckets
    let (low, high) = extremes(of: y, in: start..<end)
    append(min(low, high))
    if low != high { append(max(low, high)) }
    start = end
  }
  append(stretch.upperBound - 1)
  return line
}

/// Where the smallest and the largest value lie, the first of equals.
///
/// First how large they are and then where: the first pass has no branch that nobody can foresee.
private func extremes(of values: [Double], in range: Range<Int>) -> (low: Int, high: Int) {
  values.withUnsafeBufferPointer { values in
    var (lowest, highest) = (values[range.lowerBound], values[range.lowerBound])
    for index in range {
      lowest = smaller(lowest, values[index])
      highest = larger(highest, values[index])
    }
    return (
      range.first { values[$0] == lowest } ?? range.lowerBound,
      range.first { values[$0] == highest } ?? range.lowerBound
    )
  }
}
