extension PerformanceChart {
  /// The height in CSS pixels that labels are kept apart for: the phone's.
  private static let height = 300.0

  package func draw(on canvas: inout Canvas) {
    canvas.figure("fitness", caption: caption) { canvas in
      let x = LinearScale(from: 0, to: Double(max(1, days.count - 1)))
      let y = valueScale
      let ticks = Ticks.values(from: y.from, to: y.to, count: 4)
      Axes.grid(ticks, y: y, on: &canvas)
      canvas.plot { drawMarks(on: &$0, x: x, y: y) }
      Axes.leftLabels(ticks, y: y, on: &canvas)
      drawMonths(on: &canvas, x: x)
      drawFlags(on: &canvas, x: x, y: y)
      drawNotes(on: &canvas, x: x, y: y)
      drawEnd(on: &canvas, y: y)
      canvas.text(loadLabel, "halo", x: 0, y: 790, dy: 13)
      for span in hot { canvas.hot(span, x: x, y: 0, height: 950) }
    }
  }

  private var valueScale: LinearScale {
    let values = (days.flatMap { [$0.fitness, $0.fatigue] } + ranges.flatMap { $0.low + $0.high })
      .filter(\.isFinite)
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let room = max(4, (high - low) * 0.06)
    return LinearScale(from: max(0, low - room), to: max(high, 8) + room, at: 790, to: 90)
  }

  /// The days that are drawn: long histories keep every second, third, … and their mean load.
  private var drawn: [(index: Int, load: Double)] {
    let stride = max(1, (days.count + 549) / 550)
    guard stride > 1 else { return days.enumerated().map { ($0.offset, $0.element.load) } }
    return Swift.stride(from: (days.count - 1) % stride, to: days.count, by: stride).map { index in
      let loads = days[max(0, index - stride + 1)...index].map(\.load).filter(\.isFinite)
      return (index, loads.reduce(0, +) / Double(max(1, loads.count)))
    }
  }

  private func drawMarks(on canvas: inout Canvas, x: LinearScale, y: LinearScale) {
    let drawn = drawn
    let places = drawn.map { Double($0.index) }
    let (fitness, fatigue) = (
      drawn.map { days[$0.index].fitness }, drawn.map { days[$0.index].fatigue }
    )
    BetweenMark(x: places, first: fitness, second: fatigue, above: "fresh", below: "tired")
      .draw(on: &canvas, x: x, y: y)
    for range in ranges {
      BandMark(
        series: "maybe", x: range.low.indices.map { Double(range.from + $0) }, low: range.low,
        high: range.high
      ).draw(on: &canvas, x: x, y: y)
    }

    let split = firstPlanned.map { first in drawn.firstIndex { $0.index >= first } ?? drawn.count }
    let past = ..<(split ?? drawn.count)
    // The plan's lines begin where the past ends, so that there is no hole between them.
    let plan = split.map { max(0, $0 - 1)..<drawn.count }
    let (solid, dashed): (Trace, Trace?) = (
      Trace(x: Array(places[past]), y: Array(fatigue[past])),
      plan.map { Trace(x: Array(places[$0]), y: Array(fatigue[$0])) }
    )
    LineMark(series: "fat", trace: solid).draw(on: &canvas, x: x, y: y)
    if let dashed { LineMark(series: "fat dash", trace: dashed).draw(on: &canvas, x: x, y: y) }
    LineMark(series: "fit", trace: Trace(x: Array(places[past]), y: Array(fitness[past])))
      .draw(on: &canvas, x: x, y: y)
    if let plan {
      LineMark(series: "fit dash", trace: Trace(x: Array(places[plan]), y: Array(fitness[plan])))
        .draw(on: &canvas, x: x, y: y)
    }

    let loads = drawn.map(\.load)
    let largest = loads.filter(\.isFinite).max() ?? 1
    let height = LinearScale(from: 0, to: max(1, largest), at: 940, to: 840)
    let width = min(10, 620 / Double(max(1, drawn.count)))
    BarMark(
      series: "load", trace: Trace(x: Array(places[past]), y: Array(loads[past])), width: width
    ).draw(on: &canvas, x: x, y: height)
    if let split {
      BarMark(
        series: "loadp", trace: Trace(x: Array(places[split...]), y: Array(loads[split...])),
        width: width
      ).draw(on: &canvas, x: x, y: height)
    }
  }

  private func drawMonths(on canvas: inout Canvas, x: LinearScale) {
    canvas.rule("base", y: 940)
    for month in months {
      canvas.line("base", x1: x(month.at), y1: 940, x2: x(month.at), y2: 955)
    }
    Axes.bottomLabels(months, x: x, phoneWidth: Axes.narrowPhoneWidth, on: &canvas)
  }

  private func drawFlags(on canvas: inout Canvas, x: LinearScale, y: LinearScale) {
    if let today, days.indices.contains(today.day) {
      let place = x(Double(today.day))
      canvas.line("now", x1: place, y1: 0, x2: place, y2: 940)
      let isLeft = place > 250
      canvas.text(
        today.label, "b ink halo", x: place, y: 0, dx: isLeft ? -5 : 5, dy: 9,
        anchor: isLeft ? .end : .start)
    }
    var ends = [Double](repeating: -.infinity, count: 3)
    for event in events where days.indices.contains(event.day) {
      let place = x(Double(event.day))
      let isLeft = place > 330
      let width = canvas.widths.pixels(event.shortLabel) * 1_000 / Axes.narrowPhoneWidth + 20
      let (left, right) = isLeft ? (place - width, place) : (place, place + width)
      let row = ends.firstIndex { $0 < left } ?? ends.count - 1
      ends[row] = max(ends[row], right)
      let top = 50 + Double(row) * 55
      let value = y(days[event.day].fitness)
      canvas.line("base", x1: place, y1: top, x2: place, y2: value)
      canvas.circle("ev", x: place, y: value, radius: 4)
      let (dx, anchor): (Double, TextAnchor) = isLeft ? (-5, .end) : (5, .start)
      if event.label == event.shortLabel {
        canvas.text(event.label, "halo", x: place, y: top, dx: dx, dy: 8, anchor: anchor)
      } else {
        canvas.text(event.label, "halo wide", x: place, y: top, dx: dx, dy: 8, anchor: anchor)
        canvas.text(
          event.shortLabel, "halo narrow", x: place, y: top, dx: dx, dy: 8, anchor: anchor)
      }
    }
  }

  /// Each above all that is drawn where it stands.
  private func drawNotes(on canvas: inout Canvas, x: LinearScale, y: LinearScale) {
    for note in notes where note.at >= 0 && note.at < Double(days.count) {
      let half = canvas.widths.pixels(note.text) / 2 * 1_000 / Axes.narrowPhoneWidth
      let middle = x(note.at)
      let reach = Int((half / 1_000 * Double(days.count)).rounded(.up))
      let near = days[
        max(0, Int(note.at) - reach)..<min(days.count, Int(note.at) + reach + 1)]
      let highest = near.flatMap { [$0.fitness, $0.fatigue] }.filter(\.isFinite).max()
      let anchor: TextAnchor = middle < half ? .start : middle > 1_000 - half ? .end : .middle
      canvas.text(
        note.text, "halo", x: anchor == .start ? 0 : anchor == .end ? 1_000 : middle,
        y: max(60, highest.map { y($0) } ?? 790), dy: -6, anchor: anchor)
    }
  }

  /// Three names at the right edge, kept apart, with form between the two lines.
  private func drawEnd(on canvas: inout Canvas, y: LinearScale) {
    guard let last = days.last else { return }
    let (fitness, fatigue) = (y(last.fitness), y(last.fatigue))
    let places = LabelPlacement.spread(
      [fitness, (fitness + fatigue) / 2, fatigue], gap: 15 / Self.height * 1_000,
      within: (endLabel == nil ? 30 : 90)...930)
    canvas.circle("flag", x: 1_000, y: fitness, radius: 5)
    func name(
      _ label: String, _ classes: (beside: StaticString, inside: StaticString), y: Double,
      dy: Double = 4
    ) {
      canvas.endLabel(label, classes, y: y, dy: dy, room: 82)
    }
    name(fitnessLabel, ("b z2", "b z2 halo"), y: places[0])
    name(formLabel, ("b ink", "b ink halo"), y: places[1])
    name(fatigueLabel, ("b z4", "b z4 halo"), y: places[2])
    if let endLabel { name(endLabel, ("b ink", "b ink halo"), y: 0, dy: 9) }
  }
}
