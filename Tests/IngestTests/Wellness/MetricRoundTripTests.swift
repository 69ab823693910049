import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Garmin's metrics, from file to log")
struct MetricRoundTripTests {
  @Test("of several acute loads the last of the day counts; the day is the runner's own")
  func acuteLoad() throws {
    // Midnight of 2025-11-20 in UTC, whatever the zone.
    let midnight = 1_763_596_800_000
    func row(_ hour: Int, _ acute: Double, _ more: [String: JSONValue] = [:]) -> JSONValue {
      var row: [String: JSONValue] = [
        "calendarDate": .integer(midnight), "timestamp": .integer(midnight + hour * 3_600_000),
        "dailyTrainingLoadAcute": .number(acute), "dailyTrainingLoadChronic": 324,
        "dailyAcuteChronicWorkloadRatio": 1.1, "acwrStatus": "VERY_HIGH", "acwrPercent": 32,
      ]
      row.merge(more) { $1 }
      return .object(row)
    }
    let rows: JSONValue = [
      row(20, 355), row(8, 317), row(22, -1), row(23, 1, ["timestamp": .null]), [:],
    ]
    try logFrom(["MetricsAcuteTrainingLoad_20251120_20260228_1.json": rows]) { log, _ in
      var load = AcuteLoad(
        day: day("2025-11-20"), time: utc("2025-11-20T20:00:00.0"), acute: 355)
      load.chronic = 324
      load.ratio = 1.1
      load.status = .veryHigh
      #expect(log.wellness.acuteLoads == [load])
    }
  }

  @Test("the boundary day of two windows is one day")
  func boundary() throws {
    func row(_ day: String, _ score: Int) -> JSONValue {
      [
        "calendarDate": .string(day), "timestamp": .string(day + "T19:14:00.0"),
        "overallScore": .integer(score), "strengthScore": 34, "enduranceScore": 52,
      ]
    }
    try logFrom([
      "HillScore_20251120_20260228_1.json": [row("2026-02-27", 40), row("2026-02-28", 41)],
      "HillScore_20260228_20260608_1.json": [row("2026-02-28", 41), row("2026-03-01", 0)],
    ]) { log, receipt in
      #expect(log.wellness.hillScores.map(\.day.iso) == ["2026-02-27", "2026-02-28"])
      #expect(log.wellness.hillScores.last?.strength == 34)
      #expect(log.wellness.hillScores.last?.endurance == 52)
      #expect(receipt.categories.map(\.name) == [LedgerKind.garmin(.hillScore).stored])
      #expect(receipt.categories.first?.fileCount == 2)
      #expect(receipt.categories.first?.newCount == 2)
      #expect(receipt.categories.first?.unchangedCount == 1)
    }
  }

  @Test("readiness is that of the morning, and 511 ms is no variability")
  func readiness() throws {
    func row(_ hour: String, _ score: Int, _ context: String, hrv: Int) -> JSONValue {
      [
        "calendarDate": "2025-11-20", "timestamp": .string("2025-11-20T\(hour):11:00.0"),
        "timestampLocal": "2025-11-20T08:11:00.0", "score": .integer(score), "level": "HIGH",
        "inputContext": .string(context), "sleepScore": 85, "recoveryTime": 90, "acuteLoad": 300,
        "hrvWeeklyAverage": .integer(hrv), "sleepScoreFactorPercent": 60,
        "recoveryTimeFactorPercent": 83, "acwrFactorPercent": 75,
        "stressHistoryFactorPercent": 94, "hrvFactorPercent": 64, "sleepHistoryFactorPercent": 0,
      ]
    }
    let rows: JSONValue = [
      row("03", 20, "UPDATE_REALTIME_VARIABLES", hrv: 60),
      row("07", 73, "AFTER_WAKEUP_RESET", hrv: 511), row("17", 30, "OTHER", hrv: 60),
    ]
    try logFrom(["TrainingReadinessDTO_20251120_20260228_1.json": rows]) { log, _ in
      let readiness = try #require(log.wellness.readiness.first)
      #expect(log.wellness.readiness.count == 1)
      #expect(readiness.time == utc("2025-11-20T07:11:00.0", offset: 3_600))
      #expect(readiness.isOfMorning)
      #expect(readiness.score == 73)
      #expect(readiness.level == .high)
      #expect(readiness.sleepScore == 85)
      #expect(readiness.recoverySeconds == 5_400)
      #expect(readiness.acuteLoad == 300)
      #expect(readiness.weeklyVariability == nil)
      #expect(readiness.variabilityFactor == nil)
      #expect(readiness.sleepFactor == 0.6)
      #expect(readiness.recoveryFactor == 0.83)
      #expect(readiness.loadFactor == 0.75)
      #expect(readiness.stressFactor == 0.94)
      #expect(readiness.sleepHistoryFactor == 0)
    }
  }

  @Test("contributions to endurance come as groups and as single sports")
  func endurance() throws {
    let rows: JSONValue = [
      [
        "calendarDate": 1_763_596_800_000, "timestamp": 1_763_665_200_000, "overallScore": 5_268,
        "classification": 2, "userProfilePk": 1,
        "enduranceScoreContributor": [
          ["group": 1, "contribution": 81.1], ["group": 0, "contribution": 9.9],
          ["sport": "HIKING", "subSport": "GENERIC", "contribution": 5],
          ["group": 8, "contribution": 3], ["group": 7, "contribution": 1], "junk",
        ],
      ]
    ]
    try logFrom(["EnduranceScore_20251120_20260228_1.json": rows]) { log, _ in
      let score = try #require(log.wellness.enduranceScores.first)
      #expect(score.day == day("2025-11-20"))
      #expect(score.score == 5_268)
      #expect(score.classification == 2)
      #expect(abs((score.runningShare ?? 0) - 0.811) < 1e-12)
      #expect(abs((score.cyclingShare ?? 0) - 0.099) < 1e-12)
      #expect(score.hikingShare == 0.05)
      #expect(abs((score.otherShare ?? 0) - 0.04) < 1e-12)
    }
  }

  @Test("predictions are seconds, and 0 is none")
  func predictions() throws {
    func row(_ hour: String, _ five: Int, marathon: Int) -> JSONValue {
      [
        "calendarDate": "2025-11-20", "timestamp": .string("2025-11-20T\(hour):07:00.0"),
        "raceTime5K": .integer(five), "raceTime10K": 2_769, "raceTimeHalf": 6_075,
        "raceTimeMarathon": .integer(marathon),
      ]
    }
    let rows: JSONValue = [
      row("16", 1_319, marathon: 0), row("04", 1_400, marathon: 13_236),
      ["calendarDate": "2025-11-21", "timestamp": "2025-11-21T04:07:00.0", "raceTime5K": 0],
    ]
    try logFrom(["RunRacePredictions_20251120_20260228_1.json": rows]) { log, _ in
      #expect(log.wellness.racePredictions.count == 1)
      let predictions = try #require(log.wellness.racePredictions.first)
      #expect(predictions.fiveKilometersSeconds == 1_319)
      #expect(predictions.tenKilometersSeconds == 2_769)
      #expect(predictions.halfMarathonSeconds == 6_075)
      #expect(predictions.marathonSeconds == nil)
    }
  }

  @Test("an idle watch knows no heat, a cooling one knows 0")
  func acclimation() throws {
    func row(_ day: String, _ more: [String: JSONValue]) -> JSONValue {
      .object(
        more.merging([
          "calendarDate": .string(day), "timestamp": .string(day + "T19:14:00.0"),
        ]) { $1 })
    }
    let rows: JSONValue = [
      row(
        "2025-11-20",
        [
          "heatAcclimationPercentage": 29, "heatTrend": "ACCLIMATIZING",
          "altitudeAcclimation": 757, "currentAltitude": -3,
        ]),
      row(
        "2025-11-21",
        [
          "heatAcclimationPercentage": 0, "heatTrend": "DEACCLIMATIZING",
          "altitudeAcclimation": 0, "altitudeTrend": .null,
        ]),
      row("2025-11-22", ["heatAcclimationPercentage": 0, "heatTrend": .null]),
    ]
    try logFrom(["MetricsHeatAltitudeAcclimation_20251120_20260228_1.json": rows]) { log, _ in
      let days = log.wellness.acclimations
      #expect(days.map(\.heatShare) == [0.29, 0])
      #expect(days.map(\.altitudeMeters) == [757, nil])
      #expect(days.map(\.currentAltitudeMeters) == [-3, nil])
    }
  }

  @Test("a status is the last of its day, and days without one are left out")
  func status() throws {
    func row(_ day: String, _ hour: String, _ word: String, device: Int) -> JSONValue {
      [
        "calendarDate": .string(day), "timestamp": .string("\(day)T\(hour):14:00.0"),
        "deviceId": .integer(device), "trainingStatus": .string(word),
        "fitnessLevelTrend": "INCREASING", "loadLevelTrend": "NO_RESULT",
        "weeklyTrainingLoadSum": 605, "loadTunnelMin": 446, "loadTunnelMax": 988,
      ]
    }
    let rows: JSONValue = [
      row("2020-10-15", "23", "NO_STATUS", device: 1),
      row("2020-10-15", "09", "PRODUCTIVE", device: 2),
      row("2020-10-15", "09", "PEAKING", device: 3),
      row("2020-10-16", "09", "NO_STATUS", device: 2),
    ]
    try logFrom(["TrainingHistory_20251120_20260228_1.json": rows]) { log, receipt in
      let status = try #require(log.wellness.trainingStatuses.first)
      #expect(log.wellness.trainingStatuses.count == 1)
      #expect(receipt.categories.first?.newCount == 4)
      #expect(status.status == "peaking")
      #expect(status.deviceID == 3)
      #expect(status.fitnessTrend == .rising)
      #expect(status.loadTrend == nil)
      #expect(status.weeklyLoad == 605)
      #expect(status.optimalLoadLow == 446)
      #expect(status.optimalLoadHigh == 988)
    }
  }

  @Test("VO₂max of days and of activities, with the sport named or assumed")
  func fitness() throws {
    func row(_ hour: String, _ value: Double, _ more: [String: JSONValue] = [:]) -> JSONValue {
      .object(
        more.merging([
          "calendarDate": "2020-10-09", "updateTimestamp": .string("2020-10-09T\(hour):15:32.0"),
          "vo2MaxValue": .number(value), "maxMetCategory": "GENERIC", "fitnessAge": "20",
        ]) { $1 })
    }
    let rows: JSONValue = [
      row("18", 51, ["sport": "RUNNING"]), row("17", 50), row("18", 50),
      row("18", 55, ["sport": "CYCLING"]), row("19", 0, ["sport": "RUNNING"]),
    ]
    let activities: JSONValue = [
      [
        "calendarDate": "2020-10-09", "timestampGmt": "2020-10-09T17:01:00.0",
        "activityId": 17_002_472_945, "activityUuid": ["uuid": "1a85"], "vo2MaxValue": 46.0,
        "sport": "RUNNING",
      ],
      ["calendarDate": "2020-10-09", "activityId": 0, "vo2MaxValue": 46.0],
    ]
    try logFrom([
      "MetricsMaxMetData_20200809_20201117_1.json": rows,
      "ActivityVo2Max_20200809_20201117_1.json": activities,
    ]) { log, _ in
      let estimates = log.wellness.fitnessEstimates
      #expect(estimates.map(\.sport) == [.running, .cycling])
      #expect(estimates.map(\.vo2Max) == [51, 55])
      #expect(estimates.map(\.isSportAssumed) == [false, false])
      #expect(estimates.first?.time == utc("2020-10-09T18:15:32.0"))
      #expect(
        log.wellness.activityEstimates == [
          FitnessEstimate(
            day: day("2020-10-09"), time: utc("2020-10-09T17:01:00.0"), sport: .running,
            vo2Max: 46, activityID: 17_002_472_945)
        ])
    }
  }
}
