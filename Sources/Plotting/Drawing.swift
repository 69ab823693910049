package import Markup

/// Something that draws itself as HTML with SVG in it.
package protocol Drawing: Sendable {
  func draw(on canvas: inout Canvas)
}

extension Drawing {
  /// The drawing by itself.
  package var markup: Markup {
    var canvas = Canvas()
    draw(on: &canvas)
    return Markup(bytes: canvas.bytes)
  }

  /// Appends the drawing to a page without a copy of either.
  package func append(to page: inout Markup) {
    var canvas = Canvas()
    swap(&canvas.bytes, &page.bytes)
    draw(on: &canvas)
    swap(&canvas.bytes, &page.bytes)
  }
}
