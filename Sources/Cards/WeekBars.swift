/// Seven bars as high as the time of each day, in the colors of its zones.
struct WeekBars {
  let days: ArraySlice<CardDay>
  /// Where the bars stand and how high the highest may be.
  let box: Box
  let labelSize: Double
  let letterSize: Double
  /// From the foot of the bars to the line of the letters.
  let letterDrop: Double

  private var fullSeconds: Double {
    days.map { max($0.seconds, $0.plannedSeconds ?? 0) }.reduce(3600, max)
  }

  func draw(with pen: inout Pen) {
    guard !days.isEmpty else { return }
    let gap = box.width / 30
    let width = (box.width - gap * Double(days.count - 1)) / Double(days.count)
    for (index, day) in days.enumerated() {
      let left = (box.left + Double(index) * (width + gap)).rounded()
      let right = (box.left + Double(index) * (width + gap) + width).rounded()
      draw(day, in: Box(left: left, top: box.top, width: right - left, height: box.height), &pen)
    }
  }

  private func draw(_ day: CardDay, in column: Box, _ pen: inout Pen) {
    let isDone = day.seconds > 0
    let letter = TextStyle(
      size: letterSize, weight: 640, color: isDone ? .ink : .dim)
    pen.set(
      pen.typeface.shortened(day.letter, letter, width: column.width), letter, x: column.middle,
      line: column.bottom + letterDrop, .middle)
    let top: Double
    if isDone {
      top = drawZones(day, in: column, &pen)
    } else if let planned = day.plannedSeconds, planned > 0 {
      top = (column.bottom - height(planned)).rounded()
      let box = Box(
        left: column.left, top: top, width: column.width, height: column.bottom - top)
      pen.draw(.dashes(box, width: 2, dash: 8, gap: 6), .axis)
    } else {
      pen.fill(
        Box(left: column.left, top: column.bottom - 5, width: column.width, height: 5), .grid)
      return
    }
    guard let label = day.label else { return }
    let style = TextStyle(size: labelSize, weight: 640, color: isDone ? .ink : .dim)
    pen.set(
      pen.typeface.shortened(label, style, width: column.width * 1.25), style, x: column.middle,
      line: top - labelSize * 0.4, .middle)
  }

  /// Draws the time in zones, the easiest at the foot, and returns where the bar ends.
  private func drawZones(_ day: CardDay, in column: Box, _ pen: inout Pen) -> Double {
    var parts = day.zoneSeconds.enumerated().map { (seconds: $1, color: Color.zone($0 + 1)) }
    parts.append((day.otherSeconds, .plain))
    parts.removeAll { $0.seconds <= 0 }
    var below = 0.0
    var edge = column.bottom
    for part in parts {
      below += part.seconds
      let top = min((column.bottom - height(below)).rounded(), column.bottom - 4)
      // Two pixels of paper between the colors, as long as a pixel of color is left.
      let foot = edge == column.bottom ? edge : edge - 2
      if top < foot {
        pen.fill(
          Box(left: column.left, top: top, width: column.width, height: foot - top), part.color)
        edge = top
      }
    }
    return edge
  }

  private func height(_ seconds: Double) -> Double {
    box.height * seconds / fullSeconds
  }
}
