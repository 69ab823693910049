import FIT
import Testing

@Suite("The header of a FIT file")
struct HeaderTests {
  /// One record: time, heart rate.
  static func raw() -> RawFile {
    var file = RawFile()
    file.define(0, 20, [[253, 4, 0x86], [3, 1, 0x02]])
    file.message(0, little(UInt32(1_000_000_000)), [142])
    return file
  }

  @Test(
    "headers of 12 and 14 bytes, any protocol version, are read",
    arguments: [(UInt8(12), UInt8(0x10)), (14, 0x10), (14, 0x20), (14, 0x30), (12, 0x50)])
  func sizes(size: UInt8, version: UInt8) throws {
    var raw = Self.raw()
    raw.headerSize = size
    raw.protocolVersion = version
    let file = try decodeFIT(raw.bytes)
    #expect(file.records[.heartRate]?.raw == [142])
    #expect(file.damage == nil)
  }

  @Test("a header size that cannot be right is read as the size that leads to a definition")
  func oddSizes() throws {
    for size in [UInt8(13), 0, 11, 40, 255] {
      var bytes = Self.raw().bytes
      bytes[0] = size
      let file = try decodeFIT(bytes)
      #expect(file.records[.heartRate]?.raw == [142])
    }
  }

  @Test("a header checksum of 0 is none; a wrong one is damage, and the file is read all the same")
  func headerChecksum() throws {
    var raw = Self.raw()
    raw.headerChecksum = 0x1234
    let file = try decodeFIT(raw.bytes)
    let computed = plainChecksum(Array(raw.bytes.prefix(12)))
    #expect(file.damage == .headerChecksumMismatch(offset: 12, stored: 0x1234, computed: computed))
    #expect(file.records.count == 1)
    raw.headerChecksum = computed
    #expect(try decodeFIT(raw.bytes).damage == nil)
  }

  @Test(
    "what does not say .FIT is not FIT",
    arguments: [[], [14], Array("<html><body>too large".utf8), [UInt8](repeating: 0, count: 400)])
  func notFIT(bytes: [UInt8]) {
    #expect(throws: FITError.notFIT) { try decodeFIT(bytes) }
  }

  @Test("a header alone is an empty file")
  func headerAlone() throws {
    let file = try decodeFIT(RawFile().bytes)
    #expect(file.damage == nil)
    #expect(file.messages.isEmpty && file.records.count == 0)
  }
}
