/// The median of the samples around each, half a window to either side, which forgets single wild
/// values.
///
/// - Parameters:
///   - values: finite within the stretches.
///   - stretches: what lies between the gaps; a median never looks across one.
///   - axis: not falling, one position a sample, such as seconds.
///   - window: how much of the axis a median looks at.
/// - Returns: as many values, the mean of the two in the middle for an even number; those in gaps
///   as they were.
/// - Complexity: O(*n* × samples in a window).
func runningMedian(
  of values: [Double], in stretches: [Range<Int>], along axis: [Double], window: Double
) -> [Double] {
  var medians = values
  let half = window / 2
  var sorted = SortedWindow()
  values.withUnsafeBufferPointer { values in
    axis.withUnsafeBufferPointer { axis in
      medians.withUnsafeMutableBufferPointer { medians in
        for stretch in stretches {
          var (first, last) = (stretch.lowerBound, stretch.lowerBound)
          sorted.removeAll()
          for index in stretch {
            let (from, to) = (axis[index] - half, axis[index] + half)
            while last < stretch.upperBound, last <= index || axis[last] <= to {
              sorted.insert(values[last])
              last += 1
            }
            while first < index, axis[first] < from {
              sorted.remove(values[first])
              first += 1
            }
            medians[index] = sorted.median
          }
        }
      }
    }
  }
  return medians
}

/// Some finite values in ascending order.
///
/// A window holds some fifteen: looking at all of them without a branch is faster than searching.
private struct SortedWindow {
  /// Behind ``count`` whatever was there before.
  private var values = [Double](repeating: 0, count: 32)
  private var count = 0

  mutating func removeAll() { count = 0 }

  /// Of at least one value.
  var median: Double {
    let middle = count / 2
    return count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
  }

  mutating func insert(_ value: Double) {
    if count + 1 >= values.count { values += [Double](repeating: 0, count: values.count) }
    values.withUnsafeMutableBufferPointer { values in
      values[count] = .infinity
      // What is larger moves up by one; the value takes the place that becomes free.
      var place = count
      while place > 0 {
        values[place] = max(values[place - 1], min(values[place], value))
        place -= 1
      }
      values[0] = min(values[0], value)
    }
    count += 1
  }

  /// Takes out a value that was inserted.
  mutating func remove(_ value: Double) {
    values.withUnsafeMutableBufferPointer { values in
      for place in 0..<count {
        let (here, next) = (values[place], values[place + 1])
        values[place] = here < value ? here : next
      }
    }
    count -= 1
  }
}
