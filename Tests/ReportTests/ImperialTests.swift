import Facts
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
    #expect(words.distance(1_850, in: .lapSwimming) == "2,023\u{A0}yd")
    #expect(Wording.english.distance(1_850, in: .openWaterSwimming) == "1,850\u{A0}m")
    #expect(words.distance(16_093.44, in: .running) == "10.0\u{A0}mi")
    #expect(words.measuredSpeed(1, in: .lapSwimming).map { plain($0.text) } == "1:31 /100 yd")
  }

  @Test(
    "repetitions of the track and of kilometres keep their names, those of miles are told in them",
    arguments: [
      (400, "400 m"), (800, "800 m"), (1_000, "1K"), (3_000, "3K"), (1_600, "1 mi"),
      (1_609.344, "1 mi"), (3_200, "2 mi"), (8_000, "8K"), (8_046.72, "5 mi"), (350, "0.22 mi"),
      (1_200, "0.75 mi"),
    ] as [(Double, String)])
  func repetitions(meters: Double, name: String) {
    #expect(plain(words.repetitionDistance(meters)) == name)
  }

  @Test("repetitions told by their pace are told for a mile")
  func workout() throws {
    func sentence(_ seconds: [Double]) throws -> String {
      var drawing = RunDrawing()
      drawing.laps = seconds.flatMap { seconds in
        [(Intensity.interval, 3_000.0, seconds), (.recovery, 400, 150)].map { part in
          var lap = Lap(startSeconds: 0, movingSeconds: part.2)
          (lap.intensity, lap.distanceMeters) = (part.0, part.1)
          return lap
        }
      }
      let finding = try #require(WorkoutFinding(drawing, titled: nil))
      return plain(EnglishRun(wording: words).sentence(finding))
    }
    #expect(
      try sentence([801, 789, 804]) == "3 × 3K at 7:08 /mi: 7:10, 7:03 and 7:11, no fade.")
    #expect(
      try sentence([801, 789, 804, 801, 789, 804, 801])
        == "7 × 3K at 7:08 /mi: from 7:03 to 7:11, no fade.")
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

  @Test("paces lie apart as they are printed")
  func paceDifference() {
    #expect(plain(words.paceDifference(300, 312)) == "19 s/mi")
    // 8:03 and 8:08.
    #expect(plain(words.paceDifference(300, 303.2)) == "5 s/mi")
    #expect(plain(words.paceDifference(300, 300.1)) == "0 s/mi")
    #expect(plain(Wording.english.paceDifference(312.4, 300)) == "12 s/km")
  }

  @Test("a split has its number, a long one its miles, the rest its length")
  func splits() {
    let mile = Units.imperial.distanceMeters
    let third = SplitPlace(
      number: 3, endMeters: 3 * mile, lengthMeters: mile, isPartial: false, isLong: false)
    #expect(plain(words.route.split(third)) == "mi 3")
    #expect(words.route.splitLabel(third) == "3")
    let rest = SplitPlace(
      number: 4, endMeters: 3.4 * mile, lengthMeters: 0.4 * mile, isPartial: true, isLong: false)
    #expect(words.route.splitLabel(rest) == "+0.4")
    let long = SplitPlace(
      number: 2, endMeters: 10 * mile, lengthMeters: 5 * mile, isPartial: false, isLong: true)
    #expect(plain(words.route.split(long)) == "mi 5 to 10")
    #expect(
      plain(
        words.route.splitTitle(
          third, secondsPerKilometer: 300, heartRate: 150, up: 10, down: 0))
        == "mi 3: 8:03 /mi, 150 bpm, +33 −0 ft")
  }

  @Test("scale bars are round in feet and in miles, and ascend")
  func scales() {
    let scales = words.route.scales
    #expect(scales.map { plain($0.name) }.prefix(4) == ["200 ft", "500 ft", "1,000 ft", "0.5 mi"])
    #expect(zip(scales, scales.dropFirst()).allSatisfy { $0.meters < $1.meters })
    #expect(abs(scales[3].meters - 804.672) < 1e-9)
  }

  @Test("a heartbeat carries feet")
  func beats() {
    #expect(words.perBeat(1.22) == "4.00")
    #expect(words.term(.metersPerBeat) == "Feet per beat")
    #expect(words.term(.loadPerKilometer) == "Load per mile")
  }
}
