import Diagnostics
import FIT
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("What fuzzing has found in the readers of files")
struct FoundByFuzzingTests {
  @Test("a row of Strava's from the year 218 is no activity")
  func ancientRow() {
    let table =
      "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
      + "7,0218-03-04 05:06:07,Run,Run,,600,2000,false,,activities/7.gpx\n"
      + "8,2018-03-04 05:06:07,Run,Run,,600,2000,false,,activities/8.gpx\n"
    let read = StravaExport.read(bytes: Array(table.utf8), file: "activities.csv")
    #expect(read.activities.map(\.id) == [8])
    #expect(
      read.diagnostics.map(\.sentence) == ["‘0218-03-04 05:06:07’ is not a date and time"])
  }

  @Test("a log whose first line has 20,000 columns costs no walk along the line for each")
  func wideLog() {
    let columns = (0..<20_000).map { "a\($0)" }.joined(separator: ",")
    let table = "date,sport,minutes,date," + columns + "\n2026-01-31,running,45,2026-01-31\n"
    let (entries, diagnostics) = ManualLog.read(bytes: Array(table.utf8), file: "log.csv")
    #expect(entries.isEmpty)
    #expect(diagnostics.map(\.sentence).first == "two columns hold the date")
    #expect(diagnostics.count == 50)
    let late = "date,sport,minutes," + columns + ",date\n"
    #expect(ManualLog.read(bytes: Array(late.utf8), file: "log.csv").diagnostics.hasErrors)
  }

  @Test("a column's name of a million letters is compared with no other")
  func longColumn() {
    let table = "date,sport,minutes," + String(repeating: "a", count: 1_000_000)
    let (entries, diagnostics) = ManualLog.read(
      bytes: Array((table + "\n2026-01-31,running,45\n").utf8), file: "log.csv")
    #expect(entries.count == 1)
    #expect(diagnostics.map(\.severity) == [.warning])
  }

  @Test("a list of 50,000 rows without a number is told in one pass")
  func uselessRows() {
    let text = "[" + Array(repeating: "{}", count: 50_000).joined(separator: ",") + "]"
    let table = JSONTable<ActivitySummary>(Array(text.utf8))
    let left = Leftovers(table.tally, withoutUse: table.rows.compactMap(\.trouble))
    #expect(left.outcome(usableCount: 0) == .unreadable)
    #expect(
      left.reason?.sentence == "50,000 of 50,000 rows were left out: 50,000 without an activityId")
  }

  @Test("a FIT file of 3,000 sessions gives the first ones and says so")
  func manySessions() throws {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    for index in 0..<3_000 {
      let start = Int64(1_773_345_600 + index * 10)
      writer.message(
        .session,
        [
          "timestamp": .unix(start + 9), "start_time": .unix(start), "sport": .name("running"),
          "total_elapsed_time": 9, "total_timer_time": 9, "total_distance": 30,
        ])
    }
    guard case .activity(let recorded) = readTrack(writer.finished()) else {
      Issue.record("no activity")
      return
    }
    #expect(recorded.legs.count == 1_666)
    #expect(
      recorded.remark?.sentence
        == "it holds 3,000 sessions; what follows the first 1,666 is taken for the last of them")
  }

  @Test("samples out of order are kept where a session is near, however many there are")
  func scatteredSamples() throws {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    let day = 86_400
    let times = [40 * day, 40 * day + 1, 1, 0, 200 * day, 41 * day].map { 1_773_345_600 + $0 }
    writer.records(
      FITRecords(
        count: times.count,
        columns: [
          FITColumn(
            name: "timestamp", raw: times.map { Int32($0 - 631_065_600) }, field: .timestamp)
        ]))
    for start in [0, 3 * day] {
      writer.message(
        .session,
        [
          "start_time": .unix(Int64(1_773_345_600 + start)), "sport": .name("running"),
          "total_timer_time": 9,
        ])
    }
    let file = try decodeFIT(writer.finished())
    let starts = file.sessions.compactMap { $0.unixSeconds("start_time").map { Int($0) } }
    let order = FITOrder(file.records, starts: starts)
    #expect(order.times == [0, 1, 40 * day, 40 * day + 1, 41 * day].map { 1_773_345_600 + $0 })
    #expect(order.droppedCount == 1)
    let span = FITSpan(start: 1_773_345_601, end: 1_773_345_600 + 41 * day)
    #expect(order.rows(in: span) == 1..<4)
    #expect(order.rows(in: FITSpan(start: 0, end: 1)).isEmpty)
  }

  @Test("a night of 30,000 stages is put together in one pass")
  func restlessNight() throws {
    var writer = FITWriter()
    let start: Int64 = 1_773_345_600
    writer.message(.fileId, ["type": .raw(49), "time_created": .unix(start)])
    for second in 0..<30_000 {
      writer.message(
        .sleepLevel,
        ["timestamp": .unix(start + Int64(second)), "sleep_level": .raw(Int64(1 + second % 4))])
    }
    guard case .wellness(let night, _) = readTrack(writer.finished()) else {
      Issue.record("no night")
      return
    }
    let timeline = try #require(night.timelines.first)
    #expect(timeline.spans.count == 29_999)
    #expect(timeline.spans.last?.startSeconds == 29_998)
    #expect(timeline.seconds == 29_999)
  }
}
