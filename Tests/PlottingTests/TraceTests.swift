import Plotting
import TestSupport
import Testing

@Suite("Traces")
struct TraceTests {
  @Test("simplifying never moves the ends and only ever drops points")
  func simplifying() {
    forAll { random in
      let count = Int.random(in: 0...120, using: &random)
      let points = (0..<count).map {
        Point(x: Double($0), y: Double.random(in: -50...50, using: &random))
      }
      let budget = Int.random(in: 2...60, using: &random)
      let simple = simplified(points, to: budget)
      return simple.count <= max(budget, 2) && simple.first == points.first
        && simple.last == points.last && simple.allSatisfy(points.contains)
    }
  }

  @Test("a corner outlasts points on a straight line")
  func corner() {
    let points = (0...10).map { Point(x: Double($0), y: $0 <= 5 ? 0 : Double($0 - 5) * 3) }
    #expect(simplified(points, to: 3) == [points[0], points[5], points[10]])
  }
}
