import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Days and nights that a live service tells one by one")
struct LiveDayTests {
  private static let day = """
    {"calendarDate":"2026-11-20","totalKilocalories":2650.0,"activeKilocalories":840.0,\
    "totalSteps":11234,"totalDistanceMeters":8762,"dailyStepGoal":8000,\
    "wellnessStartTimeGmt":"2026-11-19T23:00:00.0","wellnessStartTimeLocal":"2026-11-20T00:00:00.0",\
    "durationInMilliseconds":86400000,"moderateIntensityMinutes":12,"vigorousIntensityMinutes":44,\
    "floorsAscendedInMeters":21.3,"floorsDescendedInMeters":20.1,"floorsAscended":6.98,\
    "intensityMinutesGoal":150,"minHeartRate":45,"maxHeartRate":168,"restingHeartRate":49,\
    "averageStressLevel":29,"maxStressLevel":91,"restStressDuration":38880,\
    "lowStressDuration":12000,"mediumStressDuration":4000,"highStressDuration":900,\
    "bodyBatteryChargedValue":71,"bodyBatteryDrainedValue":68,"bodyBatteryHighestValue":93,\
    "bodyBatteryLowestValue":19,"bodyBatteryAtWakeTime":92,"averageSpo2":95.0,"lowestSpo2":88,\
    "avgWakingRespirationValue":14.0,"highestRespirationValue":21.0,"lowestRespirationValue":9.0}
    """

  private static let nothing = """
    {"calendarDate":"2026-11-21","totalSteps":null,"restingHeartRate":null,\
    "durationInMilliseconds":null,"averageStressLevel":null,"includesWellnessData":false}
    """

  @Test("a day in one row tells what a day in parts does, and more; one without anything is none")
  func flat() throws {
    let inParts = """
      {"calendarDate":"2026-11-19","movement":{"steps":{"value":900}},"heartRate":{"restingValue":50}}
      """
    let text = "[\(Self.day),\(Self.nothing),\(inParts)]"
    try LiveAnswers.read(.days, text) { store, receipt in
      let days = try store.wellnessDays()
      #expect(days.map(\.day.iso) == ["2026-11-19", "2026-11-20"] && receipt.newDayCount == 2)
      #expect(days.first?.steps == 900 && days.first?.restingHeartRate == 50)
      let told = try #require(days.last)
      #expect(told.steps == 11_234 && told.stepGoal == 8_000 && told.distanceMeters == 8_762)
      #expect(told.restingHeartRate == 49 && told.minimumHeartRate == 45)
      #expect(told.maximumHeartRate == 168 && told.averageStress == 29 && told.maximumStress == 91)
      #expect(told.restSeconds == 38_880 && told.highStressSeconds == 900)
      #expect(told.bodyBatteryHighest == 93 && told.bodyBatteryLowest == 19)
      #expect(told.bodyBatteryOnWaking == 92 && told.bodyBatteryCharged == 71)
      #expect(told.bodyBatteryDrained == 68 && told.totalKilocalories == 2_650)
      #expect(told.moderateIntensityMinutes == 12 && told.vigorousIntensityMinutes == 44)
      #expect(told.intensityGoalMinutes == 150 && told.floorsAscendedMeters == 21.3)
      #expect(told.wakingRespiration == 14 && told.lowestRespiration == 9)
      #expect(told.averageOxygenSaturation == 95 && told.lowestOxygenSaturation == 88)
      #expect(told.coveredSeconds == 86_400 && told.utcOffsetSeconds == 3_600)
    }
  }

  @Test("stress below nothing was not measured, and neither were its durations")
  func withoutStress() throws {
    let text = Self.day.replacing("\"averageStressLevel\":29", with: "\"averageStressLevel\":-1")
    try LiveAnswers.read(.days, "[\(text)]") { store, _ in
      let told = try #require(try store.wellnessDays().first)
      #expect(told.averageStress == nil && told.restSeconds == nil && told.steps == 11_234)
    }
  }

  @Test("the same day again changes nothing, and a fuller one completes it")
  func again() throws {
    try LiveAnswers.read(.days, "[\(Self.day)]", "[\(Self.day)]") { _, receipt in
      #expect(receipt.newDayCount == 0 && receipt.changedDayCount == 0)
    }
    let early = "{\"calendarDate\":\"2026-11-20\",\"totalSteps\":418,\"restingHeartRate\":50}"
    try LiveAnswers.read(.days, "[\(Self.day)]", "[\(early)]") { store, receipt in
      let told = try #require(try store.wellnessDays().first)
      #expect(told.steps == 418 && told.restingHeartRate == 50 && told.bodyBatteryHighest == 93)
      #expect(receipt.changedDayCount == 1)
    }
  }

  private static let night = """
    {"calendarDate":"2026-11-20","id":1795128000000,"sleepStartTimestampGMT":1795128000000,\
    "sleepEndTimestampGMT":1795152600000,"deepSleepSeconds":5280,"lightSleepSeconds":13440,\
    "remSleepSeconds":5460,"awakeSleepSeconds":420,"unmeasurableSleepSeconds":0,\
    "averageSpO2Value":93.0,"avgSleepStress":14.0,"awakeCount":1,\
    "sleepScores":{"overall":{"value":83,"qualifierKey":"GOOD"}}}
    """

  @Test("a night with what belongs to it around tells that too")
  func envelope() throws {
    let text = """
      [{"dailySleepDTO":\(Self.night),"restlessMomentsCount":31,"avgOvernightHrv":39.0,\
      "sleepLevels":[{"startGMT":"2026-11-19T22:00:00.0"}],"restingHeartRate":44},\
      {"dailySleepDTO":{"id":null,"calendarDate":"2026-11-21","deepSleepSeconds":null,\
      "remSleepSeconds":null},"restlessMomentsCount":3},\
      {"dailySleepDTO":null},{"dailySleepDTO":[]}]
      """
    try LiveAnswers.read(.nights, text) { store, receipt in
      let nights = try store.nights()
      let told = try #require(nights.first)
      #expect(nights.count == 1 && receipt.newNightCount == 1)
      #expect(told.day.iso == "2026-11-20" && told.score == 83 && told.deepSeconds == 5_280)
      #expect(told.restlessMomentCount == 31 && told.heartRateVariability == 39)
      #expect(told.averageOxygenSaturation == 93 && told.averageStress == 14)
    }
    try LiveAnswers.read(.nights, text, "[\(Self.night)]") { store, receipt in
      let told = try store.nights().first
      #expect(told?.heartRateVariability == 39, "the bare night tells less")
      #expect(receipt.newNightCount == 0 && receipt.changedNightCount == 0)
    }
  }
}
