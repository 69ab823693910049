import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// What a later export says counts, in whatever order exports are read.
@Suite struct NewerExportTests {
  /// What both exports are, and what is read of them.
  private func expectInBothOrders<Value: Equatable>(
    _ old: [UInt8], _ new: [UInt8], _ wanted: Value, by value: (Bench) throws -> Value
  ) throws {
    for order in [[0, 1], [1, 0], [0, 1, 0]] {
      try withBench { bench in
        let paths = [try bench.file("x/old.zip", old), try bench.file("y/new.zip", new)]
        for place in order { _ = try bench.ingest(paths[place]) }
        #expect(try value(bench) == wanted, "\(order)")
      }
    }
    try withBench { bench in
      let paths = [try bench.file("x/old.zip", old), try bench.file("y/new.zip", new)]
      _ = try bench.ingest([paths[1], paths[0]], SettlingRules())
      #expect(try value(bench) == wanted, "in one command")
    }
  }

  private struct Edit: Equatable {
    var name: String?
    var notes: String?
    var sport: Sport
    var meters: Double?
  }

  @Test(
    arguments: [
      ("Corrected", "treadmill_running", 5_000.0), ("朝ラン", "trail_running", 6_200),
      ("Walk", "walking", 5_400),
    ])
  func `An edited title, type and distance is the later one`(
    name: String, type: String, meters: Double
  ) throws {
    let run = Outing()
    var edited = run
    edited.meters = meters
    let uploads = ["a@b.cd_101.fit": run.fit] as KeyValuePairs
    let old = try garminZip(month: 5, [run.garminRow()], uploads: uploads)
    let new = try garminZip(
      month: 6,
      [edited.garminRow(101, ["name": .string(name), "activityType": .string(type)])],
      uploads: uploads)
    let wanted = Edit(name: name, sport: Sport(rawValue: type), meters: meters)
    try expectInBothOrders(old, new, wanted) { bench in
      let shown = try bench.only().activity
      return Edit(
        name: shown.name, notes: shown.notes, sport: shown.sport,
        meters: shown.distanceMeters)
    }
  }

  @Test(arguments: [0, 4, 6], [true, false])
  func `A description, title or gear removed at Strava is gone`(
    dialect: Int, hasFile: Bool
  ) throws {
    let dialect = StravaDialect.all[dialect]
    let run = Outing(seconds: 900)
    let files =
      hasFile ? ["activities/7.fit": run.fit] as KeyValuePairs : [:]
    var full = run.stravaSample(file: hasFile ? "activities/7.fit" : "")
    (full.notes, full.gear, full.name) = ("call 555-1234", "Ghost 15", "With my neighbour")
    var bare = full
    (bare.notes, bare.gear, bare.name) = ("", "", "")
    let old = try stravaZip(month: 3, [full], files: files, in: dialect)
    let new = try stravaZip(month: 9, [bare], files: files, in: dialect)
    try expectInBothOrders(old, new, [nil, nil, nil] as [String?]) { bench -> [String?] in
      let shown = try bench.only().activity
      return [
        shown.notes, shown.name, try bench.store.wellness().gear.first?.name,
      ]
    }
  }

  @Test(arguments: ["secret 555-1234", "с соседом"])
  func `A note removed at Garmin is gone, and one that was added is there`(note: String) throws {
    let run = Outing(seconds: 900)
    let noted = run.garminRow(101, ["description": .string(note)])
    let old = try garminZip(month: 3, [noted])
    try expectInBothOrders(old, try garminZip(month: 4, [run.garminRow()]), nil) {
      try $0.only().activity.notes
    }
    let none = try garminZip(month: 3, [run.garminRow()])
    try expectInBothOrders(none, try garminZip(month: 4, [noted]), note) {
      try $0.only().activity.notes
    }
  }

  @Test(arguments: [true, false])
  func `What Strava removed stays where Garmin still says it`(isGarminNewer: Bool) throws {
    let run = Outing(seconds: 900)
    var sample = run.stravaSample()
    sample.notes = ""
    let strava = try stravaZip(month: isGarminNewer ? 2 : 9, [sample])
    let garmin = try garminZip(month: 5, [run.garminRow(101, ["description": "still there"])])
    try expectInBothOrders(strava, garmin, "still there") { try $0.only().activity.notes }
  }
}
