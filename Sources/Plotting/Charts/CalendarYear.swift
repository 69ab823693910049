import Markup

/// A year as a calendar: a column a week, Monday on top, five steps of how much.
///
/// In two halves, which lie side by side and on a phone one below the other.
package struct CalendarYear: Drawing {
  package struct Cell: Sendable, Hashable {
    /// 0 for rest to 4 for most.
    package var step: Int
    package var title: String?

    package init(step: Int, title: String? = nil) {
      self.step = step
      self.title = title
    }
  }

  package var caption: ChartCaption
  /// Seven cells each; `nil` for days that are not in it.
  package var weeks: [[Cell?]]
  /// Each at the index of the week of its first Monday.
  package var months: [AxisLabel]
  /// Names of days beside their rows, from 0 for Monday.
  package var weekdays: [AxisLabel]

  package init(
    caption: ChartCaption, weeks: [[Cell?]], months: [AxisLabel], weekdays: [AxisLabel] = []
  ) {
    self.caption = caption
    self.weeks = weeks
    self.months = months
    self.weekdays = weekdays
  }

  package func draw(on canvas: inout Canvas) {
    let count = (weeks.count + 1) / 2
    canvas.write("<figure class=\"ch fig-calendar\">")
    // One drawing to those who do not see it: the first half speaks for both.
    canvas.chart("calendar", caption) { draw(0..<count, on: &$0) }
    canvas.decoration("chart calendar") { draw(count..<(2 * count), on: &$0) }
    canvas.write("</figure>")
  }

  /// Some of the weeks; the last one of a half may be missing.
  private func draw(_ half: Range<Int>, on canvas: inout Canvas) {
    let scale = DayScale(count: half.count)
    let months = months.map { (week: index(of: $0), text: $0.text) }
      .filter { half.contains($0.week) }
    let fits = LabelPlacement.fitting(
      months.map { (scale.middle($0.week - half.lowerBound), $0.text) }, width: Axes.phoneWidth,
      canvas.widths)
    for (month, isFitting) in zip(months, fits) where isFitting {
      canvas.text(month.text, x: scale.leading(month.week - half.lowerBound), y: 0, dy: 11)
    }
    for day in weekdays where (0..<7).contains(day.at) {
      // In the middle of its row; rows begin below the months.
      canvas.text(
        day.text, x: 0, y: 180 + (day.at + 0.5) * 820 / 7, dx: -4, dy: 4, anchor: .end)
    }
    canvas.write(
      "<svg class=\"days\" x=\"0\" y=\"18%\" width=\"100%\" height=\"82%\" viewBox=\"0 0 ")
    canvas.bytes.append(integer: max(1, half.count))
    canvas.write(" 7\" preserveAspectRatio=\"none\">")
    for week in half.clamped(to: weeks.indices) {
      for (weekday, cell) in weeks[week].prefix(7).enumerated() {
        if let cell { draw(cell, week: week - half.lowerBound, weekday: weekday, on: &canvas) }
      }
    }
    canvas.write("</svg>")
  }

  /// The week a month's name stands at.
  private func index(of month: AxisLabel) -> Int {
    month.at.isFinite ? Int(max(0, min(Double(weeks.count), month.at))) : 0
  }

  private func draw(_ cell: Cell, week: Int, weekday: Int, on canvas: inout Canvas) {
    canvas.write("<rect class=\"q")
    canvas.bytes.append(integer: max(0, min(4, cell.step)))
    canvas.write("\" x=\"")
    canvas.bytes.append(integer: week)
    canvas.write("\" y=\"")
    canvas.bytes.append(integer: weekday)
    canvas.write("\" width=\"1\" height=\"1\"")
    if let title = cell.title {
      canvas.write(">")
      canvas.write(title: title)
      canvas.write("</rect>")
    } else {
      canvas.write("/>")
    }
  }
}
