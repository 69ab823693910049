import Plotting
import TestSupport
import Testing

@Suite("Traces")
struct TraceTests {
  @Test("a median forgets a single wild value and keeps a gap")
  func median() {
    let trace = Trace(x: [0, 1, 2, 3, 4, 5], y: [5, 5, 900, 5, .nan, 7])
    let smooth = trace.smoothedByMedian(window: 2).y
    #expect(Array(smooth[..<4]) == [5, 5, 5, 452.5])
    #expect(smooth[4].isNaN)
    #expect(smooth[5] == 7)
  }

  @Test("a mean looks half its window to either side, along another axis if asked")
  func mean() {
    let trace = Trace(x: [0, 1, 2, 3], y: [0, 3, 6, 9])
    #expect(trace.smoothedByMean(window: 2).y == [1.5, 3, 6, 7.5])
    #expect(trace.smoothedByMean(window: 2, along: [0, 10, 20, 30]).y == [0, 3, 6, 9])
  }

  @Test("clipping takes the wildest shares to their bounds")
  func clipping() throws {
    let trace = Trace(x: (0..<200).map(Double.init), y: (0..<200).map { $0 == 100 ? 9_000 : 300 })
    let extent = try #require(trace.clipped().extent)
    #expect(extent.lowerBound == 300)
    #expect(extent.upperBound < 320)
  }

  @Test("thinning keeps the ends, the peaks and the gaps, and comes near its budget")
  func thinning() throws {
    var y = (0..<3_600).map { 140 + Double($0 % 7) }
    y[1_234] = 201
    for index in 2_000..<2_050 { y[index] = .nan }
    let trace = Trace(x: (0..<3_600).map(Double.init), y: y)
    let thin = trace.thinned(to: 480)
    #expect(thin.count <= 490)
    #expect(thin.count >= 400)
    #expect(thin.x.first == 0)
    #expect(thin.x.last == 3_599)
    #expect(try #require(thin.extent).upperBound == 201)
    #expect(thin.y.count { $0.isNaN } == 1)
  }

  @Test("so many gaps that they would eat the budget are closed")
  func manyGaps() {
    let y = (0..<2_000).map { $0.isMultiple(of: 2) ? 5.0 : .nan }
    let trace = Trace(x: (0..<2_000).map(Double.init), y: y)
    #expect(trace.thinned(to: 100).count <= 110)
    #expect(trace.simplified(to: 100).count <= 110)
    #expect(trace.averaged(to: 100).count <= 110)
  }

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

  @Test("any trace can be thinned, also empty ones and ones of gaps only")
  func anything() {
    for y in [[], [.nan], [.nan, .nan, 1], [1, .infinity, 2]] as [[Double]] {
      let trace = Trace(x: y.indices.map(Double.init), y: y)
      #expect(trace.thinned(to: 2).count <= 3)
      #expect(trace.averaged(to: 2).count <= 3)
      #expect(trace.smoothedByMean(window: 3).count == y.count)
      #expect(trace.smoothedByMedian(window: 3).clipped().count == y.count)
    }
  }
}
