import Foundation
import Plotting
import TestSupport
import Testing

@Suite("Scales and ticks")
struct ScaleTests {
  @Test("a scale puts its ends at the ends and turns around for a downward axis")
  func ends() {
    let y = LinearScale(from: 0, to: 50, at: 940, to: 40)
    #expect(y(0) == 940)
    #expect(y(50) == 40)
    #expect(y(25) == 490)
    #expect(y(100) == -860)
    #expect(y.clamped(100) == 40)
  }

  @Test("a domain without extent puts everything in the middle")
  func flat() {
    let y = LinearScale(from: 7, to: 7)
    #expect(y(7) == 500)
    #expect(y(1e300) == 500)
  }

  @Test(
    "ticks are round and few",
    arguments: [
      (0.0, 320.0, 3, "0 100 200 300"), (15.0, 97.0, 4, "20 40 60 80"),
      (126.0, 166.0, 4, "130 140 150 160"), (-12.0, 31.0, 4, "−10 0 10 20 30"),
      (0.0, 1.0, 4, "0 0.25 0.5 0.75 1"), (68.2, 69.1, 3, "68.25 68.5 68.75 69"),
      (0.0, 5.0e6, 2, "0 2,000,000 4,000,000"),
      (-2_500.0, 0, 3, "−2,000 −1,000 0"), (0, 999, 3, "0 250 500 750"), (3.0, 3.0, 4, ""),
      (.nan, 1.0, 4, ""),
    ])
  func values(low: Double, high: Double, count: Int, wanted: String) {
    let ticks = Ticks.values(from: low, to: high, count: count)
    #expect(ticks.map(\.text).joined(separator: " ") == wanted)
  }

  @Test("of what is counted there are whole numbers alone")
  func whole() {
    let ticks = Ticks.values(from: 143, to: 153, isWhole: true)
    #expect(ticks.map(\.text) == ["144", "146", "148", "150", "152"])
    #expect(Ticks.values(from: 0.2, to: 0.9, isWhole: true).map(\.text) == ["0", "1", "2"])
  }

  @Test("the unit stands on the last tick only, held by a no-break space")
  func unit() {
    let ticks = Ticks.values(from: 0, to: 40, count: 2, unit: "m")
    #expect(ticks.map(\.text) == ["0", "20", "40\u{A0}m"])
  }

  @Test("paces are minutes and seconds")
  func paces() {
    #expect(Ticks.paces(from: 265, to: 365).map(\.text) == ["4:30", "5:00", "5:30", "6:00"])
    #expect(
      Ticks.paces(from: 285, to: 300, count: 3).map(\.text) == ["4:45", "4:50", "4:55", "5:00"])
  }

  @Test("durations change from minutes to hours at one hour")
  func durations() {
    #expect(Ticks.durations(from: 1_200, to: 1_500, count: 3).map(\.text).last == "24:00")
    #expect(
      Ticks.durations(from: 12_000, to: 13_800, count: 3).map(\.text) == [
        "3:20", "3:30", "3:40", "3:50",
      ])
    #expect(
      Ticks.hours(from: 0, to: 27_000, unit: "h").map(\.text) == [
        "2\u{A0}h", "4\u{A0}h", "6\u{A0}h",
      ])
    #expect(Ticks.hours(from: 0, to: 3_000, count: 3, unit: "h").map(\.text).first == "0:20\u{A0}h")
  }

  @Test(
    "an axis shows three values at least, if need be the nearest outside of it",
    arguments: [
      (243.0, 247.0, "4:03 4:04 4:05 4:06 4:07"), (241.2, 242.7, "4:01 4:02 4:03"),
      (0.5, 0.6, "0:01 0:02 0:03"), (300, 300, ""), (271, 899, "6:00 8:00 10:00 12:00 14:00"),
    ])
  func three(low: Double, high: Double, wanted: String) {
    #expect(Ticks.paces(from: low, to: high).map(\.text).joined(separator: " ") == wanted)
  }

  @Test("whatever an axis spans, it shows three values at least and not many")
  func threeLaw() {
    forAll { random in
      let low = Double.random(in: 0...2_000, using: &random)
      let high = low + pow(10, Double.random(in: -2...4, using: &random))
      let count = Int.random(in: 2...6, using: &random)
      let axes = [
        Ticks.values(from: low, to: high, count: count),
        Ticks.values(from: low - high, to: high, count: count),
        Ticks.paces(from: low, to: high, count: count),
        Ticks.durations(from: low, to: high, count: count),
      ]
      return axes.allSatisfy { ticks in
        let places = ticks.map(\.at)
        return (3...max(3, count + 1)).contains(ticks.count) && places == places.sorted()
      } && axes[0].allSatisfy { $0.at >= 0 } && axes[2].allSatisfy { $0.at > 0 || low == 0 }
    }
  }

  @Test("ticks ascend inside their axis and are never many, whatever the axis")
  func law() {
    forAll { random in
      let low = Double.random(in: -1e4...1e4, using: &random)
      let high = low + Double.random(in: 0.001...1e4, using: &random)
      let ticks = Ticks.values(from: low, to: high).map(\.at)
      let slack = (high - low) * 1e-6
      return ticks.count <= 5 && ticks == ticks.sorted()
        && ticks.allSatisfy { $0 >= low - slack && $0 <= high + slack }
    }
  }
}
