/// A week in seven columns of time by zone, small enough to stand beside others on the same scale.
package struct WeekStrip: Drawing {
  package struct Day: Sendable, Hashable {
    /// One letter or two.
    package var name: String
    /// Seconds in Z1…Z5; time without a zone goes into a sixth value.
    package var zoneSeconds: [Double]
    /// The number on top of the column.
    package var total: String?

    package init(name: String, zoneSeconds: [Double], total: String?) {
      (self.name, self.zoneSeconds, self.total) = (name, zoneSeconds, total)
    }
  }

  package var caption: ChartCaption
  package var days: [Day]
  /// Seconds that fill the height: those of the longest day of all strips side by side.
  package var full: Double

  package init(caption: ChartCaption, days: [Day], full: Double) {
    (self.caption, self.days, self.full) = (caption, days, full)
  }

  package func draw(on canvas: inout Canvas) {
    let y = LinearScale(from: 0, to: max(1_800, full), at: 860, to: 130)
    let slots = DayScale(count: days.count)
    canvas.figure("strip", caption: caption) { canvas in
      for (index, day) in days.enumerated() {
        let top = ZoneColumn(
          zoneSeconds: day.zoneSeconds, x: slots.leading(index) + slots.slot * 0.1,
          width: slots.slot * 0.8
        ).draw(on: &canvas, y: y, gap: 6)
        let middle = slots.middle(index)
        if let total = day.total {
          canvas.text(total, "b ink", x: middle, y: top, dy: -5, anchor: .middle)
        }
        canvas.text(
          day.name, day.total == nil ? "" : "b ink", x: middle, y: 1_000, dy: -2, anchor: .middle)
      }
      canvas.rule("base", y: 860)
    }
  }
}
