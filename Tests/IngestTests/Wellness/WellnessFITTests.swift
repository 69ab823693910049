import FIT
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("The watch's own files about nights")
struct WellnessFITTests {
  /// Eight in the evening of 2026-03-12, in UTC.
  private let evening = 1_773_345_600

  private func sleepFile(end: Int?) -> [UInt8] {
    var writer = FITWriter()
    writer.message(.fileId, ["type": .raw(49), "manufacturer": "garmin"])
    let levels: [(Int, String)] = [
      (0, "light"), (600, "deep"), (900, "deep"), (1_800, "rem"), (2_000, "awake"),
    ]
    for (second, level) in levels {
      writer.message(
        .sleepLevel,
        ["timestamp": .unix(Int64(evening + second)), "sleep_level": .name(level)])
    }
    if let end {
      writer.message(
        .event,
        ["timestamp": .unix(Int64(evening + end)), "event": .raw(74), "event_type": "stop"])
    }
    writer.message(.sleepAssessment, ["overall_sleep_score": 82])
    return writer.finished()
  }

  private var variabilityFile: [UInt8] {
    var writer = FITWriter()
    writer.message(.fileId, ["type": .raw(68), "manufacturer": "garmin"])
    writer.message(
      .hrvStatusSummary,
      [
        "timestamp": .unix(Int64(evening + 36_000)), "weekly_average": 46,
        "last_night_average": 44, "last_night_5_min_high": 64, "baseline_low_upper": 35,
        "baseline_balanced_lower": 37, "baseline_balanced_upper": 49, "status": "balanced",
      ])
    return writer.finished()
  }

  @Test("stages come back in order, each as long as it lasted, and make a night of their own")
  func stages() throws {
    try logFrom([:], fits: [sleepFile(end: 2_300)]) { log, receipt in
      let timeline = try #require(log.wellness.sleepTimelines.first)
      #expect(log.wellness.sleepTimelines.count == 1)
      #expect(timeline.start.unixSeconds == evening)
      #expect(timeline.spans.map(\.stage) == [.light, .deep, .rem, .awake])
      #expect(timeline.spans.map(\.startSeconds) == [0, 600, 1_800, 2_000])
      #expect(timeline.spans.map(\.seconds) == [600, 1_200, 200, 300])
      #expect(timeline.score == 82)
      let night = try #require(log.nights.first)
      #expect(night.deepSeconds == 1_200)
      #expect(night.lightSeconds == 600)
      #expect(night.remSeconds == 200)
      #expect(night.awakeSeconds == 300)
      #expect(night.unmeasurableSeconds == nil)
      #expect(night.score == 82)
      #expect(receipt.categories.map(\.name) == [LedgerKind.fit(.sleep).stored])
      #expect(receipt.files.imported == 1)
    }
  }

  @Test("without an end the last stage is not told, for nobody knows how long it was")
  func openEnd() throws {
    try logFrom([:], fits: [sleepFile(end: nil)]) { log, _ in
      #expect(log.wellness.sleepTimelines.first?.spans.map(\.stage) == [.light, .deep, .rem])
    }
  }

  @Test("a night of the lists stays as it is; its day is told by the wall clock")
  func offset() throws {
    // Sydney: eight in the evening in UTC is seven the next morning.
    let days: JSONValue = [
      [
        "calendarDate": "2026-03-13", "totalSteps": 1,
        "wellnessStartTimeGmt": "2026-03-12T13:00:00.0",
        "wellnessStartTimeLocal": "2026-03-13T00:00:00.0",
      ]
    ]
    let nights: JSONValue = [["calendarDate": "2026-03-13", "deepSleepSeconds": 9_000]]
    try logFrom(
      ["UDSFile_2026.json": days, "2026_sleepData.json": nights], fits: [sleepFile(end: 2_300)]
    ) { log, _ in
      #expect(log.wellness.sleepTimelines.first?.start.iso == "2026-03-13T07:00:00+11:00")
      #expect(log.nights.map(\.day.iso) == ["2026-03-13"])
      #expect(log.nights.first?.deepSeconds == 9_000)
      #expect(log.nights.first?.remSeconds == nil)
    }
  }

  @Test("the nightly variability fills what the lists do not have")
  func variability() throws {
    try logFrom([:], fits: [variabilityFile]) { log, _ in
      var expected = NightlyVariability(
        time: Moment(unixSeconds: evening + 36_000, utcOffsetSeconds: nil))
      expected.weekly = 46
      expected.lastNight = 44
      expected.highest = 64
      expected.lowBelow = 35
      expected.balancedFrom = 37
      expected.balancedTo = 49
      expected.status = .balanced
      #expect(log.wellness.variabilities == [expected])
      let status = try #require(log.wellness.healthStatuses.first)
      #expect(status.day == day("2026-03-13"))
      #expect(status[.heartRateVariability]?.value == 44)
      #expect(status[.heartRateVariability]?.baselineLow == 37)
      #expect(status[.heartRateVariability]?.position == .inRange)
    }
  }

  @Test("whatever the bytes, a file about nights is judged")
  func anyBytes() {
    let files = [sleepFile(end: 2_300), variabilityFile]
    forAll { random in
      var bytes = files[Int.random(in: 0...1, using: &random)]
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      guard case .wellness(let file, _) = readTrack(bytes) else { return true }
      return file.timelines.allSatisfy { timeline in
        timeline.spans.allSatisfy { $0.seconds > 0 } && timeline.seconds < 400_000
      }
    }
  }

  @Test("monitoring files are left closed, and files about no night say so")
  func closed() throws {
    var monitoring = FITWriter()
    monitoring.message(.fileId, ["type": .raw(32), "manufacturer": "garmin"])
    var empty = FITWriter()
    empty.message(.fileId, ["type": .raw(68), "manufacturer": "garmin"])
    try logFrom([:], fits: [monitoring.finished(), empty.finished()]) { log, receipt in
      #expect(receipt.files.notAnActivity == 2)
      #expect(log.wellness == Wellness())
    }
  }
}
