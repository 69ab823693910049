import Foundation
import Metrics
import TestSupport
import Testing
import Training

@Suite("the splits of a page")
struct DrawnSplitsTests {
  private func splits(
    _ recording: Recording, in units: Units = .metric, sport: Sport = .running,
    isRace: Bool = false, zoneBounds: [Int] = []
  ) throws -> DrawnSplits? {
    drawnSplits(
      of: try #require(SampleColumns(recording)), sport: sport, isRace: isRace,
      zoneBounds: zoneBounds)[units]
  }

  /// Each value of a split is kept in thousandths.
  private func areClose(_ one: Double, _ other: Double, splits: Int = 1) -> Bool {
    abs(one - other) <= 0.000_51 * Double(splits)
  }

  @Test("kilometers have their time, heart rate, zone and climb; the rest at the end is marked")
  func kilometers() throws {
    let recording = Recording.steady(minutes: 20, speed: 3, heartRate: 147, climb: 6)
    let splits = try #require(try splits(recording, zoneBounds: [0, 143, 152, 160, 168]))
    #expect(splits.lengthMeters == 1_000)
    #expect(splits.rows.map(\.number) == [1, 2, 3, 4])
    #expect(splits.rows.map(\.isPartial) == [false, false, false, true])
    #expect(splits.rows.map(\.endMeters) == [1_000, 2_000, 3_000, 3_600])
    #expect(abs(splits.rows[0].seconds - 1_000 / 3.0) < 0.01)
    #expect(abs(splits.rows[3].lengthMeters - 600) < 0.01)
    #expect(splits.rows.map(\.zone) == [2, 2, 2, 2])
    #expect(splits.rows.allSatisfy { isClose($0.heartRate, 147) })
    #expect(splits.rows.map { ($0.ascentMeters ?? 0).rounded() } == [33, 33, 33, 20])
    #expect(splits.rows.map(\.descentMeters) == [0, 0, 0, 0])
    #expect(abs(splits.firstHalfSeconds - 600) < 0.01)
    #expect(abs(splits.secondHalfSeconds - 600) < 0.01)
  }

  @Test("miles are cut of the same clock as kilometers, and of the same way")
  func miles() throws {
    let recording = Recording.steady(minutes: 20, speed: 3, heartRate: 147, climb: 6)
    let miles = try #require(
      try splits(recording, in: .imperial, zoneBounds: [0, 143, 152, 160, 168]))
    #expect(miles.units == .imperial)
    #expect(miles.lengthMeters == 1_609.344)
    #expect(miles.rows.map(\.isPartial) == [false, false, true])
    #expect(miles.rows.map(\.endMeters).last == 3_600)
    #expect(abs(miles.rows[1].seconds - 1_609.344 / 3) < 0.01)
    #expect(miles.rows.map(\.zone) == [2, 2, 2])
    let kilometers = try #require(try splits(recording))
    #expect(miles.firstHalfSeconds == kilometers.firstHalfSeconds)
    #expect(miles.secondHalfSeconds == kilometers.secondHalfSeconds)
    let (all, others) = (miles.rows.map(\.seconds), kilometers.rows.map(\.seconds))
    #expect(areClose(all.reduce(0, +), others.reduce(0, +), splits: 7))
  }

  @Test("the climbs of the splits add up to that of the whole")
  func climbs() {
    forAll { random in
      let minutes = (0..<Int.random(in: 8...30, using: &random)).map { _ in
        (
          speed: Double.random(in: 2.5...5, using: &random), heartRate: Int32(140),
          climb: Double.random(in: -12...12, using: &random)
        )
      }
      let recording = Recording.steady(minutes.map { ($0.speed, $0.heartRate, $0.climb) })
      guard let samples = SampleColumns(recording),
        let whole = elevationChange(of: samples.climbProfile(for: .running))
      else { return false }
      let splits = drawnSplits(of: samples, sport: .running, isRace: false, zoneBounds: [])
      return [splits.metric, splits.imperial].allSatisfy { (splits: DrawnSplits?) in
        guard let rows = splits?.rows else {
          return samples.totalMeters < Units.imperial.distanceMeters
        }
        let ascent = rows.reduce(0) { $0 + ($1.ascentMeters ?? 0) }
        let descent = rows.reduce(0) { $0 + ($1.descentMeters ?? 0) }
        return areClose(ascent, whole.ascentMeters, splits: rows.count)
          && areClose(descent, whole.descentMeters, splits: rows.count)
          && rows.allSatisfy { ($0.ascentMeters ?? 0) >= 0 && ($0.descentMeters ?? 0) >= 0 }
      }
    }
  }

  @Test("each meter of a climb counts where it was climbed first")
  func places() {
    forAll(seeds: 60) { random in
      var messy = MessyRecording()
      let waves = (0..<4).map { _ in
        (Double.random(in: 40...900, using: &random), Double.random(in: 0.2...12, using: &random))
      }
      messy.run(seconds: 2_400, speed: 3.5) { second in
        200 + waves.reduce(0) { $0 + $1.1 * sin(second / $1.0 * 2 * .pi) }
      }
      for index in messy.altitude.indices where index % 97 < 3 { messy.altitude[index] = .nan }
      guard let samples = SampleColumns(messy.recording),
        let rows = drawnSplits(of: samples, sport: .running, isRace: false, zoneBounds: [])
          .metric?.rows
      else { return false }
      let profile = samples.climbProfile(for: .running)
      let heights = profile.heights.values
      var ascent = rows.map { _ in 0.0 }
      for leg in profile.legs where leg.isClimb {
        var highest = heights[leg.samples.lowerBound]
        for index in leg.samples where heights[index] > highest {
          let row = min(Int(samples.distance[index] / 1_000), rows.count - 1)
          ascent[row] += (heights[index] - highest) * profile.share
          highest = heights[index]
        }
      }
      return zip(rows, ascent).allSatisfy { areClose($0.ascentMeters ?? .nan, $1) }
    }
  }

  @Test("what is neither run nor walked has none, and neither has what is shorter than a kilometer")
  func none() throws {
    let ten = Recording.steady(minutes: 10, speed: 3, heartRate: nil)
    #expect(try splits(ten, sport: .cycling) == nil)
    let walk = try #require(try splits(ten, sport: .walking))
    #expect(walk.rows.count == 2)
    #expect(walk.rows.allSatisfy { $0.heartRate == nil && $0.zone == nil })
    #expect(try splits(.steady(minutes: 5, speed: 3, heartRate: nil)) == nil)
    #expect(try splits(.steady(minutes: 8, speed: 3, heartRate: nil)) != nil)
    #expect(try splits(.steady(minutes: 8, speed: 3, heartRate: nil), in: .imperial) == nil)
  }

  @Test("more than 60 km are split in fives")
  func fives() throws {
    let splits = try #require(try splits(.steady(minutes: 350, speed: 3, heartRate: nil)))
    #expect(splits.lengthMeters == 5_000)
    #expect(splits.rows.count == 13)
    #expect(splits.rows.last?.isPartial == true)
    let miles = try #require(
      try self.splits(.steady(minutes: 350, speed: 3, heartRate: nil), in: .imperial))
    #expect(miles.lengthMeters == 5 * 1_609.344)
    #expect(miles.rows.count == 8)
  }

  @Test("without bounds there is no zone, and below the first bound it is zone 1")
  func zones() {
    #expect(heartRateZone(of: 140, lowerBounds: []) == nil)
    #expect(heartRateZone(of: 90, lowerBounds: [95, 114, 133, 152, 171]) == 1)
    #expect(heartRateZone(of: 133, lowerBounds: [95, 114, 133, 152, 171]) == 3)
    #expect(heartRateZone(of: 151.5, lowerBounds: [95, 114, 133, 152, 171]) == 4, "printed 152")
    #expect(heartRateZone(of: 151.4, lowerBounds: [95, 114, 133, 152, 171]) == 3)
    #expect(heartRateZone(of: 200, lowerBounds: [95, 114, 133, 152, 171]) == 5)
  }
}
