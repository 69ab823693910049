/// A month's days in rows of seven, darker where more was done.
struct MonthGrid {
  let month: CardMonth
  /// Where the letters of the weekdays and the days are.
  let box: Box
  let letterSize: Double
  let labelSize: Double
  let gap: Double

  private enum Weight { static let letter = 640.0, done = 660.0, planned = 500.0 }

  func draw(with pen: inout Pen) {
    let head = letterSize * 1.5
    let width = (box.width - 6 * gap) / 7
    let height = (box.height - head - 5 * gap) / 6
    for (column, weekday) in month.weekdays.enumerated() {
      let style = TextStyle(
        size: letterSize, weight: Weight.letter, color: isDone(column: column) ? .ink : .dim)
      pen.set(
        pen.typeface.shortened(weekday, style, width: width), style,
        x: box.left + Double(column) * (width + gap) + width / 2,
        line: box.top + letterSize * 0.727, .middle)
    }
    for (index, day) in month.days.enumerated() {
      let place = index + month.firstColumn
      let left = (box.left + Double(place % 7) * (width + gap)).rounded()
      let top = (box.top + head + Double(place / 7) * (height + gap)).rounded()
      draw(
        day, in: Box(left: left, top: top, width: width.rounded(), height: height.rounded()), &pen)
    }
  }

  private func isDone(column: Int) -> Bool {
    month.days.enumerated().contains { index, day in
      guard case .done = day else { return false }
      return (index + month.firstColumn) % 7 == column
    }
  }

  private func draw(_ day: CardMonth.Day, in cell: Box, _ pen: inout Pen) {
    switch day {
    case .done(let label, let shade):
      pen.fill(cell, .shade(shade), radius: 4)
      set(label, Weight.done, shade < 3 ? .ink : .white, in: cell, &pen)
    case .rest:
      pen.fill(cell, .shade(0), radius: 4)
    case .planned(let label):
      pen.draw(.dashes(cell, width: 2, dash: 6, gap: 5), .axis)
      set(label, Weight.planned, .dim, in: cell, &pen)
    case .ahead:
      pen.draw(.ring(cell, width: 2, radius: 4), .grid)
    }
  }

  private func set(
    _ label: String, _ weight: Double, _ color: Color, in cell: Box, _ pen: inout Pen
  ) {
    let style = TextStyle(size: labelSize, weight: weight, color: color)
    let short = pen.typeface.shortened(label, style, width: cell.width - 4)
    pen.set(
      short, style, x: cell.middle, line: cell.top + cell.height / 2 + labelSize * 0.3635, .middle)
  }
}
