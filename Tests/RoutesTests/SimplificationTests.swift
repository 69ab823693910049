import Routes
import TestSupport
import Testing
import Training

@Suite("simplification")
struct SimplificationTests {
  @Test("both rules keep the points that others keep")
  func vectors() {
    Vectors.check("simplify") { input in
      guard let points = planarPoints(input["points"]) else { return nil }
      switch input["kind"]?.string {
      case "douglas_peucker":
        guard let tolerance = input["eps"]?.double else { return nil }
        return ["keep": .of(keptIndices(of: points, tolerance: tolerance))]
      case "visvalingam":
        guard let area = input["area"]?.double else { return nil }
        return ["keep": .of(keptIndices(of: points, area: area))]
      default: return nil
      }
    }
  }

  @Test("simplifying never moves the ends, invents no point and keeps to the budget")
  func ends() {
    let start = GeoPoint(latitude: 52.5, longitude: 13.4)
    forAll { random in
      let line = anyWalk(Int.random(in: 0...400, using: &random), from: start, &random)
      let budget = Int.random(in: -1...500, using: &random)
      let few = simplified(line, budget: budget)
      let close = simplified(line, toleranceMeters: Double.random(in: -1...50, using: &random))
      return few.count == min(line.count, max(2, budget))
        && [few, close].allSatisfy {
          $0.first == line.first && $0.last == line.last && isSubsequence($0, of: line)
        }
    }
  }

  @Test("no dropped point lies farther from the line than the tolerance")
  func tolerance() {
    forAll(seeds: 50) { random in
      let points = planarPoints(
        anyWalk(200, from: GeoPoint(latitude: -33, longitude: 151), &random))
      let tolerance = Double.random(in: 1...30, using: &random)
      let kept = keptIndices(of: points, tolerance: tolerance)
      return zip(kept, kept.dropFirst()).allSatisfy { first, last in
        (first...last).allSatisfy {
          distance(from: points[$0], to: points[first], points[last]) <= tolerance + 1e-9
        }
      }
    }
  }

  @Test("simplifying twice is simplifying once, and a larger area never keeps more")
  func repeated() {
    forAll(seeds: 100) { random in
      let points = planarPoints(
        anyWalk(150, from: GeoPoint(latitude: 10, longitude: 20), &random))
      let tolerance = Double.random(in: 1...30, using: &random)
      let once = keptIndices(of: points, tolerance: tolerance).map { points[$0] }
      let areas = (0..<6).map { _ in Double.random(in: 0...500, using: &random) }.sorted()
      let counts = areas.map { keptIndices(of: points, area: $0).count }
      return keptIndices(of: once, tolerance: tolerance).count == once.count
        && counts == counts.sorted(by: >)
    }
  }

  @Test("the point with the smallest triangle goes first, the first of equals")
  func leastFirst() {
    forAll { random in
      let count = Int.random(in: 0...40, using: &random)
      // Few places, so that many triangles are alike.
      let points = (0..<count).map { _ in
        PlanarPoint(
          x: Double(Int.random(in: 0...6, using: &random)),
          y: Double(Int.random(in: 0...6, using: &random)))
      }
      let budget = Int.random(in: 0...45, using: &random)
      var kept = Array(points.indices)
      while kept.count > max(2, budget) {
        let areas = (1..<kept.count - 1).map { place in
          let (a, b, c) = (points[kept[place - 1]], points[kept[place]], points[kept[place + 1]])
          return abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y))
        }
        let least = areas.min().flatMap { areas.firstIndex(of: $0) } ?? 0
        kept.remove(at: least + 1)
      }
      return keptIndices(of: points, budget: budget) == kept
    }
  }

  @Test("nothing, one point and points that are no numbers are borne")
  func absurd() {
    #expect(keptIndices(of: [], budget: 5) == [])
    #expect(keptIndices(of: [PlanarPoint(x: 1, y: 1)], tolerance: 5) == [0])
    let odd = [(0.0, 0.0), (.nan, 1), (.infinity, 2), (3, .nan), (4, 4)].map {
      PlanarPoint(x: $0.0, y: $0.1)
    }
    for kept in [keptIndices(of: odd, budget: 3), keptIndices(of: odd, tolerance: 1)] {
      #expect(kept.first == 0 && kept.last == 4)
    }
  }

  private func isSubsequence(_ few: [GeoPoint], of many: [GeoPoint]) -> Bool {
    var rest = few[...]
    for place in many where place == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  private func distance(from p: PlanarPoint, to a: PlanarPoint, _ b: PlanarPoint) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let square = dx * dx + dy * dy
    let share = square > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / square : 0
    let along = min(1, max(0, share))
    return p.distance(to: PlanarPoint(x: a.x + along * dx, y: a.y + along * dy))
  }
}
