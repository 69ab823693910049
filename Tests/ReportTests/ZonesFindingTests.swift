import Facts
import TestSupport
import Testing

@testable import Wording

@Suite("Time in zones is judged by a rule")
struct ZonesFindingTests {
  @Test(
    "how hard it was",
    arguments: [
      ([600.0, 3_000, 0, 0, 0], ZonesFinding.easyThroughout(share: 1)),
      ([600, 2_000, 300, 700, 0], .easyWithHard(hardSeconds: 700)),
      ([0, 900, 600, 600, 300], .hard(seconds: 900)),
      ([0, 300, 300, 1_200, 600], .mostlyHard(seconds: 1_800)),
      ([0, 900, 1_500, 100, 0], .steady(seconds: 1_500)),
      ([300, 1_800, 600, 100, 0], .mostlyEasy(share: 0.75)),
      ([0, 1_000, 800, 500, 0], nil),
      ([0, 0, 0, 0, 0], nil),
      ([], nil),
    ] as [([Double], ZonesFinding?)])
  func rule(zones: [Double], finding: ZonesFinding?) {
    #expect(ZonesFinding(zoneSeconds: zones) == finding)
  }

  @Test("twice the time is the same share, and whoever is easy throughout has nothing hard to tell")
  func scale() {
    forAll { random in
      let zones = (0..<5).map { _ in Double(Int.random(in: 0...3_600, using: &random)) }
      guard case .easyThroughout(let share) = ZonesFinding(zoneSeconds: zones) else { return true }
      return share >= 0.9
        && ZonesFinding(zoneSeconds: zones.map { 2 * $0 }) == .easyThroughout(share: share)
    }
  }

  @Test(
    "each finding has its sentence",
    arguments: [
      (ZonesFinding.easyThroughout(share: 1), "Easy throughout: 100 % in zones 1 and 2"),
      (.easyThroughout(share: 0.997), "Easy throughout: 99 % in zones 1 and 2"),
      (.easyWithHard(hardSeconds: 700), "More than half easy, and 12 minutes hard"),
      (.hard(seconds: 900), "15 minutes hard, in zones 4 and 5"),
      (.mostlyHard(seconds: 1_800), "Hard for most of it: 30 minutes in zones 4 and 5"),
      (.steady(seconds: 1_500), "Steady: 25 minutes in zone 3"),
      (.mostlyEasy(share: 0.75), "Mostly easy: 75 % in zones 1 and 2"),
      (nil, "Time in each heart-rate zone"),
    ] as [(ZonesFinding?, String)])
  func sentence(finding: ZonesFinding?, sentence: String) {
    #expect(Wording.english.zones.heading(finding).replacing("\u{A0}", with: " ") == sentence)
  }

  @Test(
    "of a time that is known in part, no more than that is told",
    arguments: [
      (.steady(seconds: 2_100), 2_100, 3_600, "35 of 60 minutes with a heart rate, all in zone 3"),
      (
        .easyThroughout(share: 0.96), 3_000, 7_800,
        "50 minutes of 2:10 h with a heart rate, 96 % of them in zones 1 and 2"
      ),
      (
        .mostlyHard(seconds: 600), 1_000, 1_500,
        "17 of 25 minutes with a heart rate, 60 % of them in zones 4 and 5"
      ),
      (
        .easyWithHard(hardSeconds: 720), 6_000, 9_000,
        "1:40 of 2:30 h with a heart rate, more than half of them easy, and 12 minutes hard"
      ),
      (
        .hard(seconds: 900), 2_400, 3_000,
        "40 of 50 minutes with a heart rate, 15 minutes of them hard, in zones 4 and 5"
      ),
      (
        .mostlyEasy(share: 0.75), 60, 600,
        "One minute of 10 minutes with a heart rate, 75 % of them in zones 1 and 2"
      ),
      (nil, 2_100, 3_600, "35 of 60 minutes with a heart rate"),
    ] as [(ZonesFinding?, Double, Double, String)])
  func part(finding: ZonesFinding?, known: Double, of total: Double, sentence: String) throws {
    let time = try #require(KnownHeartTime(known: known, of: total))
    let words = Wording.english.zones
    #expect(words.heading(finding, known: time).replacing("\u{A0}", with: " ") == sentence)
    #expect(words.heading(finding, known: nil) == words.heading(finding))
  }

  @Test("a minute or a fiftieth is nothing to speak of")
  func known() {
    #expect(KnownHeartTime(known: 3_545, of: 3_600) == nil)
    #expect(KnownHeartTime(known: 14_200, of: 14_400) == nil)
    #expect(KnownHeartTime(known: 3_700, of: 3_600) == nil)
    #expect(KnownHeartTime(known: 0, of: 3_600) == nil)
    #expect(KnownHeartTime(known: 3_520, of: 3_600)?.unknownSeconds == 80)
  }
}
