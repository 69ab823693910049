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

  @Test func `So does a flat ride, however fast`() {
    forAll { random in
      var messy = MessyRecording()
      let noise = (0..<3_601).map { _ in Double.random(in: -2.5...2.5, using: &random) }
      messy.run(seconds: 3_600, speed: 8) { 100 + noise[Int($0)] }
      return climb(messy, sport: .cycling).ascent < 30
    }
  }

  @Test func `Hills that a ride passes in half a minute are kept`() {
    // Waves of 300 meters, 6 meters high.
    for speed in [3.0, 5, 8, 12] {
      var messy = MessyRecording()
      messy.run(seconds: 3_000, speed: speed) { 300 + 3 * sin($0 * speed / 300 * 2 * .pi) }
      let share = climb(messy, sport: .cycling).ascent / (6 * 3_000 * speed / 300)
      #expect(share > 0.88 && share < 1)
      messy.distance = messy.distance.map { _ in .nan }
      if speed == 8 { #expect(climb(messy, sport: .cycling).ascent < 0.7 * 6 * 80) }
    }
  }

  @Test func `A climb counts the more, the more certainly it is one`() {
    for (height, counted) in [(0.4, 0.0), (0.8, 0.2), (1.2, 0.4), (1.7, 0.6), (3, 1)] {
      var messy = MessyRecording()
      messy.run(seconds: 6_000, speed: 3) { 200 - height / 2 * cos($0 / 600 * 2 * .pi) }
      let (ascent, descent) = climb(messy)
      #expect(abs(ascent - 10 * height * counted) < 0.1 * 10 * height)
      #expect(abs(ascent - descent) < 0.3)
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
      #expect(climb(messy, sport: .cycling).ascent < 1)
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
      let distance = randomRubbish(count, using: &random)
      let profile = ClimbProfile(
        altitude: heights, time: time, distance: distance, sport: .running)
      let change = elevationChange(of: profile)
      return profile.heights.count == count
        && (change.map { $0.ascentMeters.isFinite && $0.descentMeters >= 0 } ?? true)
    }
  }
}
