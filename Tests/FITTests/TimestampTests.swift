import FIT
import Testing

@Suite("Compressed time stamps")
struct TimestampTests {
  @Test("five bits count on from the last full time and roll over every 32 seconds")
  func rollover() throws {
    var raw = RawFile()
    raw.define(0, 20, [[253, 4, 0x86], [3, 1, 0x02]])
    raw.define(1, 20, [[3, 1, 0x02]])
    let start: UInt32 = 1_000_000_024  // low bits 24
    raw.message(0, little(start), [100])
    for low in [UInt8(25), 31, 2, 2, 1] { raw.message(0x80 | 1 << 5 | low, [101]) }
    raw.message(0, little(start + 200), [102])  // low bits 0
    raw.message(0x80 | 1 << 5 | 3, [103])
    let file = try decodeFIT(raw.bytes)
    #expect(file.damage == nil)
    #expect(
      file.records[.timestamp]?.raw.map { Int($0) - Int(start) }
        == [0, 1, 7, 10, 10, 41, 200, 203])
    #expect(file.records[.heartRate]?.raw == [100, 101, 101, 101, 101, 101, 102, 103])
  }

  @Test("without a full time before it, a compressed one is no time")
  func noReference() throws {
    var raw = RawFile()
    raw.define(1, 20, [[3, 1, 0x02]])
    raw.message(0x80 | 1 << 5 | 9, [120])
    let file = try decodeFIT(raw.bytes)
    #expect(file.records[.heartRate]?.raw == [120])
    #expect(file.records[.timestamp] == nil)
  }

  @Test("any message's time is the reference, and other messages can be compressed too")
  func otherMessages() throws {
    var raw = RawFile()
    raw.define(0, 21, [[253, 4, 0x86], [0, 1, 0x00], [1, 1, 0x00]], isBigEndian: true)
    raw.define(2, 21, [[0, 1, 0x00], [1, 1, 0x00]])
    raw.message(0, big(UInt32(1_000_000_000)), [0], [0])
    raw.message(0x80 | 2 << 5 | 10, [0], [4])
    let file = try decodeFIT(raw.bytes)
    #expect(file.events.map { $0.integer("timestamp") } == [1_000_000_000, 1_000_000_010])
    #expect(file.events.map { $0.label("event_type") } == ["start", "stop_all"])
  }

  @Test("monitoring times of 16 bits count on from the last full time")
  func monitoring() throws {
    var writer = FITWriter()
    let midnight: Int64 = 1_100_000_000  // low 16 bits: 46,848
    writer.message(.monitoringInfo, ["timestamp": .raw(midnight)])
    writer.message(.monitoring, ["timestamp_16": .raw((midnight + 60) & 0xFFFF), "heart_rate": 48])
    writer.message(.monitoring, ["timestamp_16": .raw((midnight + 30_000) & 0xFFFF)])
    writer.message(.monitoring, ["timestamp": .raw(midnight + 70_000)])
    let file = try decodeFIT(writer.finished())
    #expect(
      file.times(of: .monitoring) == [midnight + 60, midnight + 30_000, midnight + 70_000])
  }
}
