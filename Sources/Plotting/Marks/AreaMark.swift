import Markup

/// The area between a trace and a base.
package struct AreaMark: Sendable {
  var series: StaticString
  var trace: Trace
  /// The value the area stands on.
  var base: Double

  package init(series: StaticString, trace: Trace, base: Double) {
    self.series = series
    self.trace = trace
    self.base = base
  }

  func draw(on canvas: inout Canvas, x: LinearScale, y: LinearScale) {
    let runs = trace.runs.filter { $0.count > 1 }
    guard !runs.isEmpty else { return }
    canvas.openPath(series)
    for run in runs {
      for index in run {
        canvas.pathPoint(
          x.grid(trace.x[index]), y.grid(trace.y[index]), isFirst: index == run.lowerBound)
      }
      canvas.write("V")
      canvas.bytes.append(integer: y.grid(base))
      canvas.write("H")
      canvas.bytes.append(integer: x.grid(trace.x[run.lowerBound]))
      canvas.write("Z")
    }
    canvas.closePath()
  }
}

/// The area between two traces over the same axis, such as a range around a middle.
package struct BandMark: Sendable {
  var series: StaticString
  var x: [Double]
  var low: [Double]
  var high: [Double]

  package init(series: StaticString, x: [Double], low: [Double], high: [Double]) {
    self.series = series
    self.x = x
    self.low = low
    self.high = high
  }

  func draw(on canvas: inout Canvas, x scale: LinearScale, y: LinearScale) {
    let count = min(x.count, low.count, high.count)
    let known = Trace(
      x: Array(x[..<count]), y: (0..<count).map { (low[$0] + high[$0]) / 2 })
    let runs = known.runs.filter { $0.count > 1 }
    guard !runs.isEmpty else { return }
    canvas.openPath(series)
    for run in runs {
      for index in run {
        canvas.pathPoint(
          scale.grid(x[index]), y.grid(high[index]), isFirst: index == run.lowerBound)
      }
      for index in run.reversed() {
        canvas.pathPoint(scale.grid(x[index]), y.grid(low[index]), isFirst: false)
      }
      canvas.write("Z")
    }
    canvas.closePath()
  }
}
