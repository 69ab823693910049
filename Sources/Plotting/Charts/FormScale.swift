/// Where form is today between tired and fresh: one bar of three parts and a dot.
package struct FormScale: Drawing {
  package var label: String
  package var form: Double
  package var from: Double
  package var to: Double
  package var tiredBelow: Double
  package var freshAbove: Double
  package var formLabel: String
  package var tired: String
  package var neutral: String
  package var fresh: String

  package init(
    label: String, form: Double, from: Double, to: Double, tiredBelow: Double, freshAbove: Double,
    formLabel: String, tired: String, neutral: String, fresh: String
  ) {
    self.label = label
    self.form = form
    self.from = from
    self.to = to
    self.tiredBelow = tiredBelow
    self.freshAbove = freshAbove
    self.formLabel = formLabel
    self.tired = tired
    self.neutral = neutral
    self.fresh = fresh
  }

  package func draw(on canvas: inout Canvas) {
    let x = LinearScale(from: from, to: to)
    let (low, high) = (x.clamped(tiredBelow), x.clamped(freshAbove))
    canvas.write("<div class=\"band\">")
    canvas.labelled("form", label) { canvas in
      canvas.rectangle("b1", x: 0, y: 340, width: low, height: 240)
      canvas.rectangle("b2", x: low, y: 340, width: high - low, height: 240)
      canvas.rectangle("b3", x: high, y: 340, width: 1_000 - high, height: 240)
      let place = form.isFinite ? x.clamped(form) : 500
      canvas.circle("flag", x: place, y: 460, radius: 6)
      let anchor: TextAnchor = place < 50 ? .start : place > 950 ? .end : .middle
      canvas.text(formLabel, "b ink", x: place, y: 180, anchor: anchor)
      canvas.text(tired, x: 0, y: 1_000, dy: -4)
      canvas.text(neutral, x: (low + high) / 2, y: 1_000, dy: -4, anchor: .middle)
      canvas.text(fresh, x: 1_000, y: 1_000, dy: -4, anchor: .end)
    }
    canvas.write("</div>")
  }
}
