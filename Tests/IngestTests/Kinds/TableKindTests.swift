import Archives
import Diagnostics
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite struct TableKindTests {
  @Test(arguments: StravaLanguage.all, [true, false])
  func `A Strava export in any language comes whole into the store, zipped or not`(
    language: StravaLanguage, isZip: Bool
  ) throws {
    try withBench { bench in
      let table = Array(language.table().utf8)
      let path =
        isZip
        ? try bench.file("s.zip", zipped(["activities.csv": table]))
        : try bench.file("export/activities.csv", table)
      let receipt = try bench.ingest(path)
      #expect(receipt.activityCount == 4)
      let activities = try bench.store.activities()
      #expect(
        activities.map(\.day.iso) == ["2026-05-03", "2026-06-04", "2026-07-02", "2026-10-12"])
      #expect(activities.map(\.distanceMeters) == [7_400, 8_400, 5_400, 6_400])
      #expect(activities.count(where: \.sport.isRun) == 2)
      #expect(
        activities.map(\.sport.family) == [.cycling, .walking, .running, .running])
    }
  }

  /// Rows as Garmin Connect writes them: the clock, the sport, the duration, and its seconds.
  private struct Row: Sendable {
    var type: String
    var date: String
    var distance: String
    var time: String
    var seconds: Double
  }

  private static let tables = [
    [
      Row(
        type: "Running", date: "2025-11-02 06:10:00", distance: "10.00", time: "00:52:30",
        seconds: 3_150),
      Row(
        type: "Track Running", date: "2025-11-04 18:00:00", distance: "12.40", time: "01:10:05",
        seconds: 4_205),
    ],
    [
      Row(
        type: "Running", date: "2024-02-29 07:00:00", distance: "42.20", time: "03:45:12",
        seconds: 13_512),
      Row(
        type: "Yoga", date: "2024-02-28 20:15:00", distance: "0.00", time: "00:31:15.7",
        seconds: 1_875.7),
      Row(
        type: "Cycling", date: "2024-02-27 08:00:00", distance: "61.30", time: "02:25:00",
        seconds: 8_700),
    ],
  ]

  @Test(arguments: tables.indices, [true, false])
  func `Garmin's Time is a duration beside its date, also with other decimal marks`(
    number: Int, hasCommas: Bool
  ) throws {
    let rows = Self.tables[number]
    let text = rows.map { row in
      let distance = hasCommas ? row.distance.replacing(".", with: ",") : row.distance
      return
        "\(row.type),\(row.date),false,\"x\",\"\(distance)\",\"350\",\"\(row.time)\",\"140\",5:30\n"
    }.joined()
    let header = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Avg Pace\n"
    let log = ManualLog.read(bytes: Array((header + text).utf8), file: "Activities.csv")
    #expect(log.entries.map(\.movingSeconds) == rows.map(\.seconds))
    #expect(
      log.entries.map(\.day.iso) == rows.map { String($0.date.prefix(10)) })
    #expect(!log.diagnostics.contains { $0.severity == .error })
  }

  @Test(
    arguments: [
      (["9:30", "28:15", "55:40"], [1.8, 5.2, 10.0], [570.0, 1_695, 3_340]),
      (["45:10", "1:02:33", "5:05"], [8.1, 11.0, 1.0], [2_710, 3_753, 305]),
    ])
  func `Runkeeper's durations are decided by the column and its distances`(
    durations: [String], kilometers: [Double], seconds: [Double]
  ) {
    let header =
      "Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Notes,GPX File\n"
    let rows = zip(durations, kilometers).enumerated().map { index, row in
      "r\(index),2026-04-0\(index + 1) 07:00:00,Running,,\(row.1),\(row.0),5:20,,\n"
    }
    for order in [rows, rows.reversed()] {
      let log = ManualLog.read(
        bytes: Array((header + order.joined()).utf8), file: "cardioActivities.csv")
      #expect(log.entries.compactMap(\.movingSeconds).sorted() == seconds.sorted())
    }
  }

  @Test(arguments: ["02/03/26 06:10:00", "46143.257", "3 Smarch 2026 06:10:00"])
  func `A date that could be two is refused with its row and column, and the rest is kept`(
    date: String
  ) throws {
    var language = StravaLanguage.all[0]
    language.dates[1] = date
    try withBench { bench in
      let receipt = try bench.ingest(bench.file("activities.csv", Array(language.table().utf8)))
      #expect(receipt.activityCount == 3 && !receipt.isComplete)
      let reason = try #require(receipt.problems.first?.reason?.sentence)
      #expect(reason.contains("3"), "\(reason)")
    }
  }
}
