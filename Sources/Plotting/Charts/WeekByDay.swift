package import Markup

/// A week, a column a day: what was done in zones, what was planned as an outline.
///
/// On a phone the days become rows with a lying bar.
package struct WeekByDay: Drawing {
  package struct Day: Sendable, Hashable {
    package var name: String
    /// Seconds in Z1…Z5; empty for rest.
    ///
    /// Time without a zone goes into a sixth value.
    package var zoneSeconds: [Double]
    package var plannedSeconds: Double?
    /// The words on top of the column, and beside the lying bar.
    package var total: String?
    /// The words below the day's name: a link and two facts.
    package var detail: Markup

    package init(
      name: String, zoneSeconds: [Double], plannedSeconds: Double? = nil, total: String? = nil,
      detail: Markup
    ) {
      self.name = name
      self.zoneSeconds = zoneSeconds
      self.plannedSeconds = plannedSeconds
      self.total = total
      self.detail = detail
    }

    fileprivate var seconds: Double {
      zoneSeconds.filter { $0.isFinite && $0 > 0 }.reduce(0, +)
    }
  }

  package var days: [Day]

  package init(days: [Day]) { self.days = days }

  package func draw(on canvas: inout Canvas) {
    let longest = days.map { max($0.seconds, $0.plannedSeconds ?? 0) }.max() ?? 0
    let full = max(1_800, longest)
    canvas.write("<ol class=\"week\">")
    for day in days {
      canvas.write("<li>")
      if longest > 0 { canvas.decoration("chart") { drawColumn(of: day, full: full, on: &$0) } }
      canvas.write("<div class=\"d\">")
      canvas.write(escaping: day.name)
      if let total = day.total {
        canvas.write(" <span class=\"sum num\">")
        canvas.write(escaping: total)
        canvas.write("</span>")
      }
      canvas.write("</div><div class=\"t\">")
      canvas.bytes.append(contentsOf: day.detail.bytes)
      canvas.write("</div><span class=\"bar\">")
      if day.seconds > 0 || day.plannedSeconds != nil {
        ZoneBar(zoneSeconds: day.zoneSeconds, full: full, planned: day.plannedSeconds)
          .draw(on: &canvas)
      }
      canvas.write("</span></li>")
    }
    canvas.write("</ol>")
  }

  private func drawColumn(of day: Day, full: Double, on canvas: inout Canvas) {
    let y = LinearScale(from: 0, to: full, at: 1_000, to: 190)
    let top = ZoneColumn(zoneSeconds: day.zoneSeconds, x: 0, width: 560)
      .draw(on: &canvas, y: y, gap: 12)
    if let planned = day.plannedSeconds, planned > 0 {
      canvas.rectangle("plan", x: 0, y: y(planned), width: 560, height: 1_000 - y(planned))
      // Where the plan ends, over what was done.
      if day.seconds > 0 {
        canvas.line("now thick", x1: 0, y1: y(planned), x2: 620, y2: y(planned))
      }
    }
    if let total = day.total {
      let edge = min(top, day.plannedSeconds.map { y($0) } ?? top)
      canvas.text(total, "b ink", x: 0, y: edge, dy: -5)
    }
  }
}
