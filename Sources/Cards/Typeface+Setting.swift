/// How large, heavy and wide a text is set, and in which color.
struct TextStyle {
  var size: Double
  var weight: Double
  /// What is added after each letter, in parts of the size.
  var tracking: Double = 0
  var color: Color = .ink
}

extension Typeface {
  /// How wide a text gets, in pixels.
  func width(of text: String, _ style: TextStyle) -> Double {
    let letters = letters(of: text)
    let width = letters.indices.reduce(0) { $0 + advance(letters, at: $1, style) }
    return letters.isEmpty ? 0 : width - style.tracking * style.size
  }

  /// The shapes of a text that begins at a point on its line.
  func outline(of text: String, _ style: TextStyle, at start: Point) -> Outline {
    let letters = letters(of: text)
    let scale = style.size / em
    var outline = Outline()
    var left = start.x
    for index in letters.indices {
      for curve in curves(of: letters[index], weight: style.weight) {
        let placed = curve.map {
          (
            point: Point(x: left + $0.point.x * scale, y: start.y - $0.point.y * scale),
            isOn: $0.isOn
          )
        }
        outline.contours.append(Self.corners(placed))
      }
      left += advance(letters, at: index, style)
    }
    return outline
  }

  /// A text that is no wider than so many pixels: cut, with three dots after it, where it has to be.
  func shortened(_ text: String, _ style: TextStyle, width limit: Double) -> String {
    guard width(of: text, style) > limit else { return text }
    var kept = Array(text.prefix(400))
    while !kept.isEmpty {
      kept.removeLast()
      while kept.last?.isWhitespace == true { kept.removeLast() }
      let short = String(kept) + "…"
      if width(of: short, style) <= limit { return short }
    }
    return ""
  }

  private func advance(_ letters: [Letter], at index: Int, _ style: TextStyle) -> Double {
    let next = index + 1 < letters.count ? letters[index + 1] : nil
    return advance(of: letters[index], before: next, weight: style.weight) * style.size / em
      + style.tracking * style.size
  }

  /// A closed curve as corners.
  ///
  /// Between two points that only bend it, it goes through their middle.
  private static func corners(_ curve: [(point: Point, isOn: Bool)]) -> [Point] {
    guard let first = curve.first, let last = curve.last else { return [] }
    var from =
      first.isOn ? first.point : last.isOn ? last.point : middle(first.point, last.point)
    var corners = [from]
    var bend: Point?
    for (point, isOn) in curve + [(from, true)] {
      if let control = bend {
        let to = isOn ? point : middle(control, point)
        append(from, control, to, to: &corners)
        from = to
        bend = isOn ? nil : point
      } else if isOn {
        corners.append(point)
        from = point
      } else {
        bend = point
      }
    }
    return corners
  }

  /// A curve as lines that leave it by a twentieth of a pixel at most.
  private static func append(_ from: Point, _ bend: Point, _ to: Point, to corners: inout [Point]) {
    let away = Point(x: from.x - 2 * bend.x + to.x, y: from.y - 2 * bend.y + to.y)
    let steps = max(
      (5 * (away.x * away.x + away.y * away.y).squareRoot()).squareRoot().rounded(.up), 1)
    for step in 1...Int(min(steps, 64)) {
      let part = Double(step) / min(steps, 64)
      let rest = 1 - part
      corners.append(
        Point(
          x: rest * rest * from.x + 2 * rest * part * bend.x + part * part * to.x,
          y: rest * rest * from.y + 2 * rest * part * bend.y + part * part * to.y))
    }
  }

  private static func middle(_ one: Point, _ other: Point) -> Point {
    Point(x: (one.x + other.x) / 2, y: (one.y + other.y) / 2)
  }
}
