import Markup

extension Canvas {
  /// A point of a path on the integer grid: `M` with the pen up, then just numbers.
  mutating func pathPoint(_ x: Int, _ y: Int, isFirst: Bool) {
    bytes.append(isFirst ? 0x4D : 0x20)
    bytes.append(integer: x)
    bytes.append(0x20)
    bytes.append(integer: y)
  }

  mutating func openPath(_ classes: StaticString) {
    write("<path class=\"")
    write(classes)
    write("\" d=\"")
  }

  mutating func closePath() { write("\"/>") }
}
