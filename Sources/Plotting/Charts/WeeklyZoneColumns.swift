/// Hours a week as stacked zones, one column a week, easy at the base.
///
/// More than half a year of them is drawn in two halves, which lie side by side and on a phone one
/// below the other.
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

  private static let fewest = 5
  /// As many as a phone can show.
  private static let most = 27

  package func draw(on canvas: inout Canvas) {
    let isLong = columns.count > Self.most
    let count = isLong ? (columns.count + 1) / 2 : columns.count
    canvas.write(
      isLong
        ? "<figure class=\"ch fig-weekly-zones halves\">" : "<figure class=\"ch fig-weekly-zones\">"
    )
    // One drawing to those who do not see it: the first half speaks for both.
    canvas.chart("weekly-zones", caption) { draw(0..<count, of: count, on: &$0) }
    if isLong {
      canvas.decoration("chart weekly-zones") {
        draw(count..<columns.count, of: count, on: &$0)
      }
    }
    canvas.write("</figure>")
  }

  private var largest: Double {
    let totals = columns.map { $0.zoneSeconds.filter { $0.isFinite && $0 > 0 }.reduce(0, +) }
    return max(1_800, totals.max() ?? 0)
  }

  /// Some of the columns, in as many slots as all halves have.
  private func draw(_ half: Range<Int>, of count: Int, on canvas: inout Canvas) {
    let (largest, isLast) = (largest, half.upperBound == columns.count)
    // A few columns stand at the right, as wide as they would be among more.
    let missing = max(0, Self.fewest - count)
    let y = LinearScale(from: 0, to: largest * 1.02, at: 940, to: 60)
    let slots = DayScale(count: count + missing)
    let ticks = Ticks.hours(from: 0, to: largest * 1.02, count: 4, unit: hourUnit)
    Axes.grid(ticks, y: y, on: &canvas)
    // Side by side the halves share the values at the right of the last one.
    Axes.rightLabels(ticks, y: y, isOnPhoneAlone: !isLast, on: &canvas)
    for index in half {
      let (column, place) = (columns[index], index - half.lowerBound + missing)
      canvas.write("<g>")
      let (left, width) = (slots.leading(place) + slots.slot * 0.13, slots.slot * 0.74)
      let top = ZoneColumn(zoneSeconds: column.zoneSeconds, x: left, width: width)
        .draw(on: &canvas, y: y)
      let slot = HotSpan(
        from: slots.leading(place), to: slots.leading(place + 1), title: column.title)
      canvas.hot(slot, x: LinearScale(from: 0, to: 1_000), y: 0, height: 940)
      canvas.write("</g>")
      if let total = column.total {
        canvas.text(total, "b ink halo", x: slots.middle(place), y: top, dy: -6, anchor: .middle)
      }
    }
    let words = half.compactMap { index in
      columns[index].label.map { AxisLabel(at: Double(index - half.lowerBound), text: $0) }
    }
    Axes.bottomLabels(words, on: &canvas) { slots.middle(Int($0) + missing) }
    canvas.rule("base", y: 940)
  }
}
