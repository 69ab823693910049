/// A symmetric positive matrix as the product of a triangle with itself.
///
/// A pivot that rounding has used up counts as endless: its variable stays where it is.
struct CholeskyFactor {
  private var lower: [Double]
  private let size: Int

  /// The factor of a matrix given row by row, of which the lower triangle is read; none when that
  /// holds numbers that are none.
  ///
  /// - Complexity: O(`size`³ / 3).
  init?(_ matrix: [Double], size: Int) {
    guard matrix.count == size * size else { return nil }
    self.size = size
    lower = matrix
    let isFinite = lower.withUnsafeMutableBufferPointer { a in
      for j in 0..<size {
        var pivot = a[j * size + j]
        for k in 0..<j { pivot -= a[j * size + k] * a[j * size + k] }
        guard pivot.isFinite else { return false }
        let root = pivot > 1e-15 * a[j * size + j] ? pivot.squareRoot() : 1e64
        a[j * size + j] = root
        for i in (j + 1)..<max(size, j + 1) {
          var sum = a[i * size + j]
          for k in 0..<j { sum -= a[i * size + k] * a[j * size + k] }
          a[i * size + j] = sum / root
        }
      }
      return true
    }
    guard isFinite else { return nil }
  }

  /// The x with matrix · x = `right`.
  func solved(_ right: [Double]) -> [Double] {
    var x = right
    for i in 0..<size {
      for k in 0..<i { x[i] -= lower[i * size + k] * x[k] }
      x[i] /= lower[i * size + i]
    }
    for i in stride(from: size - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(size, i + 1) { x[i] -= lower[k * size + i] * x[k] }
      x[i] /= lower[i * size + i]
    }
    return x
  }
}
