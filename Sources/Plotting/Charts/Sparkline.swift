/// The last days of one measure over its usual range; the accent dot is the last value.
package struct Sparkline: Drawing {
  /// One sentence that says what the drawing shows.
  package var label: String
  /// One a day, oldest first; NaN where nothing was measured.
  package var values: [Double]
  package var usual: ClosedRange<Double>?
  /// What the drawing spans at least, so that noise looks like noise.
  package var leastExtent: Double

  package init(
    label: String, values: [Double], usual: ClosedRange<Double>? = nil, leastExtent: Double = 0
  ) {
    self.label = label
    self.values = values
    self.usual = usual
    self.leastExtent = leastExtent
  }

  package func draw(on canvas: inout Canvas) {
    let trace = Trace(x: values.indices.map(Double.init), y: values)
    var (low, high) = trace.extent.map { ($0.lowerBound, $0.upperBound) } ?? (0, 1)
    if let usual { (low, high) = (min(low, usual.lowerBound), max(high, usual.upperBound)) }
    let missing = max(0, leastExtent - (high - low)) / 2
    (low, high) = (low - missing, high + missing)
    let y = LinearScale(from: low, to: high, at: 900, to: 100)
    let x = LinearScale(from: 0, to: Double(max(1, values.count - 1)))
    canvas.labelled("spark", label) { canvas in
      if let usual {
        let top = y(usual.upperBound)
        canvas.rectangle("nb", x: 0, y: top, width: 1_000, height: y(usual.lowerBound) - top)
      }
      canvas.plot { LineMark(series: "sp", trace: trace).draw(on: &$0, x: x, y: y) }
      if let last = values.lastIndex(where: \.isFinite) {
        canvas.circle("dot", x: x(Double(last)), y: y(values[last]), radius: 3.5)
      }
    }
  }
}
