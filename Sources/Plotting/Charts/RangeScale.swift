/// A likely range on a line, with its middle and up to two marks: the race panel's drawing.
package struct RangeScale: Drawing {
  package var label: String
  package var from: Double
  package var to: Double
  package var low: Double
  package var high: Double
  package var middle: Double
  package var goal: AxisLabel?
  package var best: AxisLabel?
  package var fromLabel: String
  package var toLabel: String

  package init(
    label: String, from: Double, to: Double, low: Double, high: Double, middle: Double,
    goal: AxisLabel? = nil, best: AxisLabel? = nil, fromLabel: String, toLabel: String
  ) {
    self.label = label
    self.from = from
    self.to = to
    self.low = low
    self.high = high
    self.middle = middle
    self.goal = goal
    self.best = best
    self.fromLabel = fromLabel
    self.toLabel = toLabel
  }

  package func draw(on canvas: inout Canvas) {
    let x = LinearScale(from: from, to: to)
    canvas.labelled("range", label) { canvas in
      canvas.rule("gl", y: 450)
      let (left, right) = (x.clamped(low), x.clamped(high))
      canvas.rectangle(
        "b3", x: min(left, right), y: 340, width: abs(right - left), height: 220)
      canvas.circle("flag", x: x.clamped(middle), y: 450, radius: 6)
      let words = [goal, best].compactMap(\.self)
      let isTight =
        words.count == 2 && abs(x.clamped(words[0].at) - x.clamped(words[1].at)) < 330
      for (index, mark) in words.enumerated() {
        let place = x.clamped(mark.at)
        let isGoal = index == 0 && goal != nil
        canvas.line(isGoal ? "now" : "axis", x1: place, y1: 220, x2: place, y2: 680)
        // Two marks close together turn their words away from each other.
        let other = isTight ? x.clamped(words[1 - index].at) : place
        let turned: TextAnchor = isTight ? (place <= other && index == 0 ? .end : .start) : .middle
        let anchor: TextAnchor = place < 120 ? .start : place > 880 ? .end : turned
        canvas.text(mark.text, isGoal ? "b ink" : "", x: place, y: 140, anchor: anchor)
      }
      canvas.text(fromLabel, x: 0, y: 1_000, dy: -3)
      canvas.text(toLabel, x: 1_000, y: 1_000, dy: -3, anchor: .end)
    }
  }
}
