import TestSupport
import Testing
import Training

@testable import Ingest

/// A timer that nobody stopped.
@Suite struct DriveHomeTests {
  struct Trip: Sendable {
    var sport = "running"
    var speed = 3.0
    var car = 14.0
    /// From and to which second it was driven.
    var driven = 1_800..<2_700

    func outing(as format: Outing.Format) -> Outing {
      var outing = Outing(seconds: 2_700, every: 3, sport: sport)
      var way = 0.0
      outing.points = outing.points.map { point in
        var point = point
        if point.second > 0 { way += 3 * (driven.contains(point.second - 1) ? car : speed) }
        point.latitude = -20 + way / 111_195
        point.heartRate = driven.contains(point.second) ? 75 : 150
        if format != .gpx { point.meters = way }
        return point
      }
      outing.meters = way
      return outing
    }
  }

  @Test(
    arguments: [
      Trip(), Trip(driven: 0..<600), Trip(speed: 2.5, car: 22, driven: 1_200..<1_500),
      Trip(sport: "walking", speed: 1.5, car: 9), Trip(sport: "cycling", speed: 7, car: 33),
    ], Outing.Format.allCases)
  func `A drive belongs to nothing, at the start, on the way or at the end`(
    trip: Trip, format: Outing.Format
  ) throws {
    let outing = trip.outing(as: format)
    var named = outing
    named.sport = trip.sport
    let bytes =
      format == .tcx
      ? Array(outing.tcxText.replacing("Sport=\"Other\"", with: "Sport=\"Walking\"").utf8)
      : named.bytes(as: format)
    let shown = try shown(bytes, "a.\(format)")
    let seconds = Double(2_700 - trip.driven.count)
    #expect(near(shown.meters, seconds * trip.speed, 60))
    #expect(near(shown.activity.movingSeconds, seconds, 30))
    #expect(shown.findings.contains(.ride))
    #expect(near(shown.derived?.zoneSeconds.reduce(0, +), seconds, 40))
    if trip.sport == "running" { #expect(near(shown.best(1_000), 1_000 / trip.speed, 12)) }
  }
}
