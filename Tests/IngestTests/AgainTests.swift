import Archives
import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("The same input again")
struct AgainTests {
  private let runs = (0..<4).map { TestRun(start: 1_763_706_019 + $0 * 86_400, seconds: 60) }

  @Test("a zip that was read is not opened again, and changes nothing")
  func sameZip() throws {
    try withBench { bench in
      let zip = try bench.file(
        "export.zip",
        export(list: [runs[0].row(1)], fits: ["a@b.cd_1.fit": runs[0].fit, "note.txt": [0x41]]))
      let first = try bench.ingest(zip)
      let revision = try bench.store.revision()
      let again = try bench.ingest(zip)
      #expect(again.summary == "1 activity: 1 unchanged; 1 file was not an activity")
      #expect(again.knownFileCount == first.files.total)
      #expect(again.files == first.files)
      #expect(try bench.store.revision() == revision)
    }
  }

  @Test("the same files in a zip of another name and shape are known")
  func otherZip() throws {
    try withBench { bench in
      let list = activityList([runs[0].row(1)])
      let name = "DI_CONNECT/DI-Connect-Fitness/a@b.cd_0_summarizedActivities.json"
      _ = try bench.ingest(bench.file("a.zip", zipped([name: list, "a@b.cd_1.fit": runs[0].fit])))
      let revision = try bench.store.revision()
      let wrapped = try zipped(["x_1/" + name: list, "x_1/a@b.cd_1.fit": runs[0].fit])
      let path = try bench.file("b.zip", wrapped)
      for _ in 0..<2 {
        let receipt = try bench.ingest(path)
        #expect(receipt.knownFileCount == 2)
        #expect(receipt.summary == "1 activity: 1 unchanged")
      }
      #expect(try bench.store.revision() == revision)
    }
  }

  @Test("of an export that has grown only the new is read")
  func growingZip() throws {
    try withBench { bench in
      let early = try export(list: [runs[0].row(1)], fits: ["a@b.cd_1.fit": runs[0].fit])
      _ = try bench.ingest(bench.file("may.zip", early))
      let late = try export(
        list: [runs[1].row(2), runs[0].row(1)],
        fits: ["a@b.cd_1.fit": runs[0].fit, "a@b.cd_2.fit": runs[1].fit])
      let receipt = try bench.ingest(bench.file("june.zip", late))
      #expect(receipt.summary == "2 activities: 1 new, 1 unchanged")
      #expect(receipt.knownFileCount == 1)
      #expect(receipt.newRecordingCount == 1)
    }
  }

  @Test("of a folder that has grown only the new is read")
  func growingFolder() throws {
    try withBench { bench in
      try bench.file("runs/1.fit", runs[0].fit)
      try bench.file("runs/2.FIT", runs[1].fit)
      try bench.file("runs/._2.FIT", [0, 5, 22, 7])
      try bench.file("runs/.DS_Store", [1])
      #expect(
        try bench.ingest(bench.input).summary
          == "2 activities: 2 new; 2 files were not activities")
      #expect(try bench.ingest(bench.input).knownFileCount == 4)
      try bench.file("runs/deeper/3.fit.gz", gzipped(runs[2].fit))
      let receipt = try bench.ingest(bench.input)
      #expect(receipt.newActivityCount == 1)
      #expect(receipt.knownFileCount == 4)
      // Touched but not changed: the bytes say that it is the same.
      try bench.file("runs/1.fit", runs[0].fit)
      #expect(try bench.ingest(bench.input).unchangedActivityCount == 3)
      #expect(try bench.store.ledger().count == 5)
    }
  }

  @Test("a run that stopped half way goes on where it stopped")
  func resume() throws {
    try withBench { bench in
      // What was written before: part of the files, with their rows, but no word of the zip.
      _ = try bench.ingest(bench.file("part.zip", zipped(["a@b.cd_1.fit": runs[0].fit])))
      let whole = try zipped(["a@b.cd_1.fit": runs[0].fit, "a@b.cd_2.fit": runs[1].fit])
      let receipt = try bench.ingest(bench.file("whole.zip", whole))
      #expect(receipt.knownFileCount == 1)
      #expect(receipt.summary == "2 activities: 1 new, 1 unchanged")
    }
  }

  @Test("a newer list changes what it names, and nothing else")
  func renamed() throws {
    try withBench { bench in
      let run = runs[0]
      _ = try bench.ingest(
        bench.file("a.zip", export(list: [run.row(1)], fits: ["1.fit": run.fit])))
      let list = activityList([run.row(1, ["name": "Evening Run"])])
      let receipt = try bench.ingest(bench.file("b_0_summarizedActivities.json", list))
      #expect(receipt.summary == "1 activity: 1 changed")
      let activity = try #require(try bench.store.activity(1))
      #expect(activity.name == "Evening Run")
      #expect(activity.hasRecording)
    }
  }

  @Test("many files in flight give the same store as one at a time")
  func workers() throws {
    var contents: [StoredActivities] = []
    for workers in [1, 2, 5] {
      try withBench { bench in
        for (number, run) in runs.enumerated() { try bench.file("\(number).fit", run.fit) }
        try bench.file("again.fit", TestRun(start: 1_763_706_019, seconds: 60, serial: 2).fit)
        _ = try Ingest.ingest(
          [bench.input], into: bench.store, athlete: bench.athlete, rules: SettlingRules(),
          workers: workers,
          temporaryFolder: bench.folder.path)
        contents.append(try StoredActivities(bench.store))
        let outcomes = try bench.outcomes()
        #expect(Set([outcomes["again.fit"], outcomes["0.fit"]]) == [.imported, .duplicate])
      }
    }
    #expect(contents[0] == contents[1])
    #expect(contents[0] == contents[2])
  }

  @Test("a path that is not there is told before anything is read")
  func missingPath() throws {
    try withBench { bench in
      let good = try bench.file("1.fit", runs[0].fit)
      #expect(throws: IngestError.notFound(path: "/nowhere/export.zip")) {
        try bench.ingest(good, "/nowhere/export.zip")
      }
      #expect(try bench.store.activities().isEmpty)
    }
  }
}
