import FIT
import Foundation
import Testing

@Suite("Messages and the profile")
struct MessageTests {
  @Test("a session reads back in people's units")
  func session() throws {
    var writer = FITWriter()
    writer.message(
      .session,
      [
        "start_time": .unix(1_700_000_000), "sport": "running", "sub_sport": "trail",
        "total_elapsed_time": 3_600.5, "total_distance": 10_012.34, "avg_speed": 2.781,
        "avg_heart_rate": 148, "total_cycles": 5_120, "avg_cadence": 85,
        "total_training_effect": 3.4,
        "time_in_hr_zone": [0, 61.5, nil, 1_200],
        "training_load_peak": 151.25, "sport_profile_name": "Trail", "avg_temperature": -4,
      ])
    let session = try #require(try decodeFIT(writer.finished()).sessions.first)
    #expect(session.name == "session")
    #expect(session.unixSeconds("start_time") == 1_700_000_000)
    #expect(session.date("start_time") == Date(timeIntervalSince1970: 1_700_000_000))
    #expect(session.label("sport") == "running")
    #expect(session.integer("sport") == 1)
    #expect(session.label("sub_sport") == "trail")
    #expect(session.double("total_elapsed_time") == 3_600.5)
    #expect(session.double("total_distance") == 10_012.34)
    #expect(session.integer(field: 9) == 1_001_234)
    #expect(session.double("total_training_effect") == 3.4)
    #expect(session.double("training_load_peak") == 151.25)
    #expect(session.doubles("time_in_hr_zone") == [0, 61.5, nil, 1_200])
    #expect(session.string("sport_profile_name") == "Trail")
    #expect(session.double("avg_temperature") == -4)
    #expect(session.double("max_heart_rate") == nil)
    #expect(session.double("enhanced_avg_speed") == 2.781, "the plain speed fills it")
    #expect(session.double("no_such_field") == nil)
  }

  @Test("a moment beyond what the field can hold is none")
  func farMoment() {
    let late = FITMessage(.session, ["start_time": .raw(4_294_967_294)])
    #expect(late.unixSeconds("start_time") == 4_926_032_894)
    let wide = FITMessage(.session, ["start_time": .raw(9_223_372_036_854_775_000)])
    #expect(wide.unixSeconds("start_time") == nil)
  }

  @Test("a subfield exists only while its condition holds")
  func subfields() {
    let run = FITMessage(.session, ["sport": "running", "total_cycles": 5_120])
    let swim = FITMessage(.session, ["sport": "swimming", "total_cycles": 900])
    #expect(run.double("total_strides") == 5_120)
    #expect(run.double("total_strokes") == nil)
    #expect(swim.double("total_strokes") == 900)
    #expect(swim.double("total_strides") == nil)
    let battery = FITMessage(.event, ["event": "battery", "data": .raw(3_700)])
    #expect(battery.double("battery_level") == 3.7)
    let watch = FITMessage(.fileId, ["manufacturer": "garmin", "product": .raw(3_113)])
    #expect(watch.label("garmin_product") == "fr945")
    let other = FITMessage(.fileId, ["manufacturer": "suunto", "product": .raw(3_113)])
    #expect(other.label("garmin_product") == nil)
    let duration = FITMessage(
      .workoutStep, ["duration_type": "distance", "duration_value": .raw(100_000)])
    #expect(duration.double("duration_distance") == 1_000)
  }

  @Test("bits of one field fill others")
  func components() {
    let event = FITMessage(.event, ["event": "timer", "data16": 7])
    #expect(event.integer("data") == 7)
    let monitoring = FITMessage(
      .monitoring, fields: [FITField(number: 24, baseType: .byte, value: .integer(0b011_00110))])
    #expect(monitoring.integer("activity_type") == 6)
    #expect(monitoring.label("activity_type") == "walking")
    #expect(monitoring.double("intensity") == 3)
    let lap = FITMessage(.lap, ["avg_altitude": 120])
    #expect(lap.double("enhanced_avg_altitude") == 120)
  }

  @Test("times below 2²⁸ count from switching on and are no dates")
  func relativeTimes() {
    let event = FITMessage(.event, ["timestamp": .raw(0x0FFF_FFFF)])
    #expect(event.integer("timestamp") == 0x0FFF_FFFF)
    #expect(event.date("timestamp") == nil)
  }

  @Test("texts end at a zero or with the field, and bad UTF-8 does not stop anything")
  func texts() throws {
    var raw = RawFile()
    raw.define(0, 12, [[3, 6, 0x07]])
    raw.message(0, Array("Lauf".utf8) + [0, 0])
    raw.message(0, Array("Laufen".utf8))
    raw.message(0, Array("a".utf8) + [0] + Array("bc".utf8) + [0, 0])
    raw.message(0, [0x4C, 0xFF, 0xFE, 0x6D, 0, 0])
    raw.message(0, [0, 0, 0, 0, 0, 0])
    let messages = try decodeFIT(raw.bytes).messages
    #expect(
      messages.map { $0.string("name") } == ["Lauf", "Laufen", "a", "L\u{FFFD}\u{FFFD}m", nil])
    #expect(messages[2].fields.first?.value == .texts(["a", "bc"]))
  }

  @Test("64 bits, bytes and arrays keep every element; what is all missing is no field")
  func wide() throws {
    var raw = RawFile()
    raw.define(
      0, 18, [[200, 8, 0x8E], [201, 8, 0x8F], [202, 3, 0x0D], [203, 6, 0x84], [204, 8, 0x89]])
    raw.message(
      0, little(Int64.min), little(UInt64.max - 1), [1, 0xFF, 2],
      little(UInt16(7)) + little(UInt16.max) + little(UInt16(9)), little((0.1).bitPattern))
    raw.message(
      0, little(Int64.max), little(UInt64.max), [0xFF, 0xFF, 0xFF],
      [UInt8](repeating: 0xFF, count: 6), little(UInt64.max))
    let sessions = try decodeFIT(raw.bytes).sessions
    #expect(sessions[0][200]?.value == .integer(.min))
    #expect(sessions[0][201]?.number64 == Double(UInt64.max - 1))
    #expect(sessions[0][202]?.value == .bytes([1, 0xFF, 2]))
    #expect(sessions[0][203]?.value == .integers([7, nil, 9]))
    #expect(sessions[0][204]?.value == .real(0.1))
    #expect(sessions[1].fields.isEmpty)
  }

  @Test("the profile knows names both ways")
  func names() {
    #expect(FITProfile.name(of: .session) == "session")
    #expect(FITProfile.name(of: 160) == "gps_metadata", "a name, though no fields")
    #expect(FITProfile.message(160) == nil)
    #expect(FITProfile.name(of: 0xFF00) == "mfg_range_min")
    #expect(FITProfile.value(named: "cycling", in: "sport") == 2)
    #expect(FITProfile.name(of: 1, in: "manufacturer") == "garmin")
    #expect(FITProfile.name(of: 3, in: "sleep_level") == "deep")
    #expect(FITProfile.name(of: 199, in: "sport") == nil)
    let altitude = FITProfile.message(.record)?[2]
    #expect(altitude?.physical(3_000) == 100)
    #expect(altitude?.components.first?.target == 78)
    #expect(FITProfile.message(.heartRate)?[10]?.components.count == 10)
    #expect(FITProfile.message(.record)?[8]?.components.map(\.firstBit) == [0, 12])
  }
}
