/// Time in zones as one lying bar, Z1 first; decoration beside a number.
package struct ZoneBar: Drawing {
  /// Seconds in Z1…Z5.
  package var zoneSeconds: [Double]
  /// The time that fills the whole width; the bar's own sum if `nil`.
  package var full: Double?
  package var planned: Double?

  package init(zoneSeconds: [Double], full: Double? = nil, planned: Double? = nil) {
    self.zoneSeconds = zoneSeconds
    self.full = full
    self.planned = planned
  }

  package func draw(on canvas: inout Canvas) {
    let parts = zoneSeconds.map { $0.isFinite && $0 > 0 ? $0 : 0 }
    let sum = parts.reduce(0, +)
    let x = LinearScale(from: 0, to: max(full ?? sum, sum, 1))
    canvas.decoration("zb") { canvas in
      if let planned, planned > 0 {
        canvas.rectangle("plan", x: 0, y: 0, width: x.clamped(planned), height: 1_000)
      }
      var passed = 0.0
      for (index, seconds) in parts.enumerated() where seconds > 0 {
        let (left, right) = (x(passed), x(passed + seconds))
        passed += seconds
        let width = max(3, right - left - (passed < sum ? 6 : 0))
        canvas.rectangle(zone: index + 1, x: left, y: 0, width: width, height: 1_000)
      }
      // Where the plan ends, over what was done.
      if let planned, planned > 0, sum > 0 {
        let end = x.clamped(planned)
        canvas.line("now thick", x1: end, y1: -200, x2: end, y2: 1_200)
      }
    }
  }
}
