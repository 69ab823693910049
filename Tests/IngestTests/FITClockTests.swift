import FIT
import Testing
import Training

@testable import Ingest

@Suite("Start and clock of FIT files")
struct FITClockTests {
  private let start = 1_777_618_800

  /// A run with a sample every second, `strays` samples some seconds before or after it, and what
  /// its session says.
  private func leg(
    seconds: Int = 1_800, strays: [Int] = [], session: Int = 0, elapsed: Double? = nil,
    timer: Double? = nil, laps: [(start: Int, seconds: Double)] = [], presses: Int? = nil
  ) throws -> RecordedActivity {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    if let presses {
      writer.message(
        .event,
        ["timestamp": .unix(Int64(start + presses)), "event": "timer", "event_type": "start"])
    }
    let times = strays.filter { $0 < 0 } + Array(0...seconds) + strays.filter { $0 > seconds }
    let origin = Double(start) - 631_065_600
    writer.records(
      FITRecords(
        count: times.count,
        columns: [
          FITColumn(.timestamp, values: times.map { origin + Double($0) }),
          FITColumn(.distance, values: times.indices.map { Double($0) * 3 }),
        ]))
    for lap in laps {
      writer.message(
        .lap,
        [
          "start_time": .unix(Int64(start + lap.start)), "total_elapsed_time": .number(lap.seconds),
          "total_timer_time": .number(lap.seconds),
        ])
    }
    writer.message(
      .session,
      [
        "start_time": .unix(Int64(start + session)), "sport": "running",
        "total_elapsed_time": .number(elapsed ?? Double(seconds)),
        "total_timer_time": .number(timer ?? elapsed ?? Double(seconds)),
      ])
    guard case .activity(let file) = readTrack(writer.finished()) else {
      throw Trouble.noActivity
    }
    return try #require(file.legs.first)
  }

  private enum Trouble: Error { case noActivity }

  @Test(
    arguments: [
      (-14_400, 1_800), (-93_600, 1_800), (10_800, 1_800), (-2_700, 1_800), (-18_000, 19_800),
    ] as [(Int, Double)])
  func `A session that begins hours from its samples begins with them`(
    session: Int, elapsed: Double
  ) throws {
    let leg = try leg(session: session, elapsed: elapsed, timer: 1_800)
    #expect(leg.activity.start.unixSeconds == start)
    #expect(leg.activity.elapsedSeconds == 1_800 && leg.activity.movingSeconds == 1_800)
    #expect(leg.recording?.count == 1_801)
    #expect(leg.corrections.map(\.finding) == [.startFromSamples])
    #expect(leg.corrections[0].before == Double(start + session))
    #expect(leg.corrections[0].after == Double(start))
  }

  @Test func `A start that something else bears out is left alone`() throws {
    // The first fix came late.
    #expect(try leg(session: -300, elapsed: 2_100).corrections.isEmpty)
    // The timer ran for two hours before a sensor spoke.
    let silent = try leg(session: -7_200, elapsed: 9_000)
    #expect(silent.corrections.isEmpty && silent.activity.start.unixSeconds == start - 7_200)
    // It was pressed, and stood still until the gun.
    let waiting = try leg(session: -4_000, elapsed: 5_800, timer: 1_800, presses: -4_000)
    #expect(waiting.corrections.isEmpty && waiting.activity.elapsedSeconds == 5_800)
  }

  @Test func `Laps of the same clock go with the start, others stay`() throws {
    let moved = try leg(session: -9_000, laps: [(-9_000, 900), (-8_100, 900)])
    #expect(moved.laps.map(\.startSeconds) == [0, 900])
    let right = try leg(session: -9_000, laps: [(0, 900), (900, 900)])
    #expect(right.laps.map(\.startSeconds) == [0, 900])
    let first = try leg(session: -9_000, laps: [(-9_000, 900), (900, 900)])
    #expect(first.laps.map(\.startSeconds) == [0, 900])
  }

  @Test(
    arguments: [[-259_200, -259_199, -259_198], [-90_000], [-3_456_000, -3_455_999]] as [[Int]])
  func `Samples of a clock that was not set yet are left out, of times and distance as well`(
    strays: [Int]
  ) throws {
    let early = Double(-strays[0])
    let leg = try leg(
      strays: strays, session: strays[0], elapsed: early + 1_800, timer: early + 1_800,
      laps: [(strays[0], early + 900), (900, 900)])
    #expect(leg.activity.start.unixSeconds == start)
    #expect(leg.activity.elapsedSeconds == 1_800 && leg.activity.movingSeconds == 1_800)
    #expect(leg.activity.distanceMeters == 5_403.0, "with the step to the first of the many")
    #expect(leg.recording?.count == 1_801)
    #expect(leg.laps.map(\.startSeconds) == [0, 900])
    #expect(leg.laps.first?.elapsedSeconds == 900)
    #expect(leg.corrections.map(\.finding) == [.straySamples])
    #expect(leg.corrections[0].count == strays.count)
  }

  @Test func `A clock that was set after some minutes has these moved before the others`() throws {
    let strays = (0..<400).map { $0 - 1_700_000 }
    let leg = try leg(
      strays: strays, session: strays[0], elapsed: 2_200, timer: 2_200,
      laps: [(strays[0], 300), (strays[300], 1_900)])
    #expect(leg.activity.start.unixSeconds == start - 400)
    #expect(leg.activity.elapsedSeconds == 2_200 && leg.activity.movingSeconds == 2_200)
    #expect(leg.activity.distanceMeters == 6_600.0)
    #expect(leg.laps.map(\.startSeconds) == [0, 300])
    #expect(leg.corrections.map(\.finding) == [.clockSetOnTheWay])
    #expect(leg.corrections[0].before == Double(start + strays[0]))
  }

  @Test func `Samples of a clock that jumped at the end are left out`() throws {
    let leg = try leg(strays: [400_000, 400_001], elapsed: 400_001, timer: 1_800)
    #expect(leg.activity.elapsedSeconds == 1_800 && leg.activity.movingSeconds == 1_800)
    #expect(leg.recording?.count == 1_801)
    #expect(leg.corrections == [Correction(.straySamples, count: 2)])
  }

  @Test func `A run without a fault has no correction and is whole`() throws {
    let leg = try leg(laps: [(0, 900), (900, 900)])
    #expect(leg.corrections.isEmpty && leg.isWhole)
    #expect(leg.laps.map(\.startSeconds) == [0, 900])
  }
}
