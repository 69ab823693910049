import TestSupport
import Testing
import Training

@testable import Ingest

/// Laps that say something else than their samples.
@Suite struct LapKindTests {
  private func outing(
    _ sport: String, seconds: Int, speed: Double, every step: Int = 1,
    laps: [(from: Int, to: Int, meters: Double?, timer: Double?)]
  ) -> Outing {
    var outing = Outing(seconds: seconds, every: step, speed: speed, sport: sport).with {
      $1.meters = Double($1.second) * speed
    }
    outing.laps = laps.map {
      Outing.WrittenLap(seconds: $0.from..<$0.to, timer: $0.timer, meters: $0.meters)
    }
    return outing
  }

  private func expect(_ outing: Outing, speed: Double, is meters: [Double]) throws {
    for format in [Outing.Format.fit, .tcx] {
      let shown = try shown(outing, as: format)
      let laps = try #require(shown.drawing?.laps)
      #expect(laps.count == meters.count, "\(format)")
      for (lap, meters) in zip(laps, meters) {
        #expect(near(lap.distanceMeters, meters, max(3 * speed, 0.01 * meters)), "\(format)")
        #expect(near(lap.movingSeconds, meters / speed, 2), "\(format)")
      }
      #expect(near(shown.meters, meters.reduce(0, +), 10), "\(format)")
      #expect(Set(shown.corrections.map(\.kind)).count == shown.corrections.count, "\(format)")
    }
  }

  @Test(arguments: [0, 12, nil])
  func `A run in two laps of 0 m or none`(meters: Double?) throws {
    let outing = outing(
      "running", seconds: 2_700, speed: 2.5,
      laps: [(0, 1_300, meters, nil), (1_300, 2_700, meters, nil)])
    try expect(outing, speed: 2.5, is: [3_250, 3_500])
  }

  @Test func `A ride of rare samples in three laps, one of them of 0 m in 0 s`() throws {
    let outing = outing(
      "cycling", seconds: 5_400, speed: 7, every: 6,
      laps: [(0, 1_800, 12_600, nil), (1_800, 3_600, 0, 0), (3_600, 5_400, 12_600, nil)])
    try expect(outing, speed: 7, is: [12_600, 12_600, 12_600])
  }

  @Test func `Laps in kilometers where meters belong`() throws {
    let outing = outing(
      "running", seconds: 3_000, speed: 3.4,
      laps: [(0, 1_500, 5.1, nil), (1_500, 3_000, 5.1, nil)])
    try expect(outing, speed: 3.4, is: [5_100, 5_100])
  }
}
