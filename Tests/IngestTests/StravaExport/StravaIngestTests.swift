import Archives
import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Strava exports in the store")
struct StravaIngestTests {
  private let runs = (0..<4).map { TestRun(start: 1_763_706_019 + $0 * 86_400, seconds: 300) }

  private var rows: [(run: TestRun, name: String, file: String)] {
    [
      (runs[0], "With FIT", "activities/1.fit.gz"), (runs[1], "With GPX", "activities/2.gpx"),
      (runs[2], "By hand", ""), (runs[3], "Lost", "activities/4.tcx.gz"),
    ]
  }

  private var files: [String: [UInt8]] {
    [
      "activities/1.fit.gz": runs[0].fit, "activities/2.gpx": runs[1].gpx,
      "routes/1.gpx": TestRun(start: 1_700_000_000).gpx, "media/1.jpg": [0xFF],
      "profile.csv": Array("Athlete ID\n1\n".utf8),
    ]
  }

  @Test("a zip and the folder unpacked from it say the same", arguments: [true, false])
  func zipAndFolder(isZip: Bool) throws {
    try withBench { bench in
      let path: String
      if isZip {
        path = try bench.file("strava.zip", stravaExport(rows, files))
      } else {
        try bench.file("export_1/activities.csv", stravaTable(rows))
        for (name, bytes) in files {
          try bench.file("export_1/" + name, name.hasSuffix(".gz") ? gzipped(bytes) : bytes)
        }
        path = bench.input
      }
      let receipt = try bench.ingest(path)
      #expect(receipt.summary == "4 activities: 4 new; 3 files were not activities")
      #expect(receipt.newRecordingCount == 2)
      let activities = try bench.store.activities()
      #expect(activities.map(\.name) == ["With FIT", "With GPX", "By hand", "Lost"])
      #expect(activities.map(\.hasRecording) == [true, true, false, false])
      #expect(activities.map(\.id) == (0..<4).map { stravaID(9_000_000_001 + $0) })
      #expect(activities.map(\.start.unixSeconds) == runs.map(\.start))
      #expect(activities.allSatisfy { $0.notes == "a note" && $0.distanceMeters == 900 })
      #expect(
        receipt.problems.map(\.reason?.sentence) == [
          "the recording ‘activities/4.tcx.gz’ is not beside it; its row was kept"
        ])
      let again = try bench.ingest(path)
      #expect(again.summary == "4 activities: 4 unchanged; 3 files were not activities")
    }
  }

  @Test("the row says what a recording is called, whenever the recording began")
  func joinedByName() throws {
    try withBench { bench in
      let other = TestRun(start: 1_600_000_000, seconds: runs[0].seconds, sport: "cycling")
      let zip = try stravaExport(
        [(runs[0], "Corrected", "activities/1.fit.gz")], ["activities/1.fit.gz": other.fit])
      _ = try bench.ingest(bench.file("strava.zip", zip))
      let activities = try bench.store.activities()
      #expect(activities.count == 1)
      #expect(activities.first?.sport == .running)
      #expect(activities.first?.distanceMeters == 900)
      #expect(activities.first?.start.unixSeconds == runs[0].start)
      #expect(activities.first?.hasRecording == true)
      #expect(activities.first?.maximumHeartRate == 170, "only the recording knows it")
    }
  }

  @Test("a recording that is found later joins its row")
  func laterFile() throws {
    try withBench { bench in
      try bench.file("activities.csv", stravaTable(rows))
      _ = try bench.ingest(bench.input)
      #expect(try bench.store.activities().allSatisfy { !$0.hasRecording })
      let odd = TestRun(start: runs[3].start - 5_000, seconds: 77)
      try bench.file("activities/4.tcx.gz", gzipped(odd.tcx))
      let receipt = try bench.ingest(bench.input)
      #expect(receipt.newActivityCount == 0 && receipt.newRecordingCount == 1)
      #expect(try bench.store.activities().map(\.hasRecording) == [false, false, false, true])
    }
  }

  @Test("a newer table renames, and the older one that comes again takes nothing back")
  func olderTable() throws {
    try withBench { bench in
      let old = try bench.file("old/activities.csv", stravaTable([(runs[0], "Morning Run", "")]))
      let new = try bench.file("new/activities.csv", stravaTable([(runs[0], "The long one", "")]))
      for path in [old, new, old] { _ = try bench.ingest(path) }
      #expect(try bench.store.activities().map(\.name) == ["The long one"])
    }
  }

  @Test("rows of one second are told apart where they differ")
  func twins() throws {
    try withBench { bench in
      var other = runs[0]
      other.metersPerSecond += 0.5
      let twins = [(runs[0], "One", ""), (other, "Two", "")]
      let path = try bench.file("activities.csv", stravaTable(twins))
      #expect(try bench.ingest(path).newActivityCount == 2)
      #expect(try bench.ingest(path).newActivityCount == 0)
    }
  }

  @Test("a table that only has the name is told")
  func strangeTable() throws {
    try withBench { bench in
      let path = try bench.file("Activities.csv", Array("Date,Distance\n2026-01-01,5\n".utf8))
      #expect(try bench.ingest(path).files.unrecognised == 1)
      #expect(
        try bench.store.ledger().first?.reason?.sentence
          == "it is named like the table of a Strava export and has other columns")
    }
  }
}
