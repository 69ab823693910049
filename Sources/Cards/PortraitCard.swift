extension Card {
  /// The card as a PNG of 1080 × 1350 pixels: for a phone.
  package func portrait() -> [UInt8] {
    var pen = Pen(width: 1080, height: 1350)
    PortraitCard(card: self).draw(with: &pen)
    return pen.sheet.png(title: title, description: description)
  }
}

/// Everything below each other, with a run as a story at the end.
struct PortraitCard {
  let card: Card

  private static let left = 72.0
  private static let right = 1008.0
  private static let width = 936.0
  private static let lastLine = 1290.0

  /// Where the small numbers stand: lower where no run is told below them.
  private var numbersLine: Double { card.best == nil ? 1166 : 904 }

  /// How much lower the number and the headline stand: in the middle where they are alone.
  private var wordsDrop: Double { card.picture == .nothing && card.best == nil ? 330 : 0 }

  func draw(with pen: inout Pen) {
    pen.setTop()
    let kicker = TextStyle(size: 37, weight: 640, tracking: 0.045, color: .dim)
    pen.set(
      pen.typeface.shortened(card.kicker.uppercased(), kicker, width: Self.width), kicker,
      x: Self.left, line: 108)
    let style = Card.numberStyle(
      of: card.number, sizes: [240, 240, 220, 200, 150], width: Self.width, pen)
    _ = pen.set(
      card.number, style, x: Self.left - style.value.size * 0.04,
      line: (227 + wordsDrop + style.value.size * 0.3635).rounded())
    let lines = setHeadline(&pen)
    drawPicture(below: 442 + Double(max(lines - 1, 0)) * 58, &pen)
    setSmallNumbers(&pen)
    setBest(&pen)
    setLastLine(&pen)
  }

  /// Sets what the week was, and returns in how many lines.
  private func setHeadline(_ pen: inout Pen) -> Int {
    let headline = Headline(
      [card.headline, card.fallbackHeadline], [(64, 1), (58, 1), (50, 2), (44, 2)],
      width: Self.width, pen.typeface)
    for (index, line) in headline.lines.enumerated() {
      pen.set(line, headline.style, x: Self.left, line: 404 + wordsDrop + Double(index) * 58)
    }
    return headline.lines.count
  }

  private func drawPicture(below top: Double, _ pen: inout Pen) {
    switch card.picture {
    case .week(let days):
      // Room for the number above the highest bar, and for the letters below all.
      let (first, foot) = (top + 30, numbersLine - 146)
      WeekBars(
        days: days.prefix(7),
        box: Box(left: Self.left, top: first, width: Self.width, height: foot - first),
        labelSize: 33, letterSize: 42, letterDrop: 50
      ).draw(with: &pen)
    case .month(let month):
      MonthGrid(
        month: month,
        box: Box(left: Self.left, top: top + 8, width: Self.width, height: numbersLine - 118 - top),
        letterSize: 36, labelSize: card.best == nil ? 46 : 34, gap: 8
      ).draw(with: &pen)
    case .run(let run):
      RunPicture(
        run: run,
        box: Box(left: Self.left, top: top, width: Self.width, height: numbersLine - 110 - top),
        noteSize: 36
      ).draw(with: &pen)
    case .nothing: break
    }
  }

  /// Three numbers from one edge to the other.
  private func setSmallNumbers(_ pen: inout Pen) {
    let amounts = card.smallNumbers.prefix(3)
    let style = Card.smallStyle(
      of: amounts, size: 70, unit: 40, gap: 48, width: Self.width, pen)
    let widths = amounts.map { pen.width(of: $0, style) }
    let free = Self.width - widths.reduce(0, +)
    let gap = amounts.count == 3 ? free / 2 : min(free, 96)
    var left = Self.left
    for amount in amounts {
      left = pen.set(amount, style, x: left, line: numbersLine) + gap
    }
  }

  private func setBest(_ pen: inout Pen) {
    guard let best = card.best else { return }
    drawRule(at: 948, &pen)
    pen.fill(Box(left: Self.left, top: 947, width: 64, height: 4), .accent)
    let title = TextStyle(size: 42, weight: 640, tracking: -0.02)
    if pen.typeface.canSet(best.title) {
      pen.set(
        pen.typeface.shortened(best.title, title, width: Self.width), title, x: Self.left,
        line: 1009)
    }
    Ribbon(bars: best.bars, box: Box(left: Self.left, top: 1038, width: Self.width, height: 102))
      .draw(with: &pen)
    let note = TextStyle(size: 36, weight: 480, tracking: -0.01, color: .dim)
    if let text = best.note, pen.typeface.canSet(text) {
      pen.set(
        pen.typeface.shortened(text, note, width: Self.width), note, x: Self.left, line: 1190)
    }
  }

  private func setLastLine(_ pen: inout Pen) {
    drawRule(at: 1222, &pen)
    let begin = pen.setTitle(
      card.siteTitle, size: 32, right: Self.right, line: Self.lastLine, within: 460)
    let style = TextStyle(size: 42, weight: 620, tracking: -0.016, color: .accent)
    card.setRace(
      style, x: Self.left, line: Self.lastLine, width: begin - Self.left - 40, &pen)
  }

  private func drawRule(at top: Double, _ pen: inout Pen) {
    pen.fill(Box(left: Self.left, top: top, width: Self.width, height: 2), .grid)
  }
}
