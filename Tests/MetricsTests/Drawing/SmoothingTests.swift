import TestSupport
import Testing
import Training

@testable import Metrics

@Suite("smoothing and thinning of streams")
struct SmoothingTests {
  private func axis(_ count: Int) -> [Double] { (0..<count).map(Double.init) }

  @Test("a median forgets a single wild value and keeps a gap")
  func median() {
    let (x, y) = (axis(6), [5, 5, 900, 5, .nan, 7])
    let smooth = runningMedian(of: y, in: stretches(x: x, y: y), along: x, window: 2)
    #expect(Array(smooth[..<4]) == [5, 5, 5, 452.5])
    #expect(smooth[4].isNaN)
    #expect(smooth[5] == 7)
  }

  @Test("a mean looks half its window to either side, along the axis it is given")
  func mean() {
    let y: [Double] = [0, 3, 6, 9]
    #expect(runningMean(of: y, in: [0..<4], along: axis(4), window: 2) == [1.5, 3, 6, 7.5])
    #expect(runningMean(of: y, in: [0..<4], along: [0, 10, 20, 30], window: 2) == y)
  }

  @Test("a median is the middle of what lies in its window, however many samples those are")
  func everyWindow() {
    forAll(seeds: 60) { random in
      let count = Int.random(in: 1...300, using: &random)
      var now = 0.0
      let x = (0..<count).map { _ in
        now += Double(Int.random(in: 0...2, using: &random))
        return now
      }
      let y = (0..<count).map { _ in
        Int.random(in: 0..<25, using: &random) == 0
          ? Double.nan : Double(Int.random(in: 0...9, using: &random))
      }
      let window = Double(Int.random(in: 0...80, using: &random))
      let runs = stretches(x: x, y: y)
      let smooth = runningMedian(of: y, in: runs, along: x, window: window)
      return runs.allSatisfy { run in
        run.allSatisfy { index in
          let near = run.filter {
            $0 == index || (x[$0] >= x[index] - window / 2 && x[$0] <= x[index] + window / 2)
          }
          // Samples of one moment come one after the other, and those before count on.
          let last = near.filter { $0 <= index || x[$0] <= x[index] + window / 2 }
          return Metrics.median(of: last.map { y[$0] }) == smooth[index]
        }
      }
    }
  }

  @Test("thinning keeps the ends, the peaks and the gaps, and comes near its budget")
  func thinning() throws {
    var y = (0..<3_600).map { 140 + Double($0 % 7) }
    y[1_234] = 201
    for index in 2_000..<2_050 { y[index] = .nan }
    let x = axis(3_600)
    let lines = thinnedLines(x: x, y: y, stretches: stretches(x: x, y: y), to: 480)
    #expect(lines.count == 2)
    let count = lines.reduce(0) { $0 + $1.x.count }
    #expect((400...490).contains(count))
    #expect(lines.first?.x.first == 0)
    #expect(lines.last?.x.last == 3_599)
    #expect(lines.first?.y.max() == 201)
    #expect(lines.last?.x.first == 2_050)
  }

  @Test("so many gaps that they would eat the budget are closed")
  func manyGaps() {
    let (x, y) = (axis(2_000), (0..<2_000).map { $0.isMultiple(of: 2) ? 5.0 : .nan })
    let lines = thinnedLines(x: x, y: y, stretches: stretches(x: x, y: y), to: 100)
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.x.count <= 110 && $0.x.count == $0.y.count })
  }

  @Test("what is no number, or too large to be summed, is a gap")
  func gaps() {
    let y = [.nan, 1, .infinity, 2, 3, 1e300, -.infinity, 4]
    #expect(stretches(x: axis(8), y: y) == [1..<2, 3..<5, 7..<8])
    #expect(stretches(x: [0, .nan], y: [1, 1]) == [0..<1])
    #expect(stretches(x: [], y: []).isEmpty)
  }
}
