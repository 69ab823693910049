import Markup

/// Where a text begins, has its middle or ends.
enum TextAnchor: Sendable {
  case start, middle, end
}

extension Canvas {
  /// A horizontal rule over the whole width.
  mutating func rule(_ classes: StaticString, y: Double) {
    line(classes, x1: 0, y1: y, x2: 1_000, y2: y)
  }

  mutating func line(_ classes: StaticString, x1: Double, y1: Double, x2: Double, y2: Double) {
    write("<line class=\"")
    write(classes)
    bytes.append(0x22)
    write(attribute: "x1", percent: x1)
    write(attribute: "x2", percent: x2)
    write(attribute: "y1", percent: y1)
    write(attribute: "y2", percent: y2)
    write("/>")
  }

  mutating func rectangle(
    _ classes: StaticString, x: Double, y: Double, width: Double, height: Double,
    radius: Double = 0
  ) {
    openRectangle(classes, x: x, y: y, width: width, height: height, radius: radius)
    write("/>")
  }

  /// A rectangle in a zone's color.
  mutating func rectangle(
    zone: Int, x: Double, y: Double, width: Double, height: Double, radius: Double = 0
  ) {
    rectangle(
      zoneClass(zone), x: x, y: y, width: width, height: height, radius: radius)
  }

  private mutating func openRectangle(
    _ classes: StaticString, x: Double, y: Double, width: Double, height: Double, radius: Double
  ) {
    write("<rect class=\"")
    write(classes)
    bytes.append(0x22)
    if x != 0 { write(attribute: "x", percent: x) }
    if y != 0 { write(attribute: "y", percent: y) }
    write(attribute: "width", percent: max(0, width))
    write(attribute: "height", percent: max(0, height))
    if radius > 0 { write(attribute: "rx", number: radius) }
  }

  mutating func circle(_ classes: StaticString, x: Double, y: Double, radius: Double) {
    write("<circle class=\"")
    write(classes)
    bytes.append(0x22)
    write(attribute: "cx", percent: x)
    write(attribute: "cy", percent: y)
    write(attribute: "r", number: radius)
    write("/>")
  }

  /// Text at a place, moved by `dx` and `dy` CSS pixels.
  mutating func text(
    _ text: String, _ classes: StaticString = "", x: Double, y: Double, dx: Double = 0,
    dy: Double = 0, anchor: TextAnchor = .start
  ) {
    write("<text")
    if classes.utf8CodeUnitCount > 0 {
      write(" class=\"")
      write(classes)
      bytes.append(0x22)
    }
    write(attribute: "x", percent: x)
    write(attribute: "y", percent: y)
    if dx != 0 { write(attribute: "dx", number: dx) }
    if dy != 0 { write(attribute: "dy", number: dy) }
    switch anchor {
    case .start: break
    case .middle: write(" text-anchor=\"middle\"")
    case .end: write(" text-anchor=\"end\"")
    }
    bytes.append(0x3E)
    write(escaping: text)
    write("</text>")
  }

  /// An invisible rectangle that says its title when pointed at.
  mutating func hot(_ span: HotSpan, x: LinearScale, y: Double, height: Double) {
    let (left, right) = (x.clamped(span.from), x.clamped(span.to))
    write("<rect class=\"hot")
    if let split = span.split {
      write(" k")
      bytes.append(integer: split)
    }
    bytes.append(0x22)
    write(attribute: "x", percent: min(left, right))
    write(attribute: "y", percent: y)
    write(attribute: "width", percent: abs(right - left))
    write(attribute: "height", percent: height)
    bytes.append(0x3E)
    write(title: span.title)
    write("</rect>")
  }

  /// The stretched 1000 by 1000 grid that holds lines and areas.
  mutating func plot(_ marks: (inout Canvas) -> Void) {
    write(
      """
      <svg class="plot" viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" \
      height="100%">
      """)
    marks(&self)
    write("</svg>")
  }
}

/// The class that gives a shape its zone's color; what is no zone gets none.
func zoneClass(_ zone: Int) -> StaticString {
  switch zone {
  case 1: "z1"
  case 2: "z2"
  case 3: "z3"
  case 4: "z4"
  case 5: "z5"
  default: "z0"
  }
}
