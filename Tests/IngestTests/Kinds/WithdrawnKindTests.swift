import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Activities that the list of a live service held once, and no more.
@Suite struct WithdrawnKindTests {
  /// The middle of a month, so that every day is within it.
  private static let month = Moment(unixSeconds: Outing().start, utcOffsetSeconds: 0).day.wholeMonth
  private let days = (0..<4).map { number in
    var outing = Outing(seconds: 600 + 30 * number, every: 2)
    outing.start = Self.month.lowerBound.number * 86_400 + 36_000 + (10 + number) * 86_400
    return outing
  }

  private func row(_ number: Int, start: Int? = nil, more: String = "") -> String {
    let time = Date(timeIntervalSince1970: Double(start ?? days[number].start))
      .formatted(.iso8601).dropLast()
    return """
      {"activityId":\(100 + number),"activityName":"Run \(number)","startTimeGMT":"\(time)",\
      "startTimeLocal":"\(time)","activityType":{"typeKey":"running"},"ownerId":7,\
      "duration":\(600 + 30 * number),"distance":\(1_800 + 90 * number)\(more)}
      """
  }

  private func answer(
    _ rows: [String], at time: Int, days: ClosedRange<Day> = month
  ) -> LiveAnswer {
    LiveAnswer(
      .activities, year: days.lowerBound.year, month: days.lowerBound.month,
      bytes: Array("[\(rows.joined(separator: ","))]".utf8), asOf: 2_000_000_000 + time,
      wholeDays: days)
  }

  @discardableResult
  private func read(
    _ bench: Bench, _ answer: LiveAnswer, fetched: [String] = []
  ) throws -> Receipt {
    try ingest(
      [], answers: [answer], fetched: fetched, into: bench.store, athlete: bench.athlete,
      rules: SettlingRules(), temporaryFolder: bench.folder.path)
  }

  private func shown(_ bench: Bench) throws -> Set<Int64> {
    Set(try bench.store.activities().map(\.id))
  }

  @Test func `What the list of its days lacks is hidden, and back when it is listed again`() throws
  {
    try withBench { bench in
      try read(bench, answer([row(0), row(1)], at: 0))
      let receipt = try read(bench, answer([row(0)], at: 1))
      #expect(receipt.removedActivityCount == 1)
      #expect(try shown(bench) == [100])
      #expect(try bench.store.activities(hidden: .removed).map(\.id) == [101])
      try read(bench, answer([row(0)], at: 2))
      #expect(try shown(bench) == [100])
      try read(bench, answer([row(0), row(1)], at: 3))
      #expect(try shown(bench) == [100, 101])
    }
  }

  @Test(arguments: ["", "{\"activityId\":null}", "{\"activityId\":101,\"duration\":{}}"])
  func `An empty list, or one with a row that cannot be read, withdraws nothing`(
    other: String
  ) throws {
    try withBench { bench in
      try read(bench, answer([row(0), row(1)], at: 0))
      try read(bench, answer(other.isEmpty ? [] : [row(0), other], at: 1))
      #expect(try shown(bench) == [100, 101])
    }
  }

  @Test func `A recording that was fetched goes with its row, one of the runner's own stays`()
    throws
  {
    try withBench { bench in
      let fetched = try bench.file("fit/101.fit", days[1].fit)
      try read(bench, answer([row(0), row(1)], at: 0), fetched: [fetched])
      #expect(try bench.store.activities().filter(\.hasRecording).map(\.id) == [101])
      try read(bench, answer([row(0)], at: 1), fetched: [fetched])
      #expect(try shown(bench) == [100])
      _ = try bench.ingest(bench.file("mine/run.fit", days[1].fit))
      #expect(try shown(bench) == [100, 101])
    }
  }

  @Test(arguments: [7, 8])
  func `What an export told is withdrawn if it was of the same account`(owner: Int) throws {
    try withBench { bench in
      let zip = try garminZip(
        month: 1,
        (0..<4).map { days[$0].garminRow(Int64(100 + $0), ["userProfileId": .integer(owner)]) })
      _ = try bench.ingest(bench.file("1.zip", zip))
      try read(bench, answer([row(0), row(1)], at: 0))
      #expect(try shown(bench) == (owner == 7 ? [100, 101] : [100, 101, 102, 103]))
    }
  }

  @Test func `What may have been on another day is left alone, and so are the parts of a whole`()
    throws
  {
    try withBench { bench in
      let edge = Self.month.upperBound.number * 86_400 + 80_000
      let unknown = row(1, start: edge).replacing("\"startTimeLocal\"", with: "\"other\"")
      try read(
        bench,
        answer([row(0), unknown, row(2, more: ",\"parentId\":103"), row(3)], at: 0))
      try read(bench, answer([row(0), row(3)], at: 1))
      #expect(try bench.store.withdrawals().isEmpty)
      // One day more is asked for.
      try read(
        bench,
        answer([row(0), row(3)], at: 2, days: Self.month.lowerBound...(Self.month.upperBound + 2)))
      #expect(try bench.store.withdrawals().map(\.number) == [101])
    }
  }

  @Test func `A later export that has it brings it back`() throws {
    try withBench { bench in
      try read(bench, answer([row(0), row(1)], at: -1_500_000_000))
      try read(bench, answer([row(0)], at: -1_499_999_999))
      #expect(try shown(bench) == [100])
      let zip = try garminZip(
        month: 1,
        (0..<2).map { days[$0].garminRow(Int64(100 + $0), ["userProfileId": .integer(7)]) })
      _ = try bench.ingest(bench.file("1.zip", zip))
      #expect(try shown(bench) == [100, 101])
    }
  }
}

extension Day {
  fileprivate var wholeMonth: ClosedRange<Day> {
    let first = self - (day - 1)
    return first...(first + (Day.length(ofMonth: month, year: year) - 1))
  }
}
