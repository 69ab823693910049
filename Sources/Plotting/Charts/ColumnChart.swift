/// One number a week or month as columns, over the ghost of what it is compared with.
package struct ColumnChart: Drawing {
  package struct Column: Sendable, Hashable {
    package var value: Double
    /// The same column of the year before, or the plan.
    package var ghost: Double?
    package var label: String?
    package var title: String
    package var isCurrent: Bool

    package init(
      value: Double, ghost: Double? = nil, label: String? = nil, title: String,
      isCurrent: Bool = false
    ) {
      self.value = value
      self.ghost = ghost
      self.label = label
      self.title = title
      self.isCurrent = isCurrent
    }
  }

  package var caption: ChartCaption
  package var columns: [Column]
  /// A line over the columns, one value for each, NaN where it has a gap; empty for none.
  package var line: [Double]
  package var ticks: [AxisLabel]

  package init(
    caption: ChartCaption, columns: [Column], line: [Double] = [], ticks: [AxisLabel]
  ) {
    self.caption = caption
    self.columns = columns
    self.line = line
    self.ticks = ticks
  }

  private static let fewest = 5

  package func draw(on canvas: inout Canvas) {
    let values = columns.flatMap { [$0.value, $0.ghost ?? 0] } + ticks.map(\.at)
    let y = LinearScale(
      from: 0, to: max(1e-9, values.filter(\.isFinite).max() ?? 1), at: 900, to: 90)
    // A few columns stand at the right, as wide as they would be among more.
    let missing = max(0, Self.fewest - columns.count)
    let slots = DayScale(count: columns.count + missing)
    canvas.figure("columns", caption: caption) { canvas in
      Axes.grid(ticks.filter { $0.at > 0 }, y: y, on: &canvas)
      Axes.rightLabels(ticks.filter { $0.at > 0 }, y: y, on: &canvas)
      for (index, column) in columns.enumerated() {
        drawColumn(
          column, left: slots.leading(index + missing), width: slots.slot, y: y, on: &canvas)
      }
      if !line.isEmpty {
        canvas.plot { canvas in
          LineMark(
            series: "mean", trace: Trace(x: line.indices.map { slots.middle($0) }, y: line)
          ).draw(on: &canvas, x: LinearScale(from: 0, to: 1_000), y: y)
        }
      }
      let words = columns.enumerated().compactMap { index, column in
        column.label.map { AxisLabel(at: Double(index), text: $0) }
      }
      Axes.bottomLabels(words, on: &canvas) { slots.middle(Int($0) + missing) }
      canvas.rule("base", y: 900)
    }
  }

  private func drawColumn(
    _ column: Column, left: Double, width: Double, y: LinearScale, on canvas: inout Canvas
  ) {
    if let ghost = column.ghost, ghost.isFinite, ghost > 0 {
      canvas.rectangle(
        "was", x: left + width * 0.06, y: y(ghost), width: width * 0.88, height: 900 - y(ghost))
    }
    if column.value.isFinite, column.value > 0 {
      canvas.rectangle(
        column.isCurrent ? "flag" : "q3", x: left + width * 0.16, y: y(column.value),
        width: width * 0.68, height: 900 - y(column.value))
    }
    let span = HotSpan(from: left, to: left + width, title: column.title)
    canvas.hot(span, x: LinearScale(from: 0, to: 1_000), y: 0, height: 900)
  }
}
