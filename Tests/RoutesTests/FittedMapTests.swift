import Routes
import TestSupport
import Testing
import Training

@Suite("maps fitted into a box")
struct FittedMapTests {
  @Test("points lie where a cartographer's projection puts them")
  func vectors() {
    Vectors.check("mercator_fit") { input in
      guard let places = places(input["points"]), let width = input["width"]?.double,
        let height = input["height"]?.double, let padding = input["pad"]?.double,
        let map = FittedMap(of: places, width: width, height: height, padding: padding)
      else { return nil }
      return [
        "scale": .number(map.scale),
        "points": .array(map.points(places).map { .of([$0.x, $0.y]) }),
      ]
    }
  }

  @Test("every place lies within the padding")
  func inside() {
    forAll { random in
      let start = GeoPoint(
        latitude: Double.random(in: -80...80, using: &random),
        longitude: Double.random(in: -180...180, using: &random))
      let line = anyWalk(50, from: start, &random).filter(\.isOnGlobe)
      guard let map = FittedMap(of: line, width: 320, height: 240, padding: 12) else {
        return false
      }
      return map.points(line).allSatisfy {
        (11.999...308.001).contains($0.x) && (11.999...228.001).contains($0.y)
      }
    }
  }

  @Test("distances on the map are those on the ground, but for one scale")
  func shape() {
    forAll { random in
      let start = GeoPoint(
        latitude: Double.random(in: -60...60, using: &random),
        longitude: Double.random(in: -180...180, using: &random))
      let line = anyWalk(60, from: start, step: 30, &random)
      guard let map = FittedMap(of: line, width: 300, height: 300), let unit = map.metersPerUnit
      else { return false }
      let points = map.points(line)
      return (1..<60).allSatisfy { index in
        let meters = greatCircleMeters(from: line[0], to: line[index]) ?? 0
        return abs(points[0].distance(to: points[index]) * unit - meters) <= 0.01 * meters + 0.01
      }
    }
  }

  @Test("a map without places or without room is none")
  func none() {
    let here = GeoPoint(latitude: 52, longitude: 13)
    #expect(FittedMap(of: [], width: 10, height: 10) == nil)
    #expect(FittedMap(of: [GeoPoint(latitude: .nan, longitude: 0)], width: 9, height: 9) == nil)
    #expect(FittedMap(of: [here], width: 0, height: 10) == nil)
    #expect(FittedMap(of: [here], width: 9, height: 9)?.metersPerUnit == nil)
  }

  @Test("one unit of the drawing is as many meters as it measures on the ground")
  func metersPerUnit() throws {
    let (a, b) = (
      GeoPoint(latitude: 60, longitude: 10), GeoPoint(latitude: 60, longitude: 10.02)
    )
    let map = try #require(FittedMap(of: [a, b], width: 200, height: 100))
    let meters = try #require(greatCircleMeters(from: a, to: b))
    let unit = try #require(map.metersPerUnit)
    #expect(abs(unit * 200 - meters) < 0.01)
  }

  @Test(
    "a scale bar is the longest round length that fits",
    arguments: [
      (10.0, 100.0, 1_000.0, 100.0), (9.9, 100, 500, 50.505), (0.0234, 80, 1, 42.735),
      (31, 100, 2_000, 64.516),
    ])
  func bar(metersPerUnit: Double, maximum: Double, length: Double, width: Double) throws {
    let bar = try #require(scaleBar(metersPerUnit: metersPerUnit, maximumWidth: maximum))
    #expect(bar.length == length)
    #expect(abs(bar.width - width) < 0.001)
  }

  @Test("a scale bar of nothing is none, one in miles counts miles")
  func oddBars() throws {
    for (unit, width) in [(0.0, 10.0), (.nan, 10), (-1, 10), (1, 0), (.infinity, 1), (-1, -1)] {
      #expect(scaleBar(metersPerUnit: unit, maximumWidth: width) == nil)
    }
    let miles = try #require(
      scaleBar(metersPerUnit: 20, maximumWidth: 100, unitMeters: 1_609.344))
    #expect(miles.length == 1)
    #expect(abs(miles.width - 80.4672) < 1e-9)
  }
}
