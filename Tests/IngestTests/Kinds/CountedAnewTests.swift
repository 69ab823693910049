import TestSupport
import Testing
import Training

@testable import Ingest

/// A device whose distance begins anew on the way.
@Suite struct CountedAnewTests {
  static let outings = [
    Outing(latitude: 52.5),
    Outing(seconds: 3_600, every: 4, speed: 7, latitude: -35, sport: "cycling"),
    Outing(seconds: 1_500, every: 2, speed: 1.4, longitude: -70, sport: "walking"),
  ]

  private func counted(_ number: Int, from fall: Int, hasPlaces: Bool) -> Outing {
    let outing = Self.outings[number]
    let speed = (outing.meters ?? 0) / Double(outing.seconds)
    return outing.with { (point: inout Outing.Point) in
      point.meters = Double(point.second >= fall ? point.second - fall : point.second) * speed
      if !hasPlaces { (point.latitude, point.longitude) = (nil, nil) }
    }
  }

  @Test(arguments: outings.indices, [(Outing.Format.fit, true), (.fit, false), (.tcx, true)])
  func `Distances that begin anew go on where they were`(
    number: Int, kind: (format: Outing.Format, hasPlaces: Bool)
  ) throws {
    let whole = Self.outings[number].meters ?? 0
    for share in [2, 3] {
      var outing = counted(
        number, from: Self.outings[number].seconds / share, hasPlaces: kind.hasPlaces)
      outing.meters = outing.points.last?.meters
      let shown = try shown(outing, as: kind.format)
      #expect(near(shown.meters, whole, 0.005 * whole))
      #expect(near(shown.drawing?.totalMeters, whole, 0.005 * whole))
      #expect(!shown.findings.contains(.leapingDistance))
    }
  }

  private func goingOn(_ meters: [Double?]) -> [Double?] {
    let raw = meters.map { $0.map { Int32($0 * 100) } ?? Stream.missing }
    return Ingest.goingOn(raw, scale: 100).map { $0 == Stream.missing ? nil : Double($0) / 100 }
  }

  @Test func `What leaps and comes back is left to those who mend leaps`() {
    let way = (0..<200).map { Double($0) * 3 as Double? }
    for (range, meters) in [(80..<81, 0.0), (80..<95, 10), (80..<90, 900_000), (50..<51, 70_000)] {
      var odd = way
      for index in range { odd[index] = meters }
      #expect(goingOn(odd) == odd)
    }
    #expect(goingOn(way) == way)
    #expect(goingOn([nil, 3, nil]) == [nil, 3, nil])
    let anew = way + [nil] + way
    #expect(goingOn(anew) == way + [nil] + way.map { ($0 ?? 0) + 597 })
    // A receiver that finds itself begins anew within some meters.
    let early = way.prefix(10) + way
    #expect(goingOn(Array(early)) == Array(early))
  }
}
