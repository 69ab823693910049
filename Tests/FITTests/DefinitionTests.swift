import FIT
import Testing

@Suite("Definitions")
struct DefinitionTests {
  @Test("byte order is the definition's own, and a local type can be defined anew at any time")
  func byteOrders() throws {
    var raw = RawFile()
    raw.define(0, 20, [[253, 4, 0x86], [7, 2, 0x84]])
    raw.message(0, little(UInt32(1_000_000_000)), little(UInt16(310)))
    raw.define(0, 20, [[7, 2, 0x84], [253, 4, 0x86], [3, 1, 0x02]], isBigEndian: true)
    raw.message(0, big(UInt16(311)), big(UInt32(1_000_000_001)), [150])
    raw.define(1, 19, [[9, 4, 0x86]], isBigEndian: true)
    raw.message(1, big(UInt32(123_456)))
    let file = try decodeFIT(raw.bytes)
    #expect(file.damage == nil)
    #expect(file.records[.power]?.raw == [310, 311])
    #expect(file.records[.timestamp]?.raw == [1_000_000_000, 1_000_000_001])
    #expect(file.records[.heartRate]?.values == [nil, 150])
    #expect(file.laps.first?.double("total_distance") == 1234.56)
  }

  @Test("records of two local types in turn end in one set of columns")
  func interleaved() throws {
    var raw = RawFile()
    raw.define(0, 20, [[3, 1, 0x02]])
    raw.define(1, 20, [[4, 1, 0x02], [3, 1, 0x02]])
    for beat in 0..<3 {
      raw.message(0, [UInt8(100 + beat)])
      raw.message(1, [80], [UInt8(110 + beat)])
    }
    let file = try decodeFIT(raw.bytes)
    #expect(file.records[.heartRate]?.raw == [100, 110, 101, 111, 102, 112])
    #expect(file.records[.cadence]?.values == [nil, 80, nil, 80, nil, 80])
    #expect(file.records[.power] == nil, "a column that nothing mentions does not exist")
  }

  @Test(
    "definitions without fields, fields of size 0 and sizes that are no multiple are passed over")
  func oddSizes() throws {
    var raw = RawFile()
    raw.define(2, 20, [])
    raw.message(2)
    raw.message(2)
    raw.define(0, 20, [[253, 4, 0x86], [5, 3, 0x86], [7, 0, 0x84], [3, 1, 0x02]])
    raw.message(0, little(UInt32(1_000_000_000)), [1, 2, 3], [], [142])
    raw.define(1, 18, [[9, 3, 0x86], [5, 1, 0x00]])
    raw.message(1, [1, 2, 3], [1])
    let file = try decodeFIT(raw.bytes)
    #expect(file.damage == nil)
    #expect(file.records.count == 3)
    #expect(file.records[.heartRate]?.values == [nil, nil, 142])
    #expect(file.records[.distance] == nil)
    #expect(file.sessions.first?.fields.map(\.number) == [5])
  }

  @Test("a base type that does not exist is passed over by its size")
  func unknownType() throws {
    var raw = RawFile()
    raw.define(0, 20, [[5, 4, 0x1F], [3, 1, 0x02]])
    raw.message(0, [1, 2, 3, 4], [99])
    #expect(try decodeFIT(raw.bytes).records[.heartRate]?.raw == [99])
  }

  @Test("messages and fields that the profile does not know are counted")
  func unknown() throws {
    var raw = RawFile()
    raw.define(0, 0xFF00, [[1, 1, 0x02]])
    raw.message(0, [1])
    raw.message(0, [2])
    raw.define(1, 20, [[3, 1, 0x02], [200, 1, 0x02], [201, 2, 0x84]])
    for beat in UInt8(0)..<5 { raw.message(1, [beat], [1], [2, 3]) }
    let file = try decodeFIT(raw.bytes)
    #expect(file.messageCounts == [0xFF00: 2, .record: 5])
    #expect(file.unknownFieldCount == 10)
    #expect(file.messages.isEmpty)
  }

  @Test("255 fields in one definition")
  func manyFields() throws {
    var raw = RawFile()
    raw.define(0, 20, (0..<255).map { [UInt8($0), 1, 0x02] })
    raw.message(0, (0..<255).map { UInt8($0) })
    let file = try decodeFIT(raw.bytes)
    #expect(file.damage == nil)
    #expect(file.records[.heartRate]?.raw == [3])
  }
}
