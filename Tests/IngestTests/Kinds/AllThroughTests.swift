import TestSupport
import Testing
import Training

@testable import Ingest

/// What is wrong from the first sample to the last.
@Suite struct AllThroughTests {
  private func run(
    _ change: @escaping (inout Outing.Point) -> Void
  ) -> Outing {
    Outing(seconds: 1_800, every: 5, latitude: -12, longitude: 14)
      .with { (point: inout Outing.Point) in
        point.meters = Double(point.second) * 3
        (point.heartRate, point.height) = (140, 300)
        change(&point)
      }
  }

  @Test(arguments: Outing.Format.allCases, [0.0, 255])
  func `A heart rate of nothing is none, and no load is made of it`(
    format: Outing.Format, rate: Double
  ) throws {
    let shown = try shown(run { $0.heartRate = rate }, as: format)
    #expect(shown.activity.averageHeartRate == nil && shown.activity.maximumHeartRate == nil)
    #expect(shown.derived?.averageHeartRate == nil && shown.derived?.trainingImpulse == nil)
    #expect((shown.derived?.zoneSeconds ?? []).allSatisfy { $0 == 0 })
    #expect(near(shown.meters, 5_400, 5))
  }

  @Test(arguments: Outing.Format.allCases, [-500.0, 9_400])
  func `Heights off the earth are none, and nothing is climbed`(
    format: Outing.Format, height: Double
  ) throws {
    let shown = try shown(run { $0.height = height }, as: format)
    #expect(shown.ascent == 0)
    #expect(shown.drawing?.streams?.panels.contains { $0.kind == .elevation } != true)
    #expect(near(shown.meters, 5_400, 5))
  }

  @Test(arguments: Outing.Format.allCases, [0.0, -3])
  func `A run along the sea is flat and has no fault`(
    format: Outing.Format, height: Double
  ) throws {
    let shown = try shown(run { $0.height = height }, as: format)
    #expect(shown.ascent == 0 && shown.mendings.isEmpty)
  }

  @Test(arguments: [(0.0, 0.0), (nil, nil)], [Outing.Format.fit, .tcx])
  func `Places that are none leave the distance of the device`(
    place: (latitude: Double?, longitude: Double?), format: Outing.Format
  ) throws {
    let outing = run { ($0.latitude, $0.longitude) = place }
    let shown = try shown(outing, as: format)
    #expect(near(shown.meters, 5_400, 5) && shown.splitCount == 5)
    #expect(near(shown.best(1_000), 333, 3))
    #expect(shown.drawing?.route == nil)
  }

  @Test(arguments: [nil, 0.0], [Outing.Format.fit, .tcx])
  func `Where nothing tells a distance there is none`(
    meters: Double?, format: Outing.Format
  ) throws {
    var outing = run {
      ($0.latitude, $0.longitude, $0.meters) = (nil, nil, meters)
    }
    outing.meters = meters
    let shown = try shown(outing, as: format)
    #expect((shown.activity.distanceMeters ?? 0) == 0)
    #expect(shown.splitCount == 0 && shown.derived?.bestEfforts.isEmpty == true)
    #expect(near(shown.activity.movingSeconds, 1_800, 1))
    #expect(near(shown.derived?.zoneSeconds.reduce(0, +), 1_800, 5))
  }
}
