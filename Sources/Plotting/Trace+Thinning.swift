extension Trace {
  /// About `budget` samples that keep every peak: the smallest and the largest of each bucket.
  ///
  /// Gaps are kept, unless there are so many that they would eat the budget. O(*n*).
  package func thinned(to budget: Int) -> Trace {
    guard count > budget, budget > 1 else { return self }
    var runs = runs
    var source = self
    if runs.count > budget / 4 {
      source = closed
      runs = source.runs
    }
    let total = runs.reduce(0) { $0 + $1.count }
    var (thinX, thinY): ([Double], [Double]) = ([], [])
    thinX.reserveCapacity(budget + 2 * runs.count)
    thinY.reserveCapacity(budget + 2 * runs.count)
    for run in runs {
      if let last = thinX.last {
        thinX.append(last)
        thinY.append(.nan)
      }
      let buckets = max(1, run.count * budget / max(1, total) / 2)
      source.appendExtremes(of: run, buckets: buckets, toX: &thinX, y: &thinY)
    }
    return Trace(x: thinX, y: thinY)
  }

  private func appendExtremes(
    of run: Range<Int>, buckets: Int, toX thinX: inout [Double], y thinY: inout [Double]
  ) {
    func append(_ index: Int) {
      thinX.append(x[index])
      thinY.append(y[index])
    }
    guard run.count > 2 * buckets + 2 else { return run.forEach(append) }
    append(run.lowerBound)
    let inner = run.count - 2
    for bucket in 0..<buckets {
      let start = run.lowerBound + 1 + bucket * inner / buckets
      let end = run.lowerBound + 1 + (bucket + 1) * inner / buckets
      var (low, high) = (start, start)
      for index in start..<end {
        if y[index] < y[low] { low = index }
        if y[index] > y[high] { high = index }
      }
      append(min(low, high))
      if low != high { append(max(low, high)) }
    }
    append(run.upperBound - 1)
  }

  /// About `budget` samples, each the mean of its bucket: calm lines for what flickers, such as
  /// pace.
  ///
  /// Gaps are kept as in ``thinned(to:)``. O(*n*).
  package func averaged(to budget: Int) -> Trace {
    guard count > budget, budget > 1 else { return self }
    var runs = runs
    var source = self
    if runs.count > budget / 4 {
      source = closed
      runs = source.runs
    }
    let total = runs.reduce(0) { $0 + $1.count }
    var (meanX, meanY): ([Double], [Double]) = ([], [])
    for run in runs {
      if let last = meanX.last {
        meanX.append(last)
        meanY.append(.nan)
      }
      let buckets = max(1, run.count * budget / max(1, total))
      for bucket in 0..<buckets {
        let start = run.lowerBound + bucket * run.count / buckets
        let end = run.lowerBound + (bucket + 1) * run.count / buckets
        guard start < end else { continue }
        let size = Double(end - start)
        meanX.append(source.x[start..<end].reduce(0, +) / size)
        meanY.append(source.y[start..<end].reduce(0, +) / size)
      }
    }
    return Trace(x: meanX, y: meanY)
  }

  /// At most `budget` samples a stretch shares of all, by Visvalingam: those that matter least for
  /// the shape go first.
  ///
  /// Ends of a stretch stay. O(*n* log *n*).
  package func simplified(to budget: Int) -> Trace {
    guard count > budget, budget > 1 else { return self }
    var source = self
    var runs = runs
    if runs.count > budget / 4 {
      source = closed
      runs = source.runs
    }
    let total = runs.reduce(0) { $0 + $1.count }
    var (thinX, thinY): ([Double], [Double]) = ([], [])
    for run in runs {
      if let last = thinX.last {
        thinX.append(last)
        thinY.append(.nan)
      }
      let share = max(2, run.count * budget / max(1, total))
      for index in importantIndices(x: source.x[run], y: source.y[run], budget: share) {
        thinX.append(source.x[index])
        thinY.append(source.y[index])
      }
    }
    return Trace(x: thinX, y: thinY)
  }

  /// The trace without its gaps.
  private var closed: Trace {
    var (closedX, closedY): ([Double], [Double]) = ([], [])
    for run in runs {
      closedX += x[run]
      closedY += y[run]
    }
    return Trace(x: closedX, y: closedY)
  }
}
