import Archives
import FIT
import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("One activity from several sources")
struct SeveralSourcesTests {
  private let run = TestRun()

  @Test("GPX and TCX become activities, packed, in zips and without a telling name")
  func formats() throws {
    try withBench { bench in
      let runs = (0..<5).map { TestRun(start: 1_763_706_019 + $0 * 86_400, seconds: 120) }
      try bench.file("a.gpx", runs[0].gpx)
      try bench.file("b.gpx.gz", gzipped(runs[1].gpx))
      try bench.file("c.zip", zipped(["d/e.tcx": runs[2].tcx]))
      try bench.file("strange.bin", runs[3].gpx)
      try bench.file("named-wrongly.fit", runs[4].tcx)
      try bench.file("route.gpx", Array("<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>".utf8))
      try bench.file("broken.gpx", Array("<gpx><trk><trkseg><trkpt".utf8))
      let receipt = try bench.ingest(bench.input)
      #expect(receipt.newActivityCount == 5)
      #expect(receipt.newRecordingCount == 5)
      let activities = try bench.store.activities()
      for (run, activity) in zip(runs, activities) {
        #expect(activity.start.unixSeconds == run.start)
        #expect(activity.sport == .running)
        #expect(abs(activity.movingSeconds - 120) < 1)
        #expect(abs((activity.distanceMeters ?? 0) - 360) < 1)
        #expect(try bench.store.recording(of: activity.id)?.count == 121)
        #expect(try bench.store.derived()[activity.id] != nil)
      }
      let ledger = Dictionary(try bench.store.ledger().map { ($0.entry, $0) }) { $1 }
      #expect(ledger["a.gpx"]?.kind == .track(.gpxActivity))
      #expect(ledger["d/e.tcx"]?.kind == .track(.tcxActivity))
      #expect(ledger["route.gpx"]?.outcome == .notAnActivity)
      #expect(ledger["broken.gpx"]?.outcome == .unreadable)
      #expect(ledger["broken.gpx"]?.kind == .track(.gpx))
    }
  }

  @Test("list, FIT, Strava's copy and GPX are one activity, in whatever order they come")
  func anyOrder() throws {
    var contents: Set<StoredActivities> = []
    let steps = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]]
    for order in steps {
      try withBench { bench in
        var copy = run
        copy.start += 7
        copy.serial = 99
        let files = [
          try bench.file("a_0_summarizedActivities.json", activityList([run.row(7)])),
          try bench.file("5.fit", run.fit),
          try bench.file("strava.zip", strava(copy, name: "Along the river")),
          try bench.file("copy.gpx", run.gpx),
        ]
        for place in order { _ = try bench.ingest(files[place]) }
        let activities = try bench.store.activities()
        #expect(activities.count == 1)
        let activity = try #require(activities.first)
        #expect(activity.id == 7)
        #expect(activity.name == "Morning Run", "Garmin's list knows names best")
        #expect(activity.notes == "a note", "only Strava has one")
        #expect(activity.garminLoad == 70.25)
        #expect(activity.start.unixSeconds == run.start)
        #expect(try bench.store.sources(of: 7).count == 5)
        #expect(try bench.store.recording(of: 7)?.has(.cadence) == true, "GPX has none")
        contents.insert(try StoredActivities(bench.store))
      }
    }
    #expect(contents.count == 1)
  }

  @Test("a file of laps alone takes no samples away")
  func lapsAlone() throws {
    try withBench { bench in
      let run = TestRun()
      _ = try bench.ingest(bench.file("run.gpx", run.gpx))
      let id = try #require(try bench.store.activities().first?.id)
      let recording = try #require(try bench.store.recording(of: id))
      var writer = FITWriter()
      run.begin(&writer)
      for index in 0..<2 {
        writer.message(
          .lap,
          [
            "timestamp": .unix(Int64(run.start + 300 * (index + 1))),
            "start_time": .unix(Int64(run.start + 300 * index)), "total_elapsed_time": 300,
            "total_timer_time": 300, "total_distance": 900,
          ])
      }
      writer.message(
        .session,
        [
          "timestamp": .unix(Int64(run.start + run.seconds)),
          "start_time": .unix(Int64(run.start)), "sport": "running",
          "total_elapsed_time": .number(Double(run.seconds)),
          "total_timer_time": .number(Double(run.seconds)), "total_distance": 1_800,
        ])
      run.end(&writer)
      _ = try bench.ingest(bench.file("laps.fit", writer.finished()))
      let activities = try bench.store.activities()
      #expect(activities.count == 1)
      #expect(activities.first?.hasRecording == true)
      #expect(try bench.store.recording(of: try #require(activities.first?.id)) == recording)
    }
  }

  @Test("what came from which source is kept")
  func origins() throws {
    try withBench { bench in
      let list = try bench.file("a_0_summarizedActivities.json", activityList([run.row(7)]))
      let gpx = try bench.file("copy.gpx", run.gpx)
      let fit = try bench.file("5.fit", run.fit)
      _ = try bench.ingest(gpx)
      let own = try #require(try bench.store.activities().first)
      #expect(try bench.store.sources(of: own.id).first?.gave.contains(.samples) == true)
      _ = try bench.ingest(fit, list)
      let sources = try bench.store.sources(of: 7)
      let gave = Dictionary(sources.map { ($0.kind, $0.gave) }) { $1 }
      #expect(gave[.track(.gpxActivity)]?.contains(.samples) == false)
      #expect(gave[.fit(.activity)]?.contains(.samples) == true)
      #expect(gave[.garmin(.activities)]?.contains(.load) == true)
      #expect(gave[.garmin(.activities)]?.contains(.name) == true)
      #expect(gave[.fit(.activity)]?.contains(.cadence) == true)
      for field in ActivityField.allCases {
        #expect(sources.count { $0.gave.contains(field) } <= 1, "\(field) has one source")
      }
    }
  }

  @Test("a better recording takes the place of a poorer one, and never the other way round")
  func samples() throws {
    try withBench { bench in
      let gpx = try bench.file("copy.gpx", run.gpx)
      let fit = try bench.file("5.fit", run.fit)
      #expect(try bench.ingest(gpx).newActivityCount == 1)
      let receipt = try bench.ingest(fit)
      #expect(receipt.newActivityCount == 0 && receipt.changedActivityCount == 1)
      #expect(try bench.outcomes() == ["copy.gpx": .duplicate, "5.fit": .imported])
      let activity = try #require(try bench.store.activities().first)
      #expect(try bench.store.recording(of: activity.id)?.has(.cadence) == true)
      let other = try bench.file("again.gpx", run.gpx)
      _ = try bench.ingest(other)
      #expect(try bench.outcomes()["again.gpx"] == .duplicate)
      #expect(try bench.store.recording(of: activity.id)?.has(.cadence) == true)
    }
  }

  @Test(
    "the same second and duration tell the same activity, and so do sport, minute and about so",
    arguments: [
      (shift: 0, seconds: 600, sport: Sport.running, isFound: true),
      (shift: 0, seconds: 611, sport: .trailRunning, isFound: true),
      (shift: 0, seconds: 640, sport: .running, isFound: false),
      (shift: 60, seconds: 610, sport: .running, isFound: true),
      (shift: -60, seconds: 590, sport: .other, isFound: true),
      (shift: 61, seconds: 600, sport: .running, isFound: false),
      (shift: 0, seconds: 600, sport: .cycling, isFound: true),
      (shift: 2, seconds: 607, sport: .cycling, isFound: false),
      (shift: 30, seconds: 600, sport: .cycling, isFound: false),
    ])
  func rule(shift: Int, seconds: Int, sport: Sport, isFound: Bool) {
    let start = Moment(unixSeconds: 1_763_706_019, utcOffsetSeconds: nil)
    let listed = Activity(id: 1, sport: .running, start: start, movingSeconds: 600)
    let shifted = Moment(unixSeconds: start.unixSeconds + shift, utcOffsetSeconds: nil)
    let wanted = Activity(id: -1, sport: sport, start: shifted, movingSeconds: Double(seconds))
    let reason = Likeness.Reason(told(listed, .stravaRow, id: 1), told(wanted, .gpx, id: 2))
    #expect((reason != nil) == isFound)
  }

  @Test("two activities that would get the same number are both kept")
  func collision() throws {
    try withBench { bench in
      var longer = run
      (longer.seconds, longer.metersPerSecond) = (1_200, 5)
      _ = try bench.ingest(bench.file("a.gpx", run.gpx))
      let receipt = try bench.ingest(bench.file("b.gpx", longer.gpx))
      #expect(receipt.newActivityCount == 1)
      let activities = try bench.store.activities()
      #expect(activities.map(\.movingSeconds).sorted() == [600, 1_200])
      #expect(Set(activities.map(\.id)).count == 2)
    }
  }

  @Test("an export with its FIT files in a folder and GPX copies has the export's activities")
  func copies() throws {
    try withBench { bench in
      var runs = (0..<6).map { TestRun(start: 1_763_706_019 + $0 * 86_400, seconds: 200 + $0) }
      runs[1].pause = 60..<120
      runs[2].sport = "cycling"
      runs[3].subSport = "trail"
      // Two on one day, one straight after the other.
      runs[5].start = runs[4].start + 210
      let zip = try bench.file(
        "export.zip",
        export(
          list: runs.indices.map { runs[$0].row(Int64($0 + 1)) },
          fits: ["a@b.cd_1.fit": runs[0].fit, "a@b.cd_2.fit": runs[1].fit]))
      #expect(try bench.ingest(zip).newActivityCount == 6)
      for (number, run) in runs.enumerated() {
        try bench.file("fit/\(number).fit", run.fit)
        try bench.file("gpx/\(number).gpx", run.gpx)
      }
      let receipt = try bench.ingest(bench.folder.appendingPathComponent("in/fit").path)
      #expect(receipt.newActivityCount == 0 && receipt.newRecordingCount == 4)
      let copies = try bench.ingest(bench.folder.appendingPathComponent("in/gpx").path)
      #expect(copies.files.duplicate == 6)
      #expect(try bench.store.activities().map(\.id) == [1, 2, 3, 4, 5, 6])
    }
  }

  @Test("a TCX among Garmin's uploads that the list does not have was deleted; one beside stays")
  func deleted() throws {
    try withBench { bench in
      let runs = (0..<3).map { TestRun(start: 1_763_706_019 + $0 * 86_400) }
      let list = [runs[0].row(1), runs[2].row(3)]
      let old = TestRun(start: 1_400_000_000)
      let zip = try bench.file(
        "export.zip", export(list: list, fits: ["2.tcx": runs[1].tcx, "old.tcx": old.tcx]))
      #expect(try bench.ingest(zip).newActivityCount == 2)
      try bench.file("mine/a_0_summarizedActivities.json", activityList(list))
      try bench.file("mine/mine.gpx", runs[1].gpx)
      #expect(
        try bench.ingest(bench.folder.appendingPathComponent("in/mine").path)
          .newActivityCount == 1)
    }
  }

  @Test("of a growing folder only what is new is read")
  func growingFolder() throws {
    try withBench { bench in
      let runs = (0..<4).map { TestRun(start: 1_763_706_019 + $0 * 86_400, seconds: 60) }
      let first = try bench.file("GARMIN/Activity/A1.FIT", runs[0].fit)
      let age: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 1.7e9)]
      try FileManager.default.setAttributes(age, ofItemAtPath: first)
      try bench.file("GARMIN/Activity/A2.FIT", runs[1].fit)
      #expect(try bench.ingest(bench.input).newActivityCount == 2)
      // Other bytes of the same size and age: whoever reads them would notice.
      try Data(repeating: 0, count: runs[0].fit.count).write(to: URL(fileURLWithPath: first))
      try FileManager.default.setAttributes(age, ofItemAtPath: first)
      try bench.file("GARMIN/Activity/A3.FIT", runs[2].fit)
      try bench.file("GARMIN/Activity/new.tcx", runs[3].tcx)
      let receipt = try bench.ingest(bench.input)
      #expect(receipt.newActivityCount == 2)
      #expect(receipt.knownFileCount == 2)
      #expect(receipt.activityCount == 4)
      #expect(receipt.isComplete)
      let again = try bench.ingest(bench.input)
      #expect(again.knownFileCount == 4)
      #expect(again.summary == "4 activities: 4 unchanged")
    }
  }

  /// A Strava export with one activity.
  private func strava(_ run: TestRun, name: String) throws -> [UInt8] {
    try stravaExport([(run, name, "activities/9.fit.gz")], ["activities/9.fit.gz": run.fit])
  }
}
