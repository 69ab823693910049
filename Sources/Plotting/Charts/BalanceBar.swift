/// Easy, moderate and hard shares as one bar, with the plan's easy share marked.
package struct BalanceBar: Drawing {
  package var label: String
  /// Easy, moderate and hard, of any sum.
  package var shares: [Double]
  /// The planned easy share, 0…1.
  package var plan: Double?
  package var planLabel: String?
  package var easyLabel: String
  package var hardLabel: String

  package init(
    label: String, shares: [Double], plan: Double? = nil, planLabel: String? = nil,
    easyLabel: String, hardLabel: String
  ) {
    self.label = label
    self.shares = shares
    self.plan = plan
    self.planLabel = planLabel
    self.easyLabel = easyLabel
    self.hardLabel = hardLabel
  }

  package func draw(on canvas: inout Canvas) {
    let parts = shares.prefix(3).map { $0.isFinite && $0 > 0 ? $0 : 0 }
    let sum = parts.reduce(0, +)
    let x = LinearScale(from: 0, to: max(sum, 1e-9))
    canvas.write("<div class=\"band\">")
    canvas.labelled("balance", label) { canvas in
      var passed = 0.0
      for (part, zone) in zip(parts, [2, 3, 4]) where part > 0 {
        let (left, right) = (x(passed), x(passed + part))
        passed += part
        canvas.rectangle(
          zone: zone, x: left, y: 300, width: max(2, right - left - (passed < sum ? 4 : 0)),
          height: 340)
      }
      if let plan, plan.isFinite {
        let place = max(0, min(1, plan)) * 1_000
        canvas.line("now thick", x1: place, y1: 200, x2: place, y2: 740)
        if let planLabel {
          let anchor: TextAnchor = place < 120 ? .start : place > 880 ? .end : .middle
          canvas.text(planLabel, x: place, y: 120, anchor: anchor)
        }
      }
      canvas.text(easyLabel, "b z2", x: 0, y: 1_000, dy: -2)
      canvas.text(hardLabel, "b z4", x: 1_000, y: 1_000, dy: -2, anchor: .end)
    }
    canvas.write("</div>")
  }
}
