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
    #expect(TextWidth.pixels("") == 0)
    #expect(TextWidth.pixels("11:11") == TextWidth.pixels("48:39"))
    #expect(TextWidth.pixels("Fitness 53", isBold: true) > TextWidth.pixels("Fitness 53"))
    #expect(abs(TextWidth.pixels("km") - 16.97) < 0.1)
  }

  @Test("months give way on a phone one by one")
  func fitting() {
    let labels = (0..<4).map { (place: Double($0) * 60, text: "November") }
    #expect(LabelPlacement.fitting(labels, width: 300) == [true, false, false, false])
    #expect(LabelPlacement.fitting(labels, width: 2_000) == [true, true, true, true])
  }
}
