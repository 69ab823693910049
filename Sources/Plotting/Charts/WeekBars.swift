/// How far a few weeks went, in columns small enough to stand beside others on the same scale; the
/// last one is this week's.
package struct WeekBars: Drawing {
  package var caption: ChartCaption
  package var values: [Double]
  /// How many there is room for; fewer stand at the right.
  package var slots: Int
  /// What fills the height: the largest value of all that stand side by side.
  package var full: Double

  package init(caption: ChartCaption, values: [Double], slots: Int, full: Double) {
    (self.caption, self.values, self.slots, self.full) = (caption, values, slots, full)
  }

  package func draw(on canvas: inout Canvas) {
    let y = LinearScale(from: 0, to: max(1e-9, full), at: 980, to: 60)
    let scale = DayScale(count: max(slots, values.count))
    let missing = scale.count - values.count
    canvas.figure("weekbars", caption: caption) { canvas in
      for (index, value) in values.enumerated() where value.isFinite && value > 0 {
        canvas.rectangle(
          index == values.count - 1 ? "q4" : "q2",
          x: scale.leading(index + missing) + scale.slot * 0.1, y: y(value),
          width: scale.slot * 0.8, height: 980 - y(value))
      }
      canvas.rule("base", y: 980)
    }
  }
}
