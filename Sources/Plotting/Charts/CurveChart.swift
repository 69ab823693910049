import Foundation

/// Two curves over the same places: what is, and the best there was, with the gap between filled.
package struct CurveChart: Drawing {
  package var caption: ChartCaption
  /// One for each place; NaN is a gap, and it may end before the best does.
  package var values: [Double]
  package var best: [Double]
  /// What the places stand for, positive and rising: twice as much is always as far away.
  ///
  /// Places are evenly spaced where there are too few.
  package var lengths: [Double]
  package var ticks: [AxisLabel]
  /// Words under the axis, each at the index of a value.
  package var xLabels: [AxisLabel]
  /// The names of the two, at their ends.
  package var endLabel: String
  package var bestLabel: String
  /// Whether small values are up, as for paces.
  package var isFastUpward: Bool

  package init(
    caption: ChartCaption, values: [Double], best: [Double], lengths: [Double] = [],
    ticks: [AxisLabel], xLabels: [AxisLabel], endLabel: String, bestLabel: String,
    isFastUpward: Bool = false
  ) {
    self.caption = caption
    self.values = values
    self.best = best
    self.lengths = lengths
    self.ticks = ticks
    self.xLabels = xLabels
    self.endLabel = endLabel
    self.bestLabel = bestLabel
    self.isFastUpward = isFastUpward
  }

  package func draw(on canvas: inout Canvas) {
    let shared = zip(values, best).prefix { $0.isFinite && $1.isFinite }
    let count = max(values.count, best.count)
    let places =
      lengths.count < count ? (0..<count).map(Double.init) : lengths[..<count].map { log($0) }
    let x = LinearScale(from: places.first ?? 0, to: places.last ?? 1)
    let y = valueScale
    canvas.figure("trend", caption: caption) { canvas in
      Axes.grid(ticks, y: y, on: &canvas)
      canvas.plot { canvas in
        BandMark(
          series: "cone", x: Array(places.prefix(shared.count)), low: shared.map(\.0),
          high: shared.map(\.1)
        ).draw(on: &canvas, x: x, y: y)
        LineMark(series: "sp", trace: Trace(x: places, y: best)).draw(on: &canvas, x: x, y: y)
        LineMark(
          series: "fit", trace: Trace(x: places, y: values)
        ).draw(on: &canvas, x: x, y: y)
      }
      Axes.leftLabels(ticks, y: y, on: &canvas)
      drawEnds(on: &canvas, y: y) { x(places[$0]) }
      Axes.bottomLabels(xLabels, phoneWidth: Axes.narrowPhoneWidth, on: &canvas) { index in
        places.isEmpty ? 500 : x(places[max(0, min(places.count - 1, whole(index)))])
      }
    }
  }

  private var valueScale: LinearScale {
    .fitting(values + best + ticks.map(\.at), isFastUpward: isFastUpward)
  }

  /// The index that a label stands at.
  private func whole(_ index: Double) -> Int {
    index.isFinite ? Int(max(0, min(1e6, index))) : 0
  }

  private func drawEnds(
    on canvas: inout Canvas, y: LinearScale, place: (Int) -> Double
  ) {
    let ends = [values, best].map { $0.lastIndex(where: \.isFinite) }
    let heights = [
      ends[0].map { y(values[$0]) } ?? 900, ends[1].map { y(best[$0]) } ?? 900,
    ]
    let places = LabelPlacement.spread(heights, gap: 75, within: 30...900)
    if let last = ends[0] {
      canvas.circle("flag", x: place(last), y: heights[0], radius: 4.5)
      if last < best.count - 1 {
        canvas.text(
          endLabel, "b z2 halo", x: place(last), y: heights[0], dy: 20, anchor: .end)
      } else {
        canvas.endLabel(
          endLabel, ("b z2", "b z2 halo"), y: places[0], room: TrendChart.endRoom)
      }
    }
    if ends[1] != nil {
      let isAlone = ends[0].map { $0 < best.count - 1 } ?? true
      canvas.endLabel(
        bestLabel, ("b ink", "b ink halo"), y: isAlone ? heights[1] : places[1],
        room: TrendChart.endRoom)
    }
  }
}
