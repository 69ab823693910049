/// Time in zones as one column, Z1 at the base, with a hair of paper between zones.
struct ZoneColumn: Sendable {
  /// Seconds in Z1, Z2 and so on.
  var zoneSeconds: [Double]
  /// Left edge and width in thousandths.
  var x: Double
  var width: Double

  /// Draws upward from `y(0)` and returns the top in thousandths.
  @discardableResult
  func draw(on canvas: inout Canvas, y: LinearScale, gap: Double = 4) -> Double {
    var sum = 0.0
    var top = y(0)
    for (index, seconds) in zoneSeconds.enumerated() where seconds.isFinite && seconds > 0 {
      let base = y(sum)
      sum += seconds
      top = y(sum)
      let height = max(1.5, base - top - gap)
      canvas.rectangle(zone: index + 1, x: x, y: top, width: width, height: height)
    }
    return top
  }
}
