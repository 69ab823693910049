package import Markup

/// Something that draws itself as HTML with SVG in it.
package protocol Drawing: Sendable {
  func draw(on canvas: inout Canvas)
}

extension Drawing {
  /// The drawing by itself, its labels placed by their widths.
  package func markup(widths: LabelWidths) -> Markup {
    var canvas = Canvas(widths: widths)
    draw(on: &canvas)
    return Markup(bytes: canvas.bytes)
  }

  /// Appends the drawing to a page without a copy of either.
  package func append(to page: inout Markup, widths: LabelWidths) {
    var canvas = Canvas(widths: widths)
    swap(&canvas.bytes, &page.bytes)
    draw(on: &canvas)
    swap(&canvas.bytes, &page.bytes)
  }
}
