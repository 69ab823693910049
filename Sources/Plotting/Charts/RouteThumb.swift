/// The shape of a route, thumbnail size: as it is handed in, so in few points.
package struct RouteThumb: Drawing {
  /// Meters east and north.
  package var points: [Point]

  package init(points: [Point]) { self.points = points }

  package func draw(on canvas: inout Canvas) {
    canvas.write("<svg class=\"thumb\" viewBox=\"0 0 44 34\" aria-hidden=\"true\">")
    if points.count > 1 {
      let frame = MapFrame([points], width: 44, height: 34, margin: 2)
      canvas.write("<path d=\"")
      canvas.mapPath(points, frame: frame)
      canvas.closePath()
    }
    canvas.write("</svg>")
  }
}
