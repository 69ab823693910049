import Markup

extension RouteMap {
  package func draw(on canvas: inout Canvas) {
    let frame = MapFrame(segments.map(\.points), width: 400, height: 300, margin: 26)
    canvas.write("<div class=\"mapbox\">")
    canvas.chart("route", caption) { canvas in
      canvas.write("<svg class=\"plot\" viewBox=\"0 0 400 300\" width=\"100%\" height=\"100%\">")
      drawLines(on: &canvas, frame: frame)
      let arrow = firstStraight(frame: frame)
      if let arrow { drawArrow(on: &canvas, arrow) }
      canvas.write("</svg>")
      let taken = arrow.map {
        Box(
          middleX: $0.tip.x - $0.along.x * 5, middleY: $0.tip.y - $0.along.y * 5, width: 11,
          height: 11)
      }
      drawMarks(on: &canvas, frame: frame, besides: taken)
      drawScale(on: &canvas, frame: frame)
      canvas.text(north, "b", x: 965, y: 80, anchor: .end)
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
      canvas.write(palette.fill(segment.zone ?? 0))
      canvas.write("\" d=\"")
      canvas.mapPath(segment.points, frame: frame)
      canvas.closePath()
    }
  }

  /// Dots and numbers that do not lie on each other.
  private func drawMarks(on canvas: inout Canvas, frame: MapFrame, besides arrow: Box?) {
    var taken = [arrow].compactMap(\.self)
    let places = marks.map { mark in
      let place = frame(mark.at)
      let size = mark.isNamed ? 24.0 : 6.0
      return Box(middleX: place.x, middleY: place.y, width: size, height: size)
    }
    var isDrawn = [Bool](repeating: false, count: places.count)
    for isNamed in [true, false] {
      for (index, box) in places.enumerated() where marks[index].isNamed == isNamed {
        isDrawn[index] = !taken.contains { $0.touches(box) }
        if isDrawn[index] { taken.append(box) }
      }
    }
    for (index, box) in places.enumerated() where isDrawn[index] {
      let (x, y) = (box.middleX / 0.4, box.middleY / 0.3)
      canvas.circle("km", x: x, y: y, radius: marks[index].isNamed ? 9 : 2.2)
      if marks[index].isNamed {
        canvas.text("\(marks[index].number)", "kmt plain", x: x, y: y, dy: 4)
      }
    }
  }

  /// The longest scale bar that takes at most a quarter of the width, in a corner.
  private func drawScale(on canvas: inout Canvas, frame: MapFrame) {
    let step = scaleSteps.last { $0.meters * frame.scale <= 100 }
    guard let step else { return }
    let length = step.meters * frame.scale / 0.4
    canvas.line("scale", x1: 40, y1: 950, x2: 40 + length, y2: 950)
    canvas.line("scale", x1: 40, y1: 940, x2: 40, y2: 950)
    canvas.line("scale", x1: 40 + length, y1: 940, x2: 40 + length, y2: 950)
    canvas.text(step.label, x: 40, y: 930, dx: 2)
  }

  /// A place a little way after the beginning, and where the line goes there; `nil` where there is
  /// hardly a line.
  private func firstStraight(frame: MapFrame) -> (tip: Point, along: Point)? {
    let places = segments.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite }
      .map { frame($0) }.map { Point(x: $0.x, y: $0.y) }
    var passed = [0.0]
    for (from, to) in zip(places, places.dropFirst()) {
      passed.append(passed[passed.count - 1] + from.distance(to: to))
    }
    guard let length = passed.last, length > 40, length.isFinite else { return nil }
    func place(at wanted: Double) -> Point {
      let next = max(1, passed.firstIndex { $0 >= wanted } ?? passed.count - 1)
      let step = passed[next] - passed[next - 1]
      let share = step > 0 ? (wanted - passed[next - 1]) / step : 0
      let (from, to) = (places[next - 1], places[next])
      return Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
    }
    let middle = min(max(length * 0.05, 24), length / 2)
    let (tail, tip) = (place(at: middle - 6), place(at: middle + 6))
    let size = tail.distance(to: tip)
    guard size > 1 else { return nil }
    return (tip, Point(x: (tip.x - tail.x) / size, y: (tip.y - tail.y) / size))
  }

  private func drawArrow(on canvas: inout Canvas, _ arrow: (tip: Point, along: Point)) {
    let (tip, along) = arrow
    let back = Point(x: tip.x - along.x * 11, y: tip.y - along.y * 11)
    let corners = [
      tip, Point(x: back.x - along.y * 5.5, y: back.y + along.x * 5.5),
      Point(x: back.x + along.y * 5.5, y: back.y - along.x * 5.5),
    ]
    canvas.openPath("way")
    for (index, corner) in corners.enumerated() {
      canvas.bytes.append(index == 0 ? 0x4D : 0x20)
      canvas.bytes.append(number: corner.x, decimals: 1)
      canvas.bytes.append(0x20)
      canvas.bytes.append(number: corner.y, decimals: 1)
    }
    canvas.write("Z")
    canvas.closePath()
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
