/// The stretches of a curve without a gap, as ranges of indices.
///
/// A gap is where a column has no value, or one so large that no sum of it could be trusted.
func stretches(x: [Double], y: [Double]) -> [Range<Int>] {
  let count = min(x.count, y.count)
  var stretches: [Range<Int>] = []
  var start = 0
  for index in 0..<count where !(abs(x[index]) + abs(y[index]) < 1e15) {
    if index > start { stretches.append(start..<index) }
    start = index + 1
  }
  if start < count { stretches.append(start..<count) }
  return stretches
}
