import TestSupport
import Testing
import Training

@testable import Wording

@Suite("Numbers in miles, feet, pounds and Fahrenheit")
struct ImperialTests {
  private let words = Wording(units: .imperial)
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test(
    "a distance is miles, below one hundredths of it, below a tenth feet",
    arguments: [
      (0, "0.0 mi"), (24_140.16, "15.0 mi"), (1_609.344, "1.0 mi"), (850, "0.53 mi"),
      (1_605, "1.0 mi"), (1_590, "0.99 mi"), (150, "492 ft"), (3_218_688, "2,000 mi"),
      (1_609_300, "1,000 mi"), (-24_140.16, "−15.0 mi"),
    ] as [(Double, String)])
  func distance(meters: Double, text: String) {
    #expect(plain(words.distance(meters)) == text)
  }

  @Test("headings, heights, weights and temperatures")
  func others() {
    #expect(plain(words.roundDistance(74_000)) == "46 mi")
    #expect(plain(words.roundDistance(800)) == "0.50 mi")
    #expect(words.height(400).text == "1,312\u{A0}ft")
    #expect(
      words.temperature(18).text == "64\u{A0}°F" && words.temperature(-40).text == "−40\u{A0}°F")
    #expect(words.weight(40).text == "88.2\u{A0}lb")
  }

  @Test("a pace is for a mile, a speed miles an hour, a swim by a hundred yards")
  func speeds() {
    // 5:00 a kilometer is 8:02.8 a mile.
    #expect(plain(words.pace(secondsPerKilometer: 300)) == "8:03 /mi")
    #expect(words.measuredSpeed(1_000.0 / 300, in: .running)?.text == "8:03\u{A0}/mi")
    #expect(words.measuredSpeed(10, in: .cycling)?.text == "22.4\u{A0}mph")
    #expect(words.measuredSpeed(1, in: .lapSwimming).map { plain($0.text) } == "1:31 /100 yd")
  }

  @Test(
    "races of standard lengths keep their names",
    arguments: [
      (5_000, "5K"), (10_000, "10K"), (21_097.5, "half marathon"), (42_195, "marathon"),
      (16_093.44, "10 mi"), (18_300, "11.37 mi"), (50_000, "50K"),
    ] as [(Double, String)])
  func races(meters: Double, name: String) {
    #expect(plain(words.raceDistance(meters)) == name)
  }

  @Test("what is told in both units is the same distance and the same pace")
  func law() {
    forAll { random in
      let meters = Double.random(in: 2_000...900_000, using: &random)
      let miles = Double(words.measuredDistance(meters).value.replacing(",", with: "")) ?? 0
      let kilometers =
        Double(Wording.english.measuredDistance(meters).value.replacing(",", with: "")) ?? 0
      return abs(miles * 1.609_344 - kilometers) <= 0.05 * 1.609_344 + 0.05 + 1e-9
    }
  }
}
