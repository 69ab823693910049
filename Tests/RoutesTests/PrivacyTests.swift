import Foundation
import Routes
import TestSupport
import Testing
import Training

@Suite("private places")
struct PrivacyTests {
  @Test("masks lie where the key says and hide what they should")
  func vectors() {
    Vectors.check("privacy") { input in
      guard let key = input["key_hex"]?.string.map(bytes), let zoom = input["zoom"]?.int,
        let track = track(input["track"]), let zone = zone(input["zone"]),
        let mask = ZoneMask(of: zone, key: key, zoom: zoom)
      else { return nil }
      let ranges = PrivacyMask(zones: [mask]).visibleRanges(of: track)
      return [
        "center": [
          "offset_m": .number(mask.offsetMeters), "lat": .number(mask.center.latitude),
          "lon": .number(mask.center.longitude),
        ],
        "hidden_tiles": .array(mask.tiles.map { .of([$0.x, $0.y]) }),
        "visible_ranges": .array(ranges.map { .of([$0.lowerBound, $0.upperBound]) }),
      ]
    }
  }

  @Test("home is hidden, whatever the key, and nothing published lies in a hidden tile")
  func laws() {
    forAll(seeds: 60) { random in
      let home = GeoPoint(
        latitude: Double.random(in: -75...75, using: &random),
        longitude: Double.random(in: -180...180, using: &random))
      let radius = Double.random(in: 150...1_500, using: &random)
      let zone = PrivacyZone(id: "home", center: home, radiusMeters: radius)
      let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
      guard let mask = ZoneMask(of: zone, key: key), let again = ZoneMask(of: zone, key: key)
      else { return false }
      let track = anyWalk(400, from: home, step: 15, &random)
      let parts = PrivacyMask(zones: [mask]).visibleParts(of: track)
      return mask == again && mask.hides(home) && mask.offsetMeters <= radius / 2
        && parts.joined().allSatisfy { place in
          MapTile(of: place, zoom: 17).map { !mask.tiles.contains($0) } ?? false
            && (greatCircleMeters(from: place, to: home) ?? 0) > 0.45 * radius
        }
    }
  }

  @Test("a place is hidden just where its tile is, also at the date line and near the poles")
  func tiles() {
    forAll(seeds: 60) { random in
      let home = GeoPoint(
        latitude: [89.2, 85, -84.9, 47, 0].randomElement(using: &random) ?? 0,
        longitude: [-180, -179.999, 179.998, 8.5, 0].randomElement(using: &random) ?? 0)
      let radius = Double.random(in: 400...20_000, using: &random)
      guard
        let mask = ZoneMask(
          of: PrivacyZone(id: "home", center: home, radiusMeters: radius), key: [7], zoom: 14)
      else { return false }
      let tiles = Set(mask.tiles)
      let zoom = mask.tiles[0].zoom
      return (0..<2_000).allSatisfy { _ in
        let place = GeoPoint(
          latitude: min(
            90, max(-90, home.latitude + Double.random(in: -0.4...0.4, using: &random))),
          longitude: (home.longitude + Double.random(in: -0.6...0.6, using: &random) + 540)
            .truncatingRemainder(dividingBy: 360) - 180)
        return mask.hides(place) == (MapTile(of: place, zoom: zoom).map(tiles.contains) ?? true)
      }
    }
  }

  @Test("who fits a circle through the ends of thirty runs does not find home")
  func attack() throws {
    let home = GeoPoint(latitude: 48.2, longitude: 16.37)
    let radius = 600.0
    var errors: [Double] = []
    for secret in UInt8(0)..<40 {
      var random = SplitMix64(seed: UInt64(secret))
      let zone = PrivacyZone(id: "home", center: home, radiusMeters: radius)
      let mask = PrivacyMask(zones: [try #require(ZoneMask(of: zone, key: [secret]))])
      let plane = LocalPlane(at: home)
      let exits = (0..<30).compactMap { _ -> PlanarPoint? in
        let angle = Double.random(in: 0..<(2 * Double.pi), using: &random)
        let track = (0...300).map { step in
          GeoPoint(
            latitude: home.latitude + Double(step) * 9e-5 * cos(angle),
            longitude: home.longitude + Double(step) * 13.5e-5 * sin(angle))
        }
        return mask.visibleParts(of: track).first?.first.map(plane.point)
      }
      #expect(exits.count == 30)
      let middle = try #require(circleCenter(exits))
      errors.append(middle.distance(to: PlanarPoint(x: 0, y: 0)))
    }
    // The offset is up to half the radius, half of the time more than 0.35 of it.
    #expect(errors.sorted()[20] > 0.2 * radius)
  }

  /// The middle of the circle that fits points best (Kåsa's least squares).
  private func circleCenter(_ points: [PlanarPoint]) -> PlanarPoint? {
    let count = Double(points.count)
    let mean = PlanarPoint(
      x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
    var (xx, xy, yy, xr, yr) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for point in points {
      let (x, y) = (point.x - mean.x, point.y - mean.y)
      xx += x * x
      xy += x * y
      yy += y * y
      xr += x * (x * x + y * y) / 2
      yr += y * (x * x + y * y) / 2
    }
    let determinant = xx * yy - xy * xy
    guard determinant > 0 else { return nil }
    return PlanarPoint(
      x: mean.x + (xr * yy - yr * xy) / determinant, y: mean.y + (yr * xx - xr * xy) / determinant)
  }

  @Test("a zone that would hide nothing is no zone, one as large as a country hides it")
  func odd() throws {
    let home = GeoPoint(latitude: 48, longitude: 16)
    for (place, radius) in [(home, 0.0), (home, .nan), (home, .infinity), (home, -5)] {
      let zone = PrivacyZone(id: "home", center: place, radiusMeters: radius)
      #expect(ZoneMask(of: zone, key: [1]) == nil)
    }
    #expect(
      ZoneMask(of: PrivacyZone(id: "home", center: home, radiusMeters: 500), key: []) == nil)
    let nowhere = GeoPoint(latitude: .nan, longitude: 16)
    #expect(
      ZoneMask(of: PrivacyZone(id: "", center: nowhere, radiusMeters: 5), key: [1]) == nil)
    let country = try #require(
      ZoneMask(of: PrivacyZone(id: "large", center: home, radiusMeters: 4e5), key: [1]))
    #expect(country.hides(home) && country.hides(GeoPoint(latitude: 47, longitude: 15)))
    #expect(!country.hides(GeoPoint(latitude: 40, longitude: 16)))
    #expect(country.hides(nowhere), "what nobody knows is not shown")
    let pole = try #require(
      ZoneMask(
        of: PrivacyZone(
          id: "pole", center: GeoPoint(latitude: 90, longitude: 0), radiusMeters: 5e7), key: [1]))
    #expect(pole.hides(GeoPoint(latitude: 89, longitude: 120)))
    #expect(PrivacyMask(zones: []).visibleRanges(of: []).isEmpty)
    #expect(PrivacyMask(zones: []).visibleRanges(of: [home, nil, home, home]) == [2...3])
  }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count - 1, by: 2)
      .compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
  }

  private func track(_ value: JSONValue?) -> [GeoPoint?]? {
    value?.array?.map { pair in
      guard let pair = pair.array, pair.count == 2, let north = pair[0].double,
        let east = pair[1].double
      else { return nil }
      return GeoPoint(latitude: north, longitude: east)
    }
  }

  private func zone(_ value: JSONValue?) -> PrivacyZone? {
    guard let id = value?["id"]?.string, let north = value?["lat"]?.double,
      let east = value?["lon"]?.double, let radius = value?["radius_m"]?.double
    else { return nil }
    return PrivacyZone(
      id: id, center: GeoPoint(latitude: north, longitude: east), radiusMeters: radius)
  }
}
