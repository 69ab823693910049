import Foundation
import TestSupport
import Testing
import Training

@testable import Ingest

/// Places aside for longer, more often or less far than a leap, and none at all.
@Suite struct AsideKindTests {
  private static let outings = [
    Outing(seconds: 2_400, every: 1),
    Outing(seconds: 3_000, every: 5, speed: 6.5, latitude: -37.8, longitude: 145, sport: "cycling"),
    Outing(
      seconds: 3_600, every: 10, speed: 1.3, latitude: 46.5, longitude: 8, heading: 120,
      sport: "hiking"),
  ]

  @Test(
    arguments: outings,
    [(from: 700, seconds: 200, away: 30.0), (1_200, 420, -0.2), (400, 300, 0.06)])
  func `Minutes at a far place are as if they were not there`(
    outing: Outing, stay: (from: Int, seconds: Int, away: Double)
  ) throws {
    let span = stay.from..<stay.from + stay.seconds
    let far = outing.with { _, point in
      guard span.contains(point.second) else { return }
      (point.latitude, point.longitude) = (
        (outing.points[0].latitude ?? 0) + stay.away, outing.points[0].longitude
      )
    }
    for format in [Outing.Format.gpx, .tcx] {
      let mended = try shown(far, as: format)
      #expect(near(mended.meters, outing.meters ?? 0, 0.01 * (outing.meters ?? 0)), "\(format)")
      #expect(near(mended.activity.movingSeconds, Double(outing.seconds), 10), "\(format)")
      let told = mended.corrections.first { $0.finding == .strayPoints }
      #expect(told?.count == far.points.count { span.contains($0.second) }, "\(format)")
    }
  }

  @Test(arguments: outings, [1, 2, 3])
  func `A jump aside by a few of its own steps adds nothing`(outing: Outing, length: Int) throws {
    let step = (outing.meters ?? 0) / Double(outing.points.count - 1)
    let aside = max(30, 3 * step) / 111_195
    let jumped = outing.with { index, point in
      guard index > 20, index % 40 < length, index + 10 < outing.points.count else { return }
      point.latitude? += index / 40 % 2 == 0 ? aside : -aside
    }
    for format in [Outing.Format.gpx, .tcx] {
      let mended = try shown(jumped, as: format)
      #expect(near(mended.meters, outing.meters ?? 0, 0.01 * (outing.meters ?? 0)), "\(format)")
      #expect(mended.findings.contains(.strayPoints), "\(format)")
    }
  }

  @Test(arguments: [5, 10])
  func `Serpentines, shuttles and sprints are no jumps`(every: Int) throws {
    // There and back again on 40 s of road, down faster than usual.
    var outing = Outing(seconds: 2_400, every: every, speed: 5, sport: "cycling")
    outing = outing.with { _, point in
      guard (800..<1_600).contains(point.second) else { return }
      let leg = point.second / 40 % 2 == 0 ? point.second % 40 : 40 - point.second % 40
      let down = Double(point.second - 800)
      (point.latitude, point.longitude) = (
        52.5 + (800 * 5 + down) / 111_195, 13.4 + Double(leg) * 11 / 67_691
      )
    }
    for index in outing.points.indices where outing.points[index].second >= 1_600 {
      outing.points[index].latitude? -= 800 * 4 / 111_195
    }
    let mended = try shown(outing, as: .gpx)
    #expect(mended.mendings.isEmpty)
    #expect(near(mended.meters, 8_000 + 800 * 11, 200))
  }

  @Test(arguments: [0, 1, 2], [60, 140])
  func `Who has no place for a while was as fast as always`(number: Int, seconds: Int) throws {
    let outing = Outing(
      seconds: 2_400, every: [1, 3, 5][number], speed: [3, 4.2, 2.5][number],
      latitude: [52.5, -12, 64][number])
    for placeless in 0...1 {
      let hidden = outing.with { _, point in
        guard (900..<900 + seconds).contains(point.second) else { return }
        (point.latitude, point.longitude) = placeless == 0 ? (nil, nil) : (0, 0)
      }
      for format in [Outing.Format.gpx, .tcx] {
        let (plain, mended) = (try shown(outing, as: format), try shown(hidden, as: format))
        #expect(near(mended.meters, plain.meters, 5), "\(format)")
        for meters in [400.0, 1_000] {
          let (best, usual) = (try #require(mended.best(meters)), try #require(plain.best(meters)))
          #expect(best > usual * 0.99, "\(format) \(meters)")
        }
      }
    }
  }

  /// Half of an outing, a stretch northwards in which nothing is recorded, and the other half.
  private func interrupted(_ outing: Outing, seconds: Int, speed: Double) -> Outing {
    let half = outing.seconds / 2
    return outing.with { _, point in
      guard point.second > half else { return }
      point.second += seconds
      point.latitude? += speed * Double(seconds) / 111_195
    }
  }

  @Test(
    arguments: [
      ("running", 2.8, 6.0, 1_200), ("hiking", 1.2, 5, 1_200), ("walking", 1.3, 4, 900),
      ("cycling", 5.5, 19, 1_800), ("cycling", 5.5, 22, 300),
    ])
  func `Where nothing was recorded a ferry may be as slow as a sprint`(
    sport: String, speed: Double, ferry: Double, seconds: Int
  ) throws {
    var outing = interrupted(
      Outing(seconds: 3_000, speed: speed, sport: sport), seconds: seconds, speed: ferry)
    for format in [Outing.Format.gpx, .tcx] {
      (outing.timer, outing.elapsed) = (nil, nil)
      let mended = try shown(outing, as: format)
      #expect(near(mended.meters, 3_000 * speed, 0.01 * 3_000 * speed), "\(format)")
      #expect(near(mended.activity.movingSeconds, 3_000, 5), "\(format)")
      #expect(mended.findings.contains(.ride), "\(format)")
    }
  }

  @Test(arguments: [
    ("running", 3.0, 3.6, 600), ("cycling", 6, 12, 900), ("hiking", 1.1, 1.6, 2_000),
  ])
  func `A gap that somebody can have gone is no ride`(
    sport: String, speed: Double, gap: Double, seconds: Int
  ) throws {
    let outing = interrupted(
      Outing(seconds: 2_400, speed: speed, sport: sport), seconds: seconds, speed: gap)
    let mended = try shown(outing, as: .gpx)
    let meters = 2_400 * speed + gap * Double(seconds)
    #expect(near(mended.meters, meters, 0.01 * meters))
    #expect(!mended.findings.contains(.ride))
  }
}
