import Testing
import Training

@testable import Facts
@testable import Wording

@Suite("Finishes and the fastest kilometer, hills taken out")
struct FinishTests {
  private func rows(
    _ paces: [Double], up: [Double]? = nil, down: [Double]? = nil, rate: Double? = 150
  ) -> [DrawnSplits.Row] {
    paces.enumerated().map { index, seconds in
      var row = DrawnSplits.Row(
        number: index + 1, endMeters: Double(index + 1) * 1_000, lengthMeters: 1_000,
        seconds: seconds)
      row.heartRate = rate
      row.ascentMeters = up?[index]
      row.descentMeters = down?[index]
      return row
    }
  }

  private func splits(_ rows: [DrawnSplits.Row]) -> DrawnSplits {
    DrawnSplits(lengthMeters: 1_000, rows: rows, firstHalfSeconds: 0, secondHalfSeconds: 0)
  }

  @Test("a fast finish is long enough, in a row, and no descent")
  func fastFinish() throws {
    let even = Array(repeating: 333.0, count: 8)
    let finish = try #require(FinishFinding(fastFinishOf: splits(rows(even + [288, 290, 286]))))
    #expect(finish.last.meters == 3_000 && finish.before.meters == 8_000)
    #expect(finish.last.secondsPerKilometer == 288)
    #expect(FinishFinding(fastFinishOf: splits(rows(even + [288]))) == nil, "one kilometer")
    #expect(FinishFinding(fastFinishOf: splits(rows(even + [320, 320, 320]))) == nil, "4 %")
    let slowly = try #require(
      FinishFinding(fastFinishOf: splits(rows(even + [325, 290, 288, 286]))))
    #expect(slowly.last.meters == 3_000, "one on the way there belongs to what came before")
    #expect(FinishFinding(fastFinishOf: splits(rows(even))) == nil)
    #expect(FinishFinding(fastFinishOf: splits([])) == nil)
    let zero = Array(repeating: 0.0, count: 11)
    let hill = Array(repeating: 0.0, count: 8) + [60, 60, 60]
    #expect(
      FinishFinding(fastFinishOf: splits(rows(even + [290, 290, 290], up: zero, down: hill))) == nil
    )
    #expect(
      FinishFinding(fastFinishOf: splits(rows(even + [290, 290, 290], up: zero, down: zero)))
        != nil)
  }

  @Test("the last third of a long run, with a heart rate where each kilometer has one")
  func lastThird() throws {
    let all = rows([330, 330, 330, 330, 336, 336])
    let found = try #require(FinishFinding(lastThirdOf: splits(all)))
    #expect(found.last.meters == 2_000 && found.last.secondsPerKilometer == 336)
    let words = EnglishRun(wording: .english)
    #expect(
      words.sentence(found).replacing("\u{A0}", with: " ")
        == "The last 2.0 km at 5:36 /km and 150 bpm, what came before at 5:30 /km and 150 bpm.")
    var gap = all
    gap[5].heartRate = nil
    let unknown = try #require(FinishFinding(lastThirdOf: splits(gap)))
    #expect(
      words.sentence(unknown).replacing("\u{A0}", with: " ")
        == "The last 2.0 km at 5:36 /km, what came before at 5:30 /km and 150 bpm.")
    #expect(FinishFinding(lastThirdOf: splits(rows([330, 330, 330]))) == nil)
  }

  @Test("the fastest kilometer is so on the flat, not downhill")
  func fastest() throws {
    let found = try #require(
      splits(rows([300, 274, 271, 300], up: [0, 40, 0, 0], down: [0, 0, 80, 0])).finding)
    #expect(found.fastest == 2 && found.secondsPerKilometer == 274)
    let flat = try #require(found.flatSecondsPerKilometer)
    #expect(flat > 225 && flat < 265)
    let words = EnglishRoute(wording: .english).heading(found, isLong: false)
    #expect(
      words.hasPrefix("Hills taken out, kilometre\u{A0}2 was the fastest: 4:34, worth 3:57 on the"))
    let steep = try #require(
      splits(rows([300, 540, 271, 300], up: [0, 160, 0, 0], down: [0, 0, 80, 0])).finding)
    #expect(
      steep.fastest == 3 && steep.flatSecondsPerKilometer == nil,
      "what a walk up a fell is worth on the flat is a guess")
    let near = try #require(
      splits(rows([300, 274, 271, 300], up: [0, 1, 0, 0], down: [0, 0, 3, 0])).finding)
    #expect(near.fastest == 3 && near.flatSecondsPerKilometer == nil, "not 3 % faster on the flat")
    let level = try #require(
      splits(rows([300, 274, 271], up: [0, 0, 0], down: [0, 0, 0])).finding)
    #expect(level.fastest == 3 && level.flatSecondsPerKilometer == nil)
    var unknown = rows([300, 274, 271], up: [0, 0, 0], down: [0, 0, 0])
    unknown[0].ascentMeters = nil
    #expect(splits(unknown).finding?.fastest == 3)
  }
}
