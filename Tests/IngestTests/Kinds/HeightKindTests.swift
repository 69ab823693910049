import Foundation
import TestSupport
import Testing
import Training

@testable import Ingest

@Suite struct HeightKindTests {
  /// On a plain, high or low, and how.
  struct Plain: Sendable {
    var height: Double
    var sport = "running"
    var speed = 3.0
    var step = 1
    var latitude = 52.5

    var outing: Outing {
      Outing(seconds: 1_800, every: step, speed: speed, latitude: latitude, sport: sport)
        .with { (point: inout Outing.Point) in
          point.height = height
          point.meters = Double(point.second) * speed
        }
    }
  }

  static let plains = [
    Plain(height: 450, step: 5), Plain(height: 1_600, speed: 2.5, step: 4, latitude: -26.2),
    Plain(height: 87, sport: "cycling", speed: 7, step: 5),
  ]

  @Test(arguments: plains, [[0, 1, 2], [100, 200, 201, 300], [338, 340, 341, 359]])
  func `Zeros among heights are none, at whatever place`(
    plain: Plain, zeros: [Int]
  ) throws {
    let outing = plain.outing.with { index, point in
      if zeros.contains(index) { point.height = 0 }
    }
    for format in Outing.Format.allCases {
      let shown = try shown(outing, as: format)
      #expect(shown.ascent <= 10, "\(format)")
      #expect(shown.mendings == [.loneZeroHeights], "\(format)")
      #expect(shown.corrections.last?.count == zeros.count, "\(format)")
    }
  }

  @Test(arguments: plains, [-500.0, 9_500, 12_000])
  func `Heights off the earth are left out`(plain: Plain, height: Double) throws {
    let outing = plain.outing.with { index, point in
      if (150..<170).contains(index) { point.height = height }
    }
    for format in Outing.Format.allCases where format == .fit || height < 10_000 {
      let shown = try shown(outing, as: format)
      #expect(shown.ascent <= 10, "\(format)")
      #expect(
        shown.mendings == [.impossibleHeights] || shown.mendings.isEmpty, "\(format)")
    }
  }

  @Test(arguments: plains, [(5, -300.0), (40, -80), (5, 250), (60, 120)])
  func `Heights before the barometer is ready are left out`(
    plain: Plain, early: (count: Int, away: Double)
  ) throws {
    let outing = plain.outing.with { index, point in
      if index < early.count { point.height = plain.height + early.away }
    }
    for format in Outing.Format.allCases {
      let shown = try shown(outing, as: format)
      #expect(shown.ascent <= 10, "\(format)")
      #expect(!shown.mendings.isEmpty, "\(format)")
    }
  }

  @Test(arguments: plains, [(8.0, 420.0), (20, -300), (30, 150)])
  func `A barometer that goes slowly to its first height makes no climb`(
    plain: Plain, early: (tau: Double, away: Double)
  ) throws {
    let outing = plain.outing.with { _, point in
      point.height = plain.height - early.away * exp(-Double(point.second) / early.tau)
    }
    for format in Outing.Format.allCases {
      let shown = try shown(outing, as: format)
      #expect(shown.ascent <= 20, "\(format)")
      #expect(shown.mendings == [.steepSteps], "\(format)")
    }
  }

  @Test(arguments: plains, [1, 2, 3])
  func `Drifting heights of a satellite are no climb of hundreds of meters`(
    plain: Plain, seed: Int
  ) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var drift = 0.0
    let outing = plain.outing.with { (point: inout Outing.Point) in
      drift = drift * 0.97 + Double.random(in: -0.5...0.5, using: &random)
      point.height = plain.height + drift + Double.random(in: -1.5...1.5, using: &random)
    }
    for format in [Outing.Format.gpx, .tcx] {
      let shown = try shown(outing, as: format)
      #expect(shown.ascent <= 210, "\(format)")
    }
  }

  @Test(arguments: plains, [4.0, 12])
  func `A hill is climbed as high as it is`(plain: Plain, percent: Double) throws {
    let outing = plain.outing.with { (point: inout Outing.Point) in
      let way = min(Double(point.second), 1_800 - Double(point.second)) * plain.speed
      point.height = plain.height + way * percent / 100
    }
    let wanted = 900 * plain.speed * percent / 100
    for format in Outing.Format.allCases {
      let shown = try shown(outing, as: format)
      #expect(near(shown.ascent, wanted, 0.03 * wanted + 2), "\(format)")
      #expect(shown.mendings.isEmpty, "\(format)")
    }
  }
}
