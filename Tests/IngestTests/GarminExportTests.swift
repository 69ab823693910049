import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Garmin's lists")
struct GarminExportTests {
  private let run = TestRun()

  private func summaries(_ text: [UInt8]) -> JSONTable<ActivitySummary> {
    JSONTable(text, wrapper: "summarizedActivitiesExport")
  }

  @Test("rows are found in every wrapper that has been seen")
  func wrappers() {
    let rows = String(decoding: json(.array([run.row(1), run.row(2)])), as: UTF8.self)
    let texts = [
      "[{\"summarizedActivitiesExport\":\(rows)}]",
      "\u{FEFF}[{\"summarizedActivitiesExport\":\(rows)}]",
      "{\"summarizedActivitiesExport\":\(rows)}",
      "[{\"version\":1,\"summarizedActivitiesExport\":\(rows)},{\"summarizedActivitiesExport\":[]}]",
      rows,
    ]
    for text in texts {
      let table = summaries(Array(text.utf8))
      #expect(table.rows.compactMap(\.activity?.id) == [1, 2], "\(text.prefix(40))")
      #expect(table.damage == nil)
    }
  }

  @Test("UTF-16 is read, and bytes that are no text cost only themselves")
  func encodings() {
    let text = String(decoding: activityList([run.row(1)]), as: UTF8.self)
    let units = Array(text.utf16)
    var (little, big): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
    for unit in units {
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      little += [low, high]
      big += [high, low]
    }
    #expect(summaries(little).rows.count == 1)
    #expect(summaries(big).rows.count == 1)
    let latin = activityList([run.row(1, ["name": "Caf#"])]).map { $0 == 0x23 ? 0xE9 : $0 }
    let table = summaries(latin)
    #expect(table.wasRepaired)
    #expect(table.rows.first?.activity?.name == "Caf\u{FFFD}")
  }

  @Test("a long list comes in its order, however many threads read it", arguments: [1, 2, 5])
  func longList(workers: Int) throws {
    var rows = (1...1_500).map { run.row($0) }
    rows[700] = run.row(701, ["activityId": nil])
    // No JSON: a comma is missing.
    let bytes = Array(
      String(decoding: activityList(rows), as: UTF8.self)
        .replacing("\"activityId\":300,", with: "\"activityId\":300 0,").utf8)
    let text = JSONText(bytes, wrapper: "summarizedActivitiesExport")
    var found: [ActivitySummary] = []
    let tally = try readRows(of: text, as: ActivitySummary.self, workers: workers) { found += $0 }
    #expect(tally.rowCount == 1_500)
    #expect(tally.unreadableCount == 1)
    var wanted = Array(Int64(1)...1_500)
    wanted[700] = 0
    wanted.remove(at: 299)
    let ids: [Int64] = found.map { $0.activity?.id ?? 0 }
    let isInOrder = ids == wanted
    #expect(isInOrder)
  }

  @Test("reading a long list stops when it cannot be kept")
  func stopped() throws {
    struct Full: Error {}
    let text = JSONText(json(.array((1...1_500).map { run.row($0) })))
    var pieceCount = 0
    #expect(throws: Full.self) {
      _ = try readRows(of: text, as: ActivitySummary.self, workers: 2) { _ in
        pieceCount += 1
        if pieceCount == 2 { throw Full() }
      }
    }
    #expect(pieceCount == 2)
  }

  @Test(
    "an empty list is no mistake",
    arguments: ["[]", "{}", "[{}]", "[[]]", "null", "[null,null]", "  \n", ""])
  func empty(text: String) {
    let table = summaries(Array(text.utf8))
    let left = Leftovers(table.tally, withoutUse: [])
    #expect(left.outcome(usableCount: 0) == .notAnActivity)
    #expect(["the list is empty", "the file is empty"].contains(left.reason?.sentence))
  }

  @Test("Garmin's units become ours")
  func units() throws {
    let row: JSONValue = [
      "activityId": 17_710_037_065, "uuidMsb": 3_925_459_230_517_130_073,
      "activityType": ["typeId": 1, "typeKey": "trail_running"], "eventTypeId": 1,
      "beginTimestamp": 1_763_706_019_000, "startTimeLocal": 1_763_709_619_000.0,
      "duration": 819_227.0, "elapsedDuration": "900500", "distance": 202_994.0,
      "elevationGain": 8_400.0, "elevationLoss": 8_000, "calories": 649.45, "avgHr": 139.0,
      "maxHr": 163, "avgRunCadence": 86.0, "avgDoubleCadence": 172.8, "workoutRpe": 60,
      "vO2MaxValue": 49.0, "hrTimeInZone_0": 10_594, "hrTimeInZone_2": 752_702,
      "minTemperature": 10, "maxTemperature": 20, "name": "Up \u{202E}and\u{7F} down ",
      "parentId": 99,
    ]
    let activity = try #require(summaries(activityList([row])).rows.first?.activity)
    #expect(activity.id == 17_710_037_065)
    #expect(activity.sport == .trailRunning)
    #expect(activity.isRace)
    #expect(activity.start == Moment(unixSeconds: 1_763_706_019, utcOffsetSeconds: 3_600))
    #expect(activity.movingSeconds == 819.227)
    #expect(activity.elapsedSeconds == 900.5)
    #expect(activity.distanceMeters == 2_029.94)
    #expect(activity.ascentMeters == 84)
    #expect(abs((activity.energyKilocalories ?? 0) - 155) < 1e-9)
    #expect(activity.averageCadence == 172.8)
    #expect(activity.perceivedExertion == 6)
    #expect(activity.garminZoneSeconds == [10.594, 0, 752.702, 0, 0, 0, 0])
    #expect(activity.averageTemperatureCelsius == 15)
    #expect(activity.name == "Up and down")
    #expect(activity.parentID == 99)
  }

  @Test("a row without id or start is left out, with the reason")
  func troubles() {
    let rows: [JSONValue] = [
      run.row(1), run.row(2, ["activityId": nil]), run.row(0),
      run.row(3, ["beginTimestamp": "soon", "startTimeGmt": nil]), "stray",
    ]
    let table = summaries(activityList(rows))
    let left = Leftovers(table.tally, withoutUse: table.rows.compactMap(\.trouble))
    #expect(left.outcome(usableCount: 1) == .imported)
    #expect(left.reason?.sentence == "3 of 4 rows were left out: 2 without an activityId")
  }

  @Test(
    "a date is read in every form that has been seen",
    arguments: [
      ("\"2024-07-21\"", 1_721_520_000), ("\"2024-07-20T23:00:00.0\"", 1_721_516_400),
      ("\"2024-09-15 00:00:00.0\"", 1_726_358_400),
      ("{\"date\":\"Nov 23, 2020 12:00:00 AM\"}", 1_606_089_600),
      ("{\"date\":\"Nov 22, 2020 11:00:00 PM\"}", 1_606_086_000),
      ("{\"date\":\"Nov 22, 2020 12:30:00\u{202F}PM\"}", 1_606_048_200),
      ("{\"date\":\"Sep 21, 2020\"}", 1_600_646_400), ("1721520000000", 1_721_520_000),
      ("1721520000000.0", 1_721_520_000),
      ("1721520000", 1_721_520_000), ("\"yesterday\"", nil), ("\"2024-13-40\"", nil),
      ("null", nil), ("1e400", nil), ("\"Nov 23, 2020 13:00:00 PM\"", nil), ("{}", nil),
    ] as [(String, Int?)])
  func dates(text: String, seconds: Int?) {
    let date = try? JSONDecoder().decode([GarminDate].self, from: Data("[\(text)]".utf8))
    #expect(date?.first?.seconds == seconds)
  }

  @Test("a day is read in both dialects, and what was not measured stays unknown")
  func days() {
    let rows: [JSONValue] = [
      [
        "calendarDate": "2026-01-01", "durationInMilliseconds": 86_400_000, "totalSteps": 9_876,
        "restingHeartRate": 47, "minHeartRate": 41, "maxHeartRate": 171,
        "totalKilocalories": 2_500.0, "activeKilocalories": 600.0,
        "wellnessStartTimeGmt": "2025-12-31T23:00:00.0",
        "wellnessStartTimeLocal": "2026-01-01T00:00:00.0",
        "allDayStress": [
          "aggregatorList": [
            ["type": "AWAKE", "averageStressLevel": 30],
            ["type": "TOTAL", "averageStressLevel": 22],
          ]
        ],
        "bodyBattery": [
          "bodyBatteryStatList": [
            ["bodyBatteryStatType": "HIGHEST", "statsValue": 88],
            ["bodyBatteryStatType": "LOWEST", "statsValue": 12],
          ]
        ],
      ],
      [
        "calendarDate": ["date": "Nov 23, 2020 12:00:00 AM"], "totalSteps": 100,
        "allDayStress": [:], "minHeartRate": 0,
      ],
      ["calendarDate": "2006-02-10", "durationInMilliseconds": 0, "totalSteps": 1],
      ["calendarDate": "2026-01-05"], [:], "x",
    ]
    let days = JSONTable<DailySummary>(json(.array(rows))).rows.compactMap(\.day)
    #expect(days.map(\.day.iso) == ["2026-01-01", "2020-11-23"])
    #expect(days.first?.steps == 9_876)
    #expect(days.first?.averageStress == 22)
    #expect(days.first?.bodyBatteryHighest == 88)
    #expect(days.first?.bodyBatteryLowest == 12)
    #expect(days.first?.utcOffsetSeconds == 3_600)
    #expect(days.last?.averageStress == nil)
    #expect(days.last?.minimumHeartRate == nil)
  }

  @Test("a night that nobody measured is no night, and a nap does not replace one")
  func nights() throws {
    let rows: [JSONValue] = [
      [
        "calendarDate": "2026-01-01", "sleepStartTimestampGMT": "2025-12-31T21:51:00.0",
        "sleepEndTimestampGMT": "2026-01-01T04:44:00.0", "deepSleepSeconds": 2_700,
        "lightSleepSeconds": 14_820, "awakeSleepSeconds": 1_740,
        "sleepScores": ["overallScore": 76],
      ],
      ["calendarDate": "2026-01-01", "deepSleepSeconds": 600, "lightSleepSeconds": 0],
      [
        "calendarDate": "2026-01-02", "sleepWindowConfirmationType": "OFF_WRIST",
        "deepSleepSeconds": 0, "lightSleepSeconds": 0,
      ],
      ["calendarDate": "2026-01-03", "sleepWindowConfirmationType": "UNCONFIRMED"],
      ["retro": false],
    ]
    let nights = JSONTable<SleepSummary>(json(.array(rows))).rows.compactMap(\.night)
    #expect(nights.map(\.day.iso) == ["2026-01-01", "2026-01-01"])
    for order in [[0, 1], [1, 0]] {
      try withBench { bench in
        for (date, index) in order.enumerated() {
          try bench.store.write { writer in
            writer.asOf = date
            try writer.save(nights[index])
          }
        }
        let night = try #require(try bench.store.nights().first)
        #expect(night.deepSeconds == 2_700)
        #expect(night.remSeconds == nil, "an old watch does not know it")
        #expect(night.score == 76)
        #expect(night.start?.iso == "2025-12-31T21:51:00Z")
      }
    }
  }

  @Test(
    "an offset is a zone on earth or nothing",
    arguments: [
      (3_600.0, 3_600), (-43_200, -43_200), (50_400, 50_400), (20_700, 20_700), (0, 0),
      (54_000, nil), (-46_800, nil), (3_601, nil), (.nan, nil),
    ] as [(Double, Int?)])
  func offsets(seconds: Double, offset: Int?) { #expect(utcOffset(seconds: seconds) == offset) }

  @Test("lists too deep to be true are refused, not followed")
  func depth() {
    let table = summaries(Array(repeating: 0x5B, count: 200_000))
    #expect(table.damage == .tooDeep(offset: 128))
  }
}
