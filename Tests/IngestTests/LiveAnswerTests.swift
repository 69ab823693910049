import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("What a live service answers")
struct LiveAnswerTests {
  private let asOf = 1_795_000_000
  private var athlete: Athlete { Athlete() }

  private func activity(
    _ id: Int, name: String = "Mill loop", meters: Double = 10_042.3, more: String = ""
  ) -> String {
    """
    {"activityId":\(id),"activityName":"\(name)","startTimeLocal":"2026-11-20 07:02:11",\
    "startTimeGMT":"2026-11-20 06:02:11","activityType":{"typeId":1,"typeKey":"running"},\
    "eventType":{"typeId":9,"typeKey":"uncategorized"},"distance":\(meters),"duration":2711.4,\
    "elapsedDuration":2740.0,"elevationGain":151.0,"calories":690.0,"averageHR":158.0,\
    "averageRunningCadenceInStepsPerMinute":171.5,"activityTrainingLoad":141.2,"vO2MaxValue":54.0,\
    "hrTimeInZone_1":95.0,"hrTimeInZone_2":610.5,"ownerId":1000001,"parent":false,\
    "avgStress":null,"isManualActivity":false\(more)}
    """
  }

  private func answer(
    _ kind: LiveAnswer.Kind, _ text: String, at time: Int? = nil
  ) -> LiveAnswer {
    LiveAnswer(kind, year: 2026, month: 11, bytes: Array(text.utf8), asOf: time ?? asOf)
  }

  /// What the store has after answers in their order, and what the last of them did.
  private func store<Value>(
    _ answers: [[LiveAnswer]], _ body: (TrainingStore, Receipt) throws -> Value
  ) throws -> Value {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(path: folder.path + "/store.sqlite")
      var receipt = Receipt()
      for answers in answers {
        receipt = try ingest(
          [], answers: answers, into: store, athlete: athlete, rules: SettlingRules(),
          temporaryFolder: folder.path)
      }
      return try body(store, receipt)
    }
  }

  @Test("an activity is told in meters, seconds and kilocalories, on its own wall clock")
  func activity() throws {
    try store([[answer(.activities, "[\(activity(7))]")]]) { store, receipt in
      let run = try #require(try store.activities().first)
      #expect(receipt.newActivityCount == 1 && receipt.isComplete)
      #expect((run.id, run.name, run.sport) == (7, "Mill loop", .running))
      #expect(run.start.unixSeconds == 1_795_154_531 && run.start.utcOffsetSeconds == 3_600)
      #expect(run.distanceMeters == 10_042.3 && run.movingSeconds == 2_711.4)
      #expect(run.elapsedSeconds == 2_740 && run.ascentMeters == 151)
      #expect(run.energyKilocalories == 690 && run.averageHeartRate == 158)
      #expect(run.averageCadence == 171.5 && run.garminLoad == 141.2 && run.vo2Max == 54)
      #expect(run.garminZoneSeconds == [0, 95, 610.5, 0, 0, 0, 0])
      #expect(!run.isRace)
    }
  }

  @Test("the same list again changes nothing; a new title arrives, and nothing is counted twice")
  func again() throws {
    let list = answer(.activities, "[\(activity(7))]")
    try store([[list], [list]]) { _, receipt in
      #expect(receipt.newActivityCount == 0 && receipt.changedActivityCount == 0)
    }
    let renamed = answer(.activities, "[\(activity(7, name: "Race day"))]", at: asOf + 60)
    try store([[list], [renamed]]) { store, receipt in
      let names = try store.activities().map(\.name)
      #expect(names == ["Race day"])
      #expect(receipt.newActivityCount == 0 && receipt.changedActivityCount == 1)
      #expect(receipt.files.total == 1)
    }
  }

  @Test("rows without use are told of, and the others are there")
  func rubbish() throws {
    let list = "[\(activity(7)),{\"activityId\":null},null,3,{\"activityId\":9}]"
    try store([[answer(.activities, list)]]) { store, receipt in
      let ids = try store.activities().map(\.id)
      #expect(ids == [7])
      #expect(receipt.problems.count == 1)
    }
    for text in ["[]", "null", "{}"] {
      try store([[answer(.activities, text)]]) { store, _ in
        let activities = try store.activities()
        #expect(activities.isEmpty)
      }
    }
  }

  private let day = """
    {"data":[{"calendarDate":"2026-11-20","movement":{"steps":{"goal":8000,"value":11234,\
    "distanceInMeters":8762.5},"floorsAscended":{"goal":10,"value":7,"distanceInMeters":21.3}},\
    "calories":{"burnedTotal":2650,"burnedActive":840},"heartRate":{"minValue":45,"maxValue":168,\
    "restingValue":49},"stress":{"avgLevel":29,"maxLevel":91,"restDurationInMillis":38880000},\
    "bodyBattery":{"minValue":19,"maxValue":93,"chargedValue":71,"drainedValue":68},\
    "respiration":{"avgValue":14,"minValue":9,"maxValue":21},"pulseOx":null},\
    {"calendarDate":"2026-11-21","movement":null,"heartRate":{"restingValue":null}}]}
    """

  @Test("a day is told, one without anything is none")
  func days() throws {
    try store([[answer(.days, day)]]) { store, receipt in
      let days = try store.wellnessDays()
      #expect(days.map(\.day.iso) == ["2026-11-20"])
      let told = try #require(days.first)
      #expect(told.steps == 11_234 && told.restingHeartRate == 49 && told.averageStress == 29)
      #expect(told.restSeconds == 38_880 && told.bodyBatteryHighest == 93)
      #expect(told.floorsAscendedMeters == 21.3 && told.wakingRespiration == 14)
      #expect(receipt.newDayCount == 1)
    }
  }

  @Test("what is told of a day completes what is known of it, and newer values count")
  func completing() throws {
    let less = """
      {"data":[{"calendarDate":"2026-11-20","heartRate":{"restingValue":48}}]}
      """
    try store([[answer(.days, day)], [answer(.days, less, at: asOf + 60)]]) { store, receipt in
      let told = try #require(try store.wellnessDays().first)
      #expect(told.restingHeartRate == 48 && told.steps == 11_234)
      #expect(receipt.changedDayCount == 1)
    }
    try store([[answer(.days, less, at: asOf + 60)], [answer(.days, day)]]) { store, _ in
      let told = try #require(try store.wellnessDays().first)
      #expect(told.restingHeartRate == 48, "an older answer has no say")
    }
  }

  @Test("a night has its stages, its score and its variability")
  func nights() throws {
    let night = """
      [{"calendarDate":"2026-11-20","sleepStartTimestampGMT":1795128000000,\
      "sleepEndTimestampGMT":1795152600000,"deepSleepSeconds":5280,"lightSleepSeconds":13440,\
      "remSleepSeconds":5460,"awakeSleepSeconds":420,"unmeasurableSleepSeconds":0,\
      "sleepWindowConfirmationType":"enhanced_confirmed_final","averageRespirationValue":13.0,\
      "sleepScores":{"overall":{"value":83,"qualifierKey":"GOOD"}}},\
      {"calendarDate":"2026-11-21","deepSleepSeconds":null,"sleepScores":null}]
      """
    let variability = """
      {"hrvSummaries":[{"calendarDate":"2026-11-20","lastNightAvg":43,"baseline":{"lowUpper":35,\
      "balancedLow":44,"balancedUpper":52},"createTimeStamp":"2026-11-20T06:27:14.85"},\
      {"calendarDate":"2026-11-21","lastNightAvg":null}],"userProfilePk":1}
      """
    try store([[answer(.nights, night), answer(.variability, variability)]]) { store, receipt in
      let wellness = try store.wellness()
      let nights = try store.nights()
      let told = try #require(nights.first)
      #expect(nights.count == 1 && receipt.newNightCount == 1)
      #expect(told.score == 83 && told.remSeconds == 5_460 && told.confirmation == .automatic)
      let reading = try #require(wellness.healthStatuses.first?[.heartRateVariability])
      #expect(reading.value == 43 && reading.position == .below && reading.baselineLow == 44)
      #expect(wellness.healthStatuses.count == 1)
    }
  }
}
