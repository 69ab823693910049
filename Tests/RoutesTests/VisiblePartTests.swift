import Foundation
import Routes
import TestSupport
import Testing
import Training

@Suite("what is drawn up to a private place")
struct VisiblePartTests {
  private let home = GeoPoint(latitude: 48.2, longitude: 16.37)

  private func mask(_ secret: UInt8, radius: Double = 800) throws -> PrivacyMask {
    let zone = PrivacyZone(id: "home", center: home, radiusMeters: radius)
    return PrivacyMask(zones: [try #require(ZoneMask(of: zone, key: [secret]))])
  }

  /// A way of 3 km out from home in a direction, in degrees, and back in another, 10 m and 4 s a
  /// sample, shaken by some meters where it is near home.
  private func recording(
    out: Double, back: Double, shaken: Double = 0, isHidden: (GeoPoint) -> Bool = { _ in false }
  ) -> Recording {
    let arc = Swift.stride(from: out, through: back, by: out < back ? 0.2 : -0.2).map { ($0, 300) }
    let ways = (0..<300).map { (out, $0) } + arc + (0..<300).map { (back, 299 - $0) }
    let degrees = Double(1 << 31) / 180
    let places = ways.map { angle, step -> GeoPoint in
      var place = GeoPoint(
        latitude: home.latitude + Double(step) * 9e-5 * cos(angle * .pi / 180),
        longitude: home.longitude + Double(step) * 13.5e-5 * sin(angle * .pi / 180))
      if isHidden(place) {
        var moved = place
        moved.latitude += shaken * 9e-6
        if MapTile(of: moved, zoom: 17) == MapTile(of: place, zoom: 17) { place = moved }
      }
      return place
    }
    return Recording(
      streams: [
        Stream(.time, raw: places.indices.map { Int32($0 * 4) }),
        Stream(.latitude, raw: places.map { Int32($0.latitude * degrees) }, scale: degrees),
        Stream(.longitude, raw: places.map { Int32($0.longitude * degrees) }, scale: degrees),
        Stream(.altitude, raw: places.indices.map { Int32(($0 / 7) % 50) }),
        Stream(.heartRate, raw: places.indices.map { Int32(120 + $0 % 40) }),
        Stream(.distance, raw: places.indices.map { Int32($0 * 1_000) }, scale: 100),
      ], pauses: [0..<100, 1_400..<1_460])
  }

  private func places(_ recording: Recording) -> [GeoPoint] {
    guard let north = recording.column(.latitude), let east = recording.column(.longitude)
    else { return [] }
    return zip(north.values, east.values).map { GeoPoint(latitude: $0, longitude: $1) }
  }

  @Test("no drawn place lies in a hidden tile; times and distances begin anew")
  func anew() throws {
    var drawn = 0
    for secret in UInt8(0)..<60 {
      let mask = try mask(secret)
      let whole = recording(out: Double(secret) * 6, back: Double(secret) * 6 + 40)
      guard let part = mask.visiblePart(of: whole) else { continue }
      drawn += 1
      let way = places(part)
      #expect(way.allSatisfy { !mask.hides($0) })
      let time = try #require(part.column(.time)).values
      let distance = try #require(part.column(.distance)).values
      #expect(time.first == 0 && distance.first == 0)
      #expect(time.last == Double(part.count - 1) * 4)
      #expect(abs((distance.last ?? 0) - lengthMeters(of: way)) < 0.01)
      #expect(part.pauses.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= time.last ?? 0 })
      #expect(part.pauses.count == 1, "the pause at home is gone, the other one stays")
      #expect(part.count < whole.count && part.streams.allSatisfy { $0.raw.count == part.count })
    }
    #expect(drawn > 5 && drawn < 40)
  }

  @Test("a hidden place that moves within its tile changes nothing")
  func hiddenPlaces() throws {
    var drawn = 0
    for secret in UInt8(0)..<60 {
      let mask = try mask(secret)
      let (out, back) = (Double(secret) * 6, Double(secret) * 6 + 40)
      let still = recording(out: out, back: back)
      let shaken = recording(out: out, back: back, shaken: 20, isHidden: mask.hides)
      #expect(still != shaken)
      let part = mask.visiblePart(of: still)
      #expect(part == mask.visiblePart(of: shaken))
      drawn += part == nil ? 0 : 1
    }
    #expect(drawn > 5)
  }

  @Test("the gate is a third of the border, the same for ever, and knows nothing of the home")
  func gate() throws {
    var bearings: Set<Int> = []
    for secret in UInt8(0)..<20 {
      let mask = try mask(secret)
      let again = try self.mask(secret)
      let open = stride(from: 0.0, to: 360, by: 5).filter { angle in
        let isDrawn = mask.visiblePart(of: recording(out: angle, back: angle)) != nil
        #expect(isDrawn == (again.visiblePart(of: recording(out: angle, back: angle)) != nil))
        return isDrawn
      }
      #expect((15...33).contains(open.count), "\(open.count) of 72 directions")
      bearings.formUnion(open.map { Int($0) / 60 })
    }
    #expect(bearings.count == 6)
  }

  @Test("a way that comes by in its midst, and one that is short, is not drawn at all")
  func several() throws {
    for secret in UInt8(0)..<20 {
      let mask = try mask(secret)
      for angle in stride(from: 0.0, to: 360, by: 30) {
        let degrees = Double(1 << 31) / 180
        let through = (-300...300).map { Double($0) }
        let passing = Recording(streams: [
          Stream(.time, raw: through.indices.map { Int32($0 * 4) }),
          Stream(
            .latitude,
            raw: through.map {
              Int32((home.latitude + $0 * 9e-5 * cos(angle * .pi / 180)) * degrees)
            }, scale: degrees),
          Stream(
            .longitude,
            raw: through.map {
              Int32((home.longitude + $0 * 13.5e-5 * sin(angle * .pi / 180)) * degrees)
            }, scale: degrees),
        ])
        #expect((mask.visiblePart(of: passing) == nil) as Bool)
      }
      let wide = try self.mask(secret, radius: 6_600)
      #expect((wide.visiblePart(of: recording(out: 10, back: 50)) == nil) as Bool)
    }
    #expect(try mask(1).visiblePart(of: Recording(streams: [])) == nil)
  }
}
