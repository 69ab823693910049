import Markup

extension RouteMap {
  package func draw(on canvas: inout Canvas) {
    let frame = MapFrame(segments.map(\.points), width: 400, height: 300, margin: 26)
    canvas.write("<div class=\"mapbox\">")
    canvas.chart("route", caption) { canvas in
      canvas.write("<svg class=\"plot\" viewBox=\"0 0 400 300\" width=\"100%\" height=\"100%\">")
      drawLines(on: &canvas, frame: frame)
      canvas.write("</svg>")
      var taken = drawKilometres(on: &canvas, frame: frame)
      drawScale(on: &canvas, frame: frame, taken: &taken)
      canvas.text(north, "b", x: 965, y: 80, anchor: .end)
      taken.append(Box(middleX: 376, middleY: 20, width: 36, height: 18))
      drawStart(on: &canvas, frame: frame, taken: taken)
    }
    canvas.write("</div>")
  }

  private func drawLines(on canvas: inout Canvas, frame: MapFrame) {
    if !ghosts.isEmpty {
      canvas.write("<g class=\"ghost\">")
      for ghost in ghosts {
        canvas.write("<path d=\"")
        canvas.mapPath(ghost, frame: frame)
        canvas.closePath()
      }
      canvas.write("</g>")
    }
    // One casing under all pieces, so that no piece's casing covers its neighbor.
    if !segments.isEmpty {
      canvas.openPath("case")
      for segment in segments { canvas.mapPath(segment.points, frame: frame) }
      canvas.closePath()
    }
    for (index, line) in highlights.enumerated() where line.count > 1 {
      canvas.write("<path class=\"mk k")
      canvas.bytes.append(integer: index + 1)
      canvas.write("\" d=\"")
      canvas.mapPath(line, frame: frame)
      canvas.closePath()
    }
    for segment in segments {
      canvas.write("<path class=\"seg l")
      canvas.write(zoneClass(segment.zone ?? 0))
      canvas.write("\" d=\"")
      canvas.mapPath(segment.points, frame: frame)
      canvas.closePath()
    }
  }

  /// Dots and numbers that do not lie on each other; returns the room they take, in units.
  private func drawKilometres(on canvas: inout Canvas, frame: MapFrame) -> [Box] {
    var taken: [Box] = []
    let places = kilometres.map { mark in
      let place = frame(mark.at)
      let size = mark.isNamed ? 24.0 : 6.0
      return Box(middleX: place.x, middleY: place.y, width: size, height: size)
    }
    var isDrawn = [Bool](repeating: false, count: places.count)
    for isNamed in [true, false] {
      for (index, box) in places.enumerated() where kilometres[index].isNamed == isNamed {
        isDrawn[index] = !taken.contains { $0.touches(box) }
        if isDrawn[index] { taken.append(box) }
      }
    }
    for (index, box) in places.enumerated() where isDrawn[index] {
      let (x, y) = (box.middleX / 0.4, box.middleY / 0.3)
      canvas.circle("km", x: x, y: y, radius: kilometres[index].isNamed ? 9 : 2.2)
      if kilometres[index].isNamed {
        canvas.text("\(kilometres[index].number)", "kmt plain", x: x, y: y, dy: 4)
      }
    }
    return taken
  }

  /// The longest scale bar that takes at most a quarter of the width, in a corner.
  private func drawScale(on canvas: inout Canvas, frame: MapFrame, taken: inout [Box]) {
    let step = scaleSteps.last { $0.meters * frame.scale <= 100 }
    guard let step else { return }
    let length = step.meters * frame.scale / 0.4
    canvas.line("scale", x1: 40, y1: 950, x2: 40 + length, y2: 950)
    canvas.line("scale", x1: 40, y1: 940, x2: 40, y2: 950)
    canvas.line("scale", x1: 40 + length, y1: 940, x2: 40 + length, y2: 950)
    canvas.text(step.label, x: 40, y: 930, dx: 2)
    taken.append(Box(middleX: 50, middleY: 275, width: 100, height: 30))
  }

  /// The start and its word, at the first side that is free.
  private func drawStart(on canvas: inout Canvas, frame: MapFrame, taken: [Box]) {
    guard let start else { return }
    let place = frame(start.at)
    let (x, y) = (place.x / 0.4, place.y / 0.3)
    canvas.circle("sf", x: x, y: y, radius: 4)
    // On a phone a unit of the box is 0.82 pixels.
    let length = canvas.widths.pixels(start.label, isBold: true) / 0.82
    let sides: [(dx: Double, dy: Double, anchor: TextAnchor, box: Box)] = [
      (
        8, 16, .start,
        Box(middleX: place.x + 10 + length / 2, middleY: place.y + 15, width: length, height: 18)
      ),
      (
        -8, 16, .end,
        Box(middleX: place.x - 10 - length / 2, middleY: place.y + 15, width: length, height: 18)
      ),
      (
        8, -8, .start,
        Box(middleX: place.x + 10 + length / 2, middleY: place.y - 15, width: length, height: 18)
      ),
      (
        -8, -8, .end,
        Box(middleX: place.x - 10 - length / 2, middleY: place.y - 15, width: length, height: 18)
      ),
      (0, 24, .middle, Box(middleX: place.x, middleY: place.y + 25, width: length, height: 18)),
      (0, -18, .middle, Box(middleX: place.x, middleY: place.y - 27, width: length, height: 18)),
    ]
    let inside = sides.filter { side in
      side.box.left >= 4 && side.box.right <= 396 && side.box.middleY > 12
        && side.box.middleY < 290
    }
    let free = inside.first { side in !taken.contains { $0.touches(side.box) } }
    guard let side = free else { return }
    canvas.text(
      start.label, "b ink", x: x, y: y, dx: side.dx, dy: side.dy, anchor: side.anchor)
  }
}

extension Canvas {
  /// A line in a map's box with one decimal, without points that fall on the one before.
  mutating func mapPath(_ points: [Point], frame: MapFrame) {
    var last: (x: Double, y: Double)?
    for point in points where point.x.isFinite && point.y.isFinite {
      let place = frame(point)
      let rounded = (x: (place.x * 10).rounded() / 10, y: (place.y * 10).rounded() / 10)
      if let last, last == rounded { continue }
      bytes.append(last == nil ? 0x4D : 0x20)
      bytes.append(number: rounded.x, decimals: 1)
      bytes.append(0x20)
      bytes.append(number: rounded.y, decimals: 1)
      last = rounded
    }
  }
}
