import FIT
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Days and nights, from file to log")
struct NightRoundTripTests {
  @Test("every value of a day comes back, in both date dialects")
  func days() throws {
    let rows: JSONValue = [
      [
        "calendarDate": ["date": "Nov 23, 2020 12:00:00 AM"],
        "durationInMilliseconds": 86_400_000, "totalSteps": 9_876, "dailyStepGoal": 7_500,
        "totalDistanceMeters": 8_100, "restingHeartRate": 47, "currentDayRestingHeartRate": 45,
        "minHeartRate": 41, "maxHeartRate": 171, "totalKilocalories": 2_500.0,
        "activeKilocalories": 600.0, "moderateIntensityMinutes": 0,
        "vigorousIntensityMinutes": 38, "userIntensityMinutesGoal": 150,
        "floorsAscendedInMeters": 42.672, "floorsDescendedInMeters": 29.906,
        "averageSpo2Value": 95.0, "lowestSpo2Value": 88,
        "wellnessStartTimeGmt": ["date": "Nov 22, 2020 11:00:00 PM"],
        "wellnessStartTimeLocal": ["date": "Nov 23, 2020 12:00:00 AM"],
        "respiration": [
          "avgWakingRespirationValue": 12.0, "highestRespirationValue": 19.0,
          "lowestRespirationValue": -1,
        ],
        "allDayStress": [
          "aggregatorList": [
            ["type": "ASLEEP", "averageStressLevel": -2],
            [
              "type": "TOTAL", "averageStressLevel": 22, "maxStressLevel": 95,
              "restDuration": 9_120, "lowDuration": 5_940, "mediumDuration": 5_640,
              "highDuration": 0,
            ],
          ]
        ],
        "bodyBattery": [
          "chargedValue": 24, "drainedValue": 43,
          "bodyBatteryStatList": [
            ["bodyBatteryStatType": "HIGHEST", "statsValue": 72],
            ["bodyBatteryStatType": "LOWEST", "statsValue": 37],
            ["bodyBatteryStatType": "SLEEPEND", "statsValue": 70],
          ],
        ],
      ],
      [
        "calendarDate": "2020-11-24", "durationInMilliseconds": 86_400_000, "totalSteps": 1,
        "allDayStress": [
          "aggregatorList": [
            ["type": "TOTAL", "averageStressLevel": -2, "maxStressLevel": 0, "restDuration": 0]
          ]
        ], "bodyBattery": [:], "respiration": [:],
      ],
    ]
    try logFrom(["UDSFile_2020-11-14_2021-02-22.json": rows]) { log, _ in
      var full = WellnessDay(day: day("2020-11-23"))
      full.coveredSeconds = 86_400
      full.steps = 9_876
      full.stepGoal = 7_500
      full.distanceMeters = 8_100
      full.restingHeartRate = 47
      full.dayRestingHeartRate = 45
      full.minimumHeartRate = 41
      full.maximumHeartRate = 171
      full.averageStress = 22
      full.maximumStress = 95
      full.restSeconds = 9_120
      full.lowStressSeconds = 5_940
      full.mediumStressSeconds = 5_640
      full.highStressSeconds = 0
      full.bodyBatteryHighest = 72
      full.bodyBatteryLowest = 37
      full.bodyBatteryOnWaking = 70
      full.bodyBatteryCharged = 24
      full.bodyBatteryDrained = 43
      full.totalKilocalories = 2_500
      full.activeKilocalories = 600
      full.moderateIntensityMinutes = 0
      full.vigorousIntensityMinutes = 38
      full.intensityGoalMinutes = 150
      full.floorsAscendedMeters = 42.672
      full.floorsDescendedMeters = 29.906
      full.wakingRespiration = 12
      full.highestRespiration = 19
      full.averageOxygenSaturation = 95
      full.lowestOxygenSaturation = 88
      full.utcOffsetSeconds = 3_600
      var bare = WellnessDay(day: day("2020-11-24"))
      bare.coveredSeconds = 86_400
      bare.steps = 1
      #expect(log.days == [full, bare])
    }
  }

  @Test(
    "the day an export was made on does not take the place of the whole day",
    arguments: [false, true])
  func partOfADay(isReversed: Bool) throws {
    let part = json([
      ["calendarDate": "2026-01-01", "durationInMilliseconds": 30_000_000, "totalSteps": 900]
    ])
    let whole = json([
      ["calendarDate": "2026-01-01", "durationInMilliseconds": 86_400_000, "totalSteps": 12_000]
    ])
    try withBench { bench in
      let files = isReversed ? [whole, part] : [part, whole]
      for (number, file) in files.enumerated() {
        _ = try bench.ingest(bench.file("UDSFile_\(number).json", file))
      }
      #expect(try bench.store.wellnessDays().map(\.steps) == [12_000])
    }
  }

  @Test("every value of a night comes back, and the stages measured are the whole sleep")
  func nights() throws {
    let rows: JSONValue = [
      [
        "calendarDate": "2025-11-20", "sleepStartTimestampGMT": "2025-11-19T21:51:00.0",
        "sleepEndTimestampGMT": "2025-11-20T04:44:00.0", "deepSleepSeconds": 2_700,
        "lightSleepSeconds": 14_820, "remSleepSeconds": 5_520, "awakeSleepSeconds": 0,
        "unmeasurableSeconds": 60, "averageRespiration": 16.34, "lowestRespiration": 10.0,
        "highestRespiration": 19.0, "awakeCount": 0, "avgSleepStress": 20.2,
        "restlessMomentCount": 52, "sleepWindowConfirmationType": "ENHANCED_CONFIRMED_FINAL",
        "sleepScores": [
          "overallScore": 76, "qualityScore": 42, "durationScore": 87, "recoveryScore": 35,
          "deepScore": 52, "remScore": 99, "restfulnessScore": 92, "interruptionsScore": 86,
          "feedback": "POSITIVE_LONG_AND_DEEP",
        ], "spo2SleepSummary": ["averageSPO2": 95.0, "lowestSPO2": 92],
        "napList": [
          ["napTimeSec": 2_160, "napStartTimestampGMT": "2025-11-20T12:00:00.0"],
          ["napTimeSec": 0, "napStartTimestampGMT": "2025-11-20T16:00:00.0"],
        ],
      ],
      [
        "calendarDate": "2025-11-21", "deepSleepSeconds": 3_600, "lightSleepSeconds": 10_800,
        "sleepWindowConfirmationType": "MANUALLY_CONFIRMED",
      ],
    ]
    try logFrom(["2025-11-20_2026-02-28_1_sleepData.json": rows]) { log, _ in
      #expect(log.nights.count == 2)
      let (night, old) = (try #require(log.nights.first), try #require(log.nights.last))
      #expect(night.start == utc("2025-11-19T21:51:00.0"))
      #expect(night.end == utc("2025-11-20T04:44:00.0"))
      #expect(night.awakeSeconds == 0)
      #expect(night.unmeasurableSeconds == 60)
      #expect(night.averageRespiration == 16.34)
      #expect(night.lowestRespiration == 10)
      #expect(night.highestRespiration == 19)
      #expect(night.awakeningCount == 0)
      #expect(night.averageStress == 20.2)
      #expect(night.restlessMomentCount == 52)
      #expect(night.confirmation == .automatic)
      #expect(night.score == 76)
      #expect(night.qualityScore == 42)
      #expect(night.durationScore == 87)
      #expect(night.recoveryScore == 35)
      #expect(night.deepScore == 52)
      #expect(night.remScore == 99)
      #expect(night.restfulnessScore == 92)
      #expect(night.interruptionsScore == 86)
      #expect(night.averageOxygenSaturation == 95)
      #expect(night.lowestOxygenSaturation == 92)
      for night in [night, old] {
        let shares = night.stageShares
        let sum = [shares.deep, shares.light, shares.rem].compactMap { $0 }.reduce(0, +)
        #expect(abs(sum - 1) < 1e-12)
      }
      #expect(old.remSeconds == nil, "a watch that does not know REM did not measure 0")
      #expect(old.stageShares.rem == nil)
      #expect(old.confirmation == .manual)
      #expect(old.score == nil)
      #expect(
        log.wellness.naps == [
          Nap(day: day("2025-11-20"), start: utc("2025-11-20T12:00:00.0"), seconds: 2_160)
        ])
    }
  }

  @Test("nightly health keeps what was measured, and the later word on it")
  func health() throws {
    func row(_ updated: String, _ value: Double) -> JSONValue {
      [
        "calendarDate": "2025-11-20", "updateTimestampUTC": .string(updated),
        "metrics": [
          [
            "type": "HRV", "value": .number(value), "baselineUpperLimit": 68.0,
            "baselineLowerLimit": 45.0, "status": "ABOVE",
          ],
          ["type": "HR", "value": 45.0, "status": "IN_RANGE"],
          ["type": "RESPIRATION", "value": 0, "status": "IN_RANGE"],
          ["type": "SPO2", "value": 97.0, "status": "NO_DATA"],
          ["type": "SKIN_TEMP_C", "value": 0.2, "status": "IN_RANGE"],
        ],
      ]
    }
    try logFrom([
      "2025_a_healthStatusData.json": [row("2025-11-20T09:01:00.0", 70)],
      "2025_b_healthStatusData.json": [
        row("2025-11-20T08:00:00.0", 10), ["calendarDate": "2025-11-21", "metrics": []],
      ],
      "2025_sleepData.json": [["calendarDate": "2025-11-20", "deepSleepSeconds": 3_600]],
    ]) { log, _ in
      #expect(log.wellness.healthStatuses.map(\.day.iso) == ["2025-11-20"])
      let status = try #require(log.wellness.healthStatuses.first)
      #expect(status.readings.map(\.kind) == [.heartRateVariability, .restingHeartRate])
      #expect(status[.heartRateVariability]?.value == 70)
      #expect(status[.heartRateVariability]?.baselineLow == 45)
      #expect(status[.heartRateVariability]?.baselineHigh == 68)
      #expect(status[.heartRateVariability]?.position == .above)
      #expect(status[.restingHeartRate]?.baselineLow == nil)
      #expect(status[.respiration] == nil)
      #expect(log.nights.first?.heartRateVariability == 70)
    }
  }
}
