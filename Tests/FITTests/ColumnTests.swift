import FIT
import Testing

@Suite("Columns of records")
struct ColumnTests {
  @Test("the enhanced field wins where it has a value; the plain one fills in")
  func enhanced() throws {
    var raw = RawFile()
    raw.define(0, 20, [[2, 2, 0x84], [78, 4, 0x86], [6, 2, 0x84], [73, 4, 0x86]])
    raw.message(
      0, little(UInt16(3000)), little(UInt32(3005)), little(UInt16(0xFFFF)), little(UInt32(70_000)))
    raw.message(
      0, little(UInt16(3100)), little(UInt32.max), little(UInt16(2_800)), little(UInt32.max))
    raw.define(0, 20, [[2, 2, 0x84], [6, 2, 0x84]])
    raw.message(0, little(UInt16(3200)), little(UInt16(0xFFFF)))
    let file = try decodeFIT(raw.bytes)
    #expect(file.records[.altitude]?.values == [101, 120, 140])
    #expect(file.records[.speed]?.values == [70, 2.8, nil])
  }

  @Test("one byte of respiration becomes hundredths like the enhanced field")
  func respiration() throws {
    var raw = RawFile()
    raw.define(0, 20, [[99, 1, 0x02], [108, 2, 0x84]])
    raw.message(0, [18], little(UInt16(1_850)))
    raw.message(0, [19], little(UInt16.max))
    raw.message(0, [255], little(UInt16.max))
    #expect(try decodeFIT(raw.bytes).records[.respirationRate]?.values == [18.5, 19, nil])
  }

  @Test("missing is judged on the raw value, before scale and offset")
  func missing() throws {
    var raw = RawFile()
    raw.define(0, 20, [[2, 2, 0x84], [13, 1, 0x01], [9, 2, 0x83], [0, 4, 0x85], [5, 4, 0x86]])
    raw.message(
      0, little(UInt16.max), [0x7F], little(Int16.max), little(Int32.max), little(UInt32.max))
    raw.message(
      0, little(UInt16(0)), [0x80], little(Int16.min), little(Int32(-5)), little(UInt32(0)))
    let records = try decodeFIT(raw.bytes).records
    #expect(records[.altitude]?.values == [nil, -500])
    #expect(records[.temperature]?.values == [nil, -128])
    #expect(records[.grade]?.values == [nil, -327.68])
    #expect(records[.positionLat]?.values == [nil, -5])
    #expect(records[.distance]?.values == [nil, 0])
    #expect(records[.distance]?.hasValues == true)
  }

  @Test("the meridian of 180° is a place; a distance beyond an Int32 is none")
  func edges() throws {
    var raw = RawFile()
    raw.define(0, 20, [[1, 4, 0x85], [5, 4, 0x86]])
    raw.message(0, little(Int32.min), little(UInt32(0x8000_0000)))
    let records = try decodeFIT(raw.bytes).records
    #expect(records[.positionLong]?.raw == [Int32.min + 1])
    #expect(records[.distance]?.raw == [FITColumn.missing])
  }

  @Test("speed and distance packed into three bytes: the distance goes on counting")
  func packed() throws {
    var raw = RawFile()
    raw.define(0, 20, [[8, 3, 0x0D]])
    // 12 bits speed in cm/s, 12 bits distance in 1/16 m that roll over every 256 m.
    for (speed, distance) in [(250, 0), (300, 1600), (310, 4000), (320, 64)] {
      raw.message(0, little(UInt32(speed | distance << 12)).dropLast(1).map { $0 })
    }
    raw.message(0, [0xFF, 0xFF, 0xFF])
    let records = try decodeFIT(raw.bytes).records
    #expect(records[.speed]?.values == [2.5, 3, 3.1, 3.2, nil])
    #expect(records[.distance]?.values == [0, 100, 250, 260, nil])
  }

  @Test("cycles of eight bits add up, and start afresh in a chained part")
  func cycles() throws {
    var raw = RawFile()
    raw.define(0, 20, [[18, 1, 0x02]])
    for cycles in [UInt8(10), 250, 4] { raw.message(0, [cycles]) }
    let records = try decodeFIT(raw.bytes + raw.bytes).records
    #expect(records[19]?.raw == [10, 250, 260, 10, 250, 260])
  }

  @Test("packed distance goes on from a full one")
  func packedAfterFull() throws {
    var raw = RawFile()
    raw.define(0, 20, [[5, 4, 0x86]])
    raw.define(1, 20, [[8, 3, 0x0D]])
    raw.message(0, little(UInt32(30_000)))  // 300 m = 4,800 sixteenths, low bits 704
    raw.message(1, little(UInt32(250 | 864 << 12)).dropLast(1).map { $0 })
    #expect(try decodeFIT(raw.bytes).records[.distance]?.values == [300, 310])
  }

  @Test("floats keep their bits; not a number is missing, and minus zero is zero")
  func floats() throws {
    var raw = RawFile()
    raw.define(0, 20, [[114, 4, 0x88], [73, 4, 0x88], [3, 4, 0x88]])
    for value in [Float(1.5), -0.0, .nan, -2.25] {
      raw.message(
        0, little(value.bitPattern), little(Float(2_500).bitPattern), little(Float(150).bitPattern))
    }
    let records = try decodeFIT(raw.bytes).records
    #expect(records[114]?.values == [1.5, 0, nil, -2.25])
    #expect(records[114]?.isFloat == true)
    #expect(records[.speed]?.values == [2.5, 2.5, 2.5, 2.5])
    #expect(records[.heartRate]?.raw == [150, 150, 150, 150])
  }

  @Test("64-bit numbers fit if they are small enough")
  func wide() throws {
    var raw = RawFile()
    raw.define(0, 20, [[5, 8, 0x8F], [7, 8, 0x8E]])
    raw.message(0, little(UInt64(4_200)), little(Int64(310)))
    raw.message(0, little(UInt64.max), little(Int64.max))
    raw.message(0, little(UInt64(1) << 40), little(Int64(-3)))
    let records = try decodeFIT(raw.bytes).records
    #expect(records[.distance]?.values == [42, nil, nil])
    #expect(records[.power]?.raw == [310, FITColumn.missing, -3])
  }
}
