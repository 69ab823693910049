import Markup

/// What drawings are written on: bytes, with the few shapes that fluid SVG needs.
///
/// Lengths and places are thousandths of the drawing's width or height and become per cents, so
/// that one drawing serves every width. Only ``plot(_:)`` holds shapes in its own 1000-grid that
/// stretches; text, dots and rules stay outside it and keep their size.
package struct Canvas: Sendable {
  package var bytes: [UInt8] = []

  /// In the font of the theme that will dress the page.
  package let widths: LabelWidths

  package init(widths: LabelWidths) { self.widths = widths }

  mutating func write(_ literal: StaticString) { bytes.append(literal: literal) }

  mutating func write(escaping text: String) { bytes.append(escaping: text) }

  /// Thousandths as a per cent of at most two places: 686.27 is `68.63%`.
  mutating func write(percent thousandths: Double) {
    bytes.append(number: thousandths / 10, decimals: 2)
    bytes.append(0x25)
  }

  mutating func write(attribute name: StaticString, percent thousandths: Double) {
    bytes.append(0x20)
    write(name)
    write("=\"")
    write(percent: thousandths)
    bytes.append(0x22)
  }

  mutating func write(attribute name: StaticString, number: Double) {
    bytes.append(0x20)
    write(name)
    write("=\"")
    bytes.append(number: number, decimals: 2)
    bytes.append(0x22)
  }

  mutating func write(title: String) {
    write("<title>")
    write(escaping: title)
    write("</title>")
  }
}
