import FIT
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite("Track files")
struct TrackFileTests {
  private func recorded(_ writer: FITWriter) throws -> RecordedFile {
    guard case .activity(let file) = readTrack(writer.finished()) else {
      throw TestTrouble.noActivity
    }
    return file
  }

  private enum TestTrouble: Error { case noActivity }

  /// A file with these columns and nothing but the type around them.
  private func file(_ columns: [FITColumn]) throws -> RecordedFile {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    writer.records(FITRecords(count: columns[0].raw.count, columns: columns))
    return try recorded(writer)
  }

  private let clock = 1_763_706_019.0 - 631_065_600

  @Test("totals are made from samples where no session tells them")
  func withoutSession() throws {
    let file = try file([
      FITColumn(.timestamp, values: [0, 10, 20, 30].map { clock + $0 }),
      FITColumn(.distance, values: [0, 30, 60, 95]),
      FITColumn(.heartRate, values: [140, nil, 150, 160]),
    ])
    let activity = file.legs[0].activity
    #expect(activity.start.unixSeconds == 1_763_706_019)
    #expect(activity.movingSeconds == 30)
    #expect(activity.distanceMeters == 95)
    // Derived, weighted by time.
    #expect(activity.averageHeartRate == nil)
    #expect(activity.maximumHeartRate == 160)
    #expect(activity.sport == .other)
    #expect(!activity.hasRoute)
  }

  @Test("samples are put in order, and two of one second become one")
  func order() throws {
    let file = try file([
      FITColumn(.timestamp, values: [0, 2, 1, 2, 3, 400_000_000].map { clock + $0 }),
      FITColumn(.heartRate, values: [100, 102, 101, nil, 103, 199]),
      FITColumn(.distance, values: [0, nil, 3, 6, 9, 5]),
    ])
    let recording = try #require(file.legs[0].recording)
    #expect(recording.column(.time) == [0, 1, 2, 3])
    #expect(recording.column(.heartRate) == [100, 101, 102, 103])
    #expect(recording.column(.distance) == [0, 3, 6, 9])
  }

  @Test("what no body and no watch can measure is dropped")
  func impossible() throws {
    let degree = 2_147_483_648.0 / 180
    let file = try file([
      FITColumn(.timestamp, values: [0, 1, 2, 3].map { clock + $0 }),
      FITColumn(.heartRate, values: [0, 150, nil, 254]),
      FITColumn(.speed, values: [3, 65.535, 0, 3]),
      FITColumn(.positionLat, values: [0, 60, 95, 60].map { $0 * degree }),
      FITColumn(.positionLong, values: [0, 10, 10, nil].map { $0.map { $0 * degree } }),
    ])
    let recording = try #require(file.legs[0].recording)
    #expect(recording.column(.heartRate) == [nil, 150, nil, 254])
    #expect(recording.column(.speed) == [3, nil, 0, 3])
    let latitudes = recording.column(.latitude)
    #expect(latitudes?[0] == nil, "equator and Greenwich mean that there was no fix")
    #expect(abs((latitudes?[1] ?? 0) - 60) < 1e-6)
    #expect(latitudes?[2] == nil)
    #expect(latitudes?[3] == nil, "half a position is none")
  }

  @Test(
    "cadence counts both legs on foot, and turns of the crank on a bike",
    arguments: [("running", 85.5, 171.0), ("walking", 55, 110), ("cycling", 85, 85)])
  func cadence(sport: String, stored: Double, expected: Double) throws {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    writer.records(
      FITRecords(
        count: 2,
        columns: [
          FITColumn(.timestamp, values: [clock, clock + 1]),
          FITColumn(.cadence, values: [stored.rounded(.down), stored.rounded(.down)]),
          FITColumn(.fractionalCadence, values: [stored.truncatingRemainder(dividingBy: 1), nil]),
        ]))
    writer.message(
      .session,
      [
        "start_time": .unix(1_763_706_019), "sport": .name(sport), "total_timer_time": 1,
        "total_elapsed_time": 1,
      ])
    #expect(try recorded(writer).legs[0].recording?.column(.cadence)?[0] == expected)
  }

  @Test("heart rates that the strap handed over later fill the records")
  func strap() throws {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    let times = (0...20).map { clock + Double($0) }
    writer.records(FITRecords(count: 21, columns: [FITColumn(.timestamp, values: times)]))
    writer.message(
      .heartRate,
      [
        "timestamp": .unix(1_763_706_019), "event_timestamp": .numbers([100]),
        "filtered_bpm": .numbers([120]),
      ])
    writer.message(
      .heartRate,
      [
        "event_timestamp": .numbers((1...20).map { 100 + Double($0) }),
        "filtered_bpm": .numbers((1...20).map { 120 + Double($0) }),
      ])
    let rates = try #require(try recorded(writer).legs[0].recording?.column(.heartRate))
    #expect((rates[10] ?? 0) > 128)
    #expect((rates[10] ?? 0) < 132)
  }

  @Test(
    "sports have the names of Garmin's lists",
    arguments: [
      ("running", "generic", "running"), ("running", "treadmill", "treadmill_running"),
      ("running", "trail", "trail_running"), ("cycling", "indoor_cycling", "indoor_cycling"),
      ("swimming", "lap_swimming", "lap_swimming"),
      ("swimming", "open_water", "open_water_swimming"),
      ("training", "strength_training", "strength_training"), ("generic", "generic", "other"),
      ("transition", "generic", "transition_v2"), ("rowing", nil, "rowing"), (nil, nil, "other"),
    ] as [(String?, String?, String)])
  func sports(name: String?, detail: String?, key: String) {
    #expect(sport(name, detail).rawValue == key)
  }

  @Test("files for other things are told by their first message")
  func otherKinds() {
    for (type, kind) in [("monitoring_b", FITKind.monitoring), ("settings", FITKind.settings)] {
      var writer = FITWriter()
      writer.message(.fileId, ["type": .name(type)])
      guard case .other(let found, _) = readTrack(writer.finished()) else {
        Issue.record("‘\(type)’ was taken for something else")
        continue
      }
      #expect(found == .fit(kind))
    }
  }

  @Test("times that count from switching the watch on make no day")
  func relativeTimes() {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    writer.records(
      FITRecords(count: 2, columns: [FITColumn(.timestamp, values: [1_000, 1_001])]))
    guard case .unreadable(_, let reason) = readTrack(writer.finished()) else {
      Issue.record("it was given a day")
      return
    }
    #expect(
      reason.sentence
        == "its times count from when the watch was switched on, so its day is unknown")
  }

  @Test("samples without any time make no day")
  func noTimes() {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    writer.records(FITRecords(count: 2, columns: [FITColumn(.heartRate, values: [140, 141])]))
    guard case .unreadable(_, let reason) = readTrack(writer.finished()) else {
      Issue.record("it was given a day")
      return
    }
    #expect(reason.sentence == "its samples carry no time, so its day is unknown")
  }
}
