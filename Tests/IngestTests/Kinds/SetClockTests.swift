import TestSupport
import Testing
import Training

@testable import Ingest

/// A clock that was set on the way, and nights that look like it.
@Suite struct SetClockTests {
  private static let outings = [
    Outing(seconds: 2_700, speed: 3.3),
    Outing(seconds: 4_000, every: 5, speed: 7, sport: "cycling"),
    Outing(seconds: 1_800, every: 2, speed: 1.3, latitude: -12, heading: 200, sport: "walking"),
  ]

  private func outing(_ number: Int, _ format: Outing.Format) -> Outing {
    let outing = Self.outings[number]
    let speed = (outing.meters ?? 0) / Double(outing.seconds)
    guard format != .gpx else { return outing }
    return outing.with { (point: inout Outing.Point) in point.meters = Double(point.second) * speed
    }
  }

  @Test(
    arguments: [(0, 600), (1, 500), (2, 60), (0, 60), (2, 880)],
    [-86_400, -43_200, -259_200, -31_536_000, 86_400, -30_000])
  func `Samples before it was set are moved to the others`(
    early: (number: Int, seconds: Int), away: Int
  ) throws {
    for format in Outing.Format.allCases {
      let clean = outing(early.number, format)
      var shifted = clean.with { (point: inout Outing.Point) in
        if point.second < early.seconds { point.second += away }
      }
      if away < 0 { shifted.statedStart = away }
      let shown = try shown(shifted, as: format)
      let text = "\(format) \(early) \(away)"
      #expect(shown.activity.start.unixSeconds == clean.start, "\(text)")
      #expect(near(shown.elapsed, Double(clean.seconds), 1), "\(text)")
      #expect(near(shown.activity.movingSeconds, Double(clean.seconds), 1), "\(text)")
      let meters = clean.meters ?? 0
      #expect(near(shown.meters, meters, 0.005 * meters), "\(text)")
      #expect(shown.findings.contains(.clockSetOnTheWay), "\(text)")
    }
  }

  @Test(arguments: [(0, 28_800), (1, -86_400), (2, 200_000)])
  func `The last samples follow the many, and so does a recording indoors`(
    number: Int, away: Int
  ) throws {
    for format in [Outing.Format.fit, .tcx] {
      let clean = outing(number, format)
      let shifted = clean.with { (point: inout Outing.Point) in
        (point.latitude, point.longitude) = (nil, nil)
        if point.second > clean.seconds - 120 { point.second += away }
      }
      let shown = try shown(shifted, as: format)
      #expect(shown.activity.start.unixSeconds == clean.start, "\(format)")
      #expect(near(shown.elapsed, Double(clean.seconds), 1), "\(format)")
      #expect(shown.findings.contains(.clockSetOnTheWay), "\(format)")
    }
  }

  /// Both parts of a day, with a night at one place between them.
  private func overnight(
    _ number: Int, hours: Double, meters: Double, slow: Int, isBack: Bool = false
  ) -> Outing {
    let clean = Self.outings[number]
    let middle = clean.points.count / 2
    let night = Int(hours * 3_600)
    let camp = clean.points[middle]
    var outing = clean.with { index, point in
      if index > middle {
        // Sets out slowly, from where the receiver finds itself.
        let steps = Double(index - middle)
        let way = steps < Double(slow) ? steps * steps / Double(slow) / 2 : steps - Double(slow) / 2
        let sign = isBack ? -1.0 : 1
        let step = ((clean.points[1].latitude ?? 0) - (clean.points[0].latitude ?? 0)) * sign
        point.latitude = (camp.latitude ?? 0) + step * way + meters / 111_195
        point.longitude = camp.longitude
        point.second += night
      }
    }
    outing.elapsed = Double(outing.seconds)
    return outing
  }

  @Test(
    arguments: [
      (0, 10.02, 25.0, 0, false), (0, 24, 0, 8, false), (1, 12, 40, 6, false),
      (0, 10, -3.3, 0, false),
      (2, 9.5, 12, 4, false), (2, 11.3, 0, 10, false), (0, 8.7, 2, 0, true),
    ])
  func `A night in a camp is none`(
    number: Int, hours: Double, meters: Double, slow: Int, isBack: Bool
  ) throws {
    for format in Outing.Format.allCases {
      let night = overnight(number, hours: hours, meters: meters, slow: slow, isBack: isBack)
      let shown = try shown(night, as: format)
      #expect(!shown.findings.contains(.clockSetOnTheWay), "\(format)")
      #expect(near(shown.elapsed, Double(night.seconds), 1), "\(format)")
    }
  }

  @Test(arguments: [7, 12, 24], Outing.Format.allCases)
  func `A stop that the file tells is none, however the way goes on`(
    hours: Int, format: Outing.Format
  ) throws {
    let clean = outing(0, format)
    var night = clean.with { (point: inout Outing.Point) in
      if point.second == 900 { point.isAfterBreak = true }
      if point.second >= 900 { point.second += hours * 3_600 }
    }
    night.pauses = [899..<900 + hours * 3_600]
    night.elapsed = Double(night.seconds)
    let shown = try shown(night, as: format)
    #expect(!shown.findings.contains(.clockSetOnTheWay))
    #expect(near(shown.elapsed, Double(night.seconds), 1))
  }
}
