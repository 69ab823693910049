import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Lists of an export")
struct CategoryTests {
  @Test("an empty list of any kind is no mistake", arguments: ["[]", "[{}]", "{}", ""])
  func empty(text: String) throws {
    let names = [
      "a_healthStatusData.json", "1_userBioMetrics.json", "1_heartRateZones.json",
      "1_fitnessAgeData.json", "MetricsMaxMetData_1.json", "ActivityVo2Max_1.json",
      "TrainingHistory_1.json", "MetricsAcuteTrainingLoad_1.json", "TrainingReadinessDTO_1.json",
      "EnduranceScore_1.json", "HillScore_1.json", "RunRacePredictions_1.json",
      "MetricsHeatAltitudeAcclimation_1.json", "a_personalRecord.json", "a_gear.json",
      "a_workout.json", "CalendarItems.json",
    ]
    try withBench { bench in
      for name in names { try bench.file("DI_CONNECT/" + name, Array(text.utf8)) }
      let receipt = try bench.ingest(bench.input)
      #expect(receipt.files.notAnActivity == names.count)
      #expect(receipt.isComplete)
      #expect(try bench.store.wellness() == Wellness())
    }
  }

  @Test("junk in a list costs only itself")
  func junk() throws {
    let text = """
      [null, 7, {"calendarDate": "never"}, {"calendarDate": {"date": 5}, "overallScore": [1]},
       {"calendarDate": "2026-01-01", "overallScore": "41"}, {"calendarDate": "2026-01-02", "ov
      """
    try withBench { bench in
      try bench.file("HillScore_1.json", Array(text.utf8))
      let receipt = try bench.ingest(bench.input)
      #expect(receipt.files.imported == 1)
      #expect(try bench.store.wellness().hillScores.map(\.score) == [41])
      let reason = try #require(try bench.store.ledger().first?.reason?.sentence)
      #expect(reason.contains("ends in the middle"))
    }
  }

  @Test("lists that nobody knows are counted by name, without the account's")
  func unknown() throws {
    let names = [
      "DI-Connect-Metrics/BrandNewScore_20251120_20260228_1.json",
      "DI-Connect-Metrics/BrandNewScore_20260228_20260608_1.json",
      "DI-Connect-Fitness/runner@example.com_0_otherThing.json",
    ]
    try withBench { bench in
      for name in names { try bench.file("DI_CONNECT/" + name, Array("[]".utf8)) }
      try bench.file("notes.json", Array("[]".utf8))
      let receipt = try bench.ingest(bench.input)
      #expect(receipt.unknownCategories.map(\.name) == ["BrandNewScore", "otherThing"])
      #expect(
        receipt.unknownSentence
          == "3 files hold what openrun does not know yet: BrandNewScore (2), otherThing")
      #expect(receipt.files.notAnActivity == 3)
      #expect(receipt.files.unrecognised == 1, "a stray file outside an export")
    }
  }

  @Test("hydration is left aside with its name")
  func hydration() throws {
    try withBench { bench in
      try bench.file("HydrationLogFile_2020-11-12_2021-02-20.json", Array("[{}]".utf8))
      _ = try bench.ingest(bench.input)
      let entry = try #require(try bench.store.ledger().first)
      #expect(entry.outcome == .notAnActivity)
      #expect(entry.kind == .aside(.hydration))
    }
  }
}
