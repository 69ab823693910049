import Archives
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Lists that an export has in several parts.
@Suite struct ListPartTests {
  private let days = (0..<12).map { number in
    var outing = Outing(seconds: 600 + 30 * number, every: 5)
    outing.start += number * 86_400
    return outing
  }

  /// An export whose list is in parts; a share of a part's bytes is left where it was cut off.
  private func export(
    month: Int, _ parts: [[Int]], cut: Int? = nil, share: Double = 1
  ) throws -> [UInt8] {
    var writer = ZipWriter()
    for (number, part) in parts.enumerated() {
      let list = activityList(part.map { days[$0].garminRow(Int64(100 + $0)) })
      let count = number == cut ? Int(Double(list.count) * share) : list.count
      try writer.add(
        "DI_CONNECT/DI-Connect-Fitness/a@b.cd_\(number * 1_000)_summarizedActivities.json",
        Array(list.prefix(count)),
        ZipWriter.Options(modified: ZipTime(year: 2026, month: month, day: 1)))
    }
    return try writer.finishedBytes()
  }

  private func starts(_ bench: Bench) throws -> [Int] {
    try bench.store.activities().map { ($0.start.unixSeconds - days[0].start) / 86_400 }
  }

  @Test(arguments: [2, 7, 11], [[0, 1], [1, 0]])
  func `What no part of the newest list has is hidden, however it is parted`(
    gone: Int, order: [Int]
  ) throws {
    try withBench { bench in
      let left = (0..<12).filter { $0 != gone }
      let paths = [
        try bench.file("a.zip", export(month: 1, [Array(0..<6), Array(6..<12)])),
        try bench.file("b.zip", export(month: 2, [Array(left[..<3]), Array(left[3...])])),
      ]
      for place in order { _ = try bench.ingest(paths[place]) }
      #expect(try starts(bench) == left)
    }
  }

  @Test(arguments: [0, 1], [0.2, 0.7, 0.99])
  func `A list with a part that was cut off removes nothing`(part: Int, share: Double) throws {
    try withBench { bench in
      _ = try bench.ingest(
        bench.file("a.zip", export(month: 1, [Array(0..<6), Array(6..<12)])))
      let cut = try export(
        month: 2, [Array(0..<5), Array(6..<12)], cut: part, share: share)
      let receipt = try bench.ingest(bench.file("b.zip", cut))
      #expect(receipt.removedActivityCount == 0 && !receipt.isComplete)
      #expect(try starts(bench) == Array(0..<12))
      // The whole list of the same day, copied again.
      _ = try bench.ingest(
        bench.file("c.zip", export(month: 2, [Array(0..<5), Array(6..<12)])))
      let held = try starts(bench)
      #expect(held == (0..<12).filter { $0 != 5 })
    }
  }
}
