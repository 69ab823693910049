/// Sets values beyond the given shares of all of them to where these shares lie.
///
/// - Parameters:
///   - values: finite within the stretches.
///   - stretches: at least one; what lies in no stretch is neither counted nor changed.
///   - low: the share of values that may be raised.
///   - high: one minus the share of values that may be lowered.
/// - Complexity: O(*n*). Shares are found to a thousandth of the extent.
func clip(_ values: inout [Double], in stretches: [Range<Int>], low: Double, high: Double) {
  let extent = extent(of: values, in: stretches)
  let bins = 1_024
  let factor = Double(bins - 1) / (extent.upperBound - extent.lowerBound)
  guard factor.isFinite, factor > 0 else { return }
  let counts = counts(of: values, in: stretches, above: extent.lowerBound, factor, bins: bins)
  let total = counts.reduce(0, +)
  func bin(_ share: Double) -> Int {
    let wanted = Double(total) * share
    var sum = 0
    return counts.firstIndex { count in
      sum += count
      return Double(sum) >= wanted
    } ?? bins - 1
  }
  let floor = extent.lowerBound + Double(bin(low)) / factor
  let ceiling = extent.lowerBound + Double(bin(high) + 1) / factor
  values.withUnsafeMutableBufferPointer { values in
    for stretch in stretches {
      for index in stretch { values[index] = smaller(larger(values[index], floor), ceiling) }
    }
  }
}

/// How many values lie in each bin.
private func counts(
  of values: [Double], in stretches: [Range<Int>], above lowest: Double, _ factor: Double,
  bins: Int
) -> [Int] {
  // Neighbors fall into the same bin, and a count waits until the one before it is done: by turns
  // they are counted in two places.
  var counts = [Int](repeating: 0, count: 2 * bins)
  counts.withUnsafeMutableBufferPointer { counts in
    values.withUnsafeBufferPointer { values in
      for stretch in stretches {
        for index in stretch {
          counts[2 * Int((values[index] - lowest) * factor) + (index & 1)] &+= 1
        }
      }
    }
  }
  return (0..<bins).map { counts[2 * $0] + counts[2 * $0 + 1] }
}

/// The smallest and the largest value of at least one stretch.
private func extent(of values: [Double], in stretches: [Range<Int>]) -> ClosedRange<Double> {
  values.withUnsafeBufferPointer { values in
    var (low, high) = (values[stretches[0].lowerBound], values[stretches[0].lowerBound])
    for stretch in stretches {
      for index in stretch {
        low = smaller(low, values[index])
        high = larger(high, values[index])
      }
    }
    return low...high
  }
}
