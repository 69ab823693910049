package import Training

/// The mean of the samples around each, fewer at the ends.
///
/// - Parameters:
///   - column: samples of equal weight, whatever their time.
///   - window: how many samples, odd; an even one is widened by one, one below 2 changes nothing.
/// - Returns: gaps are left out of the means and stay gaps.
/// - Complexity: O(*n*).
package func movingMean(of column: Column, window: Int) -> Column {
  let half = min(max(0, window / 2), column.count)
  guard half > 0 else { return column }
  let values = column.values
  var result = values
  var (sum, count) = (0.0, 0)
  func add(_ value: Double, _ sign: Double) {
    guard value.isFinite else { return }
    sum += sign * value
    count += sign > 0 ? 1 : -1
  }
  for index in 0..<min(half, values.count) { add(values[index], 1) }
  for index in values.indices {
    if index + half < values.count { add(values[index + half], 1) }
    if index - half - 1 >= 0 { add(values[index - half - 1], -1) }
    result[index] = values[index].isFinite && count > 0 ? sum / Double(count) : .nan
  }
  return Column(values: result)
}
