import Foundation
import Markup
import Testing

@testable import Plotting

extension LabelWidths {
  /// Of the built-in theme, as its folder has them.
  static let ofPlain: LabelWidths = {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("themes/plain/label-widths.txt")
    let table = try? String(contentsOf: file, encoding: .utf8)
    return table.flatMap { try? LabelWidths(table: $0) } ?? LabelWidths()
  }()
}

extension Drawing {
  var markup: Markup { markup(widths: .ofPlain) }
  func append(to page: inout Markup) { append(to: &page, widths: .ofPlain) }
}

@Suite("Widths of labels")
struct LabelWidthsTests {
  @Test("are read from a table, remarks and empty lines left out")
  func table() throws {
    let widths = try LabelWidths(table: "# letters\n\nU+0041 676 729\r\n U+00e9  582\t594 \n")
    #expect(widths.pixels("Aé", size: 1_000) == 1_258)
    #expect(widths.pixels("Aé", size: 1_000, isBold: true) == 1_323)
    #expect(try LabelWidths(table: "") == LabelWidths())
  }

  @Test("of the built-in theme know every letter that its font has")
  func plain() {
    #expect("aZ09 äß–−½×·’…".unicodeScalars.allSatisfy(LabelWidths.ofPlain.knows))
  }

  @Test(
    "that cannot be read tell the line and what is there",
    arguments: [
      ("U+0041 676", 1, LabelTableError.Matter.isNoLetterWithWidths),
      ("# a\nU+0041 676 729 1", 2, .isNoLetterWithWidths),
      ("\n\nA 676 729", 3, .isNoLetter("A")),
      ("U+1F3C3 1000 1000", 1, .isNoLetter("U+1F3C3")),
      ("U+0000 1 1", 1, .isNoLetter("U+0000")),
      ("U+D800 1 1", 1, .isNoLetter("U+D800")),
      ("U+0041 0 729", 1, .isNoWidth("0")),
      ("U+0041 676 -1", 1, .isNoWidth("-1")),
      ("U+0041 676 10000", 1, .isNoWidth("10000")),
      ("U+0041 676 729\nU+0041 676 729", 2, .isTwice("U+0041")),
    ])
  func mistakes(table: String, line: Int, matter: LabelTableError.Matter) {
    let error = #expect(throws: LabelTableError.self) { try LabelWidths(table: table) }
    #expect(error?.line == line)
    #expect(error?.matter == matter)
  }
}
