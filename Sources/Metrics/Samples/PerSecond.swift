package import Training

/// One value for each second, held from sample to sample.
///
/// - Parameters:
///   - time: seconds; samples not later than the last kept one are dropped.
///   - values: one for each sample; a gap in them becomes 0.
///   - longestGap: in an interval that is longer, in seconds, the first second has the sample's
///     value and the others are 0: a pause is never bridged.
/// - Returns: from the first sample to the last, which has a second of its own; empty for no
///   samples or more than a week of them.
/// - Complexity: O(*n* + seconds).
package func perSecond(
  time: Column, values: Column, longestGap: Double = longestSampleGap
) -> [Double] {
  guard time.count == values.count else { return [] }
  let kept = keptSamples(of: time.values)
  guard let first = kept.first, let last = kept.last else { return [] }
  let start = time.values[first]
  let span = time.values[last] - start
  guard span <= 604_800 else { return [] }
  var result = [Double](repeating: 0, count: Int(span.rounded()) + 1)
  for (position, index) in kept.enumerated() {
    let value = values.values[index].isFinite ? values.values[index] : 0
    let from = Int((time.values[index] - start).rounded())
    var to = from + 1
    if position + 1 < kept.count {
      let next = time.values[kept[position + 1]]
      if next - time.values[index] <= longestGap { to = Int((next - start).rounded()) }
    }
    for second in from..<max(from, min(to, result.count)) { result[second] = value }
  }
  return result
}
