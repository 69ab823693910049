import Markup

/// Thin bars that stand on a base, all in one path: a bar is 30 bytes, whatever their number.
package struct BarMark: Sendable {
  var series: StaticString
  /// The middle of each bar on the axis and its value; a bar of 0 is not drawn.
  var trace: Trace
  /// The width of a bar in thousandths of the drawing.
  var width: Double

  package init(series: StaticString, trace: Trace, width: Double) {
    self.series = series
    self.trace = trace
    self.width = width
  }

  func draw(on canvas: inout Canvas, x: LinearScale, y: LinearScale) {
    let base = y.grid(0)
    guard trace.y.contains(where: { $0.isFinite && y.grid($0) != base }) else { return }
    canvas.openPath(series)
    for index in 0..<trace.count where trace.y[index].isFinite {
      let height = base - y.grid(trace.y[index])
      guard height != 0 else { continue }
      let middle = x(trace.x[index])
      let (left, right) = (max(0, middle - width / 2), min(1_000, middle + width / 2))
      canvas.write("M")
      canvas.bytes.append(number: left, decimals: 1)
      canvas.write(" ")
      canvas.bytes.append(integer: base)
      canvas.write("h")
      canvas.bytes.append(number: right - left, decimals: 1)
      canvas.write("v")
      canvas.bytes.append(integer: -height)
      canvas.write("h")
      canvas.bytes.append(number: left - right, decimals: 1)
      canvas.write("z")
    }
    canvas.closePath()
  }
}
