import TestSupport
import Testing

@testable import Plotting

@Suite("Labels")
struct LabelPlacementTests {
  @Test("labels with room stay, labels that collide push each other aside")
  func spreading() {
    #expect(LabelPlacement.spread([100, 500], gap: 50, within: 0...1_000) == [100, 500])
    #expect(LabelPlacement.spread([500, 500], gap: 50, within: 0...1_000) == [475, 525])
    #expect(
      LabelPlacement.spread([990, 995, 1_000], gap: 50, within: 0...1_000) == [900, 950, 1_000])
    #expect(LabelPlacement.spread([520, 500], gap: 50, within: 0...1_000) == [535, 485])
  }

  @Test("spread labels keep their order, their distance and their bounds")
  func law() {
    forAll { random in
      let wanted = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Double.random(in: 0...1_000, using: &random)
      }
      let places = LabelPlacement.spread(wanted, gap: 60, within: 0...1_000)
      let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
      let sorted = order.map { places[$0] }
      return zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 60 - 1e-6 }
        && places.allSatisfy { $0 >= -1e-6 && $0 <= 1_000 + 1e-6 }
    }
  }

  @Test("a text's width adds up its letters, figures as wide as each other")
  func widths() {
    let widths = LabelWidths.ofPlain
    #expect(widths.pixels("") == 0)
    #expect(widths.pixels("11:11") == widths.pixels("48:39"))
    #expect(widths.pixels("Fitness 53", isBold: true) > widths.pixels("Fitness 53"))
    #expect(abs(widths.pixels("km") - 16.97) < 0.1)
    #expect(widths.pixels("e\u{301}") == widths.pixels("e"))
    #expect(widths.pixels("日", size: 10) == 10)
    #expect(widths.pixels("Ж", size: 100) == 67, "a letter that the font lacks is a wide one")
  }

  @Test("an axis that runs backwards keeps as many labels, and its first one")
  func backwards() {
    let labels = (0..<6).map { (place: 950 - Double($0) * 180, text: "\(4 + $0):30") }
    #expect(!LabelPlacement.fitting(labels, width: 290, .ofPlain).contains(false))
    let narrow = LabelPlacement.fitting(labels, width: 150, .ofPlain)
    #expect(narrow == [true, false, true, false, true, false])
    #expect(
      LabelPlacement.fitting(labels.reversed(), width: 150, .ofPlain).filter { $0 }.count == 3)
  }

  @Test("a word near the edge is turned away from it, and words before it know")
  func edge() {
    let labels = ["30 s", "5 min", "30 min", "2:00 h"].enumerated().map {
      AxisLabel(at: [0, 400, 700, 930][$0], text: $1)
    }
    var canvas = Canvas(widths: .ofPlain)
    Axes.bottomLabels(labels, phoneWidth: 160, on: &canvas) { $0 }
    let texts = String(decoding: canvas.bytes, as: UTF8.self).split(separator: "<text")
    #expect(texts.map { $0.contains("wide") } == [false, false, false, true])
  }

  @Test("months give way on a phone one by one")
  func fitting() {
    let labels = (0..<4).map { (place: Double($0) * 60, text: "November") }
    #expect(LabelPlacement.fitting(labels, width: 300, .ofPlain) == [true, false, false, false])
    #expect(LabelPlacement.fitting(labels, width: 2_000, .ofPlain) == [true, true, true, true])
  }
}
