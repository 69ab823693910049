import Foundation
import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("Opening a store")
struct OpeningTests {
  @Test("a store opens again with what was kept")
  func reopen() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { _ = try $0.save(.full()) }
      try store.close()
      #expect(try TrainingStore(in: folder).activities() == [.full()])
    }
  }

  @Test("a copy holds the same and is a store of its own")
  func copy() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.write { _ = try $0.save(.full()) }
      let path = folder.appendingPathComponent("copy.sqlite").path
      try store.copy(to: path)
      let copy = try TrainingStore(path: path)
      #expect(try copy.activities() == [.full()])
      try copy.write { _ = try $0.save(.full(id: 2)) }
      #expect(try store.activities().count == 1)
    }
  }

  @Test("what is no store is left alone and told by name")
  func foreignFiles() throws {
    try withTemporaryFolder { folder in
      let path = folder.appendingPathComponent("store.sqlite").path
      try Data(repeating: 0x41, count: 4_096).write(to: URL(fileURLWithPath: path))
      #expect(throws: TrainingStoreError.notAStore(path: path)) { try TrainingStore(path: path) }
      let missing = folder.path + "/none/store.sqlite"
      #expect(throws: TrainingStoreError.folderMissing(path: missing)) {
        try TrainingStore(path: missing)
      }
    }
  }

  @Test("a store that a newer openrun wrote is not touched")
  func newer() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      try store.noteUnknownStep("2999-01-01 something")
      try store.close()
      #expect(throws: TrainingStoreError.newer(path: store.path)) { try TrainingStore(in: folder) }
    }
  }

  @Test(
    "every trouble has its sentence and its help",
    arguments: [
      TrainingStoreError.folderMissing(path: "s"), .unwritable(path: "s"), .notAStore(path: "s"),
      .newer(path: "s"), .diskFull(path: "s"), .damaged(path: "s"), .busy(path: "s"),
      .other(path: "s", reason: "no reason"),
    ])
  func sentences(error: TrainingStoreError) {
    #expect(error.description.contains("‘s’"))
    #expect(!error.description.hasSuffix("."))
    #expect(!error.help.isEmpty)
  }

  @Test("coverage tells what is there and what is missing between")
  func coverage() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      var logged = Activity.full(id: -3, start: 86_400 * 2)
      logged.hasRecording = false
      try store.write { writer in
        try writer.save(.full(id: 1, start: 0))
        try writer.save(logged)
        for number in [10, 11, 14, 15, 20] {
          try writer.save(WellnessDay(day: Day(number: number)))
        }
      }
      let coverage = try store.coverage()
      #expect(coverage.activities.count == 2)
      #expect(coverage.activities.days == Day(number: 0)...Day(number: 2))
      #expect(coverage.recordings.count == 1)
      #expect(coverage.withoutRecordingCount == 1)
      #expect(coverage.watchDays.count == 5)
      #expect(
        coverage.watchDays.gaps == [
          Day(number: 12)...Day(number: 13), Day(number: 16)...Day(number: 19),
        ])
      #expect(coverage.nights.days == nil)
      #expect(coverage.holdings.isEmpty)
    }
  }

  @Test("coverage counts what stands beside activities, days and nights, with ranges and gaps")
  func holdings() throws {
    try withTemporaryFolder { folder in
      let store = try TrainingStore(in: folder)
      func day(_ number: Int, rate: Double?) -> WellnessDay {
        var day = WellnessDay(day: Day(number: number))
        day.restingHeartRate = rate
        return day
      }
      var weight = BodyMeasurement(day: Day(number: 12), sequence: 2)
      weight.weightKilograms = 70
      var shoes = Gear(id: 7, name: "Ghost")
      shoes.activityIDs = [1, 99]
      var length = SwimLength(startSeconds: 0, seconds: 30, isActive: true)
      length.meters = 25
      let set = StrengthSet(startSeconds: 0, seconds: 30, isActive: true)
      try store.write { writer in
        try writer.save(.full(id: 1, start: 86_400 * 5))
        try writer.save(
          PackedRecording(
            .short, laps: [.first, .first], lengths: [length, length, length], sets: [set]), of: 1)
        for day in [day(10, rate: 50), day(11, rate: nil), day(14, rate: 51)] {
          try writer.save(day)
        }
        _ = try writer.save(BodyMeasurement(day: Day(number: 11), sequence: 1))
        _ = try writer.save(weight)
        _ = try writer.save(shoes)
      }
      let holdings = try store.coverage().holdings
      let counts = holdings.map { "\($0.count) \($0.kind.rawValue)" }
      #expect(
        counts == [
          "2 restingHeartRates", "1 weights", "2 bodyMeasurements", "1 gear", "2 laps",
          "3 swimLengths", "1 strengthSets",
        ])
      #expect(holdings[0].gaps == [Day(number: 11)...Day(number: 13)])
      #expect(holdings[1].days == Day(number: 12)...Day(number: 12))
      #expect(holdings[1].gaps == nil)
      #expect(holdings[3].days == Day(number: 5)...Day(number: 5))
      #expect(holdings[5].days == Day(number: 5)...Day(number: 5))
    }
  }
}
