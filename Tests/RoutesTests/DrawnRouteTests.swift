import Routes
import TestSupport
import Testing
import Training

@Suite("the route of a page")
struct DrawnRouteTests {
  /// A walk at one sample a second and 3 m a sample, half of it in class 2 and half in class 4.
  private func columns(_ line: [GeoPoint], secondsApart: Double = 1) -> RouteColumns {
    RouteColumns(
      latitude: line.map(\.latitude), longitude: line.map(\.longitude),
      time: line.indices.map { Double($0) * secondsApart },
      distance: line.indices.map { 7 + Double($0) * 3 },
      classes: line.indices.map { $0 < line.count / 2 ? 2 : 4 }, pauses: [])
  }

  /// Of a way so many kilometers long, begun ones counted.
  private func counts(_ kilometers: Int) -> InUnits<Int?> {
    InUnits(metric: kilometers, imperial: Int(Double(kilometers) / 1.609_344 + 1))
  }

  private func walk(_ count: Int, seed: UInt64 = 3) -> [GeoPoint] {
    var random = SplitMix64(seed: seed)
    return anyWalk(count, from: GeoPoint(latitude: 50, longitude: 8), &random)
  }

  @Test("pieces join where the color changes, and hold all points between them")
  func pieces() throws {
    let line = walk(3_600)
    let route = try #require(
      drawnRoute(
        of: columns(line), coloring: .heartRateZones(most: 4), splitCounts: counts(11)))
    #expect(route.pieces.map(\.colorClass) == [2, 4])
    #expect((400...425).contains(route.points.count))
    #expect(route.points.first == line.first)
    let lines = route.lines
    #expect(lines.map(\.points.count) == route.pieces.map(\.pointCount))
    #expect(lines[0].points.last == lines[1].points.first)
    #expect(route.division.metric.splits.count == route.points.count)
    #expect(route.division.metric.marks.map(\.number) == Array(1...10))
    #expect(route.division.imperial.splits.count == route.points.count)
    #expect(route.division.imperial.marks.map(\.number) == Array(1...6))
  }

  @Test(
    "a route ends where the recording does, however long it is", arguments: [1_801, 3_600, 3_605])
  func end(count: Int) throws {
    let line = walk(count)
    let route = try #require(
      drawnRoute(of: columns(line), coloring: .none, splitCounts: counts(11)))
    #expect(route.points.last == line.last)
  }

  @Test("places that are written by turns, or miss now and then, tear no long route")
  func sparsePlaces() throws {
    let line = walk(10_000)
    for isMissing in [{ $0 % 2 == 0 }, { $0 % 6 == 0 || $0 > 9_990 }] as [(Int) -> Bool] {
      var gappy = columns(line)
      for index in line.indices where isMissing(index) {
        (gappy.latitude[index], gappy.longitude[index]) = (.nan, .nan)
      }
      let route = try #require(
        drawnRoute(of: gappy, coloring: .none, splitCounts: counts(31)))
      let known = line.indices.filter { !isMissing($0) }
      #expect(route.points.first == line[try #require(known.first)])
      #expect(route.points.last == line[try #require(known.last)])
      #expect(route.pieces.count == 2, "two colors, one line")
    }
  }

  @Test("the lines of the splits follow one another along the route")
  func splitLines() throws {
    let route = try #require(
      drawnRoute(
        of: columns(walk(2_000)), coloring: .none, splitCounts: counts(6)))
    for (units, count) in [(Units.metric, 6), (.imperial, 4)] {
      let lines = route.splitLines(in: units, count: count)
      #expect(lines.allSatisfy { $0.count > 1 })
      for (one, next) in zip(lines, lines.dropFirst()) { #expect(one.last == next.first) }
    }
    let unsplit = try #require(
      drawnRoute(
        of: columns(walk(2_000)), coloring: .none, splitCounts: .init(metric: nil, imperial: nil)))
    for units in Units.allCases {
      #expect(unsplit.division[units].splits.allSatisfy { $0 == -1 })
      #expect(unsplit.division[units].marks.isEmpty)
      #expect(unsplit.splitLines(in: units, count: 2) == [[], []])
    }
  }

  @Test("two places in a row are needed")
  func nothing() {
    #expect(
      drawnRoute(of: columns([]), coloring: .none, splitCounts: counts(0)) == nil)
    let nowhere = columns([GeoPoint(latitude: .nan, longitude: .nan)] + walk(1))
    #expect(drawnRoute(of: nowhere, coloring: .none, splitCounts: counts(0)) == nil)
  }

  @Test("the shape of a route is judged by its points and its length")
  func shapes() throws {
    let degree = 111_195.08
    func outline(_ meters: [(Double, Double)]) throws -> DrawnRoute.Outline {
      let line = meters.map { GeoPoint(latitude: $0.1 / degree, longitude: $0.0 / degree) }
      return try #require(
        drawnRoute(
          of: columns(line, secondsApart: 100), coloring: .none,
          splitCounts: .init(metric: nil, imperial: nil))?.outline)
    }
    let circle = (0...60).map { step in
      let turn = Double(step) / 60
      return (1_500 * cosine(turn), 1_500 * cosine(turn - 0.25))
    }
    #expect(try outline(circle).shape(meters: 9_425) == .loop)
    #expect(try outline(circle).shape(meters: 300) == nil)
    let out = (0...30).map { (Double($0) * 150, Double($0 % 4) * 20) }
    #expect(try outline(out + out.reversed()).shape(meters: 9_000) == .thereAndBack)
    #expect(try outline(out).shape(meters: 4_500) == .oneWay)
    #expect(try outline(circle.map { ($0.0 / 25, $0.1 / 25) }).shape(meters: 5_000) == .laps)
  }

  /// The cosine of a share of a full turn, by its series: tests import no mathematics.
  private func cosine(_ turns: Double) -> Double {
    let angle = turns * 2 * Double.pi
    var (term, sum) = (1.0, 1.0)
    for step in 1...30 {
      term *= -angle * angle / Double((2 * step - 1) * 2 * step)
      sum += term
    }
    return sum
  }
}
