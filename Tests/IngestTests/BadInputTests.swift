import Archives
import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Bad input")
struct BadInputTests {
  private let run = TestRun(seconds: 120)

  @Test("one bad file does not stop the others, and says what is wrong with it")
  func beside() throws {
    try withBench { bench in
      try bench.file("good.fit", run.fit)
      try bench.file("empty.fit", [])
      try bench.file("page.fit", Array("<!DOCTYPE html><html></html>".utf8))
      try bench.file("cut.zip", Array(try zipped(["a.fit": run.fit]).dropLast(30)))
      try bench.file("broken_0_summarizedActivities.json", Array("<html>".utf8))
      try bench.file("what.bin", Array(repeating: 7, count: 40))
      try bench.file("track.gpx", Array("<gpx></gpx>".utf8))
      let receipt = try bench.ingest(bench.input)
      #expect(
        receipt.summary
          == "1 activity: 1 new; 1 file was not an activity; 1 was not recognised;"
          + " 4 could not be read, see `openrun status --problems`")
      #expect(!receipt.isComplete)
      let reasons = Dictionary(try bench.store.problems().map { ($0.entry, $0.reason?.sentence) }) {
        $1
      }
      #expect(reasons["empty.fit"] == "the file is empty; copy it again")
      #expect(reasons["page.fit"] == "this is HTML, not a FIT file, whatever its name says")
      #expect(
        reasons["cut.zip"] == "not a zip file, or its end is missing; copy it again")
      #expect(
        reasons["broken_0_summarizedActivities.json"]
          == "the file stops being JSON at byte 0")
      #expect(reasons["what.bin"] == "neither its name nor its first bytes say what it is")
    }
  }

  @Test("a log of one's own, and a table that nobody knows, are told how a log goes in")
  func unknownTable() throws {
    try withBench { bench in
      try bench.file("log.csv", Array("date,sport,minutes\n2026-11-18,running,45\n".utf8))
      try bench.file("other.csv", Array("date,sport,color\n2026-11-18,running,red\n".utf8))
      _ = try bench.ingest(bench.input)
      #expect(
        try bench.store.problems().compactMap(\.reason?.sentence).sorted() == [
          "it is a log kept by hand, which ‘openrun import’ reads",
          "it is no table that we know; ‘openrun import’ reads a log of your own",
        ])
    }
  }

  @Test("a long table in a zip, of which the beginning alone is read, is known by it as well")
  func longTable() throws {
    try withBench { bench in
      let row = "Laufen,2026-11-18 07:00:00,false,Rund um den Ölberg,\"10,02\",512,00:48:02\n"
      let table =
        "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit\n"
        + String(repeating: row, count: 700)
      try bench.file(
        "tables.zip", try zipped(["läufe.csv": Array(table.utf8), "b.csv": [0xC3]]))
      _ = try bench.ingest(bench.input)
      #expect(
        try bench.store.problems().compactMap(\.reason?.sentence).sorted() == [
          "it is no table that we know; ‘openrun import’ reads a log of your own",
          "it is the list of activities of Garmin Connect, which ‘openrun import’ reads",
        ])
    }
  }

  @Test("a file without the list it should hold says so", arguments: ["42", "\"x\"", "true"])
  func noList(text: String) throws {
    try withBench { bench in
      let path = try bench.file("a_0_summarizedActivities.json", Array(text.utf8))
      #expect(try bench.ingest(path).problems.map(\.reason?.sentence) == ["the file holds no list"])
      let empty = try bench.file("b_0_summarizedActivities.json", Array("null".utf8))
      #expect(try bench.ingest(empty).files.notAnActivity == 1)
    }
  }

  @Test("what came before the end of a recording that is cut short is kept")
  func cutShort() throws {
    try withBench { bench in
      let bytes = run.fit
      let receipt = try bench.ingest(bench.file("cut.fit", Array(bytes.prefix(bytes.count / 2))))
      #expect(receipt.newActivityCount == 1)
      let reason = try bench.store.problems().first?.reason?.sentence ?? ""
      #expect(reason.hasPrefix("file ends at byte"))
      #expect(reason.hasSuffix("; what came before was kept"))
      let activity = try #require(try bench.store.activities().first)
      #expect(activity.movingSeconds > 30)
      #expect(activity.distanceMeters ?? 0 > 90)
    }
  }

  @Test("rows before the end of a list that is cut short are kept")
  func cutList() throws {
    try withBench { bench in
      let rows = (1...600).map { TestRun(start: 1_700_000_000 + $0 * 90_000).row(Int64($0)) }
      let list = activityList(rows)
      let path = try bench.file(
        "a_0_summarizedActivities.json", Array(list.prefix(list.count * 2 / 3)))
      let receipt = try bench.ingest(path)
      #expect(receipt.newActivityCount > 390)
      #expect(receipt.newActivityCount < 410)
      #expect(
        receipt.problems.first?.reason?.sentence.hasSuffix(
          "copy it again; the rows before it were kept")
          == true)
    }
  }

  @Test("a list that is damaged deletes nothing")
  func damagedListIsNoWord() throws {
    try withBench { bench in
      let (first, second) = (TestRun(start: 1_763_706_019), TestRun(start: 1_763_906_019))
      let between = TestRun(start: 1_763_806_019)
      let list = Array(activityList([first.row(1), second.row(2)]).dropLast(2))
      let zip = try zipped(["a@b.cd_0_summarizedActivities.json": list, "1.fit": between.fit])
      #expect(try bench.ingest(bench.file("a.zip", zip)).newActivityCount == 3)
    }
  }

  @Test("a file that one zip has damaged is read from the next")
  func damagedZip() throws {
    try withBench { bench in
      let good = try zipped(["1.fit": run.fit])
      var bad = good
      // The first bytes of the member, behind its header and name.
      for index in 40..<48 { bad[index] ^= 0x55 }
      let damaged = try bench.ingest(bench.file("bad.zip", bad))
      #expect(damaged.files.unreadable == 1)
      let receipt = try bench.ingest(bench.file("good.zip", good))
      #expect(receipt.newActivityCount == 1)
      #expect(try bench.store.outcomeCounts().unreadable == 1)
    }
  }

  @Test("zips in zips are read as deep as is sensible, and no deeper")
  func nesting() throws {
    try withBench { bench in
      var bytes = run.fit
      var name = "1.fit"
      for depth in 1...4 {
        bytes = try zipped([name: bytes])
        name = "UploadedFiles_\(depth).zip"
      }
      let receipt = try bench.ingest(bench.file("deep.zip", bytes))
      #expect(receipt.activityCount == 0)
      #expect(
        receipt.problems.map(\.reason?.sentence) == [
          "this zip lies inside 3 others; unpack the outer ones first"
        ])
    }
  }

  @Test("a recording with a wrong name is recognised by its bytes")
  func wrongName() throws {
    try withBench { bench in
      try bench.file("packed.fit", gzipped(run.fit))
      #expect(try bench.ingest(bench.input).newActivityCount == 1)
      try bench.file("garmin_original", TestRun(start: 1_763_806_019).fit)
      #expect(try bench.ingest(bench.input).newActivityCount == 1)
      try bench.file("zip.fit", zipped(["x.fit": TestRun(start: 1_763_906_019).fit]))
      #expect(try bench.ingest(bench.input).newActivityCount == 1)
    }
  }

  @Test("addresses are not kept")
  func addresses() throws {
    try withBench { bench in
      let zip = try export(list: [run.row(1)], fits: ["some.runner@example.com_5.fit": [1, 2, 3]])
      let receipt = try bench.ingest(bench.file("runner@example.com.zip", zip))
      #expect(receipt.problems.map(\.entry) == ["…_5.fit"])
      for entry in try bench.store.ledger() {
        let told = entry.container + entry.entry + (entry.reason?.stored ?? "")
        #expect(!told.contains("@"))
      }
    }
  }

  @Test("whatever the bytes, a track file is judged")
  func anyTrack() {
    let good = TestRun(seconds: 40).fit
    forAll { random in
      var bytes = good
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      switch readTrack(bytes) {
      case .activity(let file):
        return file.legs.allSatisfy { leg in
          leg.activity.movingSeconds >= 0
            && (leg.recording?.streams.allSatisfy { $0.raw.count == leg.recording?.count } ?? true)
        }
      case .wellness(_, let kind), .other(let kind, _): return !kind.words.isEmpty
      case .unreadable(_, let reason): return !reason.sentence.isEmpty
      }
    }
  }

  @Test("whatever the bytes, a list is judged")
  func anyList() {
    let good = activityList(
      (1...5).map { TestRun(start: 1_763_706_019 + $0 * 5_000).row(Int64($0)) })
    forAll { random in
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let table = JSONTable<ActivitySummary>(bytes, wrapper: "summarizedActivitiesExport")
      return table.rows.count <= 6 && table.rows.count + table.unreadableCount == table.rowCount
    }
  }
}
