/// Draws the parts that cards are made of on a sheet.
struct Pen {
  enum Anchor { case left, middle, right }

  private(set) var sheet: Sheet
  let typeface = Typeface.plain

  init(width: Int, height: Int) {
    sheet = Sheet(width: width, height: height, ground: .paper)
  }

  mutating func fill(_ box: Box, _ color: Color, radius: Double = 0) {
    sheet.fill(.box(box, radius: radius), color)
  }

  mutating func draw(_ outline: Outline, _ color: Color) {
    sheet.fill(outline, color)
  }

  /// Sets a text beside, around or before a place on its line.
  mutating func set(
    _ text: String, _ style: TextStyle, x: Double, line: Double, _ anchor: Anchor = .left
  ) {
    let width = typeface.width(of: text, style)
    let left =
      switch anchor {
      case .left: x
      case .middle: x - width / 2
      case .right: x - width
      }
    sheet.fill(typeface.outline(of: text, style, at: Point(x: left, y: line)), style.color)
  }

  /// The strip of the accent's color that every card begins with.
  mutating func setTop() {
    fill(Box(left: 0, top: 0, width: Double(sheet.width), height: 14), .accent)
  }

  /// The site's title at the right end of a line, a track before it; returns where they begin.
  mutating func setTitle(
    _ title: String, size: Double, right: Double, line: Double, within width: Double
  )
    -> Double
  {
    let style = TextStyle(size: size, weight: 640, tracking: -0.018)
    let scale = size / 26
    let title = typeface.canSet(title) ? title : ""
    let short = typeface.shortened(title, style, width: width - 51 * scale)
    let textWidth = typeface.width(of: short, style)
    set(short, style, x: right, line: line, .right)
    let left = right - textWidth - (short.isEmpty ? 38 : 51) * scale
    let top = line - 19.75 * scale
    func lane(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Outline {
      // The icon's lines lie on the edge of its shapes, half on each side.
      let stroke = 1.9 * scale
      let edge = Box(
        left: left + x * scale - stroke / 2, top: top + y * scale - stroke / 2,
        width: width * scale + stroke, height: height * scale + stroke)
      return .ring(edge, width: stroke, radius: edge.height / 2)
    }
    draw(lane(1.5, 1.5, 35, 21), .accent)
    draw(lane(6, 6, 26, 12), .accent)
    return left
  }

  /// A number with what it counts after it, smaller; returns where it ends.
  mutating func set(_ amount: Card.Amount, _ style: AmountStyle, x: Double, line: Double) -> Double
  {
    set(amount.value, style.value, x: x, line: line)
    let end = x + typeface.width(of: amount.value, style.value)
    guard let unit = amount.unit else { return end }
    set(unit, style.unit, x: end + style.gap, line: line)
    return end + style.gap + typeface.width(of: unit, style.unit)
  }

  func width(of amount: Card.Amount, _ style: AmountStyle) -> Double {
    let value = typeface.width(of: amount.value, style.value)
    return value + (amount.unit.map { style.gap + typeface.width(of: $0, style.unit) } ?? 0)
  }
}

/// How a number and its unit are set.
struct AmountStyle {
  let value: TextStyle
  let unit: TextStyle
  /// Pixels between the two.
  let gap: Double

  /// A number that is read before everything else, at one size; its unit is half as large.
  ///
  /// Its digits are whole pixels high, so that what is flat at their top is drawn sharp.
  static func huge(_ size: Double) -> AmountStyle {
    let size = (size * digitHeight).rounded() / digitHeight
    return AmountStyle(
      value: TextStyle(size: size, weight: 700, tracking: -0.04),
      unit: TextStyle(size: size / 2, weight: 560, tracking: -0.02, color: .dim), gap: size * 0.13)
  }

  /// How high a digit is, of its size.
  private static let digitHeight = 0.7275

  /// One of the numbers below.
  static func small(_ size: Double, unit: Double) -> AmountStyle {
    AmountStyle(
      value: TextStyle(size: size, weight: 660, tracking: -0.03),
      unit: TextStyle(size: unit, weight: 540, tracking: -0.018, color: .dim), gap: size * 0.12)
  }
}
