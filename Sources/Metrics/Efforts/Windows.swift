/// How many windows that begin one after the other are judged together: where none of them can be the
/// best, they are passed in one step.
let windowsAtOnce = 16

/// The first sample that is not below `goal`, from `start` on, of values that do not fall.
///
/// One of them must reach it. It is looked for around where it lies while as many windows end as
/// begin, which they nearly do.
@inline(__always)
func firstSample(
  reaching goal: Double, in values: UnsafeBufferPointer<Double>, from start: Int
) -> Int {
  var sample = min(start + windowsAtOnce, values.count - 1)
  while sample > start, values[sample - 1] >= goal { sample -= 1 }
  while values[sample] < goal { sample += 1 }
  return sample
}
