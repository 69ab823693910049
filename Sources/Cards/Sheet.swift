/// A picture of at most 256 colors, a byte a pixel.
///
/// Edges are mixed in sixteenths, so that a card's few colors and their mixtures fit into the byte
/// that a PNG with a palette has; where they do not, the nearest color there is stands in.
struct Sheet {
  let width: Int
  let height: Int
  private(set) var pixels: [UInt8]
  private(set) var colors: [Color]
  private var numbers: [Color: UInt8]

  private static let parts = 16

  init(width: Int, height: Int, ground: Color) {
    self.width = width
    self.height = height
    pixels = Array(repeating: 0, count: width * height)
    colors = [ground]
    numbers = [ground: 0]
  }

  /// Fills what lies inside an outline; what lies outside the sheet is left out.
  mutating func fill(_ outline: Outline, _ color: Color) {
    guard let coverage = Coverage(outline, width: width, height: height) else { return }
    // The mixtures met so far, by the color below and by how much is covered.
    var mixtures = [UInt8?](repeating: nil, count: 256 * (Self.parts + 1))
    var (colors, numbers) = (colors, numbers)
    pixels.withUnsafeMutableBufferPointer { pixels in
      coverage.forEach(ofParts: Self.parts) { column, row, parts in
        let pixel = row * width + column
        let mixture = Int(pixels[pixel]) * (Self.parts + 1) + parts
        if let known = mixtures[mixture] {
          pixels[pixel] = known
        } else {
          let ground = colors[Int(pixels[pixel])]
          let number = Self.number(
            of: color.over(ground, parts: parts, of: Self.parts), &colors, &numbers)
          mixtures[mixture] = number
          pixels[pixel] = number
        }
      }
    }
    (self.colors, self.numbers) = (colors, numbers)
  }

  /// The number of a color, which is new while there is room for it.
  private static func number(
    of color: Color, _ colors: inout [Color], _ numbers: inout [Color: UInt8]
  ) -> UInt8 {
    if let known = numbers[color] { return known }
    let number: UInt8
    if colors.count < 256 {
      number = UInt8(colors.count)
      colors.append(color)
    } else {
      let nearest = colors.indices.min {
        colors[$0].distance(to: color) < colors[$1].distance(to: color)
      }
      number = UInt8(nearest ?? 0)
    }
    numbers[color] = number
    return number
  }
}
