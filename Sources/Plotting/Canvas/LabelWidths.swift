/// How wide texts get in the font of a theme, so that a drawing can keep its labels apart.
///
/// A letter that the font lacks counts as a wide one, for browsers take it from another font.
/// Kerning is left out.
package struct LabelWidths: Sendable, Hashable {
  /// By letter in thousandths of the size; what is missing is 0.
  private var plain: [UInt16] = []
  private var bold: [UInt16] = []

  /// From here on letters are as wide as high, in any font.
  static let limit: UInt32 = 0x2E80

  /// Widths of no letter at all.
  package init() {}

  /// Notes how wide a letter below ``limit`` is, in thousandths of the size.
  mutating func note(_ letter: Unicode.Scalar, plain width: UInt16, bold boldWidth: UInt16) {
    let index = Int(letter.value)
    guard letter.value < Self.limit else { return }
    if index >= plain.count {
      let missing = Array(repeating: UInt16(0), count: index + 1 - plain.count)
      plain += missing
      bold += missing
    }
    (plain[index], bold[index]) = (width, boldWidth)
  }

  func knows(_ letter: Unicode.Scalar) -> Bool {
    plain.indices.contains(Int(letter.value)) && plain[Int(letter.value)] > 0
  }

  /// CSS pixels at `size`, with tabular figures as charts have them.
  package func pixels(_ text: String, size: Double = 12, isBold: Bool = false) -> Double {
    let table = isBold ? bold : plain
    var thousandths = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Marks that are put above or below the letter before, and those of direction.
      case 0x300...0x36F, 0x2066...0x2069: continue
      case Self.limit...: thousandths += 1_000
      case let value:
        let width = value < table.count ? Int(table[Int(value)]) : 0
        thousandths += width > 0 ? width : 670
      }
    }
    return Double(thousandths) * size / 1_000
  }
}
