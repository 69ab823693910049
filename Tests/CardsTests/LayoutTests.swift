import Testing

@testable import Cards

@Suite struct LayoutTests {
  private func landscape(_ card: Card) -> Sheet {
    var pen = Pen(width: 1200, height: 630)
    LandscapeCard(card: card).draw(with: &pen)
    return pen.sheet
  }

  private func portrait(_ card: Card) -> Sheet {
    var pen = Pen(width: 1080, height: 1350)
    PortraitCard(card: card).draw(with: &pen)
    return pen.sheet
  }

  /// Whether a sheet is bare between some columns, below the strip at its top.
  private func isBare(_ sheet: Sheet, _ columns: Range<Int>, rows: Range<Int>) -> Bool {
    rows.allSatisfy { row in columns.allSatisfy { sheet.pixels[row * sheet.width + $0] == 0 } }
  }

  @Test(arguments: [Samples.highest, Samples.month, Samples.run, Samples.hostile])
  func `nothing stands in the margins`(card: Card) {
    let (wide, high) = (landscape(card), portrait(card))
    #expect(isBare(wide, 0..<50, rows: 14..<630))
    #expect(isBare(wide, 1150..<1200, rows: 14..<630))
    #expect(isBare(wide, 0..<1200, rows: 600..<630))
    #expect(isBare(high, 0..<58, rows: 14..<1350))
    #expect(isBare(high, 1022..<1080, rows: 14..<1350))
    #expect(isBare(high, 0..<1080, rows: 1310..<1350))
  }

  @Test(arguments: [Samples.highest, Samples.month, Samples.run, Samples.hostile])
  func `words end before the picture begins`(card: Card) {
    #expect(isBare(landscape(card), 575..<590, rows: 110..<540))
  }

  @Test(
    arguments: [
      ("74", "km", 190), ("8.4", "km", 172), ("224", "km", 172), ("1:35:48", nil, 132),
      ("9:59", nil, 132), ("Rest", nil, 172), ("120.5", "km", 150), ("34.5", "km", 150),
    ] as [(String, String?, Double)]) func `a number has its size`(
      value: String, unit: String?, size: Double
    )
  {
    let style = Card.numberStyle(
      of: Card.Amount(value, unit: unit), sizes: [190, 172, 150, 132, 100], width: 510,
      Pen(width: 1, height: 1))
    // So much off that its digits are whole pixels high.
    #expect(abs(style.value.size - size) <= 0.5 / 0.7275)
    #expect(style.unit.size == style.value.size / 2)
  }

  /// The week's day of 20 minutes must not be as high as one of two hours would be.
  @Test func `a bar is as high as its time, on a scale of one hour at least`() {
    #expect(barHeight([1200]) == 112)
    #expect(barHeight([3600]) == 336)
    #expect(barHeight([1200, 7200]) == 56)
    #expect(barHeight([0]) == 5)
  }

  /// How high the first day's bar is.
  private func barHeight(_ seconds: [Double]) -> Int {
    var pen = Pen(width: 600, height: 630)
    let days = (0..<7).map { CardDay("", otherSeconds: seconds.count > $0 ? seconds[$0] : 0) }
    WeekBars(
      days: days[...], box: Box(left: 0, top: 150, width: 540, height: 336), labelSize: 28,
      letterSize: 36, letterDrop: 42
    ).draw(with: &pen)
    return (0..<630).count { pen.sheet.pixels[$0 * 600 + 10] != 0 }
  }

  @Test func `a ribbon's bars are as wide as they are long, from edge to edge`() throws {
    let row = ribbonRow(height: 200)
    let widths = row.split(separator: false).map(\.count)
    try #require(widths.count == 3)
    #expect(row.first == true && row.last == true)
    #expect(abs(widths[0] - widths[1]) <= 1)
    #expect(widths[2] * 2 < widths[0] + 2)
  }

  @Test func `bars of a short run are no blocks`() throws {
    let row = ribbonRow(height: 40)
    let widths = row.split(separator: false).map(\.count)
    try #require(widths.count == 3)
    #expect(widths[0] <= 30 && abs(widths[0] - widths[1]) <= 1)
    #expect(row.first == true && row[74] == true && row[75...].allSatisfy { !$0 })
  }

  /// The lowest row of a ribbon of two and a half kilometers, 300 pixels wide.
  private func ribbonRow(height: Int) -> [Bool] {
    var pen = Pen(width: 300, height: height)
    let bars = [1000, 1000, 500].map { CardBar(meters: $0, height: 1, zone: 2) }
    Ribbon(bars: bars, box: Box(left: 0, top: 0, width: 300, height: Double(height)))
      .draw(with: &pen)
    return pen.sheet.pixels.suffix(300).map { $0 != 0 }
  }

  @Test func `a race without a short form is set smaller before it is cut`() {
    func sheet(_ race: String) -> [UInt8] {
      var pen = Pen(width: 800, height: 60)
      var card = Samples.highest
      (card.race, card.raceShort) = (race, nil)
      card.setRace(TextStyle(size: 42, weight: 620), x: 0, line: 40, width: 500, &pen)
      return pen.sheet.pixels
    }
    #expect(sheet("Skerrymouth Marathon in 62 days") != sheet("Skerrymouth Marathon in 62 dayz"))
    #expect(
      sheet("Skerrymouth Marathon, which is in 62 days")
        == sheet("Skerrymouth Marathon, which is in 99 years"))
  }

  @Test func `a race that does not fit gives way to its short form, and one in another script too`()
  {
    var long = Samples.highest
    long.race = "Saint-Étienne-de-Montluc International Coastal Trail Marathon in 21 days"
    var short = Samples.highest
    short.race = short.raceShort
    #expect(landscape(long).pixels == landscape(short).pixels)
    long.race = "سباق"
    #expect(landscape(long).pixels == landscape(short).pixels)
    (long.race, long.raceShort, short.race, short.raceShort) = ("سباق", nil, nil, nil)
    #expect(landscape(long).pixels == landscape(short).pixels)
  }
}
