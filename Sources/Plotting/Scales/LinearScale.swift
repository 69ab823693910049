/// Values to thousandths of a drawing, in a straight line.
///
/// `LinearScale(from: 0, to: 50, at: 940, to: 40)` puts 0 near the bottom and 50 near the top. A
/// domain without extent puts every value in the middle, and nothing ever becomes infinite.
package struct LinearScale: Sendable, Hashable {
  package var from: Double
  package var to: Double
  package var start: Double
  package var end: Double
  private var factor: Double

  package init(from: Double, to: Double, at start: Double = 0, to end: Double = 1_000) {
    self.from = from
    self.to = to
    self.start = start
    self.end = end
    let extent = to - from
    let factor = (end - start) / extent
    self.factor = extent != 0 && factor.isFinite ? factor : 0
  }

  /// The place of a value, outside the drawing if the value is outside the domain.
  package func callAsFunction(_ value: Double) -> Double {
    factor == 0 ? (start + end) / 2 : start + (value - from) * factor
  }

  /// The place of a value, at most at the edge.
  package func clamped(_ value: Double) -> Double {
    let place = self(value)
    return max(min(start, end), min(max(start, end), place))
  }

  /// The place on the integer grid, for paths; NaN stays outside by the caller's care.
  func grid(_ value: Double) -> Int {
    let place = self(value)
    return place.isFinite ? Int(max(-9_000, min(9_000, place)).rounded()) : 0
  }
}

extension LinearScale {
  /// The upright scale of a chart that shows all of some values, with a little room; those that are
  /// not finite count nothing.
  ///
  /// `isFastUpward` puts the smallest at the top, as runners expect of paces.
  static func fitting(_ values: [Double], isFastUpward: Bool) -> LinearScale {
    let finite = values.filter(\.isFinite)
    let (low, high) = (finite.min() ?? 0, finite.max() ?? 1)
    let room = (high - low) * 0.04
    return isFastUpward
      ? LinearScale(from: high + room, to: low - room, at: 900, to: 60)
      : LinearScale(from: low - room, to: high + room, at: 900, to: 60)
  }
}
