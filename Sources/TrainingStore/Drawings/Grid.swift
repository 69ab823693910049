/// Equal steps that numbers are kept in.
struct Grid {
  /// Steps a unit.
  var scale: Double

  init(scale: Double) { self.scale = scale }

  /// The coarsest of a few decimal grids on which all numbers lie, or one so fine that the largest
  /// of them is a million steps away from 0.
  ///
  /// What a watch counted in seconds or centimeters then comes back as it was.
  init(holding columns: [[Double]]) {
    var largest = 0.0
    var place = 0
    for column in columns {
      for number in column {
        largest = max(largest, abs(number))
        while place < decimalScales.count, !Grid.holds(number, scale: decimalScales[place]) {
          place += 1
        }
      }
    }
    scale =
      place < decimalScales.count ? decimalScales[place] : largest > 0 ? 1_048_576 / largest : 1
    if !(scale > 0 && scale.isFinite) { scale = 1 }
  }

  private static func holds(_ number: Double, scale: Double) -> Bool {
    let steps = number * scale
    return abs(steps - Double(nearest(steps))) < 1e-4
  }

  /// The nearest step.
  func step(of number: Double) -> Int { nearest(number * scale) }

  /// As a stream computes its samples, so that a sample comes back to the last bit.
  func number(at step: Int) -> Double { Double(step) * (1 / scale) }
}

/// The nearest whole number, away from 0 if two are; 0 for what has no nearest one or is huge.
func nearest(_ number: Double) -> Int {
  guard abs(number) < 1e15 else { return 0 }
  return Int(number < 0 ? number - 0.5 : number + 0.5)
}
