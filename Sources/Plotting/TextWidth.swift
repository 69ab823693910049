/// How wide a text gets, from the advance widths of Inter.
///
/// The pages embed that font, so a drawing can keep its labels apart; another theme's font is
/// rarely more than a tenth wider. Kerning is ignored, unknown letters count as wide ones.
enum TextWidth {
  /// CSS pixels at `size`, with tabular figures as charts have them.
  static func pixels(_ text: String, size: Double = 12, isBold: Bool = false) -> Double {
    let table = isBold ? bold : regular
    var thousandths = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: thousandths += isBold ? 660 : 630
      case 0x20...0x7E: thousandths += table[Int(scalar.value) - 0x20]
      case 0xA0: thousandths += table[0]
      case 0x300...0x36F: continue
      case 0x2E80...: thousandths += 1_000
      default: thousandths += 670
      }
    }
    return Double(thousandths) * size / 1_000
  }

  /// Inter at weight 400 from U+0020, in thousandths of the size.
  private static let regular = [
    281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, 625, 464, 605,
    636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507, 936, 676, 651, 727, 719, 598,
    587, 743, 740, 264, 543, 652, 562, 889, 753, 761, 635, 761, 639, 638, 642, 741, 676, 949, 642,
    665, 625, 362, 357, 362, 469, 452, 497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544,
    237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659,
  ]

  /// The same at weight 620.
  private static let bold = [
    245, 312, 395, 645, 650, 847, 665, 212, 397, 397, 547, 674, 297, 467, 292, 381, 672, 483, 623,
    653, 668, 635, 651, 588, 649, 651, 292, 297, 674, 674, 674, 548, 1_005, 729, 658, 745, 725, 609,
    585, 756, 744, 276, 562, 680, 566, 908, 740, 777, 644, 777, 652, 650, 661, 733, 729, 1_013, 695,
    708, 656, 397, 381, 397, 483, 470, 497, 576, 631, 580, 631, 594, 379, 627, 615, 263, 263, 572,
    263, 901, 612, 609, 626, 626, 399, 551, 382, 611, 578, 840, 565, 578, 564, 397, 361, 397, 674,
  ]
}
