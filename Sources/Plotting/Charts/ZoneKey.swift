/// The zones by name, with this week's values, so that the key is data too; or the bands of a pace.
package struct ZoneKey: Drawing {
  package struct Item: Sendable, Hashable {
    package var zone: Int
    /// `Z1`.
    package var code: String
    package var name: String
    package var value: String?

    package init(zone: Int, code: String, name: String, value: String? = nil) {
      self.zone = zone
      self.code = code
      self.name = name
      self.value = value
    }
  }

  package var label: String
  package var items: [Item]
  package var palette: Palette

  package init(label: String, items: [Item], palette: Palette = .zones) {
    self.label = label
    self.items = items
    self.palette = palette
  }

  package func draw(on canvas: inout Canvas) {
    canvas.write("<ul class=\"key\" aria-label=\"")
    canvas.write(escaping: label)
    canvas.write("\">")
    for item in items {
      canvas.write("<li><svg viewBox=\"0 0 11 11\" aria-hidden=\"true\"><rect class=\"")
      canvas.write(palette.fill(item.zone))
      canvas.write("\" width=\"11\" height=\"11\" rx=\"2\"/></svg><b>")
      canvas.write(escaping: item.code)
      canvas.write("</b> ")
      canvas.write(escaping: item.name)
      if let value = item.value {
        canvas.write(" ")
        canvas.write(escaping: value)
      }
      canvas.write("</li>")
    }
    canvas.write("</ul>")
  }
}
