import TestSupport
import Testing
import Training

@testable import Ingest

/// Faults of places in recordings of a watch that counts the distance itself.
@Suite struct WatchPlaceTests {
  private func outing(_ seconds: Int = 1_800, speed: Double = 3, latitude: Double) -> Outing {
    Outing(seconds: seconds, every: 3, speed: speed, latitude: latitude)
      .with { (point: inout Outing.Point) in point.meters = Double(point.second) * speed }
  }

  @Test(
    arguments: [(90.0, -80.0), (12, 12), (-47.6, 13.4)], [[0], [300], [200, 201, 202], [600]])
  func `Places astray are left out of the map, and the watch's distance stays`(
    stray: (latitude: Double, longitude: Double), indices: [Int]
  ) throws {
    for (format, latitude) in [(Outing.Format.fit, 52.5), (.tcx, -20)] {
      let outing = outing(latitude: latitude).with { index, point in
        guard indices.contains(index) else { return }
        (point.latitude, point.longitude) = stray
      }
      let shown = try shown(outing, as: format)
      #expect(near(shown.meters, 5_400, 5), "\(format)")
      #expect(shown.splitCount == 5 && near(shown.best(1_000), 333, 2), "\(format)")
      let route = try #require(shown.drawing?.route).points
      #expect(route.allSatisfy { abs($0.latitude - latitude) < 0.3 }, "\(format)")
    }
  }

  /// A run whose distance leaps at a sample, by itself or with a place that is astray there.
  private func leaping(
    _ leap: Double, at index: Int, _ format: Outing.Format, isPlaceAstray: Bool
  ) throws -> Shown {
    var outing = outing(latitude: -45).with { place, point in
      if place >= index { point.meters = (point.meters ?? 0) + leap }
      if isPlaceAstray, place == index { point.latitude? += leap / 2 / 111_195 }
    }
    outing.meters = 5_400 + leap
    return try shown(outing, as: format)
  }

  private func expectSound(_ shown: Shown, _ text: String) {
    #expect(near(shown.meters, 5_400, 54), "\(text)")
    #expect(shown.splitCount == 5, "\(text)")
    #expect(near(shown.best(1_000), 333, 5), "\(text)")
  }

  @Test(arguments: [900.0, 40_000, 4_000_000], [1, 300, 599])
  func `A distance that leaps by itself or with its places is held`(
    leap: Double, index: Int
  ) throws {
    for (format, isPlaceAstray) in [(Outing.Format.fit, true), (.fit, false), (.tcx, false)] {
      expectSound(
        try leaping(leap, at: index, format, isPlaceAstray: isPlaceAstray),
        "\(format) \(isPlaceAstray)")
    }
  }

  @Test(arguments: [6_000_000.0, 8_340_000, 19_000_000], [150, 300, 450])
  func `A distance that counts the way to the pole and back is held`(
    leap: Double, index: Int
  ) throws {
    for (format, isPlaceAstray) in [(Outing.Format.fit, true), (.tcx, true), (.fit, false)] {
      let shown = try leaping(leap, at: index, format, isPlaceAstray: isPlaceAstray)
      expectSound(shown, "\(format) \(isPlaceAstray)")
    }
  }

  /// A run with a train in it, recorded all the way or with a gap.
  private func ridden(_ ride: (second: Int, seconds: Int, speed: Double), isGap: Bool) -> Outing {
    var outing = outing(latitude: 35)
    var way = 0.0
    outing.points = outing.points.map { point in
      var point = point
      let isRidden = point.second > ride.second && point.second <= ride.second + ride.seconds
      if point.second > 0 { way += 3 * (isRidden ? ride.speed : 3) }
      point.latitude = 35 + way / 111_195
      point.meters = way
      return point
    }
    outing.meters = way
    if isGap {
      outing.points.removeAll {
        $0.second > ride.second && $0.second < ride.second + ride.seconds
      }
    }
    return outing
  }

  @Test(arguments: [(300, 420, 25.0), (900, 300, 33), (900, 600, 18)], [true, false])
  func `A train with the timer running counts for nothing`(
    ride: (second: Int, seconds: Int, speed: Double), isGap: Bool
  ) throws {
    let shown = try shown(ridden(ride, isGap: isGap), as: .fit)
    let wanted = Double(1_800 - ride.seconds)
    #expect(near(shown.meters, 3 * wanted, 60))
    #expect(near(shown.activity.movingSeconds, wanted, 30))
    #expect(shown.findings.contains(.ride))
    #expect(near(shown.best(1_000), 333, 8))
  }

  @Test(arguments: [(1_200, 600, 18.0), (900, 900, 30)])
  func `A train in a gap from which the last sample alone is left counts for nothing`(
    ride: (second: Int, seconds: Int, speed: Double)
  ) throws {
    let shown = try shown(ridden(ride, isGap: true), as: .fit)
    #expect(near(shown.meters, 3 * Double(1_800 - ride.seconds), 60))
    #expect(near(shown.activity.movingSeconds, Double(1_800 - ride.seconds), 30))
  }
}
