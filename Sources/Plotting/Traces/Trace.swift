/// Samples along an axis, in its order; where `y` is NaN there is none and the pen is lifted.
package struct Trace: Sendable {
  package var x: [Double]
  package var y: [Double]

  /// A longer column is cut to the shorter one's length.
  package init(x: [Double], y: [Double]) {
    let count = min(x.count, y.count)
    self.x = x.count == count ? x : Array(x[..<count])
    self.y = y.count == count ? y : Array(y[..<count])
  }

  package var count: Int { x.count }

  /// The smallest and largest value; `nil` if there is none.
  package var extent: ClosedRange<Double>? {
    var (low, high) = (Double.infinity, -Double.infinity)
    for value in y where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    return low <= high ? low...high : nil
  }

  /// The stretches without a gap, as ranges of indices.
  var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0..<count {
      if y[index].isFinite && x[index].isFinite {
        if start == nil { start = index }
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let first = start { runs.append(first..<count) }
    return runs
  }
}
