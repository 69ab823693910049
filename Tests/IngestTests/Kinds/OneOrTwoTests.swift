import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite struct OneOrTwoTests {
  /// How many activities come of two files, one of them told otherwise.
  private func count(
    _ one: [UInt8], _ other: [UInt8], _ names: (String, String) = ("a.fit", "b.gpx")
  ) throws -> Int {
    var counts: Set<Int> = []
    for isSwapped in [false, true] {
      try withBench { bench in
        let paths = [try bench.file(names.0, one), try bench.file(names.1, other)]
        for path in isSwapped ? paths.reversed() : paths { _ = try bench.ingest(path) }
        counts.insert(try bench.store.activities().count)
      }
    }
    #expect(counts.count == 1, "the order decides")
    return counts.first ?? 0
  }

  @Test(arguments: [40, 130, 200])
  func `A copy that begins late is the same`(late: Int) throws {
    let run = TestRun(start: 1_770_000_000, seconds: 1_500)
    var copy = run
    (copy.start, copy.seconds) = (run.start + late, run.seconds - late)
    let moved = copy.gpx(movedBy: Double(late) * run.metersPerSecond)
    #expect(try count(run.fit, moved) == 1)
  }

  @Test(arguments: [1, 2, -5, 22])
  func `A clock that is whole quarters of an hour off is the same`(quarters: Int) throws {
    let run = TestRun(start: 1_770_000_000, seconds: 1_500)
    var copy = run
    copy.start += quarters * 900
    let one = try count(run.fit, copy.gpx)
    #expect(one == 1)
  }

  @Test(arguments: [60.0, 500])
  func `Somebody else at the same time elsewhere is another one`(meters: Double) throws {
    let run = TestRun(start: 1_770_000_000, seconds: 1_500)
    var other = run
    other.start += 5
    let text = String(decoding: other.gpx, as: UTF8.self)
      .replacing("lon=\"10\"", with: "lon=\"\(10 + meters / 55_597)\"")
    #expect(try count(run.fit, Array(text.utf8)) == 2)
  }

  @Test(arguments: ["cycling", "walking"])
  func `A copy with another sport is the same`(sport: String) throws {
    let run = TestRun(start: 1_770_000_000, seconds: 1_500)
    var copy = run
    copy.sport = sport
    #expect(try count(run.fit, copy.gpx) == 1)
  }

  @Test(arguments: [-3, 5])
  func `A day in a far place has the hour of its place`(hours: Int) throws {
    try withBench { bench in
      let run = TestRun(start: 1_770_000_000, seconds: 600)
      let text = String(decoding: run.gpx, as: UTF8.self)
        .replacing("lon=\"10\"", with: "lon=\"\(hours * 15 + (hours > 0 ? 4 : -4))\"")
      let path = try bench.file("a.gpx", Array(text.utf8))
      _ = try bench.ingest(path, timeZone: "Europe/London")
      #expect(try bench.store.activities().first?.start.utcOffsetSeconds == hours * 3_600)
    }
  }

  @Test(arguments: [("Asia/Tokyo", 9), ("America/Lima", -5)])
  func `Days away have the zone that the runner names`(zone: String, hours: Int) throws {
    try withBench { bench in
      let run = TestRun(start: 1_770_000_000, seconds: 600)
      _ = try bench.ingest(bench.file("a.gpx", run.gpx), timeZone: "Europe/Berlin")
      #expect(try bench.store.activities().first?.start.utcOffsetSeconds == 3_600)
      let day = Day(number: run.start / 86_400)
      var rules = SettlingRules(timeZone: "Europe/Berlin")
      rules.aways = [Away(from: day + -1, to: day + 1, timeZone: zone)]
      try settle(bench.store, athlete: bench.athlete, rules: rules)
      #expect(try bench.store.activities().first?.start.utcOffsetSeconds == hours * 3_600)
      try settle(
        bench.store, athlete: bench.athlete, rules: SettlingRules(timeZone: "Europe/Athens"))
      #expect(try bench.store.activities().first?.start.utcOffsetSeconds == 7_200)
    }
  }
}

extension TestRun {
  /// The same as GPX, some meters further north.
  fileprivate func gpx(movedBy meters: Double) -> [UInt8] {
    let points = (0...seconds).map { second in
      let latitude = 60 + (Double(second) * metersPerSecond + meters) / 111_195
      let time = Moment(unixSeconds: start + second, utcOffsetSeconds: nil).iso
      return "<trkpt lat=\"\(latitude)\" lon=\"10\"><time>\(time)</time></trkpt>"
    }
    return Array(
      "<gpx version=\"1.1\"><trk><type>\(sport)</type><trkseg>\(points.joined())</trkseg></trk></gpx>"
        .utf8)
  }
}
