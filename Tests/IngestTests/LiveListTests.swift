import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Lists that a live service answers")
struct LiveListTests {
  private static let weights = """
    {"dailyWeightSummaries":[{"summaryDate":"2026-11-20","numOfWeightEntries":2,"allWeightMetrics":[\
    {"samplePk":1795150000001,"date":1795161600000,"calendarDate":"2026-11-20","weight":68400.0,\
    "bmi":21.9,"bodyFat":14.2,"bodyWater":61.0,"boneMass":3400,"muscleMass":31500,\
    "sourceType":"INDEX_SCALE","timestampGMT":1795150800123},\
    {"samplePk":1795190000001,"calendarDate":"2026-11-20","weight":69100.0,"bodyFat":null,\
    "sourceType":"MANUAL","timestampGMT":1795190000999},\
    {"calendarDate":"2026-11-20","weight":null},"odd"]},\
    {"summaryDate":"2026-11-21","allWeightMetrics":null},7],"totalAverage":{"weight":68750.0}}
    """

  private static let readiness = """
    [{"calendarDate":"2026-11-20","timestamp":"2026-11-20T17:40:00.0",\
    "timestampLocal":"2026-11-20T18:40:00.0","score":55,"level":"MODERATE","recoveryTime":240,\
    "inputContext":"SCHEDULED_UPDATE"},\
    {"calendarDate":"2026-11-20","timestamp":"2026-11-20T05:12:00.0",\
    "timestampLocal":"2026-11-20T06:12:00.0","score":71,"level":"HIGH","sleepScore":82,\
    "sleepScoreFactorPercent":74,"recoveryTime":90,"inputContext":"AFTER_WAKEUP_RESET"},\
    {"calendarDate":"2026-11-21","timestamp":null,"score":12},{"score":{}}]
    """

  private static let endurance = """
    [{"calendarDate":"2026-11-20","overallScore":7350,"classification":4,"contributors":[\
    {"activityTypeId":3,"contribution":55.5,"group":null},\
    {"activityTypeId":null,"contribution":32.5,"group":0},\
    {"activityTypeId":null,"contribution":6.5,"group":1},\
    {"activityTypeId":null,"contribution":5.5,"group":8}]},{"overallScore":null}]
    """

  private static let hill = """
    {"maxScore":45,"hillScoreDTOList":[{"calendarDate":"2026-11-20","strengthScore":30,\
    "enduranceScore":20,"overallScore":45,"vo2Max":54.0},{"calendarDate":"2026-11-19",\
    "overallScore":null}]}
    """

  private static let predictions = """
    [{"calendarDate":"2026-11-20","time5K":1498,"time10K":3145,"timeHalfMarathon":6972,\
    "timeMarathon":14655},{"calendarDate":"2026-11-21","time5K":null,"time10K":null}]
    """

  private static let maxMet = """
    [{"generic":{"calendarDate":"2026-11-20","vo2MaxPreciseValue":53.8,"vo2MaxValue":54.0},\
    "cycling":null},{"generic":null,"cycling":{"calendarDate":"2026-11-21",\
    "vo2MaxPreciseValue":49.4}},{"generic":{"vo2MaxValue":50.0}},{"generic":[]}]
    """

  private static let records = """
    [{"id":2700000001,"typeId":3,"status":"ACCEPTED","activityId":101,"value":1311.9,\
    "prStartTimeGmt":1795154531000,"prStartTimeGmtFormatted":"2026-11-20T06:02:11.0"},\
    {"id":2700000002,"typeId":7,"activityId":99,"value":32120.0,"prStartTimeGmt":1795154531000},\
    {"id":2700000003,"typeId":12,"value":23692.0},{"id":2700000004,"typeId":4,"value":null}]
    """

  @Test("weighings are told in kilograms, each with what the scale made of it")
  func weighings() throws {
    try LiveAnswers.read(.weights, Self.weights) { store, receipt in
      let told = try store.wellness().bodyMeasurements
      #expect(told.map(\.sequence) == [1_795_150_800_123, 1_795_190_000_999])
      #expect(told.map(\.weightKilograms) == [68.4, 69.1])
      let first = try #require(told.first)
      #expect(first.day.iso == "2026-11-20" && first.weightSource == "index_scale")
      #expect(first.bodyFatPercent == 14.2 && first.bodyWaterPercent == 61)
      #expect(first.muscleMassKilograms == 31.5 && first.boneMassKilograms == 3.4)
      #expect(told.last?.bodyFatPercent == nil)
      #expect(receipt.rowCounts == [2, 0, 0] && receipt.isComplete)
    }
  }

  @Test("a weighing without a time has a place in its day, the same each time")
  func timelessWeighing() throws {
    let text = """
      [{"allWeightMetrics":[{"calendarDate":"2026-11-20","weight":68400.0,"timestampGMT":null},\
      {"calendarDate":"2026-11-20","weight":69100.0},\
      {"calendarDate":"2026-11-21","weight":70000.0,"timestampGMT":"2026-11-21T06:00:00.0"}]}]
      """
    try LiveAnswers.read(.weights, text, text) { store, receipt in
      let told = try store.wellness().bodyMeasurements
      #expect(told.map(\.weightKilograms) == [68.4, 69.1, 70])
      #expect(told.last?.sequence == 1_795_240_800_000)
      #expect(receipt.rowCounts == [0, 0, 3])
    }
  }

  @Test("readiness is that of the morning")
  func readinessOfMorning() throws {
    try LiveAnswers.read(.readiness, Self.readiness) { store, receipt in
      let told = try #require(try store.wellness().readiness.first)
      #expect(told.score == 71 && told.isOfMorning && told.level == .high)
      #expect(told.time == Moment(unixSeconds: 1_795_151_520, utcOffsetSeconds: 3_600))
      #expect(told.recoverySeconds == 5_400 && told.sleepFactor == 0.74)
      #expect(receipt.rowCounts == [2, 0, 0])
    }
  }

  @Test("scores have what contributed to them, by group and by number of the sport")
  func scores() throws {
    var answers = LiveAnswers()
    answers.add(.endurance, Self.endurance)
    answers.add(.hill, Self.hill)
    try answers.read { store, _ in
      let wellness = try store.wellness()
      let endurance = try #require(wellness.enduranceScores.first)
      #expect(endurance.score == 7_350 && endurance.classification == 4)
      #expect(endurance.hikingShare == 0.555 && endurance.cyclingShare == 0.325)
      #expect(endurance.runningShare == 0.065 && endurance.otherShare == 0.055)
      #expect(wellness.hillScores.map(\.score) == [45] && wellness.hillScores[0].strength == 30)
    }
  }

  @Test("predictions and VO2max of a day need no time; the estimate is whole, as in an export")
  func timeless() throws {
    var answers = LiveAnswers()
    answers.add(.predictions, Self.predictions)
    answers.add(.maxMet, Self.maxMet)
    try answers.read { store, _ in
      let wellness = try store.wellness()
      let told = try #require(wellness.racePredictions.first)
      #expect(wellness.racePredictions.count == 1 && told.day.iso == "2026-11-20")
      #expect(told.fiveKilometersSeconds == 1_498 && told.marathonSeconds == 14_655)
      #expect(told.tenKilometersSeconds == 3_145 && told.halfMarathonSeconds == 6_972)
      let estimates = wellness.fitnessEstimates
      #expect(estimates.map(\.vo2Max) == [54, 49])
      #expect(estimates.map(\.sport) == [.running, .cycling])
      #expect(estimates.map(\.day.iso) == ["2026-11-20", "2026-11-21"])
    }
  }

  @Test("records of running have the names that exports give them; others have none here")
  func personalRecords() throws {
    try LiveAnswers.read(.records, Self.records) { store, receipt in
      let told = try store.wellness().personalRecords
      #expect(told.map(\.label) == ["Best 5km Run", "Farthest Run"])
      #expect(told.map(\.unit) == [.seconds, .meters] && told.map(\.value) == [1_311.9, 32_120])
      #expect(told.map(\.activityID) == [101, 99])
      #expect(told.allSatisfy { $0.isCurrent && $0.time?.unixSeconds == 1_795_154_531 })
      #expect(receipt.rowCounts == [2, 0, 0])
    }
  }

  @Test("a record that was beaten does not stand any more")
  func beaten() throws {
    let better = Self.records.replacing("2700000001", with: "2700000009")
      .replacing("1311.9", with: "1290.2")
    try LiveAnswers.read(.records, Self.records, better) { store, receipt in
      let told = try store.wellness().personalRecords.filter { $0.label == "Best 5km Run" }
      #expect(told.filter(\.isCurrent).map(\.value) == [1_290.2] && told.count == 2)
      #expect(receipt.rowCounts == [1, 0, 1])
    }
    try LiveAnswers.read(.records, Self.records, better, better) { _, receipt in
      #expect(receipt.rowCounts == [0, 0, 2], "which stands is told once")
    }
  }

  @Test(
    "the same list again changes nothing",
    arguments: [
      (LiveAnswer.Kind.weights, weights, 2), (.readiness, readiness, 2), (.hill, hill, 1),
      (.endurance, endurance, 1), (.predictions, predictions, 1), (.maxMet, maxMet, 2),
      (.records, records, 2),
    ])
  func again(kind: LiveAnswer.Kind, text: String, count: Int) throws {
    let once = try LiveAnswers.read(kind, text) { store, _ in try store.wellness() }
    try LiveAnswers.read(kind, text, text) { store, receipt in
      let told = try store.wellness()
      #expect(told == once && receipt.rowCounts == [0, 0, count])
      #expect(receipt.files.total == 1)
    }
  }

  @Test("of two rows of one day the last counts, each time")
  func twice() throws {
    let text = """
      [{"calendarDate":"2026-11-20","overallScore":30,"strengthScore":4},\
      {"calendarDate":"2026-11-20","overallScore":28}]
      """
    try LiveAnswers.read(.hill, text, text) { store, receipt in
      let told = try store.wellness().hillScores
      #expect(told.map(\.score) == [28] && receipt.rowCounts == [0, 0, 1])
    }
  }

  @Test("an empty list, or none, takes nothing away", arguments: ["[]", "null", "{}", "", "[{}]"])
  func empty(text: String) throws {
    for (kind, full) in [
      (LiveAnswer.Kind.weights, Self.weights), (.readiness, Self.readiness), (.hill, Self.hill),
      (.endurance, Self.endurance), (.predictions, Self.predictions), (.maxMet, Self.maxMet),
      (.records, Self.records),
    ] {
      let once = try LiveAnswers.read(kind, full) { store, _ in try store.wellness() }
      let told = try LiveAnswers.read(kind, full, text) { store, _ in try store.wellness() }
      #expect(told == once)
    }
  }

  @Test("values of other types cost no more than their row", arguments: LiveAnswer.Kind.allCases)
  func otherTypes(kind: LiveAnswer.Kind) throws {
    let odd = [
      "7", "\"x\"", "[]", "{}", "[1]", "true", "-1e300", "99999999999999999999", "\"2026-13-40\"",
    ]
    let keys = [
      "activityId", "calendarDate", "timestamp", "score", "overallScore", "contributors", "generic",
      "cycling", "id", "typeId", "value", "gearPk", "gear", "weather", "allWeightMetrics",
      "dailySleepDTO", "time5K", "totalSteps", "averageStressLevel", "heartRate", "movement",
    ]
    let rows = odd.map { value in
      "{" + keys.map { "\"\($0)\":\(value)" }.joined(separator: ",") + "}"
    }
    let dated = odd.map { value in
      "{\"calendarDate\":\"2026-11-20\",\"activityId\":5,"
        + keys.filter { $0 != "calendarDate" && $0 != "activityId" }
        .map { "\"\($0)\":\(value)" }.joined(separator: ",") + "}"
    }
    let text = "[" + (rows + dated).joined(separator: ",") + "]"
    try LiveAnswers.read(kind, text, text) { _, receipt in
      #expect(receipt.rowCounts[0] == 0 && receipt.rowCounts[1] == 0)
      #expect(receipt.newDayCount == 0 && receipt.newNightCount == 0)
    }
  }
}
