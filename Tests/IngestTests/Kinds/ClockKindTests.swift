import TestSupport
import Testing
import Training

@testable import Ingest

@Suite struct ClockKindTests {
  private static let runs = [
    Outing(every: 5), Outing(seconds: 2_700, every: 5, latitude: -23.5, longitude: -46.6),
    Outing(seconds: 4_000, every: 8, speed: 7, sport: "cycling"),
  ]

  @Test(
    arguments: [0, 1, 2],
    [(1, -259_200), (3, -90_000), (40, -2_000_000), (2, 300_000), (6, -1_140_000_000)])
  func `Samples of a clock that was not set are left out or moved, at either end`(
    number: Int, stray: (count: Int, away: Int)
  ) throws {
    let clean = Self.runs[number]
    for format in Outing.Format.allCases {
      var outing = clean
      let count = outing.points.count
      for index in 0..<stray.count {
        outing.points[stray.away < 0 ? index : count - 1 - index].second += stray.away
      }
      outing.statedStart = min(stray.away, 0)
      let span = Double(clean.seconds + abs(stray.away))
      if format != .gpx { (outing.elapsed, outing.timer) = (span, span) }
      let shown = try shown(outing, as: format)
      let lost = stray.count * (clean.points[1].second)
      let text = "\(format)"
      #expect(shown.activity.start.unixSeconds >= clean.start, "\(text)")
      #expect(shown.activity.start.unixSeconds <= clean.start + lost, "\(text)")
      #expect(near(shown.elapsed, Double(clean.seconds), Double(lost) + 1), "\(text)")
      #expect(
        near(shown.activity.movingSeconds, Double(clean.seconds), Double(lost) + 1), "\(text)")
      // So early a FIT tells no time, but how long it was since power came on.
      let isTime = format != .fit || stray.away > -1_000_000_000
      let isTold = !Set(shown.findings).isDisjoint(with: [.straySamples, .clockSetOnTheWay])
      #expect(isTold == isTime, "\(text)")
    }
  }

  @Test(arguments: [0, 1, 2], [-14_400, -7_300, 10_800, 90_000])
  func `A session that begins hours from its samples begins with them`(
    number: Int, hours: Int
  ) throws {
    for format in [Outing.Format.fit, .tcx] {
      var outing = Self.runs[number]
      outing.statedStart = hours
      let shown = try shown(outing, as: format)
      #expect(shown.activity.start.unixSeconds == outing.start, "\(format)")
      #expect(near(shown.activity.movingSeconds, Double(outing.seconds), 1), "\(format)")
      #expect(shown.findings.contains(.startFromSamples), "\(format)")
    }
  }

  /// Far places, the hour assumed there, and the day that it is then.
  static let abroad: [(latitude: Double, longitude: Double, hours: Int, day: String)] = [
    (35.7, 139.7, 9, "2026-05-04"), (-33.9, 151.2, 10, "2026-05-04"),
    (40.7, -74, -5, "2026-05-03"), (-12, -77, -5, "2026-05-03"), (21.3, -157.9, -11, "2026-05-03"),
  ]

  @Test(arguments: abroad, ["Europe/Berlin", "Europe/London"])
  func `A recording from far away has the hour of its place, and its day`(
    place: (latitude: Double, longitude: Double, hours: Int, day: String), zone: String
  ) throws {
    for format in Outing.Format.allCases {
      var outing = Outing(
        seconds: 1_200, every: 8, latitude: place.latitude, longitude: place.longitude)
      // Sunday at 21:30 UTC.
      (outing.start, outing.utcOffset) = (1_777_843_800, nil)
      let shown = try shown(outing, as: format, timeZone: zone)
      #expect(shown.activity.start.utcOffsetSeconds == place.hours * 3_600)
      #expect(shown.activity.day.iso == place.day)
      #expect(shown.findings.contains(.offsetFromPlace))
    }
  }

  @Test(arguments: [(48.1, 11.6), (38.7, -9.1), (59.9, 30.3)])
  func `Near places have the site's zone, and nothing is told`(
    latitude: Double, longitude: Double
  ) throws {
    var outing = Outing(seconds: 1_200, every: 8, latitude: latitude, longitude: longitude)
    outing.utcOffset = nil
    let shown = try shown(outing, as: .gpx, timeZone: "Europe/Berlin")
    #expect(shown.activity.start.utcOffsetSeconds == 7_200)
    #expect(!shown.findings.contains(.offsetFromPlace))
  }

  @Test(arguments: [("Asia/Kathmandu", 20_700), ("America/St_Johns", -9_000), ("+09:30", 34_200)])
  func `A zone that the file names comes before its place and the site`(
    zone: String, offset: Int
  ) throws {
    var outing = Outing(seconds: 600, every: 5, latitude: -34, longitude: 151)
    outing.utcOffset = nil
    let named = outing.gpxText.replacing(
      "<trk>",
      with: "<metadata><extensions><timezone>\(zone)</timezone></extensions></metadata><trk>")
    let shown = try shown(Array(named.utf8), "a.gpx", "Europe/Berlin")
    #expect(shown.activity.start.utcOffsetSeconds == offset)
    #expect(!shown.findings.contains(.offsetFromPlace))
  }

  @Test(arguments: abroad)
  func `An hour that the file knows is never assumed`(
    place: (latitude: Double, longitude: Double, hours: Int, day: String)
  ) throws {
    var outing = Outing(
      seconds: 1_200, every: 8, latitude: place.latitude, longitude: place.longitude)
    outing.utcOffset = 19_800
    let shown = try shown(outing, as: .fit, timeZone: "Europe/Berlin")
    #expect(shown.activity.start.utcOffsetSeconds == 19_800)
    #expect(!shown.findings.contains(.offsetFromPlace))
  }

  @Test(arguments: abroad)
  func `Refusing clock undoes the hour alone, and a day away comes before the place`(
    place: (latitude: Double, longitude: Double, hours: Int, day: String)
  ) throws {
    try withBench { bench in
      var outing = Outing(
        seconds: 1_200, every: 8, latitude: place.latitude, longitude: place.longitude)
      outing.utcOffset = nil
      let berlin = SettlingRules(timeZone: "Europe/Berlin")
      _ = try bench.ingest([bench.file("a.gpx", Array(outing.gpxText.utf8))], berlin)
      let before = try bench.only()
      var rules = berlin
      var correction = HandCorrection(target: .id(before.activity.id))
      correction.asRecorded = [.clock]
      rules.corrections = [correction]
      try Ingest.settle(bench.store, athlete: bench.athlete, rules: rules)
      #expect(try bench.only().activity.start.utcOffsetSeconds == 7_200)
      // By the start that was shown before, and by the one that is shown since.
      for start in [before.activity.start, try bench.only().activity.start] {
        var named = HandCorrection(target: .minute(start.localMinute))
        (named.asRecorded, named.title) = ([.clock], "At home")
        rules.corrections = [named]
        try Ingest.settle(bench.store, athlete: bench.athlete, rules: rules)
        let refused = try bench.only().activity
        #expect(refused.start.utcOffsetSeconds == 7_200 && refused.name == "At home")
        #expect(try unmatchedCorrections(in: bench.store, rules: rules).isEmpty)
      }
      rules = berlin
      let day = before.activity.day
      rules.aways = [Away(from: day + -1, to: day + 1, timeZone: "Asia/Kolkata")]
      try Ingest.settle(bench.store, athlete: bench.athlete, rules: rules)
      let away = try bench.only()
      #expect(away.activity.start.utcOffsetSeconds == 19_800)
      #expect(!away.findings.contains(.offsetFromPlace))
      try Ingest.settle(bench.store, athlete: bench.athlete, rules: berlin)
      #expect(try bench.only() == before)
    }
  }
}
