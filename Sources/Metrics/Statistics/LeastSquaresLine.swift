/// A straight line through points.
package struct Line: Hashable, Sendable {
  package var slope: Double
  package var intercept: Double
}

/// The line of least squares.
///
/// - Returns: `nil` for fewer than two points or points that share one x.
/// - Complexity: O(*n*).
package func leastSquaresLine(_ x: [Double], _ y: [Double]) -> Line? {
  guard x.count == y.count, x.count >= 2, let meanX = mean(of: x), let meanY = mean(of: y) else {
    return nil
  }
  var (covariance, variance) = (0.0, 0.0)
  for (x, y) in zip(x, y) {
    covariance += (x - meanX) * (y - meanY)
    variance += (x - meanX) * (x - meanX)
  }
  guard variance > 0, (covariance / variance).isFinite else { return nil }
  let slope = covariance / variance
  return Line(slope: slope, intercept: meanY - slope * meanX)
}
