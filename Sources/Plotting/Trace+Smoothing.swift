extension Trace {
  /// The running median, which forgets single wild values.
  ///
  /// - Parameters:
  ///   - window: how much of `axis` a value looks at, half of it on either side.
  ///   - axis: one ascending position a sample, such as seconds; the trace's own `x` if `nil`.
  /// - Returns: as many samples at the same places.
  /// - Complexity: O(*n* × samples in a window). Gaps stay gaps and are not looked across.
  package func smoothedByMedian(window: Double, along axis: [Double]? = nil) -> Trace {
    var sorted: [Double] = []
    return smoothed(window: window, along: axis) { change in
      switch change {
      case .restart: sorted.removeAll(keepingCapacity: true)
      case .enter(let value): sorted.insert(value, at: sorted.partition(before: value))
      case .leave(let value):
        let index = sorted.partition(before: value)
        if index < sorted.count { sorted.remove(at: index) }
      }
    } value: {
      let middle = sorted.count / 2
      return sorted.count % 2 == 1
        ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }

  /// The running mean.
  ///
  /// Gaps stay gaps and are not looked across.
  package func smoothedByMean(window: Double, along axis: [Double]? = nil) -> Trace {
    var (sum, count) = (0.0, 0.0)
    return smoothed(window: window, along: axis) { change in
      switch change {
      case .restart: (sum, count) = (0, 0)
      case .enter(let value): (sum, count) = (sum + value, count + 1)
      case .leave(let value): (sum, count) = (sum - value, count - 1)
      }
    } value: {
      sum / count
    }
  }

  /// The trace with values below and above the given shares of all values set to those bounds.
  package func clipped(low: Double = 0.01, high: Double = 0.99) -> Trace {
    guard let extent, extent.upperBound > extent.lowerBound else { return self }
    let bins = 1_024
    let factor = Double(bins - 1) / (extent.upperBound - extent.lowerBound)
    guard factor.isFinite, factor > 0 else { return self }
    var counts = [Int](repeating: 0, count: bins)
    var total = 0
    for value in y where value.isFinite {
      counts[Int((value - extent.lowerBound) * factor)] += 1
      total += 1
    }
    func bound(_ share: Double) -> Int {
      let wanted = Double(total) * share
      var sum = 0
      return counts.firstIndex { count in
        sum += count
        return Double(sum) >= wanted
      } ?? bins - 1
    }
    let floor = extent.lowerBound + Double(bound(low)) / factor
    let ceiling = extent.lowerBound + Double(bound(high) + 1) / factor
    return Trace(x: x, y: y.map { $0.isFinite ? min(max($0, floor), ceiling) : $0 })
  }

  private enum Change {
    case restart
    case enter(Double)
    case leave(Double)
  }

  private func smoothed(
    window: Double, along axis: [Double]?, change: (Change) -> Void, value: () -> Double
  ) -> Trace {
    let axis = axis.map { $0.count >= count ? $0 : x } ?? x
    var smooth = y
    let half = window / 2
    for run in runs {
      change(.restart)
      var (first, last) = (run.lowerBound, run.lowerBound)
      for index in run {
        while last < run.upperBound, last <= index || axis[last] <= axis[index] + half {
          change(.enter(y[last]))
          last += 1
        }
        while first < index, axis[first] < axis[index] - half {
          change(.leave(y[first]))
          first += 1
        }
        smooth[index] = value()
      }
    }
    return Trace(x: x, y: smooth)
  }
}

extension [Double] {
  /// Where a value belongs in an ascending array: before the first that is not smaller.
  fileprivate func partition(before value: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
