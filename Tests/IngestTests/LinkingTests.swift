import FIT
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Linking")
struct LinkingTests {
  @Test("a recording finds its summary, and both say what they know best")
  func link() throws {
    try withBench { bench in
      let run = TestRun()
      let zip = try bench.file(
        "export.zip",
        export(list: [run.row(17_000_000_001)], fits: ["runner@example.com_5.fit": run.fit]))
      let receipt = try bench.ingest(zip)
      #expect(receipt.summary == "1 activity: 1 new")
      #expect(receipt.newRecordingCount == 1)
      let activity = try #require(try bench.store.activity(17_000_000_001))
      #expect(activity.name == "Morning Run")
      #expect(abs((activity.energyKilocalories ?? 0) - 140) < 1e-9, "586.6 kJ at 4.19")
      #expect(activity.garminLoad == 70.25)
      #expect(activity.maximumHeartRate == 170, "only the recording knows it")
      #expect(activity.averageCadence == 170, "both legs")
      #expect(activity.start.utcOffsetSeconds == 3_600)
      #expect(activity.hasRecording)
      #expect(activity.hasRoute)
      let recording = try #require(try bench.store.recording(of: activity.id))
      #expect(recording.count == 601)
      #expect(recording.column(.cadence)?[0] == 170)
      #expect(abs((recording.column(.latitude)?[0] ?? 0) - 60) < 1e-6)
      #expect(try bench.store.laps(of: activity.id).map(\.trigger) == [.sessionEnd])
      let derived = try #require(try bench.store.derived()[activity.id])
      #expect(derived.zoneSeconds.reduce(0, +) + derived.belowZoneSeconds == 600)
      #expect(derived.thumbnail.count >= 2)
      #expect(try bench.store.sources(of: activity.id).map(\.entry).last == "…_5.fit")
    }
  }

  @Test(
    "a start is matched to the second, then within two, then by duration",
    arguments: [
      (shift: 0, seconds: 600, isFound: true), (shift: 2, seconds: 500, isFound: true),
      (shift: -2, seconds: 600, isFound: true), (shift: 60, seconds: 604, isFound: true),
      (shift: 60, seconds: 700, isFound: false), (shift: 300, seconds: 600, isFound: false),
    ])
  func closeness(shift: Int, seconds: Int, isFound: Bool) {
    let start = Moment(unixSeconds: 1_763_706_019, utcOffsetSeconds: nil)
    let listed = Activity(id: 1, sport: .running, start: start, movingSeconds: 600)
    let shifted = Moment(unixSeconds: start.unixSeconds + shift, utcOffsetSeconds: nil)
    let wanted = Activity(
      id: -1, sport: .treadmillRunning, start: shifted, movingSeconds: Double(seconds))
    let reason = Likeness.Reason(told(listed, .garminList, id: 1), told(wanted, .fit, id: 2))
    #expect((reason != nil) == isFound)
  }

  @Test("of two that start together the one of the same sport is meant")
  func sameStart() {
    let start = Moment(unixSeconds: 1_000, utcOffsetSeconds: nil)
    let ride = Activity(id: 1, sport: .cycling, start: start, movingSeconds: 600)
    let run = Activity(id: 2, sport: .running, start: start, movingSeconds: 500)
    let recorded = Activity(id: -1, sport: .running, start: start, movingSeconds: 600)
    let rows = [told(ride, .garminList, id: 1), told(run, .garminList, id: 2)]
    let file = told(recorded, .fit, id: 3)
    let likenesses = rows.compactMap { row in
      Likeness.Reason(row, file).map { Likeness($0, row, file) }
    }
    let clusters = Clusters(rows + [file], likenesses, apart: []).all
    #expect(clusters.map { $0.map(\.item.id).sorted() } == [[1], [2, 3]])
  }

  @Test("list and recording may come in any order and in different runs")
  func anyOrder() throws {
    var contents: [StoredActivities] = []
    for listFirst in [true, false] {
      try withBench { bench in
        let run = TestRun()
        let list = try bench.file("a_0_summarizedActivities.json", activityList([run.row(7)]))
        let fit = try bench.file("5.fit", run.fit)
        _ = try bench.ingest(listFirst ? list : fit)
        #expect(try bench.store.activities().count == 1)
        let receipt = try bench.ingest(listFirst ? fit : list)
        #expect(receipt.newActivityCount == 0)
        #expect(receipt.changedActivityCount == 1)
        #expect(try bench.store.activities().map(\.id) == [7])
        #expect(try bench.store.sources(of: 7).count == 2)
        #expect(try bench.store.recording(of: 7)?.count == 601)
        contents.append(try StoredActivities(bench.store))
      }
    }
    #expect(contents[0] == contents[1])
  }

  @Test("the same recording from another file is a duplicate")
  func duplicate() throws {
    try withBench { bench in
      let run = TestRun()
      let zip = try bench.file(
        "export.zip",
        export(
          list: [run.row(7)],
          fits: ["a@example.com_5.fit": run.fit, "a@example.com_6.fit": TestRun(serial: 9).fit]))
      let receipt = try bench.ingest(zip)
      #expect(receipt.summary == "1 activity: 1 new; 1 was a duplicate")
      let outcomes = try bench.outcomes()
      #expect(
        Set([outcomes["…_5.fit"], outcomes["…_6.fit"]]) == [.imported, .duplicate],
        "of two that are equal in all but their bytes one counts, the same in any order")
      #expect(receipt.isComplete)
    }
  }

  @Test("a recording that the list does not have was deleted and stays out")
  func deleted() throws {
    try withBench { bench in
      let days = [0, 1, 2].map { TestRun(start: 1_763_706_019 + $0 * 86_400) }
      let zip = try bench.file(
        "export.zip",
        export(
          list: [days[0].row(1), days[2].row(3)],
          fits: ["a@b.cd_1.fit": days[0].fit, "a@b.cd_2.fit": days[1].fit]))
      let receipt = try bench.ingest(zip)
      #expect(receipt.summary == "2 activities: 2 new; 1 file was not an activity")
      let entry = try bench.store.ledger([.notAnActivity]).first
      #expect(
        entry?.reason?.sentence
          == "the newest list of its account does not have it, so it was deleted there and is left out"
      )
      // The same file given by itself is what the runner wants.
      let single = try bench.file("mine.fit", days[1].fit)
      #expect(try bench.ingest(single).newActivityCount == 1)
    }
  }

  @Test("a recording without a list is an activity of its own")
  func ownActivity() throws {
    try withBench { bench in
      let run = TestRun(sport: "running", subSport: "treadmill", pause: 100..<160)
      let receipt = try bench.ingest(bench.file("run.fit", run.fit))
      #expect(receipt.summary == "1 activity: 1 new")
      let activity = try #require(try bench.store.activities().first)
      #expect(activity.id < 0)
      #expect(activity.sport == .treadmillRunning)
      #expect(activity.movingSeconds == 540)
      #expect(activity.elapsedSeconds == 600)
      #expect(abs((activity.garminLoad ?? 0) - 65.5) < 0.01)
      #expect(try bench.store.recording(of: activity.id)?.pauses == [100..<160])
    }
  }
}

@Suite("Multisport")
struct MultisportTests {
  private let legs = [
    TestRun(start: 1_763_706_000, seconds: 300, sport: "cycling"),
    TestRun(start: 1_763_706_301, seconds: 60, sport: "transition"),
    TestRun(start: 1_763_706_362, seconds: 600, sport: "running"),
  ]

  private var fit: [UInt8] {
    var writer = FITWriter()
    legs[0].begin(&writer)
    for leg in legs { leg.write(into: &writer) }
    legs[2].end(&writer)
    return writer.finished()
  }

  private var rows: [JSONValue] {
    let parent = TestRun(start: 1_763_706_000, seconds: 962)
      .row(10, ["activityType": "multi_sport", "parent": true])
    return [parent]
      + zip(legs, [11, 12, 13] as [Int64]).map { $0.row($1, ["parentId": 10]) }
  }

  @Test("legs count, their parent does not")
  func parent() throws {
    try withBench { bench in
      let zip = try bench.file("export.zip", export(list: rows, fits: ["a@b.cd_1.fit": fit]))
      let receipt = try bench.ingest(zip)
      #expect(receipt.summaryRowCount == 4)
      #expect(receipt.summary == "3 activities: 3 new")
      let log = try bench.store.trainingLog(athlete: bench.athlete)
      #expect(log.activities.map(\.id) == [11, 12, 13])
      for activity in log.activities { #expect(activity.hasRecording) }
      #expect(try bench.store.activity(10)?.isParent == true)
      #expect(try bench.store.recording(of: 13)?.count == 601)
      #expect(try bench.store.recording(of: 13)?.column(.distance)?[0] == 0)
      #expect(try bench.store.sources(of: 10).count == 2)
    }
  }

  @Test("a multisport file alone makes a parent, and gives it up to the list")
  func fileFirst() throws {
    try withBench { bench in
      _ = try bench.ingest(bench.file("triathlon.fit", fit))
      let own = try bench.store.activities()
      #expect(own.count == 4)
      #expect(own.filter(\.isCounted).count == 3)
      #expect(own.filter(\.isParent).map(\.sport) == [.multisport])
      _ = try bench.ingest(bench.file("a_0_summarizedActivities.json", activityList(rows)))
      let activities = try bench.store.activities()
      #expect(activities.map(\.id).sorted() == [10, 11, 12, 13])
      #expect(activities.filter(\.isParent).map(\.id) == [10])
      #expect(activities.filter { $0.parentID == 10 }.count == 3)
      #expect(try bench.store.recording(of: 11)?.count == 301)
    }
  }

  @Test("a parent without legs is counted itself")
  func lonelyParent() throws {
    try withBench { bench in
      let list = try bench.file("a_0_summarizedActivities.json", activityList([rows[0]]))
      #expect(try bench.ingest(list).activityCount == 1)
    }
  }
}
