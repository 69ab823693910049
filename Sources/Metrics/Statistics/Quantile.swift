import Foundation

/// A quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan).
///
/// - Parameters:
///   - share: 0 for the smallest, 0.5 for the median, 1 for the largest.
///   - values: sorted, without NaN.
/// - Returns: `nil` for no values.
package func quantile(_ share: Double, ofSorted values: [Double]) -> Double? {
  guard let last = values.indices.last, share.isFinite else { return nil }
  let position = Double(last) * min(1, max(0, share))
  let below = Int(position)
  guard below < last else { return values[last] }
  return values[below] + (values[below + 1] - values[below]) * (position - Double(below))
}

/// The middle value, or the mean of the two in the middle.
///
/// - Returns: `nil` for no values. NaN and infinities are left out.
/// - Complexity: O(*n* log *n*).
package func median(of values: [Double]) -> Double? {
  let sorted = values.filter(\.isFinite).sorted()
  guard !sorted.isEmpty else { return nil }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// The mean; `nil` for no values.
package func mean(of values: [Double]) -> Double? {
  values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

/// The standard deviation.
///
/// - Parameters:
///   - values: without NaN.
///   - freedom: 1 for a sample's (divided by *n* − 1), 0 for a population's.
/// - Returns: `nil` unless there are more values than `freedom`.
package func standardDeviation(of values: [Double], freedom: Int = 1) -> Double? {
  guard values.count > freedom, let mean = mean(of: values) else { return nil }
  let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  return (squares / Double(values.count - freedom)).squareRoot()
}
