/// Hours a week as stacked zones, one column a week, easy at the base.
package struct WeeklyZoneColumns: Drawing {
  package struct Column: Sendable, Hashable {
    /// Seconds in Z1…Z5.
    package var zoneSeconds: [Double]
    /// The word under the column; `nil` for most.
    package var label: String?
    /// The words on top of it, usually of the last one only.
    package var total: String?
    package var title: String

    package init(zoneSeconds: [Double], label: String?, total: String? = nil, title: String) {
      self.zoneSeconds = zoneSeconds
      self.label = label
      self.total = total
      self.title = title
    }
  }

  package var caption: ChartCaption
  package var columns: [Column]
  package var hourUnit: String

  package init(caption: ChartCaption, columns: [Column], hourUnit: String) {
    self.caption = caption
    self.columns = columns
    self.hourUnit = hourUnit
  }

  package func draw(on canvas: inout Canvas) {
    let totals = columns.map { $0.zoneSeconds.filter { $0.isFinite && $0 > 0 }.reduce(0, +) }
    let largest = max(1_800, totals.max() ?? 0)
    let y = LinearScale(from: 0, to: largest * 1.02, at: 940, to: 60)
    let days = DayScale(count: columns.count)
    canvas.figure("weekly-zones", caption: caption) { canvas in
      let ticks = Ticks.hours(from: 0, to: largest * 1.02, count: 4, unit: hourUnit)
      Axes.grid(ticks, y: y, on: &canvas)
      Axes.rightLabels(ticks, y: y, on: &canvas)
      for (index, column) in columns.enumerated() {
        canvas.write("<g>")
        let (left, width) = (days.leading(index) + days.slot * 0.13, days.slot * 0.74)
        let top = ZoneColumn(zoneSeconds: column.zoneSeconds, x: left, width: width)
          .draw(on: &canvas, y: y)
        let slot = HotSpan(
          from: days.leading(index), to: days.leading(index + 1), title: column.title)
        canvas.hot(slot, x: LinearScale(from: 0, to: 1_000), y: 0, height: 940)
        canvas.write("</g>")
        if let total = column.total {
          canvas.text(total, "b ink halo", x: days.middle(index), y: top, dy: -6, anchor: .middle)
        }
      }
      let words = columns.enumerated().compactMap { index, column in
        column.label.map { AxisLabel(at: Double(index), text: $0) }
      }
      Axes.bottomLabels(words, on: &canvas) { days.middle(Int($0)) }
      canvas.rule("base", y: 940)
    }
  }
}
