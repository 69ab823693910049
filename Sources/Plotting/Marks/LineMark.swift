/// A curve through a trace; a gap lifts the pen, a sample between two gaps is a dot.
package struct LineMark: Sendable {
  /// Styles the line, after `l`: `fit`, `pace`.
  var series: StaticString
  var trace: Trace

  package init(series: StaticString, trace: Trace) {
    self.series = series
    self.trace = trace
  }

  /// Draws inside a plot.
  func draw(on canvas: inout Canvas, x: LinearScale, y: LinearScale) {
    guard trace.y.contains(where: \.isFinite) else { return }
    canvas.write("<path class=\"l ")
    canvas.write(series)
    canvas.write("\" d=\"")
    var (lastX, lastY) = (Int.min, Int.min)
    var length = 0
    for index in 0..<trace.count {
      guard trace.y[index].isFinite, trace.x[index].isFinite else {
        if length == 1 { canvas.write("h0") }
        length = 0
        continue
      }
      let (placeX, placeY) = (x.grid(trace.x[index]), y.grid(trace.y[index]))
      if length > 0, placeX == lastX, placeY == lastY { continue }
      canvas.pathPoint(placeX, placeY, isFirst: length == 0)
      (lastX, lastY) = (placeX, placeY)
      length += 1
    }
    if length == 1 { canvas.write("h0") }
    canvas.closePath()
  }
}
