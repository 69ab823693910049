/// A thin bar under a number, with an ink mark where the plan was; decoration.
package struct BulletBar: Drawing {
  package var value: Double
  /// What fills the whole width.
  package var full: Double
  package var plan: Double?

  package init(value: Double, of full: Double, plan: Double? = nil) {
    self.value = value
    self.full = full
    self.plan = plan
  }

  package func draw(on canvas: inout Canvas) {
    let x = LinearScale(from: 0, to: full > 0 && full.isFinite ? full : 1)
    canvas.decoration("bullet") { canvas in
      canvas.write("<rect class=\"q0\" width=\"100%\" height=\"6\" y=\"2\" rx=\"3\"/>")
      if value.isFinite {
        canvas.write("<rect class=\"z2\"")
        canvas.write(attribute: "width", percent: x.clamped(value))
        canvas.write(" height=\"6\" y=\"2\" rx=\"3\"/>")
      }
      if let plan, plan.isFinite {
        canvas.write("<rect class=\"ink\"")
        canvas.write(attribute: "x", percent: x.clamped(plan))
        canvas.write(" width=\"2\" height=\"10\"/>")
      }
    }
  }
}
