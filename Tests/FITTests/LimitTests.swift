import FIT
import Testing

@Suite("Files made to cost memory")
struct LimitTests {
  @Test("more definitions than any watch writes stop the reading, with the byte")
  func definitions() throws {
    var raw = RawFile()
    for count in 0..<20_100 {
      let (a, b, c) = (UInt8(count % 50), UInt8(count / 50 % 50), UInt8(count / 2500))
      raw.define(0, 0xFF00, [[a, 1, 2], [50 + b, 1, 2], [100 + c, 1, 2]])
    }
    let file = try decodeFIT(raw.bytes)
    guard case .tooMuch(let offset) = file.damage else {
      Issue.record("read on: \(String(describing: file.damage))")
      return
    }
    #expect(offset == 14 + 20_001 * 15)
  }

  @Test("columns that hardly any record fills are left out before they outweigh the file")
  func sparseColumns() throws {
    let known = FITProfile.message(.record)?.fields.filter { $0.components.isEmpty && !$0.isArray }
    let numbers = try #require(known).map(\.number)
    var raw = RawFile()
    raw.define(1, 20, numbers.map { [$0, 1, 0x02] })
    raw.message(1, [UInt8](repeating: 7, count: numbers.count))
    raw.define(0, 20, [[3, 1, 0x02]])
    for _ in 0..<200_000 { raw.message(0, [140]) }
    let records = try decodeFIT(raw.bytes).records
    #expect(records.count == 200_001)
    #expect(records[.heartRate]?.raw.last == 140)
    #expect(records.columns.count == 20)
  }
}
