import Archives
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// What a receipt says, and what a dry run leaves.
@Suite struct ReceiptKindTests {
  /// An export of days and nights, without an activity.
  private func wellness(days: Int, nights: Int, month: Int = 4) throws -> [UInt8] {
    let options = ZipWriter.Options(modified: ZipTime(year: 2026, month: month, day: 1))
    let dates = (0..<40).map { (Day(iso: "2026-03-01") ?? Day(number: 0)) + $0 }
    let told = dates.prefix(days).map { day -> JSONValue in
      ["calendarDate": .string(day.iso), "totalSteps": .integer(1_000 * month + day.day)]
    }
    let slept = dates.prefix(nights).map { day -> JSONValue in
      [
        "calendarDate": .string(day.iso), "deepSleepSeconds": .integer(4_000 + day.day),
        "lightSleepSeconds": 9_000, "remSleepSeconds": 3_600,
      ]
    }
    var writer = ZipWriter()
    if days > 0 {
      try writer.add(
        "DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026.json", json(.array(Array(told))), options)
    }
    if nights > 0 {
      try writer.add(
        "DI_CONNECT/DI-Connect-Wellness/2026_sleepData.json", json(.array(Array(slept))), options)
    }
    return try writer.finishedBytes()
  }

  @Test(
    arguments: [
      (3, 0, "3 days: 3 new"), (0, 2, "2 nights: 2 new"), (1, 1, "1 day, 1 night: 2 new"),
      (31, 30, "31 days, 30 nights: 61 new"),
    ])
  func `An export of wellness alone is told as days and nights`(
    days: Int, nights: Int, summary: String
  ) throws {
    try withBench { bench in
      let path = try bench.file("w.zip", wellness(days: days, nights: nights))
      let dry = try bench.ingest(path, dryRun: true)
      #expect(dry.summary == summary)
      #expect(try bench.store.wellnessDays().isEmpty && bench.store.nights().isEmpty)
      let receipt = try bench.ingest(path)
      #expect(receipt.summary == summary && receipt.isComplete)
      #expect(receipt.newDayCount == days && receipt.newNightCount == nights)
    }
  }

  @Test(arguments: [(2, 1), (5, 5)])
  func `Days that a newer export tells otherwise are told as changed`(
    days: Int, nights: Int
  ) throws {
    try withBench { bench in
      _ = try bench.ingest(bench.file("a.zip", wellness(days: days, nights: nights)))
      let more = try wellness(days: days + 1, nights: nights, month: 7)
      let receipt = try bench.ingest(bench.file("b.zip", more))
      #expect(receipt.newDayCount == 1 && receipt.changedDayCount == days)
      #expect(receipt.summary.contains("1 new") && receipt.summary.contains("\(days) changed"))
    }
  }

  @Test(arguments: Outing.Format.allCases, [true, false])
  func `A dry run leaves nothing behind, in an empty store and in a full one`(
    format: Outing.Format, isFull: Bool
  ) throws {
    try withBench { bench in
      var outing = Outing(seconds: 900)
      if isFull { _ = try bench.ingest(bench.file("old.fit", outing.fit)) }
      outing.start += 200_000
      let (before, revision) = (try bench.shown(), try bench.store.revision())
      let (items, ledger) = (try bench.store.items(), try bench.store.ledger())
      let path = try bench.file("new.\(format)", outing.bytes(as: format))
      let receipt = try bench.ingest(path, dryRun: true)
      #expect(receipt.newActivityCount == 1 && receipt.isDryRun)
      #expect(try bench.shown() == before)
      #expect(try bench.store.revision() == revision)
      #expect(try bench.store.items() == items)
      #expect(try bench.store.ledger() == ledger)
      #expect(try bench.ingest(path).newActivityCount == 1)
    }
  }

  @Test(arguments: Outing.Format.allCases, ["runs", "fotos/2026"])
  func `What a file system leaves in a zip is no problem`(
    format: Outing.Format, folder: String
  ) throws {
    try withBench { bench in
      var writer = ZipWriter()
      try writer.add("\(folder)/a.\(format)", Outing(seconds: 900).bytes(as: format))
      try writer.add("__MACOSX/\(folder)/._a.\(format)", [0, 5, 22, 7, 0, 2, 0, 0])
      try writer.add("\(folder)/.DS_Store", [0, 0, 0, 1, 66, 117, 100, 49])
      try writer.add("__MACOSX/._\(folder)", [0, 5, 22, 7])
      try writer.add("\(folder)/Thumbs.db", [208, 207, 17, 224])
      let receipt = try bench.ingest(bench.file("r.zip", writer.finishedBytes()))
      #expect(receipt.activityCount == 1)
      #expect(receipt.isComplete && receipt.problems.isEmpty)
    }
  }

  @Test(arguments: Outing.Format.allCases, [0.4, 0.9])
  func `A file used in part is told, and the input is incomplete`(
    format: Outing.Format, share: Double
  ) throws {
    try withBench { bench in
      let whole = Outing(seconds: 900).bytes(as: format)
      let cut = Array(whole.prefix(Int(Double(whole.count) * share)))
      let receipt = try bench.ingest(bench.file("a.\(format)", cut))
      #expect(!receipt.isComplete)
      #expect(receipt.problems.count == 1)
      #expect(receipt.problems.first?.reason?.sentence.isEmpty == false)
    }
  }
}
