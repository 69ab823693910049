import Foundation
import TestSupport
import Testing
import Training

@testable import Ingest

/// Somebody stands, and the receiver wanders.
@Suite struct HaltKindTests {
  struct Halt: Sendable {
    var sport = "running"
    var speed = 3.0
    var every = 1
    /// How far the receiver wanders, and how much of it is left a second later.
    var meters = 2.0
    var stays = 0.95
    var seconds = 600
  }

  static let halts = [
    Halt(), Halt(meters: 5, stays: 0.97), Halt(every: 5, meters: 4, stays: 0.9, seconds: 900),
    Halt(sport: "walking", speed: 1.4, every: 1, meters: 3, stays: 0.97, seconds: 1_200),
    Halt(sport: "walking", speed: 1.4, every: 5, stays: 0.9, seconds: 900),
    Halt(sport: "cycling", speed: 6, every: 5, meters: 4, stays: 0.9, seconds: 1_200),
    Halt(meters: 0, seconds: 400),
  ]

  /// Goes for twenty minutes, stands, and goes on for twenty.
  private func outing(_ halt: Halt, seed: UInt64) -> Outing {
    var random = SplitMix64(seed: seed)
    let whole = Outing(
      seconds: 2_400 + halt.seconds, every: halt.every, speed: halt.speed, sport: halt.sport)
    var (north, east) = (0.0, 0.0)
    return whole.with { _, point in
      let stood = min(max(point.second - 1_200, 0), halt.seconds)
      point.latitude? -= Double(stood) * halt.speed / 111_195
      guard stood > 0, stood < halt.seconds else { return }
      let left = pow(halt.stays, Double(halt.every))
      let fresh = halt.meters * (1 - left * left).squareRoot()
      north = left * north + fresh * gauss(&random)
      east = left * east + fresh * gauss(&random)
      point.latitude? += north / 111_195
      point.longitude? += east / 67_691
    }
  }

  private func gauss(_ random: inout SplitMix64) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0...1, using: &random) }
  }

  @Test(arguments: halts, [1, 2])
  func `What the receiver wanders while somebody stands is no distance`(
    halt: Halt, seed: UInt64
  ) throws {
    let mended = try shown(outing(halt, seed: seed), as: .gpx)
    let meters = 2_400 * halt.speed
    #expect(near(mended.meters, meters, 0.015 * meters))
    #expect(near(mended.activity.movingSeconds, Double(2_400 + halt.seconds), 10))
  }

  @Test(arguments: [0.5, 0.25])
  func `A climb as slow as a halt is a climb`(speed: Double) throws {
    var outing = Outing(seconds: 3_600, every: 5, speed: 1.2, sport: "hiking")
    outing = outing.with { _, point in
      let slow = Double(min(max(point.second - 1_200, 0), 1_200))
      point.latitude? -= slow * (1.2 - speed) / 111_195
      point.height = 900 + slow * 0.15
    }
    let mended = try shown(outing, as: .gpx)
    #expect(near(mended.meters, 2_400 * 1.2 + 1_200 * speed, 10))
  }

  @Test(arguments: [1, 5])
  func `Laps of a yard are run`(every: Int) throws {
    let outing = Outing(seconds: 1_800, every: every, speed: 2.5).with { _, point in
      // Round a circle of 9 m.
      let angle = Double(point.second) * 2.5 / 9
      point.latitude = 52.5 + 9 * sin(angle) / 111_195
      point.longitude = 13.4 + 9 * cos(angle) / 67_691
      point.cadence = 80
    }
    let mended = try shown(outing, as: .gpx)
    let chord = 2 * 9 * sin(Double(every) * 2.5 / 18)
    #expect(near(mended.meters, abs(chord) * 1_800 / Double(every), 40))
  }
}
