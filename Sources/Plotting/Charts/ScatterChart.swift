import Markup

/// Like runs compared: a dot each, today's in the accent.
package struct ScatterChart: Drawing {
  package struct Dot: Sendable, Hashable {
    package var x: Double
    package var y: Double
    package var label: String?
    package var title: String
    package var isCurrent: Bool

    package init(x: Double, y: Double, label: String? = nil, title: String, isCurrent: Bool = false)
    {
      self.x = x
      self.y = y
      self.label = label
      self.title = title
      self.isCurrent = isCurrent
    }
  }

  package var caption: ChartCaption
  package var dots: [Dot]
  package var xTicks: [AxisLabel]
  package var yTicks: [AxisLabel]
  package var yUnit: String
  /// Whether small values of `x` are at the right, as for paces.
  package var isFastRight: Bool

  package init(
    caption: ChartCaption, dots: [Dot], xTicks: [AxisLabel], yTicks: [AxisLabel], yUnit: String,
    isFastRight: Bool = false
  ) {
    self.caption = caption
    self.dots = dots
    self.xTicks = xTicks
    self.yTicks = yTicks
    self.yUnit = yUnit
    self.isFastRight = isFastRight
  }

  package func draw(on canvas: inout Canvas) {
    let (left, right) = range(dots.map(\.x) + xTicks.map(\.at))
    let (low, high) = range(dots.map(\.y) + yTicks.map(\.at))
    let x = LinearScale(
      from: isFastRight ? right : left, to: isFastRight ? left : right, at: 50, to: 950)
    let y = LinearScale(from: low, to: high, at: 860, to: 80)
    canvas.figure("compare", caption: caption) { canvas in
      Axes.grid(yTicks, y: y, on: &canvas)
      Axes.rightLabels(yTicks, y: y, on: &canvas)
      // Past dots first, so that today's is on top.
      for dot in dots where !dot.isCurrent { drawDot(dot, x: x, y: y, on: &canvas) }
      for dot in dots where dot.isCurrent { drawDot(dot, x: x, y: y, on: &canvas) }
      drawLabels(on: &canvas, x: x, y: y)
      canvas.text(yUnit, x: 1_000, y: 0, dx: 8, dy: 4)
      canvas.rule("base", y: 920)
      Axes.bottomLabels(xTicks, x: x, dy: -2, on: &canvas)
    }
  }

  private func range(_ values: [Double]) -> (Double, Double) {
    let finite = values.filter(\.isFinite)
    return (finite.min() ?? 0, finite.max() ?? 1)
  }

  private func drawDot(_ dot: Dot, x: LinearScale, y: LinearScale, on canvas: inout Canvas) {
    guard dot.x.isFinite, dot.y.isFinite else { return }
    canvas.write("<circle class=\"")
    canvas.write(dot.isCurrent ? "flag" : "load")
    canvas.bytes.append(0x22)
    canvas.write(attribute: "cx", percent: x(dot.x))
    canvas.write(attribute: "cy", percent: y(dot.y))
    canvas.write(attribute: "r", number: dot.isCurrent ? 6 : 4.5)
    canvas.write(">")
    canvas.write(title: dot.title)
    canvas.write("</circle>")
  }

  /// Names beside their dots; a name that would cover another one or a dot is left out.
  private func drawLabels(on canvas: inout Canvas, x: LinearScale, y: LinearScale) {
    let (width, height) = (Axes.phoneWidth, 300.0)
    let finite = dots.filter { $0.x.isFinite && $0.y.isFinite }
    var taken = finite.map { dot in
      Box(
        middleX: x(dot.x) * width / 1_000, middleY: y(dot.y) * height / 1_000, width: 12, height: 12
      )
    }
    let ordered = finite.enumerated().sorted { a, b in
      (a.element.isCurrent ? 0 : 1, a.offset) < (b.element.isCurrent ? 0 : 1, b.offset)
    }
    for (index, dot) in ordered {
      guard let label = dot.label else { continue }
      let (middleX, middleY) = (taken[index].middleX, taken[index].middleY)
      let length = canvas.widths.pixels(label, isBold: dot.isCurrent)
      let places: [(dx: Double, dy: Double, anchor: TextAnchor, box: Box)] = [
        (
          -8, 4, .end,
          Box(middleX: middleX - 8 - length / 2, middleY: middleY, width: length, height: 14)
        ),
        (
          8, 4, .start,
          Box(middleX: middleX + 8 + length / 2, middleY: middleY, width: length, height: 14)
        ),
        (0, 20, .middle, Box(middleX: middleX, middleY: middleY + 16, width: length, height: 14)),
        (0, -10, .middle, Box(middleX: middleX, middleY: middleY - 14, width: length, height: 14)),
      ]
      let free = places.first { place in
        place.box.left >= 0 && place.box.right <= width
          && !taken.enumerated().contains { $0.offset != index && $0.element.touches(place.box) }
      }
      guard let free else { continue }
      taken.append(free.box)
      canvas.text(
        label, dot.isCurrent ? "b ink halo" : "halo", x: x(dot.x), y: y(dot.y), dx: free.dx,
        dy: free.dy, anchor: free.anchor)
    }
  }
}
