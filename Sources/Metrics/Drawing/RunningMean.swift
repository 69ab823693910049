/// The mean of the samples around each, half a window to either side.
///
/// - Parameters:
///   - values: finite within the stretches.
///   - stretches: what lies between the gaps; a mean never looks across one.
///   - axis: not falling, one position a sample, such as seconds.
///   - window: how much of the axis a mean looks at.
/// - Returns: as many values; those in gaps as they were.
/// - Complexity: O(*n*).
func runningMean(
  of values: [Double], in stretches: [Range<Int>], along axis: [Double], window: Double
) -> [Double] {
  var means = values
  let half = window / 2
  values.withUnsafeBufferPointer { values in
    axis.withUnsafeBufferPointer { axis in
      means.withUnsafeMutableBufferPointer { means in
        for stretch in stretches {
          var (first, last) = (stretch.lowerBound, stretch.lowerBound)
          var (sum, count) = (0.0, 0.0)
          for index in stretch {
            let (from, to) = (axis[index] - half, axis[index] + half)
            while last < stretch.upperBound, last <= index || axis[last] <= to {
              sum += values[last]
              count += 1
              last += 1
            }
            while first < index, axis[first] < from {
              sum -= values[first]
              count -= 1
              first += 1
            }
            means[index] = sum / count
          }
        }
      }
    }
  }
  return means
}
