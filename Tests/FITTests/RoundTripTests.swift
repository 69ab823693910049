import FIT
import TestSupport
import Testing

@Suite("Writing and reading again")
struct RoundTripTests {
  @Test(
    "decode ∘ encode is the identity, whatever the header, byte order and kind of time stamp",
    arguments: [
      FITWriter.Options(), FITWriter.Options(headerSize: 12),
      FITWriter.Options(isBigEndian: true), FITWriter.Options(compressesTimestamps: true),
      FITWriter.Options(headerSize: 12, isBigEndian: true, compressesTimestamps: true),
    ])
  func identity(options: FITWriter.Options) {
    forAll(seeds: 100) { random in
      let file = InventedFile.random(using: &random)
      let again = try decodeFIT(encodeFIT(file, options: options))
      return again.messages == file.messages && again.records == file.records
        && again.damage == nil && again.segmentCount == 1
    }
  }

  @Test("the same file is always written with the same bytes")
  func sameBytes() {
    forAll(seeds: 30) { random in
      let file = InventedFile.random(using: &random)
      return encodeFIT(file) == encodeFIT(file)
    }
  }

  @Test("files are chained, and each part begins afresh")
  func chained() throws {
    var writer = FITWriter(FITWriter.Options(compressesTimestamps: true))
    for part in 0..<3 {
      writer.message(.fileId, ["type": "activity", "number": .raw(Int64(part))])
      writer.records(
        FITRecords(
          count: 2,
          columns: [
            FITColumn(.timestamp, values: [1e9 + Double(part), 1e9 + 20 + Double(part)]),
            FITColumn(.heartRate, values: [140, nil]),
          ]))
      if part < 2 { writer.startNextPart() }
    }
    let file = try decodeFIT(writer.finished())
    #expect(file.segmentCount == 3)
    #expect(file.damage == nil)
    #expect(file.messages(.fileId).map { $0.integer("number") } == [0, 1, 2])
    #expect(file.records[.heartRate]?.values == [140, nil, 140, nil, 140, nil])
    #expect(
      file.records[.timestamp]?.raw.map { $0 - 1_000_000_000 } == [0, 20, 1, 21, 2, 22])
  }

  @Test("more than sixteen kinds of messages share sixteen local types")
  func manyLayouts() throws {
    var writer = FITWriter()
    let numbers = Array(UInt16(1000)..<1040) + Array(UInt16(1000)..<1040)
    for number in numbers {
      writer.message(
        FITMessage(
          FITMessageNumber(rawValue: number),
          fields: [FITField(number: 1, baseType: .uint8, value: .integer(1))]))
    }
    let file = try decodeFIT(writer.finished())
    #expect(file.damage == nil)
    #expect(file.messageCounts.count == 40)
    #expect(file.messageCounts.values.allSatisfy { $0 == 2 })
    #expect(file.messages.isEmpty, "the profile knows none of them")
  }

  @Test("a value that its field cannot hold is left out")
  func outOfRange() {
    let lap = FITMessage(
      .lap, ["avg_heart_rate": 300, "max_heart_rate": 255, "total_distance": -1, "avg_power": 0])
    #expect(lap.fields.map(\.number) == [19])
  }

  @Test("a long text is cut between characters, to fit the 255 bytes of a field")
  func longText() throws {
    var writer = FITWriter()
    writer.message(.workout, ["wkt_name": .name(String(repeating: "ü", count: 200))])
    let file = try decodeFIT(writer.finished())
    #expect(file.messages.first?.string("wkt_name") == String(repeating: "ü", count: 127))
  }
}
