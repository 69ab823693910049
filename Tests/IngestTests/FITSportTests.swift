import FIT
import Testing
import Training

@testable import Ingest

@Suite("What says the sport of a FIT file")
struct FITSportTests {
  private func leg(
    session: (String, String?)?, message: (String, String?)? = nil, lap: String? = nil,
    profile: String? = nil, name: String? = nil
  ) throws -> RecordedActivity {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity"])
    if message != nil || profile != nil {
      var sport = FITMessage(.sport, ["sport": .name(message?.0 ?? "generic")])
      if let detail = message?.1 { sport.set("sub_sport", to: .name(detail)) }
      if let profile { sport.set("name", to: .name(profile)) }
      writer.message(sport)
    }
    let start = Int64(1_777_618_800)
    var part = FITMessage(
      .lap, ["start_time": .unix(start), "total_elapsed_time": 60, "total_timer_time": 60])
    if let lap { part.set("sport", to: .name(lap)) }
    writer.message(part)
    var whole = FITMessage(
      .session, ["start_time": .unix(start), "total_elapsed_time": 60, "total_timer_time": 60])
    if let session {
      whole.set("sport", to: .name(session.0))
      if let detail = session.1 { whole.set("sub_sport", to: .name(detail)) }
    }
    writer.message(whole)
    guard case .activity(let file) = readTrack(writer.finished(), name: name) else {
      throw Trouble.noActivity
    }
    return try #require(file.legs.first)
  }

  private enum Trouble: Error { case noActivity }

  @Test func `The session is believed before all others`() throws {
    let leg = try leg(session: ("cycling", nil), message: ("running", nil), lap: "swimming")
    #expect(leg.activity.sport == .cycling && leg.corrections.isEmpty)
    let treadmill = try self.leg(session: ("generic", "treadmill"), lap: "cycling")
    #expect(treadmill.activity.sport == .treadmillRunning)
    #expect(try self.leg(session: ("training", nil), lap: "running").activity.sport == .other)
  }

  @Test func `A session that says nothing gives way to the sport message`() throws {
    for session in [("generic", nil), nil] as [(String, String?)?] {
      let leg = try leg(session: session, message: ("running", "trail"), lap: "cycling")
      #expect(leg.activity.sport == .trailRunning && leg.corrections.isEmpty)
    }
    #expect(try leg(session: nil, profile: "Hike").activity.sport == .hiking)
  }

  @Test func `Then to laps, then to the name of the file, and both are told`() throws {
    let lap = try leg(session: ("generic", "generic"), message: ("generic", nil), lap: "rowing")
    #expect(lap.activity.sport.rawValue == "rowing")
    #expect(lap.corrections == [Correction(.sportFromWords)])
    let named = try leg(session: nil, name: "2026-05-01-Morning_Run.fit.gz")
    #expect(named.activity.sport == .running)
    #expect(named.corrections == [Correction(.sportFromWords)])
    let nameless = try leg(session: nil, name: "12345.fit")
    #expect(nameless.activity.sport == .other && nameless.corrections.isEmpty)
  }
}
