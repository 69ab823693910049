import TestSupport
import Testing
import Training

@testable import Ingest

/// Stops on the way, short and of hours.
@Suite struct LongStopTests {
  /// An hour at one speed with a stop in it: paused, as a gap, or standing.
  private func outing(
    stop: Int, at second: Int, speed: Double, _ kind: Kind, _ format: Outing.Format
  ) -> Outing {
    var outing = Outing(seconds: 3_600, every: 5, speed: speed, latitude: 61)
    outing.points = outing.points.map { point in
      var point = point
      if format != .gpx { point.meters = Double(point.second) * speed }
      if point.second > second { point.second += stop }
      return point
    }
    let index = outing.points.firstIndex { $0.second > second } ?? 0
    switch kind {
    case .paused:
      outing.pauses = [second..<second + stop]
      outing.points[index].isAfterBreak = true
    case .gap: break
    case .standing:
      let last = outing.points[index - 1]
      let still = stride(from: second + 5, to: second + stop, by: 5).map { now in
        var point = last
        point.second = now
        return point
      }
      outing.points.insert(contentsOf: still, at: index)
    }
    outing.elapsed = Double(3_600 + stop)
    outing.timer = kind == .paused ? 3_600 : outing.elapsed
    return outing
  }

  enum Kind: String, Sendable, CaseIterable { case paused, gap, standing }

  @Test(arguments: Kind.allCases, Outing.Format.allCases)
  func `A stop of more than an hour is in no effort and in no half`(
    kind: Kind, format: Outing.Format
  ) throws {
    for (stop, second, speed) in [(4_500, 1_800, 3.0), (9_000, 1_000, 2.9)] {
      let shown = try shown(
        outing(stop: stop, at: second, speed: speed, kind, format), as: format)
      #expect(shown.best(10_000) == nil, "\(stop)")
      #expect(near(shown.best(1_000), 1_000 / speed, 6), "\(stop)")
      let splits = try #require(shown.drawing?.splits.metric)
      #expect(splits.firstHalfSeconds < 2_000 && splits.secondHalfSeconds < 2_000, "\(stop)")
    }
  }

  @Test(arguments: Kind.allCases, Outing.Format.allCases)
  func `A short stop is in the efforts that go over it`(
    kind: Kind, format: Outing.Format
  ) throws {
    for (stop, second, speed) in [(300, 1_800, 3.0), (600, 900, 2.9)] {
      let shown = try shown(
        outing(stop: stop, at: second, speed: speed, kind, format), as: format)
      #expect(near(shown.best(10_000), 10_000 / speed + Double(stop), 10), "\(stop)")
      #expect(near(shown.best(1_000), 1_000 / speed, 6), "\(stop)")
    }
  }
}
