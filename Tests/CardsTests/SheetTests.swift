import Testing

@testable import Cards

@Suite struct SheetTests {
  private func sheet(_ outline: Outline) -> Sheet {
    var sheet = Sheet(width: 8, height: 4, ground: .white)
    sheet.fill(outline, .ink)
    return sheet
  }

  private func part(_ sheet: Sheet, _ column: Int, _ row: Int) -> Double {
    let color = sheet.colors[Int(sheet.pixels[row * sheet.width + column])]
    return Double(255 - Int(color.red)) / Double(255 - Int(Color.ink.red))
  }

  @Test func `a pixel is as dark as the part of it that is covered`() {
    let sheet = sheet(.box(Box(left: 1.5, top: 1, width: 2, height: 1.25)))
    for (column, row, expected) in [
      (1, 1, 0.5), (2, 1, 1), (3, 1, 0.5), (4, 1, 0), (0, 1, 0),
      (1, 2, 0.125), (2, 2, 0.25), (2, 0, 0), (2, 3, 0),
    ] {
      #expect(abs(part(sheet, column, row) - expected) < 0.01, "\(column) \(row)")
    }
  }

  @Test func `an edge that runs across pixels covers half of them`() {
    let triangle = Outline(contours: [
      [Point(x: 0, y: 0), Point(x: 8, y: 4), Point(x: 0, y: 4)]
    ])
    let sheet = sheet(triangle)
    for (column, row, expected) in [
      (0, 0, 0.75), (1, 0, 0.25), (2, 0, 0), (0, 1, 1), (2, 1, 0.75), (3, 1, 0.25), (7, 3, 0.25),
      (6, 3, 0.75), (5, 3, 1),
    ] {
      #expect(abs(part(sheet, column, row) - expected) < 0.01, "\(column) \(row)")
    }
  }

  @Test func `a shape that runs the other way is a hole`() {
    let sheet = sheet(.ring(Box(left: 0, top: 0, width: 4, height: 4), width: 1))
    #expect(part(sheet, 0, 0) == 1)
    #expect(part(sheet, 1, 1) == 0)
    #expect(part(sheet, 3, 2) == 1)
  }

  @Test func `two shapes over each other are one`() {
    var outline = Outline.box(Box(left: 0, top: 0, width: 4, height: 4))
    outline.contours += Outline.box(Box(left: 2, top: 0, width: 4, height: 4)).contours
    let sheet = sheet(outline)
    #expect((0..<6).allSatisfy { part(sheet, $0, 1) == 1 })
    #expect(part(sheet, 6, 1) == 0)
  }

  @Test(arguments: [
    Box(left: -1e7, top: -3, width: 2e7, height: 5),
    Box(left: 7.5, top: 3.5, width: 1e9, height: 1e9),
    Box(left: 100, top: 100, width: 5, height: 5), Box(left: .nan, top: 0, width: 5, height: 5),
    Box(left: 0, top: -.infinity, width: 5, height: .infinity),
  ]) func `what lies outside is left out`(box: Box) {
    #expect(sheet(.box(box)).pixels.count == 32)
  }

  @Test func `there are never more than 256 colors`() {
    var sheet = Sheet(width: 400, height: 1, ground: .white)
    for column in 0..<400 {
      let box = Box(left: Double(column), top: 0, width: 1, height: 1)
      sheet.fill(.box(box), Color(UInt32(column * 40_503 % 0xFF_FFFF)))
    }
    #expect(sheet.colors.count == 256)
  }
}
