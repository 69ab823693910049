import FIT
import Testing
import Training

@testable import DemoAthlete

@Suite("What the watch writes")
struct RecordingTests {
  private let seed: UInt64 = 20_261_122
  private static let diary = Diary(seed: 20_261_122)

  private func activities(_ kind: Session.Kind, _ count: Int = 1) -> [DemoActivity] {
    Self.diary.entries.filter { $0.session.kind == kind }.suffix(count)
      .map { DemoActivity($0, seed: seed) }
  }

  @Test("a run says the same in its records, its laps, its session and its summary")
  func consistency() throws {
    for activity in activities(.quality) + activities(.trail) + activities(.ride) {
      let file = try decodeFIT(ActivityFile.bytes(of: activity, hostileText: nil))
      #expect(file.damage == nil)
      #expect(file.type == 4)
      let session = try #require(file.sessions.first)
      let meters = try #require(session.integer(field: 9)).centimeters
      let seconds = Int(try #require(session.integer(field: 8)) / 1_000)
      #expect(file.records.count == seconds + 1)
      let distance = try #require(file.records[.distance]).value(at: seconds)
      #expect(distance == meters)
      let laps = file.laps.compactMap { $0.integer(field: 9) }.reduce(0, +).centimeters
      #expect(abs(laps - meters) < 1)
      #expect(file.laps.count == activity.recording.laps.count)
      let start = try #require(session.integer(field: 2)) + FITTime.unixOffset
      #expect(start == Int64(activity.entry.start.unixSeconds))
      let text = String(
        decoding: ActivitySummary(activity: activity, hostileText: nil).json.bytes, as: UTF8.self)
      #expect(text.contains(#""beginTimestamp":\#(start)000,"#))
      #expect(text.contains(#""duration":\#(seconds)000.0,"#))
    }
  }

  @Test("records come each second while the timer runs, and not while it stands")
  func pauses() throws {
    let entry = try #require(
      Self.diary.entries.last { $0.pauses.count > 1 && $0.session.kind == .easy })
    let activity = DemoActivity(entry, seed: seed)
    let file = try decodeFIT(ActivityFile.bytes(of: activity, hostileText: nil))
    let times = try #require(file.records[.timestamp]).raw
    let jumps = zip(times, times.dropFirst()).filter { $1 - $0 != 1 }
    #expect(jumps.count == activity.recording.pausesAfter.count)
    #expect(!jumps.isEmpty)
    let timer = file.events.filter { $0.integer(field: 0) == 0 }
    let types = timer.compactMap { $0.integer(field: 1) }
    #expect(types == Array(repeating: [0, 4], count: jumps.count + 1).flatMap(\.self))
    let session = try #require(file.sessions.first)
    let elapsed = try #require(session.integer(field: 7)) / 1_000
    let timerSeconds = try #require(session.integer(field: 8)) / 1_000
    #expect(elapsed - timerSeconds == Int64(jumps.reduce(0) { $0 + Int($1.1 - $1.0) - 1 }))
  }

  @Test("there is no route on a treadmill and none in a pool")
  func indoors() throws {
    for activity in activities(.treadmill) + activities(.swim) {
      let file = try decodeFIT(ActivityFile.bytes(of: activity, hostileText: nil))
      #expect(file.records[.positionLat] == nil)
      #expect(file.records[.heartRate]?.hasValues == true)
    }
    let swim = try #require(activities(.swim).first)
    let file = try decodeFIT(ActivityFile.bytes(of: swim, hostileText: nil))
    #expect(Double(file.lengths.count) * Swimmer.poolMeters == swim.totals.meters)
  }

  @Test("a strength training is sets and rests, and leads nowhere")
  func strength() throws {
    let activity = try #require(activities(.strength).first)
    let file = try decodeFIT(ActivityFile.bytes(of: activity, hostileText: nil))
    #expect(file.damage == nil)
    let sets = file.messages(.set)
    #expect(sets.count == activity.sets.count)
    #expect(sets.count { $0.integer(field: 5) == 1 } == 15)
    #expect(file.records[.distance] == nil)
    #expect(file.sessions.first?.integer(field: 9) == nil)
    let seconds = sets.compactMap { $0.integer(field: 0) }.reduce(0, +) / 1_000
    #expect(Int(seconds) == activity.recording.timerSeconds)
  }

  @Test("one run has no heart rate, and nothing stands in its place")
  func noHeartRate() throws {
    let entry = try #require(Self.diary.entries.first { !$0.hasHeartRate })
    let activity = DemoActivity(entry, seed: seed)
    let file = try decodeFIT(ActivityFile.bytes(of: activity, hostileText: nil))
    #expect(file.records[.heartRate] == nil)
    #expect(file.sessions.first?.integer(field: 16) == nil)
    #expect(activity.load == nil)
  }

  @Test("only the second watch knows a training load")
  func load() throws {
    let entries = Self.diary.entries
    let old = DemoActivity(try #require(entries.first), seed: seed)
    let new = DemoActivity(try #require(entries.last), seed: seed)
    #expect(old.load == nil)
    let load = try #require(new.load)
    let file = try decodeFIT(ActivityFile.bytes(of: new, hostileText: nil))
    let peak = try #require(file.sessions.first?.integer(field: 168))
    #expect(abs(Double(peak) / 65_536 - load) < 0.001)
    #expect((20...500).contains(load))
  }

  @Test("the heart follows the work, and higher as a long run goes on")
  func heart() throws {
    let run = try #require(activities(.easy).first).recording
    let beats = run.heartRate.filter { $0 > 0 }
    let early = beats[400..<700].reduce(0, +) / 300
    #expect((120...165).contains(early))
    #expect(beats.allSatisfy { $0 <= Fitness.maximumHeartRate })
    let race = try #require(activities(.race).first).totals.heartRate
    #expect(try #require(race).average > early + 10)
  }
}

extension Int64 {
  /// Centimeters as meters.
  fileprivate var centimeters: Double { Double(self) / 100 }
}
