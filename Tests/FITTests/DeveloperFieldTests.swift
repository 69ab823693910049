import FIT
import Testing

extension FITRecords {
  fileprivate func developerColumn(named name: String) -> FITColumn? {
    columns.first { $0.developer != nil && $0.name.lowercased() == name.lowercased() }
  }
}

@Suite("Developer fields")
struct DeveloperFieldTests {
  /// Definition and message of a `field_description` for a field of developer 0.
  private func describe(_ raw: inout RawFile, _ number: UInt8, _ type: UInt8, _ name: String) {
    let text = Array(name.utf8) + [UInt8](repeating: 0, count: 12 - name.utf8.count)
    raw.define(5, 206, [[0, 1, 0x02], [1, 1, 0x02], [2, 1, 0x02], [3, 12, 0x07]])
    raw.message(5, [0], [number], [type], text)
  }

  @Test("a description may come late")
  func late() throws {
    var raw = RawFile()
    raw.define(0, 20, [[3, 1, 0x02]], developer: [[1, 2, 0]])
    raw.message(0, [140], little(UInt16(280)))
    raw.message(0, [141], little(UInt16.max))
    describe(&raw, 1, 0x84, "Power")
    raw.message(0, [142], little(UInt16(282)))
    let file = try decodeFIT(raw.bytes)
    #expect(file.records.developerColumn(named: "power")?.values == [280, nil, 282])
    #expect(file.records[.heartRate]?.raw == [140, 141, 142])
    #expect(file.developerFields.map(\.name) == ["Power"])
    #expect(file.unknownFieldCount == 0)
  }

  @Test("without a description the bytes are passed over and counted")
  func never() throws {
    var raw = RawFile()
    raw.define(0, 20, [[3, 1, 0x02]], developer: [[1, 2, 0], [2, 5, 7]])
    raw.message(0, [140], [1, 2], [3, 4, 5, 6, 7])
    let file = try decodeFIT(raw.bytes)
    #expect(file.records.columns.map(\.name) == ["heart_rate"])
    #expect(file.unknownFieldCount == 2)
    #expect(file.damage == nil)
  }

  @Test("described anew, the same number becomes another column from there on")
  func redeclared() throws {
    var raw = RawFile()
    describe(&raw, 0, 0x88, "W'bal")
    raw.define(0, 20, [[3, 1, 0x02]], developer: [[0, 4, 0]])
    raw.message(0, [140], little(Float(12.5).bitPattern))
    describe(&raw, 0, 0x86, "Steps")
    raw.message(0, [141], little(UInt32(7)))
    describe(&raw, 0, 0x86, "Steps")
    raw.message(0, [142], little(UInt32(8)))
    let records = try decodeFIT(raw.bytes).records
    #expect(records.developerColumn(named: "W'bal")?.values == [12.5, nil, nil])
    #expect(records.developerColumn(named: "Steps")?.values == [nil, 7, 8])
    #expect(records[.heartRate]?.raw == [140, 141, 142])
  }

  @Test("only the low five bits of a base type count")
  func lowBits() throws {
    var raw = RawFile()
    describe(&raw, 3, 0x04, "Form Power")
    raw.define(0, 20, [], developer: [[3, 2, 0]])
    raw.message(0, little(UInt16(55)))
    let column = try decodeFIT(raw.bytes).records.developerColumn(named: "Form Power")
    #expect(column?.raw == [55])
    #expect(column?.developer?.baseType == .uint16)
  }

  @Test("descriptions do not outlive their part of a chained file")
  func chained() throws {
    var first = RawFile()
    describe(&first, 3, 0x84, "Form Power")
    var second = RawFile()
    second.define(0, 20, [[3, 1, 0x02]], developer: [[3, 2, 0]])
    second.message(0, [140], little(UInt16(55)))
    let file = try decodeFIT(first.bytes + second.bytes)
    #expect(file.records.columns.map(\.name) == ["heart_rate"])
  }

  @Test("scale and offset of the description apply; other messages have such fields too")
  func scaled() throws {
    let field = FITDeveloperField(
      developerIndex: 2, number: 9, name: "Ground Time", unit: "ms", baseType: .uint16, scale: 10,
      offset: 3, nativeMessage: 20, nativeField: 41)
    var writer = FITWriter()
    writer.records(FITRecords(count: 2, columns: [FITColumn(field, values: [241.5, nil])]))
    var lap = FITMessage(.lap, ["total_distance": 1_000])
    lap.developerFields = [FITDeveloperValue(description: field, value: .integer(2_470))]
    writer.message(lap)
    let file = try decodeFIT(writer.finished())
    #expect(file.developerFields == [field])
    #expect(file.records.columns.first?.raw == [2_445, FITColumn.missing])
    #expect(file.records.columns.first?.values == [241.5, nil])
    #expect(file.laps.first?.developerFields.map(\.value) == [.integer(2_470)])
  }
}
