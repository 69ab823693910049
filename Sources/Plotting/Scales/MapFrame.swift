/// Meters to the 400 by 300 box of a map, or any other box, north up and not distorted.
struct MapFrame: Sendable {
  var width: Double
  var height: Double
  /// Units of the box a meter.
  private(set) var scale: Double
  private var middle: Point

  /// Fits the points with `margin` units around them.
  init(_ lines: [[Point]], width: Double, height: Double, margin: Double) {
    self.width = width
    self.height = height
    var (left, right) = (Double.infinity, -Double.infinity)
    var (south, north) = (Double.infinity, -Double.infinity)
    for line in lines {
      for point in line where point.x.isFinite && point.y.isFinite {
        (left, right) = (min(left, point.x), max(right, point.x))
        (south, north) = (min(south, point.y), max(north, point.y))
      }
    }
    guard left <= right, south <= north else {
      (scale, middle) = (1, Point(x: 0, y: 0))
      return
    }
    middle = Point(x: (left + right) / 2, y: (south + north) / 2)
    let fit = min(
      (width - 2 * margin) / max(right - left, 1), (height - 2 * margin) / max(north - south, 1))
    scale = fit.isFinite && fit > 0 ? fit : 1
  }

  func callAsFunction(_ point: Point) -> (x: Double, y: Double) {
    (width / 2 + (point.x - middle.x) * scale, height / 2 - (point.y - middle.y) * scale)
  }
}
