import TestSupport
import Testing
import Training

@testable import Ingest

@Suite struct PlaceKindTests {
  /// A run or a ride somewhere on earth.
  struct Where: Sendable {
    var sport: String
    var speed: Double
    var latitude: Double
    var longitude: Double
    var heading = 0.0

    var outing: Outing {
      Outing(
        seconds: 1_500, every: 5, speed: speed, latitude: latitude, longitude: longitude,
        heading: heading, sport: sport)
    }
  }

  static let places = [
    Where(sport: "running", speed: 3, latitude: 52.5, longitude: 13.4),
    Where(sport: "running", speed: 2.4, latitude: -33.9, longitude: 18.4, heading: 200),
    Where(sport: "cycling", speed: 7.5, latitude: -41.3, longitude: 174.8, heading: 90),
  ]

  /// Points at the pole, at 0° and 0°, on another continent, in the next town.
  static let strays: [(latitude: Double, longitude: Double)] = [
    (90, -80), (0, 0), (-12, 140), (53.5, 14.9),
  ]

  @Test(arguments: places, strays)
  func `A stray point is left out of distance, splits, load and map`(
    place: Where, stray: (latitude: Double, longitude: Double)
  ) throws {
    let clean = place.outing
    for (format, strayed) in [(Outing.Format.gpx, [150]), (.tcx, [60, 61]), (.gpx, [299])] {
      let outing = clean.with { index, point in
        guard strayed.contains(index) else { return }
        (point.latitude, point.longitude) = stray
      }
      let mended = try shown(outing, as: format)
      let meters = 1_500 * place.speed
      #expect(near(mended.meters, meters, 0.01 * meters), "\(format) \(strayed)")
      #expect(mended.splitCount == (place.sport == "running" ? Int(meters / 1_000) : 0))
      #expect(mended.activity.movingSeconds == 1_500)
      // What never was a place is not told, and leaps can be longer than a distance can be written.
      let told = Set(mended.mendings).subtracting([.distanceFromSamples])
      #expect(told == (stray == (0, 0) ? [] : [.strayPoints]))
      let route = try #require(mended.drawing?.route).points
      #expect(route.allSatisfy { abs($0.latitude - place.latitude) < 0.3 })
    }
  }

  /// A stop of some minutes, with a mark at the pole when it begins or ends, or without one.
  private func stopped(_ place: Where, mark: Int?, seconds: Int) -> Outing {
    var outing = place.outing.with { index, point in
      if index > 120 { point.second += seconds }
    }
    guard let mark else { return outing }
    var point = outing.points[120 + mark]
    (point.latitude, point.longitude) = (90, -80)
    point.second += mark == 0 ? 1 : -1
    outing.points.insert(point, at: 121)
    return outing
  }

  @Test(arguments: places, [0, 1])
  func `A point at the pole that marks a pause counts nothing`(
    place: Where, mark: Int
  ) throws {
    for format in [Outing.Format.gpx, .tcx] {
      let clean = try shown(stopped(place, mark: nil, seconds: 900), as: format)
      let marked = try shown(stopped(place, mark: mark, seconds: 900), as: format)
      #expect(near(marked.meters, clean.meters, 0.01 * clean.meters))
      #expect(marked.splitCount == clean.splitCount)
      #expect(near(marked.activity.movingSeconds, clean.activity.movingSeconds, 5))
    }
  }

  @Test(arguments: places, [(1, 0.4), (4, 0.02), (30, -0.3)])
  func `A track begins where the points agree, not where the receiver was last`(
    place: Where, stale: (count: Int, degrees: Double)
  ) throws {
    let outing = place.outing.with { index, point in
      guard index < stale.count else { return }
      point.latitude = place.latitude + stale.degrees
      point.longitude = place.longitude
    }
    let wanted = (1_500 - 5 * Double(stale.count)) * place.speed
    for format in [Outing.Format.gpx, .tcx] {
      let mended = try shown(outing, as: format)
      #expect(mended.meters > wanted * 0.99 && mended.meters < 1_501 * place.speed * 1.01)
      #expect(mended.findings.contains(.staleFirstFix) || mended.findings.contains(.strayPoints))
    }
  }

  /// With leaps aside of some meters, out and back, for a sample or two.
  private func leaping(_ place: Where, _ meters: Double, every: Int) -> Outing {
    place.outing.with { index, point in
      if index > 12, index % every < 2 { point.longitude? += meters / 83_000 }
    }
  }

  @Test(arguments: places, [12, 60])
  func `Leaps for seconds beside buildings add nothing`(place: Where, every: Int) throws {
    let meters = 1_500 * place.speed
    let leap = place.sport == "running" ? 150.0 : 400
    for format in [Outing.Format.gpx, .tcx] {
      let mended = try shown(leaping(place, leap, every: every), as: format)
      #expect(near(mended.meters, meters, 0.01 * meters))
      #expect(mended.findings.contains(.strayPoints))
    }
  }

  @Test(arguments: [12, 60], [150.0, 180])
  func `Leaps aside on a ride add nothing, as fast as a ride can go`(
    every: Int, leap: Double
  ) throws {
    let clean = Self.places[2].outing
    // Where nothing follows it a last step that fast may have been one.
    let outing = leaping(Self.places[2], leap, every: every).with { index, point in
      if index + 1 == clean.points.count { point = clean.points[index] }
    }
    let mended = try shown(outing, as: .gpx)
    #expect(near(mended.meters, 11_250, 112))
  }

  /// A train that goes on in the direction of the outing: faster than it, for some seconds.
  private func ridden(
    _ place: Where, from second: Int, seconds: Int, speed: Double, isRecorded: Bool
  ) -> Outing {
    var outing = place.outing
    let (first, slow) = (outing.points[0], outing.points[1])
    let north = (slow.latitude ?? 0) - (first.latitude ?? 0)
    let east = (slow.longitude ?? 0) - (first.longitude ?? 0)
    for index in outing.points.indices {
      let point = outing.points[index]
      guard point.second > second else { continue }
      let away = min(Double(point.second - second), Double(seconds))
      let more = away * (speed - place.speed) / (place.speed * 5)
      outing.points[index].latitude = (point.latitude ?? 0) + more * north
      outing.points[index].longitude = (point.longitude ?? 0) + more * east
    }
    if !isRecorded {
      outing.points.removeAll { (second + 1..<second + seconds).contains($0.second) }
    }
    return outing
  }

  @Test(arguments: places.dropLast(), [(300, 420, 25.0), (900, 300, 40)])
  func `A train counts for nothing, recorded or in a gap`(
    place: Where, ride: (second: Int, seconds: Int, speed: Double)
  ) throws {
    for (format, isRecorded) in [(Outing.Format.gpx, true), (.gpx, false), (.tcx, false)] {
      let outing = ridden(
        place, from: ride.second, seconds: ride.seconds, speed: ride.speed,
        isRecorded: isRecorded)
      let mended = try shown(outing, as: format)
      let wanted = Double(1_500 - ride.seconds)
      let text = "\(format) \(isRecorded)"
      #expect(near(mended.meters, wanted * place.speed, 60), "\(text)")
      #expect(near(mended.activity.movingSeconds, wanted, 30), "\(text)")
      #expect(mended.findings.contains(.ride), "\(text)")
      #expect((mended.best(1_000) ?? 999) >= 1_000 / place.speed * 0.98, "\(text)")
    }
  }

  @Test(
    arguments: [
      Where(sport: "running", speed: 3, latitude: -16.8, longitude: 179.98, heading: 90),
      Where(sport: "running", speed: 3, latitude: 65.8, longitude: -179.99, heading: 270),
      Where(sport: "cycling", speed: 8, latitude: -77.8, longitude: 179.9, heading: 60),
    ], Outing.Format.allCases)
  func `The date line is no leap`(place: Where, format: Outing.Format) throws {
    let outing = try shown(place.outing, as: format, timeZone: "Pacific/Fiji")
    #expect(near(outing.meters, 1_500 * place.speed, 25))
    #expect(
      outing.corrections.allSatisfy { $0.finding == .distanceFromPlaces || $0.kind == .clock })
  }
}
