import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Pipeline")
struct PipelineTests {
  @Test("results come in the order of the items, however long each takes", arguments: [1, 2, 7])
  func order(workers: Int) throws {
    var results: [Int] = []
    try inOrder(Array(0..<500), workers: workers, window: 5) {
      0
    } work: { count, item in
      count += 1
      return item.isMultiple(of: 3) ? (0..<2_000).reduce(item) { $0 ^ $1 ^ $1 } : item
    } consume: {
      results.append($0)
    }
    #expect(results == Array(0..<500))
  }

  @Test("an error stops the work")
  func stop() {
    struct Stop: Error {}
    var count = 0
    #expect(throws: Stop.self) {
      try inOrder(Array(0..<10_000), workers: 2, window: 4) {
      } work: { _, item in
        item
      } consume: { item in
        count += 1
        if item == 20 { throw Stop() }
      }
    }
    #expect(count == 21)
  }

  @Test("only what rests on changed settings is derived again")
  func refresh() throws {
    try withBench { bench in
      var bench = bench
      try bench.file("1.fit", TestRun(start: 1_700_000_000, seconds: 60).fit)
      try bench.file("2.fit", TestRun(start: 1_763_706_019, seconds: 60).fit)
      _ = try bench.ingest(bench.input)
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 0)
      let revision = try bench.store.revision()
      bench.athlete.heartRates.append(
        HeartRateProfile(from: Day(number: 20_000), resting: 50, maximum: 180))
      #expect(
        try refreshDerived(in: bench.store, athlete: bench.athlete)
          == DerivedRefresh(recordings: 0, heartRates: 1))
      #expect(try bench.store.revision() != revision)
      #expect(try refreshDerived(in: bench.store, athlete: bench.athlete).total == 0)
      bench.athlete.weighting = .banisterFemale
      #expect(
        try refreshDerived(in: bench.store, athlete: bench.athlete)
          == DerivedRefresh(recordings: 0, heartRates: 2))
    }
  }

  @Test("progress ends with all files done")
  func progress() throws {
    try withBench { bench in
      let run = TestRun(seconds: 30)
      let zip = try bench.file("a.zip", export(list: [run.row(1)], fits: ["a@b.cd_1.fit": run.fit]))
      var steps: [IngestProgress] = []
      _ = try Ingest.ingest(
        [zip], into: bench.store, athlete: bench.athlete, rules: SettlingRules(),
        temporaryFolder: bench.folder.path
      ) { steps.append($0) }
      #expect(steps.last?.filesDone == 2)
      #expect(steps.map(\.filesDone) == steps.map(\.filesDone).sorted())
      for step in steps {
        #expect(step.filesDone <= step.filesTotal)
        #expect(!step.current.contains("@"))
      }
    }
  }

  @Test("nothing is left in the folder for unpacking")
  func temporaryFiles() throws {
    try withBench { bench in
      let zip = try bench.file("a.zip", export(list: [], fits: ["1.fit": TestRun(seconds: 30).fit]))
      _ = try bench.ingest(zip)
      let left = try FileManager.default.contentsOfDirectory(
        atPath: bench.folder.appendingPathComponent("tmp").path)
      #expect(left.isEmpty)
    }
  }

  @Test("what a killed ingest has left is removed by the next one")
  func abandonedFolders() throws {
    try withBench { bench in
      let folder = bench.folder.appendingPathComponent("tmp")
      // No process has the largest number there can be.
      let abandoned = folder.appendingPathComponent("ingest-2147483647-abcdef")
      let other = folder.appendingPathComponent("ingest-notes")
      for url in [abandoned, other] {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      }
      _ = try bench.ingest(bench.file("1.fit", TestRun(seconds: 30).fit))
      #expect(!FileManager.default.fileExists(atPath: abandoned.path))
      #expect(FileManager.default.fileExists(atPath: other.path))
    }
  }

  @Test(
    "a receipt reads as a sentence",
    arguments: [
      (
        receipt(activities: 412, new: 9, files: (1_204, 0, 0, 2)),
        "412 activities: 9 new, 403 unchanged; 1,204 files were not activities;"
          + " 2 could not be read, see `openrun status --problems`"
      ),
      (
        receipt(activities: 1, new: 1, files: (1, 1, 1, 0)),
        "1 activity: 1 new; 1 file was not an activity; 1 was a duplicate; 1 was not recognised,"
          + " see `openrun status --problems`"
      ),
      (receipt(activities: 0, new: 0, files: (0, 0, 0, 0)), "no file was found there"),
    ])
  func sentence(receipt: Receipt, text: String) { #expect(receipt.summary == text) }

  private static func receipt(
    activities: Int, new: Int, files: (other: Int, duplicate: Int, unknown: Int, bad: Int)
  ) -> Receipt {
    var receipt = Receipt()
    receipt.activityCount = activities
    receipt.newActivityCount = new
    receipt.files.notAnActivity = files.other
    receipt.files.duplicate = files.duplicate
    receipt.files.unrecognised = files.unknown
    receipt.files.unreadable = files.bad
    return receipt
  }

  @Test(
    "a file's name says what it is",
    arguments: [
      ("DI_CONNECT/x/a@b.cd_1001_summarizedActivities.json", FileKind.activities),
      ("UDSFile_2024-05-05_2024-08-13.json", .days),
      ("2024-05-05_2024-08-13_1_sleepData.json", .nights), ("a/b/1.FIT", .track),
      ("1.fit.gz", .track), ("UploadedFiles_0-_Part1.zip", .zip), ("a.gpx", .xmlTrack(.gpx)),
      ("__MACOSX/a/1.fit", .other(.other(.litter))),
      ("a/._1.fit", .other(.other(.litter))),
      (".DS_Store", .other(.other(.litter))),
      ("x/gear.json", .category(.gear)), ("a_DeviceBackup.zip", .other(.aside(.backup))),
      ("strange.json", .unknown), ("noname", .unknown), ("", .unknown),
    ])
  func kinds(path: String, kind: FileKind) { #expect(FileKind(path: path) == kind) }
}
