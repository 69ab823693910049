import Foundation
import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("The log kept by hand, in the store")
struct ByHandTests {
  private func line(
    _ id: Int64 = -6_000, start: Int = 1_763_726_400, timed: Bool = false, load: Double? = 60
  ) -> Activity {
    var line = Activity(
      id: id, sport: .running, start: Moment(unixSeconds: start, utcOffsetSeconds: 0),
      movingSeconds: 2_700)
    line.elapsedSeconds = 2_700
    line.distanceMeters = 8_200
    line.perceivedExertion = 4
    line.notes = "along the river"
    line.byHand = LoggedByHand(load: load, hasTimeOfDay: timed)
    return line
  }

  @Test("a line comes back as it was kept, and what is missing stays missing")
  func roundTrip() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var empty = Activity(
        id: -7_000, sport: Sport(rawValue: "yoga"),
        start: Moment(unixSeconds: 0, utcOffsetSeconds: nil),
        movingSeconds: 0)
      empty.byHand = LoggedByHand(load: 0, hasTimeOfDay: true)
      let bare = empty
      let changes = try store.write { writer in
        [try writer.save(byHand: line()), try writer.save(byHand: bare)]
      }
      #expect(changes == [.added, .added])
      #expect(try store.byHand() == [bare, line()])
      #expect(try store.activities().isEmpty, "nothing that a recording could be taken for")
    }
  }

  @Test("the same line again changes nothing; a corrected one takes its place")
  func again() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { _ = try $0.save(byHand: line()) }
      let revision = try store.revision()
      #expect(try store.byHand().map(\.id) == [-6_000])
      let same = try store.write { try $0.save(byHand: line()) }
      #expect(same == .unchanged)
      #expect(try store.revision() == revision)
      let corrected = try store.write { try $0.save(byHand: line(load: 80)) }
      #expect(corrected == .changed)
      #expect(try store.byHand().map(\.byHand?.load) == [80])
      #expect(try store.revision() != revision)
      try store.write { try $0.removeByHand(-6_000) }
      #expect(try store.byHand().isEmpty)
    }
  }

  @Test("what another program's table tells comes back as well, and its change is one")
  func told() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var told = line(timed: true)
      (told.name, told.elapsedSeconds) = ("Round", 2_900)
      (told.ascentMeters, told.descentMeters, told.energyKilocalories) = (120, 0, 510.5)
      (told.averageHeartRate, told.maximumHeartRate, told.averageCadence) = (138, 165, 172)
      func save(_ activity: Activity) throws -> Change {
        try store.write { try $0.save(byHand: activity) }
      }
      #expect(try save(told) == .added)
      #expect(try store.byHand() == [told])
      #expect(try save(told) == .unchanged)
      told.name = "Another round"
      #expect(try save(told) == .changed)
      (told.name, told.averageHeartRate) = (nil, nil)
      #expect(try save(told) == .changed)
      #expect(try store.byHand() == [told])
    }
  }

  @Test("a line of an earlier store is the same line")
  func earlier() throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("store.sqlite").path
      try TrainingStore.makeStore(
        at: path, upTo: "2026-11-26 codes",
        sql: """
          INSERT INTO manualActivity VALUES
            (-6000, 'running', 1763726400, 0, 0, 2700, 8200, 4, 60, 'along the river', 0)
          """)
      let store = try TrainingStore(path: path)
      #expect(try store.byHand() == [line()])
      #expect(try store.write { try $0.save(byHand: line()) } == .unchanged)
    }
  }

  @Test("the log of the report has the lines in their places, by start")
  func log() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var recorded = Activity.full()
      recorded.parentID = nil
      try store.write { writer in
        try writer.save(recorded)
        _ = try writer.save(byHand: line())
      }
      let log = try store.trainingLog(athlete: Athlete())
      #expect(log.activities.map(\.id) == [recorded.id, -6_000])
      #expect(try store.coverage().enteredByHand.count == 1)
      #expect(try store.coverage().activities.count == 1)
    }
  }

  @Test("a line about a recording that is left out by hand is left out with it, and counted")
  func excludedRecording() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var recorded = Activity.full()
      recorded.parentID = nil
      var about = line()
      about.start.unixSeconds = recorded.start.unixSeconds + 30
      about.sport = recorded.sport
      about.byHand = LoggedByHand(hasTimeOfDay: true)
      var alone = about
      (alone.id, alone.start.unixSeconds) = (-5, about.start.unixSeconds + 40_000)
      try store.write { writer in
        try writer.save(recorded, ActivityState(hidden: .excluded))
        try writer.save(byHand: about)
        try writer.save(byHand: alone)
      }
      var out = HandCorrection(target: .id(-5))
      let log = try store.trainingLog(athlete: Athlete(), corrections: [out])
      #expect(log.activities.map(\.id) == [-5])
      #expect(log.leftOut.excluded == 1)
      out.isExcluded = true
      let less = try store.trainingLog(athlete: Athlete(), corrections: [out])
      #expect(less.activities.isEmpty)
      #expect(less.leftOut.excluded == 2)
    }
  }

  @Test("files are counted by outcome, kind and reason")
  func tallies() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { writer in
        for name in ["a.fit", "b.fit"] {
          try writer.record(
            .sample(name: name, outcome: .unreadable, reason: .damaged("cut")), reader: 1)
        }
        try writer.record(.sample(name: "c.fit"), reader: 1)
      }
      #expect(
        try store.fileTallies() == [
          FileTally(outcome: .imported, kind: .fit(.file), count: 1),
          FileTally(outcome: .unreadable, kind: .fit(.file), reason: .damaged("cut"), count: 2),
        ])
    }
  }

  @Test("an original is kept by file; a folder without one is forgotten")
  func originals() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      let hash = [UInt8](repeating: 7, count: 32)
      try store.write { writer in
        let file = try writer.record(.sample(name: "a.fit", holder: 5), reader: 1).id
        _ = try writer.record(.sample(name: "other.fit"), reader: 1)
        try writer.save(
          ActivityItem(id: 3, fileID: file, place: .leg(0), source: .fit, activity: .full()))
      }
      let files = try store.activitySourceFiles()
      let id = try #require(files.first?.id)
      #expect(
        files == [ActivityFile(id: id, size: 100, checksum: 0xFFFF_FFFF, holder: 5, depth: 1)])
      let revision = try store.revision()
      var original = Original(
        fileID: id, root: "watch", path: "2026/a.fit", size: 100, contentHash: hash)
      try store.write { writer in
        try writer.save(OriginalRoot(name: "watch", path: "/media/watch"))
        try writer.save(OriginalRoot(name: "empty", path: "/media/empty"))
        try writer.save(original)
        try writer.removeEmptyOriginalRoots()
      }
      #expect(try store.originals() == [original])
      #expect(try store.originalRoots() == [OriginalRoot(name: "watch", path: "/media/watch")])
      original.path = "b.fit"
      try store.write { try $0.save(original) }
      #expect(try store.originals() == [original])
      #expect(try store.revision() == revision, "no page tells where originals lie")
    }
  }
}
