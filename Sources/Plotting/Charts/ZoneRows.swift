/// Time in each zone as rows: name, bar, time, share.
package struct ZoneRows: Drawing {
  package struct Row: Sendable, Hashable {
    package var zone: Int
    package var name: String
    /// Where the zone begins and ends: "124 to 142 bpm".
    package var range: String
    package var seconds: Double
    package var time: String
    package var share: String

    package init(
      zone: Int, name: String, range: String, seconds: Double, time: String, share: String
    ) {
      self.zone = zone
      self.name = name
      self.range = range
      self.seconds = seconds
      self.time = time
      self.share = share
    }
  }

  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  package func draw(on canvas: inout Canvas) {
    let longest = rows.map(\.seconds).filter(\.isFinite).max() ?? 0
    let x = LinearScale(from: 0, to: max(1, longest))
    canvas.write("<ul class=\"hz\">")
    for row in rows {
      canvas.write("<li><span>")
      canvas.write(escaping: row.name)
      canvas.write("<small>")
      canvas.write(escaping: row.range)
      canvas.write("</small></span>")
      canvas.decoration("chart") { canvas in
        canvas.rectangle(
          zone: row.zone, x: 0, y: 0, width: row.seconds.isFinite ? x.clamped(row.seconds) : 0,
          height: 1_000, radius: 2)
      }
      canvas.write("<span class=\"num\">")
      canvas.write(escaping: row.time)
      canvas.write("</span><span class=\"num dim\">")
      canvas.write(escaping: row.share)
      canvas.write("</span></li>")
    }
    canvas.write("</ul>")
  }
}
