import TestSupport
import Testing
import Training

@testable import Ingest

@Suite struct TimeKindTests {
  static let outings = [
    Outing(every: 4), Outing(seconds: 3_300, every: 6, speed: 2.2, latitude: -1.3, longitude: 36.8),
    Outing(seconds: 5_400, every: 9, speed: 6.5, latitude: 60.2, longitude: 24.9, sport: "cycling"),
  ]

  /// With what a device counts.
  private func outing(_ number: Int) -> Outing {
    let outing = Self.outings[number]
    let speed = (outing.meters ?? 0) / Double(outing.seconds)
    return outing.with { (point: inout Outing.Point) in
      point.meters = Double(point.second) * speed
      point.heartRate = 140
    }
  }

  private func expectTimes(
    _ shown: Shown, _ seconds: Double, _ finding: Correction.Finding, _ text: String
  ) {
    #expect(near(shown.activity.movingSeconds, seconds, 5), "\(text)")
    #expect(near(shown.elapsed, seconds, 5), "\(text)")
    #expect(shown.mendings == [finding], "\(text)")
    #expect(near(shown.derived?.zoneSeconds.reduce(0, +), seconds, 5), "\(text)")
  }

  @Test(arguments: outings.indices)
  func `A time of zero or none is that of the samples`(number: Int) throws {
    var outing = outing(number)
    (outing.timer, outing.elapsed) = (0, 0)
    for format in [Outing.Format.fit, .tcx] {
      expectTimes(
        try shown(outing, as: format), Double(outing.seconds), .timeFromSamples, "\(format)")
    }
    (outing.timer, outing.elapsed) = (nil, nil)
    for format in [Outing.Format.fit, .tcx] {
      let shown = try shown(outing, as: format)
      #expect(near(shown.activity.movingSeconds, Double(outing.seconds), 5), "\(format)")
    }
  }

  @Test(arguments: outings.indices, [Outing.Format.fit, .tcx])
  func `Minutes and milliseconds are no seconds`(number: Int, format: Outing.Format) throws {
    var outing = outing(number)
    let seconds = Double(outing.seconds)
    for (factor, finding) in [
      (1.0 / 60, Correction.Finding.minutesForSeconds), (60, .minutesForSeconds),
      (1_000, .millisecondsForSeconds),
    ] where factor < 1_000 || format == .fit && seconds < 4_200 {
      (outing.timer, outing.elapsed) = (seconds * factor, seconds * factor)
      // A TCX knows no elapsed time beside its points.
      expectTimes(try shown(outing, as: format), seconds, finding, "\(factor)")
    }
  }

  @Test(arguments: outings.indices, [0.5, 0.9, 0.97])
  func `A session that ends before its samples lasts as long as they do`(
    number: Int, share: Double
  ) throws {
    var outing = outing(number)
    let seconds = Double(outing.seconds)
    (outing.timer, outing.elapsed) = (seconds * share, seconds * share)
    expectTimes(try shown(outing, as: .fit), seconds, .timeShorterThanSamples, "\(share)")
  }

  @Test(arguments: outings.indices, [100, 1_000])
  func `Moving never lasts longer than from start to end`(number: Int, more: Double) throws {
    var outing = outing(number)
    outing.timer = Double(outing.seconds) + more
    let shown = try shown(outing, as: .fit)
    #expect(shown.activity.movingSeconds <= shown.elapsed)
    #expect(near(shown.elapsed, Double(outing.seconds), 0.02 * Double(outing.seconds) + 2))
  }

  @Test(arguments: [35, 60, 100], [("running", 2.8), ("cycling", 7.5), ("hiking", 1.2)])
  func `One sample in a minute has all of its time in zones, and a load`(
    step: Int, kind: (sport: String, speed: Double)
  ) throws {
    for format in Outing.Format.allCases {
      let outing = Outing(seconds: 6_000, every: step, speed: kind.speed, sport: kind.sport)
        .with { (point: inout Outing.Point) in
          point.heartRate = 150
          point.meters = Double(point.second) * kind.speed
        }
      let shown = try shown(outing, as: format)
      let seconds = (shown.derived?.zoneSeconds ?? []).reduce(0, +)
      #expect(near(seconds, 6_000, Double(step)), "\(format)")
      #expect((shown.derived?.trainingImpulse ?? 0) > 100, "\(format)")
      #expect(shown.corrections.allSatisfy { $0.kind == .sport }, "\(format)")
    }
  }

  @Test(arguments: [35, 60])
  func `A pause is in no zone, however rare the samples are`(step: Int) throws {
    var outing = Outing(seconds: 6_000, every: step).with { (point: inout Outing.Point) in
      point.heartRate = 150
      point.meters = Double(point.second) * 3
    }
    let pause = step * 40..<step * 60
    outing.points.removeAll { pause.contains($0.second) && $0.second > pause.lowerBound }
    outing.pauses = [pause]
    outing.timer = 6_000 - Double(pause.count)
    let shown = try shown(outing, as: .fit)
    let seconds = (shown.derived?.zoneSeconds ?? []).reduce(0, +)
    #expect(near(seconds, 6_000 - Double(pause.count), 2 * Double(step)))
  }

  /// The interval of a file, a hole in it, and whether that is time in a zone.
  @Test(
    arguments: [(1, 20, true), (1, 45, false), (1, 400, false), (60, 90, true), (60, 280, false)],
    [Outing.Format.fit, .gpx])
  func `A gap is judged by the usual interval of its file`(
    hole: (step: Int, seconds: Int, isCounted: Bool), format: Outing.Format
  ) throws {
    var outing = Outing(seconds: 6_000, every: hole.step, latitude: -4)
    outing.points = outing.points.map { point in
      var point = point
      point.heartRate = 150
      if format == .fit { point.meters = Double(point.second) * 3 }
      return point
    }
    outing.points.removeAll { (1_201..<1_200 + hole.seconds).contains($0.second) }
    let next = outing.points.first { $0.second > 1_200 }?.second ?? 0
    let shown = try shown(outing, as: format)
    let seconds = (shown.derived?.zoneSeconds ?? []).reduce(0, +)
    let wanted = 6_000 - Double(hole.isCounted ? 0 : next - 1_200)
    #expect(near(seconds, wanted, Double(hole.step)))
  }

  @Test(arguments: [600, 5_400], [300, 1_500])
  func `A stop is in no split and in no half`(stop: Int, at second: Int) throws {
    var outing = Outing(seconds: 1_800, every: 3).with { (point: inout Outing.Point) in
      point.meters = Double(point.second) * 3
      if point.second > second { point.second += stop }
    }
    outing.pauses = [second..<second + stop]
    (outing.elapsed, outing.timer) = (Double(1_800 + stop), 1_800)
    for format in [Outing.Format.fit, .gpx] {
      if let index = outing.points.firstIndex(where: { $0.second > second }), format == .gpx {
        outing.points[index].isAfterBreak = true
      }
      let shown = try shown(outing, as: format)
      let splits = try #require(shown.drawing?.splits.metric)
      #expect(splits.rows.filter { !$0.isPartial }.allSatisfy { near($0.seconds, 333, 3) })
      #expect(splits.rows.count { !$0.isPartial } == 5)
      #expect(near(splits.firstHalfSeconds, splits.secondHalfSeconds, 5))
      #expect(near(shown.activity.movingSeconds, 1_800, 3))
    }
  }
}
