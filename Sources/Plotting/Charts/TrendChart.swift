/// One number over time with its likely range and a goal, such as a projected race time.
package struct TrendChart: Drawing {
  package var caption: ChartCaption
  /// Evenly spaced, oldest first; NaN is a gap.
  package var values: [Double]
  /// The likely range, one a value; empty if there is none.
  package var low: [Double]
  package var high: [Double]
  /// At a value of the vertical axis.
  package var goal: AxisLabel?
  package var ticks: [AxisLabel]
  /// Words under the axis, each at the index of a value.
  package var xLabels: [AxisLabel]
  /// The last value in words.
  package var endLabel: String?
  /// Whether small values are up, as for times and paces.
  package var isFastUpward: Bool

  package init(
    caption: ChartCaption, values: [Double], low: [Double] = [], high: [Double] = [],
    goal: AxisLabel? = nil, ticks: [AxisLabel], xLabels: [AxisLabel], endLabel: String? = nil,
    isFastUpward: Bool = false
  ) {
    self.caption = caption
    self.values = values
    self.low = low
    self.high = high
    self.goal = goal
    self.ticks = ticks
    self.xLabels = xLabels
    self.endLabel = endLabel
    self.isFastUpward = isFastUpward
  }

  package func draw(on canvas: inout Canvas) {
    let places = values.indices.map(Double.init)
    let x = LinearScale(from: 0, to: Double(max(1, values.count - 1)))
    let y = valueScale
    canvas.figure("trend", caption: caption) { canvas in
      Axes.grid(ticks, y: y, on: &canvas)
      canvas.plot { canvas in
        BandMark(series: "cone", x: places, low: low, high: high).draw(on: &canvas, x: x, y: y)
        LineMark(series: "fit", trace: Trace(x: places, y: values)).draw(on: &canvas, x: x, y: y)
      }
      Axes.leftLabels(ticks, y: y, on: &canvas)
      if let goal { canvas.rule("tgt", y: y(goal.at)) }
      drawEnd(on: &canvas, x: x, y: y)
      Axes.bottomLabels(xLabels, x: x, phoneWidth: Axes.narrowPhoneWidth, on: &canvas)
    }
  }

  private var valueScale: LinearScale {
    .fitting(
      values + low + high + ticks.map(\.at) + (goal.map { [$0.at] } ?? []),
      isFastUpward: isFastUpward)
  }

  private func drawEnd(on canvas: inout Canvas, x: LinearScale, y: LinearScale) {
    let last = values.lastIndex(where: \.isFinite)
    let wanted = [last.map { y(values[$0]) }, goal.map { y($0.at) }].compactMap(\.self)
    let places = LabelPlacement.spread(wanted, gap: 75, within: 30...900)
    if let last {
      canvas.circle("flag", x: x(Double(last)), y: y(values[last]), radius: 4.5)
      if let endLabel {
        canvas.endLabel(endLabel, ("b z2", "b z2 halo"), y: places[0], room: Self.endRoom)
      }
    }
    if let goal, let place = places.last {
      canvas.endLabel(goal.text, ("b ink", "b ink halo"), y: place, room: Self.endRoom)
    }
  }

  /// What names have beside a trend.
  static let endRoom = 72.0
}
