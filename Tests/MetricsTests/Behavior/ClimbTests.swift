import Foundation
import Metrics
import TestSupport
import Testing
import Training

@Suite("climbs counted on smoothed heights")
struct ClimbTests {
  private func climb(
    _ messy: MessyRecording, sport: Sport = .running
  ) -> (ascent: Double, descent: Double) {
    let derived = derivedValues(
      of: messy.recording, activity: .run(sport: sport), athlete: Athlete())
    return (derived.ascentMeters ?? -1, derived.descentMeters ?? -1)
  }

  @Test func `A flat run with the noise of satellites climbs little`() {
    forAll { random in
      var messy = MessyRecording()
      var noise = (0..<3_601).map { _ in Double.random(in: -2.5...2.5, using: &random) }
      noise.shuffle(using: &random)
      messy.run(seconds: 3_600, speed: 3) { 100 + noise[Int($0)] }
      return climb(messy).ascent < 30
    }
  }

  @Test func `Hills are kept: whole climbs less what the mean rounds off`() {
    for (period, height) in [(600.0, 50.0), (1_200, 8), (300, 20)] {
      var messy = MessyRecording()
      messy.run(seconds: 3_600, speed: 3) { 200 + height / 2 * (1 - cos(2 * .pi * $0 / period)) }
      let (ascent, descent) = climb(messy)
      #expect(abs(ascent / (height * 3_600 / period) - 1) < 0.02)
      #expect(abs(ascent - descent) < 1)
    }
  }

  @Test func `A virtual world's heights are taken as they are`() {
    for sport in ["virtual_ride", "virtual_run"] {
      var messy = MessyRecording()
      messy.run(seconds: 1_200, speed: 3) {
        10 + ($0.truncatingRemainder(dividingBy: 20) < 10 ? 0 : 1)
      }
      #expect(isClose(climb(messy, sport: Sport(rawValue: sport)).ascent, 60))
      #expect(climb(messy, sport: .cycling).ascent == 0)
    }
  }

  @Test
  func `Heights told more rarely, with gaps, out of order and without noise are the same hill`() {
    for step in [1, 5, 30] {
      var messy = MessyRecording()
      messy.run(seconds: 3_600, step: step, speed: 3) { 100 + 60 * sin($0 / 3_600 * .pi) }
      for index in messy.altitude.indices where index % 3 == 1 { messy.altitude[index] = .nan }
      messy.time[messy.time.count / 2] = 0
      #expect(abs(climb(messy).ascent - 60) < 0.5)
      #expect(abs(climb(messy).descent - 60) < 0.5)
    }
  }

  @Test func `Rubbish gives a profile of as many samples, never a number that is none`() {
    forAll(seeds: 200) { random in
      let count = Int.random(in: 0...60, using: &random)
      let (time, heights) = (
        randomRubbish(count, using: &random), randomRubbish(count, using: &random)
      )
      let profile = ClimbRule.recorded.profile(of: heights, time: time)
      let change = elevationChange(of: heights, time: time, rule: .recorded)
      return profile.count == count
        && (change.map { $0.ascentMeters.isFinite && $0.descentMeters >= 0 } ?? true)
    }
  }
}
