import Archives
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// What an ingest says of what it did beside counting.
@Suite struct ReceiptTests {
  private let runs = (0..<8).map { TestRun(start: 1_763_706_019 + $0 * 86_400) }

  /// The export of one account at some time, with some of the runs.
  private func garmin(_ year: Int, _ held: [Int]) throws -> [UInt8] {
    var writer = ZipWriter()
    let rows = held.map { runs[$0].row(Int64(101 + $0), ["userProfileId": 7]) }
    try writer.add(
      "DI_CONNECT/DI-Connect-Fitness/a@b.cd_0_summarizedActivities.json", activityList(rows),
      ZipWriter.Options(modified: ZipTime(year: year, month: 1, day: 1)))
    return try writer.finishedBytes()
  }

  @Test(arguments: [0, 5])
  func `One that the newest list lacks is hidden, told once and counted`(gone: Int) throws {
    try withBench { bench in
      let held = Array(runs.indices)
      _ = try bench.ingest(bench.file("old.zip", garmin(2025, held)))
      let newer = try bench.file("new.zip", garmin(2026, held.filter { $0 != gone }))
      #expect(try bench.ingest(newer).removedActivityCount == 1)
      #expect(try bench.store.coverage().leftOut == LeftOut(removed: 1))
      #expect(try bench.store.activities().count == 7)
      #expect(try bench.ingest(newer).removedActivityCount == 0)
    }
  }

  @Test(arguments: [3, 5])
  func `A list that lacks much removes nothing and says so of itself alone`(count: Int) throws {
    try withBench { bench in
      _ = try bench.ingest(bench.file("old.zip", garmin(2025, Array(runs.indices))))
      let newer = try bench.file("new.zip", garmin(2026, Array(0..<count)))
      let receipt = try bench.ingest(newer)
      #expect(receipt.distrustedListCount == 1 && receipt.removedActivityCount == 0)
      #expect(try bench.store.activities().count == 8)
      let other = TestRun(start: 1_770_000_000)
      #expect(try bench.ingest(bench.file("one.gpx", other.gpx)).distrustedListCount == 0)
    }
  }

  @Test(arguments: [true, false])
  func `Only overlaps of what is new are told`(isDryRun: Bool) throws {
    try withBench { bench in
      var other = runs[0]
      (other.start, other.metersPerSecond) = (other.start + 120, 6)
      _ = try bench.ingest(bench.file("a.gpx", runs[0].gpx))
      let second = try bench.ingest(bench.file("b.gpx", other.gpx), dryRun: isDryRun)
      #expect(second.overlaps.map(\.second.start.unixSeconds) == [other.start])
      #expect(try bench.ingest(bench.file("c.gpx", runs[1].gpx)).overlaps.isEmpty)
    }
  }
}
