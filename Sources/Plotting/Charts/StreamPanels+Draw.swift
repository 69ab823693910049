extension StreamPanels {
  package func draw(on canvas: inout Canvas) {
    let x = LinearScale(from: extent.lowerBound, to: extent.upperBound)
    let layout = StreamLayout(panels: panels)
    canvas.figure(figureClass, caption: caption) { canvas in
      drawSpans(on: &canvas, x: x, layout: layout)
      for place in layout.places { drawGround(of: place, on: &canvas) }
      drawNotes(on: &canvas, x: x, layout: layout)
      canvas.plot { canvas in
        for place in layout.places { drawMarks(of: place, on: &canvas, x: x) }
      }
      for place in layout.places {
        drawNames(of: place, on: &canvas)
        drawCuts(of: place, on: &canvas, x: x)
      }
      for span in spans {
        let start = x.clamped(span.from)
        let isRight = start > 600
        let edge = isRight ? x.clamped(span.to) : start
        // Beside the first panel's name, which stands at the left edge of the same row.
        let name = panels.first.map { canvas.widths.pixels($0.label, isBold: true) + 12 } ?? 0
        let length = canvas.widths.pixels(span.label, isBold: true)
        let left = edge * Axes.phoneWidth / 1_000 - (isRight ? length : 0)
        canvas.text(
          span.label, left < name ? "b ink halo wide" : "b ink halo", x: edge,
          y: layout.places.first?.top ?? 45, dy: -7, anchor: isRight ? .end : .start)
      }
      canvas.rule("base", y: layout.base)
      Axes.bottomLabels(xLabels, x: x, dy: -9, on: &canvas)
      for span in hot {
        canvas.hot(span, x: x, y: 20, height: layout.base - 20)
      }
    }
  }

  /// The height of the figure depends on the number of its panels.
  private var figureClass: StaticString {
    switch panels.count {
    case ...1: "streams p1"
    case 2: "streams p2"
    case 3: "streams p3"
    default: "streams"
    }
  }

  private func drawSpans(on canvas: inout Canvas, x: LinearScale, layout: StreamLayout) {
    let top = layout.places.first?.top ?? 45
    for span in spans {
      let (start, end) = (x.clamped(span.from), x.clamped(span.to))
      canvas.rectangle("mp", x: start, y: top, width: end - start, height: layout.base - top)
      canvas.line("now thick", x1: start, y1: top, x2: end, y2: top)
    }
  }

  private func drawGround(of place: StreamLayout.Place, on canvas: inout Canvas) {
    for band in place.zoneBands {
      canvas.rectangle(
        zoneTint(band.zone), x: 0, y: band.top, width: 1_000, height: band.bottom - band.top)
    }
    Axes.grid(place.ticks, y: place.y, on: &canvas)
    Axes.rightLabels(place.ticks, y: place.y, on: &canvas)
  }

  private func drawNotes(on canvas: inout Canvas, x: LinearScale, layout: StreamLayout) {
    let place = layout.places.first { $0.panel.kind == .pace } ?? layout.places.first
    guard let place else { return }
    let fits = LabelPlacement.fitting(
      notes.map { (x.clamped($0.at), $0.text) }, width: Axes.phoneWidth, canvas.widths)
    for (note, isFitting) in zip(notes, fits) {
      let middle = x.clamped(note.at)
      canvas.line("stop", x1: middle, y1: place.top, x2: middle, y2: place.bottom)
      guard isFitting else { continue }
      let anchor: TextAnchor = middle < 100 ? .start : middle > 900 ? .end : .middle
      canvas.text(note.text, "halo", x: middle, y: place.bottom, dy: 14, anchor: anchor)
    }
  }

  /// The values that lie outside of the axis, each at the edge where the line is cut.
  private func drawCuts(
    of place: StreamLayout.Place, on canvas: inout Canvas, x: LinearScale
  ) {
    for isBelow in [true, false] {
      let cuts = place.cuts.filter { $0.isBelow == isBelow }.prefix(12).map { cut in
        let value = place.panel.kind == .pace ? Ticks.pace(cut.value) : Ticks.whole(cut.value)
        return (place: x.clamped(cut.at), text: (isBelow ? "↓" : "↑") + "\u{A0}" + value)
      }
      let fits = LabelPlacement.fitting(cuts, width: Axes.phoneWidth, canvas.widths)
      for (cut, isFitting) in zip(cuts, fits) where isFitting {
        let anchor: TextAnchor = cut.place < 80 ? .start : cut.place > 920 ? .end : .middle
        canvas.text(
          cut.text, "halo", x: cut.place, y: isBelow ? place.bottom : place.top,
          dy: isBelow ? -3 : 11, anchor: anchor)
      }
    }
  }

  private func drawMarks(
    of place: StreamLayout.Place, on canvas: inout Canvas, x: LinearScale
  ) {
    let trace = place.clampedTrace
    switch place.panel.kind {
    case .elevation:
      AreaMark(series: "ele", trace: trace, base: place.y.from).draw(on: &canvas, x: x, y: place.y)
      LineMark(series: "elel", trace: trace).draw(on: &canvas, x: x, y: place.y)
    case .pace: LineMark(series: "pace", trace: trace).draw(on: &canvas, x: x, y: place.y)
    case .heartRate: LineMark(series: "hr", trace: trace).draw(on: &canvas, x: x, y: place.y)
    case .cadence: LineMark(series: "cad", trace: trace).draw(on: &canvas, x: x, y: place.y)
    case .power: LineMark(series: "pow", trace: trace).draw(on: &canvas, x: x, y: place.y)
    }
  }

  /// Names of zones beside the values, where no line is.
  private func drawNames(of place: StreamLayout.Place, on canvas: inout Canvas) {
    for (zone, name, middle) in place.zoneNames {
      canvas.text(name, zoneText(zone), x: 1_000, y: middle, dx: 36, dy: 4)
    }
    canvas.text(place.panel.label, "b ink halo", x: 0, y: place.top, dy: -7)
  }

  private func zoneTint(_ zone: Int) -> StaticString {
    switch zone {
    case 1: "zone z1"
    case 2: "zone z2"
    case 3: "zone z3"
    case 4: "zone z4"
    default: "zone z5"
    }
  }

  private func zoneText(_ zone: Int) -> StaticString {
    switch zone {
    case 1: "b z1"
    case 2: "b z2"
    case 3: "b z3"
    case 4: "b z4"
    default: "b z5"
    }
  }
}
