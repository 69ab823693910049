import Foundation
import Testing

@testable import Cards

@Suite struct TypefaceTests {
  private let typeface = Typeface.plain
  private let style = TextStyle(size: 100, weight: 400)

  @Test func `letters of English and of its neighbors are there`() {
    let letters = (0x20...0x7E).compactMap(Unicode.Scalar.init).map(Character.init)
    #expect(Card.canSet(String(letters)))
    #expect(Card.canSet("16–22 · 76 % “Étienne’s” Łódź, Ærø, Straße: 4:48 /km… ≥ −3 €"))
    #expect(letters.dropFirst().allSatisfy { typeface.width(of: String($0), style) > 10 })
  }

  @Test(arguments: ["😀", "سباق", "東京", "\u{202E}", "Ωμ", "\u{AD}", "\u{0}", "\u{200B}"])
  func `letters that the font lacks are known and never drawn`(text: String) {
    #expect(!Card.canSet(text))
    #expect(typeface.outline(of: "x" + text, style, at: Point(x: 0, y: 0)).contours.count <= 4)
  }

  @Test func `breaks and spaces of all kinds are spaces`() {
    #expect(Card.canSet("a\nb\tc\u{202F}d\r\ne\u{A0}f\u{2028}g"))
    #expect(typeface.width(of: "a\nb", style) == typeface.width(of: "a b", style))
  }

  @Test func `two characters that make a letter are one`() {
    #expect(Card.canSet("Cafe\u{301}"))
    #expect(typeface.width(of: "e\u{301}", style) == typeface.width(of: "é", style))
  }

  /// 0.5462 of the size is the width of an “a” in the table of label widths, 0.28 that of a space.
  @Test func `widths are those of the theme's table`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let path = folder.appending(path: "../../themes/plain/label-widths.txt")
    let table = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    var compared = 0
    for row in table where row.hasPrefix("U+") {
      let cells = row.dropFirst(2).split(separator: " ")
      let scalar = try #require(Unicode.Scalar(UInt32(cells[0], radix: 16) ?? 0))
      // The table has figures of one width, a card has figures as wide as they are.
      guard scalar.properties.numericType == nil, scalar.properties.isAlphabetic else { continue }
      let bold = TextStyle(size: 1_000, weight: 620)
      let text = String(Character(scalar))
      #expect(abs(typeface.width(of: text, bold) - (Double(cells[2]) ?? 0)) <= 1, "\(text)")
      compared += 1
    }
    #expect(compared > 200)
  }

  @Test func `letters that lean together stand closer`() {
    let alone = typeface.width(of: "A", style) + typeface.width(of: "V", style)
    #expect(typeface.width(of: "AV", style) < alone - 2)
    #expect(typeface.width(of: "nn", style) == 2 * typeface.width(of: "n", style))
  }

  @Test func `a heavier letter is wider`() {
    let heavy = TextStyle(size: 100, weight: 700)
    let middle = TextStyle(size: 100, weight: 550)
    let widths = [style, middle, heavy].map { typeface.width(of: "m", $0) }
    #expect(widths == widths.sorted() && Set(widths).count == 3)
  }

  @Test func `a letter stands on its line, within its width`() {
    let outline = typeface.outline(of: "H", style, at: Point(x: 20, y: 200))
    let corners = outline.contours.joined()
    #expect(corners.map(\.y).max() == 200)
    let top = corners.map(\.y).min() ?? 0
    #expect(abs(200 - top - 72.7) < 0.1)
    #expect((corners.map(\.x).min() ?? 0) > 20)
    #expect((corners.map(\.x).max() ?? 0) < 20 + typeface.width(of: "H", style))
  }

  @Test func `a text is cut where it has to be`() {
    #expect(typeface.shortened("short", style, width: 1_000) == "short")
    let cut = typeface.shortened("a text of some length", style, width: 500)
    #expect(cut.hasSuffix("…") && !cut.hasSuffix(" …"))
    #expect(typeface.width(of: cut, style) <= 500)
    #expect(typeface.shortened("a text", style, width: 1) == "")
  }

  @Test func `damaged outlines are no letters`() {
    #expect(!Typeface([]).canSet("a"))
    #expect(Typeface([1, 2, 3]).width(of: "abc", style) == 0)
    let whole = Array(repeating: UInt8(0xFF), count: 400)
    _ = Typeface(whole).outline(of: "\u{FFFF}", style, at: Point(x: 0, y: 0))
  }
}
