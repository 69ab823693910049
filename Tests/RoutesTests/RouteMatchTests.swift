import Routes
import TestSupport
import Testing
import Training

@Suite("the same route")
struct RouteMatchTests {
  @Test("distances and overlaps of routes are those of others")
  func vectors() {
    Vectors.check("route_match") { input in
      if let a = cells(input["cells_a"]), let b = cells(input["cells_b"]) {
        guard let overlap = cellOverlap(of: a, and: b) else { return nil }
        return [
          "jaccard": .number(overlap.jaccard), "containment_a": .number(overlap.containment),
        ]
      }
      guard let a = planarPoints(input["a"]), let b = planarPoints(input["b"]),
        let count = input["n"]?.int,
        let comparison = routeComparison(of: a, and: b, points: count)
      else { return nil }
      return [
        "hausdorff": .number(comparison.hausdorff), "frechet": .number(comparison.frechet),
        "frechet_reversed": .number(comparison.reversedFrechet),
        "same_direction": .bool(comparison.isSameDirection),
      ]
    }
  }

  @Test("a heat map counts each activity once a cell")
  func heatVectors() {
    Vectors.check("heatmap") { input in
      guard let tracks = input["tracks"]?.array?.compactMap({ planarPoints($0) }),
        let size = input["cell"]?.double
      else { return nil }
      let map = heatMap(of: tracks, cellSize: size)
      return [
        "counts": .array(map.cells.map { .of([$0.cell.column, $0.cell.row, $0.count]) }),
        "max": .of(map.maximum),
      ]
    }
  }

  @Test("tiles are counted as elsewhere")
  func encodeVectors() {
    let isPlace = { (input: JSONValue) in input["kind"] != "polyline5" }
    Vectors.check("encode", ignoring: ["geohash"], only: isPlace) { input in
      guard let latitude = input["lat"]?.double, let longitude = input["lon"]?.double,
        let zoom = input["zoom"]?.int
      else { return nil }
      let place = GeoPoint(latitude: latitude, longitude: longitude)
      guard let tile = MapTile(of: place, zoom: zoom) else { return nil }
      return ["x": .of(tile.x), "y": .of(tile.y)]
    }
  }

  @Test("Fréchet is at least Hausdorff, both are symmetric and 0 for the same line")
  func distances() {
    forAll(seeds: 50) { random in
      let start = GeoPoint(latitude: 47, longitude: 9)
      let a = planarPoints(anyWalk(60, from: start, step: 30, &random))
      let b = planarPoints(anyWalk(60, from: start, step: 30, &random))
      guard let there = routeComparison(of: a, and: b, points: 40),
        let back = routeComparison(of: b, and: a, points: 40),
        let same = routeComparison(of: a, and: a, points: 40)
      else { return false }
      return there.frechet >= there.hausdorff && there.reversedFrechet >= there.hausdorff
        && there.frechet == back.frechet && there.hausdorff == back.hausdorff
        && same.frechet == 0 && same.hausdorff == 0 && same.isSameDirection
    }
  }

  @Test("the same route is found again: run again, the other way round, begun elsewhere")
  func groups() throws {
    // A loop of 6.3 km with a bay, its jitter that of a watch.
    func loop(from begin: Double, jitter seed: UInt64, reversed: Bool = false) -> [GeoPoint] {
      var random = SplitMix64(seed: seed)
      let points = (0...400).map { step in
        let angle = begin + Double(step) / 400 * 2 * Double.pi
        let radius = 0.009 * (1 + 0.3 * cosine(3 * angle))
        return GeoPoint(
          latitude: 52.5 + radius * cosine(angle) + Double.random(in: -4e-5...4e-5, using: &random),
          longitude: 13.4 + radius * cosine(angle - Double.pi / 2) / 0.609
            + Double.random(in: -4e-5...4e-5, using: &random))
      }
      return simplified(reversed ? points.reversed() : points, budget: 60)
    }
    let moved = loop(from: 0, jitter: 5).map {
      GeoPoint(latitude: $0.latitude + 0.004, longitude: $0.longitude)
    }
    let groups = routeGroups(of: [
      loop(from: 0, jitter: 1), loop(from: 0, jitter: 2), [],
      loop(from: 0, jitter: 3, reversed: true),
      loop(from: 2, jitter: 4), moved, [GeoPoint(latitude: 1, longitude: 1)],
    ])
    #expect(groups.members.map { $0?.group } == [0, 0, nil, 0, 0, 1, nil])
    #expect(groups.members.map { $0?.isReversed } == [false, false, nil, true, false, false, nil])
    #expect(groups.count == 2)
  }

  @Test("out and back on the same road is not the road run once")
  func outAndBack() {
    let out = (0...30).map { GeoPoint(latitude: 50 + Double($0) * 1e-3, longitude: 8) }
    let groups = routeGroups(of: [out, out + out.reversed()])
    #expect(groups.members.map { $0?.group } == [0, 1])
  }

  @Test("lines that are none, and steps around the world, are borne")
  func absurd() {
    #expect(routeComparison(of: [], and: [PlanarPoint(x: 0, y: 0)]) == nil)
    #expect(resampled([PlanarPoint(x: 3, y: 4)], count: 3).count == 3)
    #expect(resampled([PlanarPoint(x: 3, y: 4)], count: -3).isEmpty)
    let wild = [(0.0, 0.0), (1e300, 5), (.nan, 2), (.infinity, -.infinity), (7, 7)].map {
      PlanarPoint(x: $0.0, y: $0.1)
    }
    #expect(visitedCells(of: wild, cellSize: 5).isEmpty)
    #expect(visitedCells(of: wild, cellSize: 0).isEmpty)
    #expect(cellOverlap(of: [], and: []) == nil)
    #expect(heatMap(of: [[], wild], cellSize: 10).maximum == 0)
    #expect(resampled(wild, count: 10).count == 10)
    let corner = GeoPoint(latitude: 90, longitude: 180)
    #expect(MapTile(of: corner, zoom: 3) == MapTile(zoom: 3, x: 7, y: 0))
    #expect(MapTile(of: GeoPoint(latitude: -90, longitude: 0), zoom: 0)?.y == 0)
    #expect(MapTile(of: GeoPoint(latitude: 0, longitude: 0), zoom: 99) == nil)
  }

  private func cells(_ value: JSONValue?) -> Set<GridCell>? {
    planarPoints(value).map { Set($0.map { GridCell(column: Int($0.x), row: Int($0.y)) }) }
  }

  /// A cosine good enough for a loop, by its first terms: tests have no Foundation.
  private func cosine(_ angle: Double) -> Double {
    let turns = angle / (2 * Double.pi)
    let rest = (turns - turns.rounded()) * 2 * Double.pi
    var (sum, term) = (1.0, 1.0)
    for n in stride(from: 1.0, through: 25, by: 2) {
      term *= -rest * rest / (n * (n + 1))
      sum += term
    }
    return sum
  }
}
