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
              if first < index, axis[first] < from {
                sorted.replace(values[first], with: values[last])
                first += 1
              } else {
                sorted.insert(values[last])
              }
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
  /// Two orders, the one that holds and the one that is made next; each has its values between one
  /// that is below and one that is above all others.
  private var values: [Double] = []
  /// How much room each has.
  private var size = 0
  /// Where the one begins that holds.
  private var start = 0
  private var count = 0

  init() { grow() }

  mutating func removeAll() {
    count = 0
    values[start + 1] = .infinity
  }

  /// Of at least one value.
  var median: Double {
    let middle = start + (count + 1) / 2
    return count % 2 == 1 ? values[middle] : (values[middle] + values[middle + 1]) / 2
  }

  mutating func insert(_ value: Double) {
    if count + 3 > size { grow() }
    count += 1
    // Every place gets the middle one of what was there, what was one below, and the value.
    reorder { below, here, _ in larger(below, smaller(here, value)) }
  }

  /// Takes out a value that was inserted.
  mutating func remove(_ value: Double) {
    count -= 1
    reorder { _, here, above in here < value ? here : above }
  }

  /// Takes out a value that was inserted and inserts another.
  mutating func replace(_ old: Double, with new: Double) {
    reorder { below, here, above in
      let (lower, upper) = (below < old ? below : here, here < old ? here : above)
      return larger(lower, smaller(upper, new))
    }
  }

  /// Gives every place what follows from its value and the two beside it.
  @inline(__always)
  private mutating func reorder(
    _ value: (_ below: Double, _ here: Double, _ above: Double) -> Double
  ) {
    let next = size - start
    values.withUnsafeMutableBufferPointer { values in
      let (old, new) = (
        UnsafeBufferPointer(rebasing: values[start..<start + size]),
        UnsafeMutableBufferPointer(rebasing: values[next..<next + size])
      )
      for place in 1..<count + 1 { new[place] = value(old[place - 1], old[place], old[place + 1]) }
      new[count + 1] = .infinity
    }
    start = next
  }

  private mutating func grow() {
    let held = values.isEmpty ? [] : values[start + 1..<start + 1 + count]
    size = 2 * max(size, 16)
    start = 0
    values = [Double](repeating: .infinity, count: 2 * size)
    (values[0], values[size]) = (-.infinity, -.infinity)
    values.replaceSubrange(1..<1 + held.count, with: held)
  }
}
