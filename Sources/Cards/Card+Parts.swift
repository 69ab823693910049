/// What a landscape and a portrait card have in common.
extension Card {
  /// The number in the largest of some sizes in which it and its unit fit into a width.
  ///
  /// Two digits may
  /// have the first, more the second, a time the fourth.
  static func numberStyle(
    of number: Amount, sizes: [Double], width: Double, _ pen: Pen
  ) -> AmountStyle {
    let first = number.value.contains(":") ? 3 : number.value.count > 2 ? 1 : 0
    for size in sizes.dropFirst(first) where pen.width(of: number, .huge(size)) <= width {
      return .huge(size)
    }
    let least = sizes.last ?? 100
    let wide = max(pen.width(of: number, .huge(least)), 1)
    return .huge(least * min(width / wide, 1))
  }

  /// Sets what is said of a race: the first of its texts that the font has and that fits, else the
  /// last of them, down to 28 pixels, and then cut.
  func setRace(_ style: TextStyle, x: Double, line: Double, width: Double, _ pen: inout Pen) {
    let typeface = pen.typeface
    let texts = [race, raceShort].compactMap { $0 }.filter { typeface.canSet($0) }
    guard let last = texts.last else { return }
    let text = texts.first { typeface.width(of: $0, style) <= width } ?? last
    var fitting = style
    fitting.size = max(style.size * min(width / max(typeface.width(of: text, style), 1), 1), 28)
    // What was made to fit must not be cut for the last digit of its width.
    pen.set(typeface.shortened(text, fitting, width: width + 1), fitting, x: x, line: line)
  }

  /// The small numbers side by side, so much smaller that they fit into a width.
  static func smallStyle(
    of amounts: some Collection<Amount>, size: Double, unit: Double, gap: Double, width: Double,
    _ pen: Pen
  ) -> AmountStyle {
    let gaps = gap * Double(max(amounts.count - 1, 0))
    let wide = amounts.reduce(0) { $0 + pen.width(of: $1, .small(size, unit: unit)) }
    let part = min(max((width - gaps) / max(wide, 1), 0.001), 1)
    return .small(size * part, unit: unit * part)
  }
}
