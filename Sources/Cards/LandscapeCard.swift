extension Card {
  /// The card as a PNG of 1200 × 630 pixels: for links, and for a list at 300.
  package func landscape() -> [UInt8] {
    var pen = Pen(width: 1200, height: 630)
    LandscapeCard(card: self).draw(with: &pen)
    return pen.sheet.png(title: title, description: description)
  }
}

/// The words at the left, the picture at the right.
struct LandscapeCard {
  let card: Card

  private static let left = 60.0
  private static let right = 1140.0
  private static let pictureLeft = 600.0
  private static let lastLine = 586.0

  func draw(with pen: inout Pen) {
    pen.setTop()
    let kicker = TextStyle(size: 31, weight: 640, tracking: 0.045, color: .dim)
    pen.set(
      pen.typeface.shortened(card.kicker.uppercased(), kicker, width: kickerWidth), kicker,
      x: Self.left, line: 92)
    setNumber(&pen)
    setHeadline(&pen)
    setSmallNumbers(&pen)
    setLastLine(&pen)
    drawPicture(&pen)
  }

  /// How wide words beside the picture may get: as wide as the card where there is none.
  private var wordsWidth: Double {
    card.picture == .nothing ? Self.right - Self.left : 510
  }

  /// A week's bars seldom reach as high as the line of the kicker; a calendar always does.
  private var kickerWidth: Double {
    if case .month = card.picture { return wordsWidth }
    return 600
  }

  private func setNumber(_ pen: inout Pen) {
    let style = Card.numberStyle(
      of: card.number, sizes: [190, 172, 150, 132, 100], width: wordsWidth, pen)
    // The middle of the digits stays where it is, whatever their size.
    _ = pen.set(
      card.number, style, x: Self.left - style.value.size * 0.04,
      line: (193 + style.value.size * 0.3635).rounded())
  }

  private func setHeadline(_ pen: inout Pen) {
    let headline = Headline(
      [card.headline, card.fallbackHeadline], [(58, 2), (50, 2), (44, 2)], width: wordsWidth,
      pen.typeface)
    for (index, line) in headline.lines.enumerated() {
      pen.set(
        line, headline.style, x: Self.left,
        line: 348 + Double(index) * headline.style.size * 68 / 58)
    }
  }

  private func setSmallNumbers(_ pen: inout Pen) {
    let amounts = card.smallNumbers.prefix(2)
    let style = Card.smallStyle(
      of: amounts, size: 58, unit: 36, gap: 48, width: wordsWidth, pen)
    var left = Self.left
    for amount in amounts {
      left = pen.set(amount, style, x: left, line: 528) + 48
    }
  }

  private func setLastLine(_ pen: inout Pen) {
    let begin = pen.setTitle(
      card.siteTitle, size: 28, right: Self.right, line: Self.lastLine, within: 420)
    let style = TextStyle(size: 33, weight: 560, tracking: -0.012, color: .accent)
    card.setRace(
      style, x: Self.left, line: Self.lastLine, width: begin - Self.left - 40, &pen)
  }

  private func drawPicture(_ pen: inout Pen) {
    let width = Self.right - Self.pictureLeft
    switch card.picture {
    case .week(let days):
      WeekBars(
        days: days.prefix(7), box: Box(left: Self.pictureLeft, top: 150, width: width, height: 336),
        labelSize: 28, letterSize: 36, letterDrop: 42
      ).draw(with: &pen)
    case .month(let month):
      MonthGrid(
        month: month, box: Box(left: Self.pictureLeft, top: 66, width: width, height: 456),
        letterSize: 28, labelSize: 34, gap: 6
      ).draw(with: &pen)
    case .run(let run):
      RunPicture(
        run: run, box: Box(left: Self.pictureLeft, top: 124, width: width, height: 404),
        noteSize: 30
      ).draw(with: &pen)
    case .nothing: break
    }
  }
}
