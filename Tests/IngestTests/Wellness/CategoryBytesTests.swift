import TestSupport
import Testing
import Training

@testable import Ingest

@Suite("Lists of an export, damaged")
struct CategoryBytesTests {
  /// A row that every kind of list can make something of.
  private let text = """
    [{"calendarDate":"2025-11-20","timestamp":"2025-11-20T04:07:00.0","timestampGmt":1763611620000,
    "asOfDateGmt":"2025-11-20","updateTimestamp":"2025-11-20T04:07:00.0","timestampLocal":
    "2025-11-20T05:07:00.0","date":"2025-11-20","score":73,"overallScore":41,"vo2MaxValue":49.0,
    "activityId":17002472945,"currentBioAge":"28.8","dailyTrainingLoadAcute":317,"raceTime5K":1319,
    "trainingStatus":"PEAKING","heatAcclimationPercentage":29,"sport":"RUNNING","zone1Floor":95,
    "zone2Floor":114,"zone3Floor":133,"zone4Floor":152,"zone5Floor":171,"eventId":5,"weight":
    {"weight":71194.0},"metaData":{"calendarDate":"2025-11-20","sequence":1763603280894},
    "metrics":[{"type":"HRV","value":70.0}],"enduranceScoreContributor":[{"group":1,
    "contribution":81.1}],"deepSleepSeconds":2700,"napList":[{"napTimeSec":2160,
    "napStartTimestampGMT":"2025-11-20T12:00:00.0"}],"totalSteps":9876,"allDayStress":
    {"aggregatorList":[{"type":"TOTAL","averageStressLevel":22}]},"personalRecordId":7,"value":1.5,
    "personalRecordType":"Best 5km Run","prStartTimeGMT":"Sun Oct 11 12:28:18 GMT 2020",
    "gearDTOS":[{"gearPk":7}],"gearActivityDTOs":{"7":[{"activityId":12}]},"workoutList":
    [{"workoutId":1,"workoutSteps":[{"numberOfIterations":3,"workoutSteps":[{"endCondition":
    {"conditionTypeKey":"time"},"endConditionValue":180}]}]}],"workoutScheduleList":
    [{"workoutScheduleId":11,"workoutId":1,"calendarDate":"2021-04-25"}]}]
    """

  @Test("whole, it is worth something to every kind of list")
  func whole() {
    #expect(counts(Array(text.utf8)) == Array(repeating: 1, count: 19))
  }

  @Test("whatever the bytes, its rows are judged")
  func anyBytes() {
    let good = Array(text.utf8)
    let digits = Array("0123456789-.eE".utf8)
    forAll { random in
      var bytes = good
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] =
          Bool.random(using: &random)
          ? digits[Int.random(in: 0..<digits.count, using: &random)]
          : UInt8.random(in: 0...255, using: &random)
      }
      return counts(bytes).allSatisfy { $0 <= 1 }
    }
  }

  /// How many values each kind of list finds.
  private func counts(_ bytes: [UInt8]) -> [Int] {
    func count<Row: ExportRow>(_: Row.Type) -> Int {
      JSONTable<Row>(bytes, wrapper: Row.wrapper).rows.reduce(0) { $0 + $1.values.count }
    }
    let days = JSONTable<DailySummary>(bytes).rows.compactMap(\.day)
    let nights = JSONTable<SleepSummary>(bytes).rows
    return [
      days.count, nights.count { $0.night != nil }, nights.reduce(0) { $0 + $1.naps.count },
      count(HealthStatusRow.self), count(BodyMeasurementRow.self), count(HeartRateZonesRow.self),
      count(FitnessAgeRow.self), count(MaxMetRow.self), count(ActivityVO2MaxRow.self),
      count(TrainingStatusRow.self), count(AcuteLoadRow.self), count(ReadinessRow.self),
      count(EnduranceScoreRow.self), count(HillScoreRow.self), count(RacePredictionsRow.self),
      count(AcclimationRow.self), count(PersonalRecordRow.self), count(GearRow.self),
      count(WorkoutsRow.self),
    ]
  }
}
