import FIT
import TestSupport
import Testing

@Suite("Damaged files")
struct DamageTests {
  /// A `file_id`, then four records of 6 bytes, from byte 39 on.
  static func raw() -> RawFile {
    var file = RawFile()
    file.define(1, 0, [[0, 1, 0x00]])
    file.message(1, [4])
    file.define(0, 20, [[253, 4, 0x86], [3, 1, 0x02]])
    for second in 0..<4 {
      file.message(0, little(UInt32(1_000_000_000 + second)), [UInt8(140 + second)])
    }
    return file
  }

  @Test("a wrong checksum is named with both numbers, and everything is kept")
  func checksum() throws {
    var raw = Self.raw()
    raw.checksum = .wrong
    let file = try decodeFIT(raw.bytes)
    let right = plainChecksum(Array(raw.bytes.dropLast(2)))
    #expect(
      file.damage
        == .checksumMismatch(
          offset: raw.bytes.count - 2, stored: right ^ 0x0101, computed: right))
    #expect(file.records.count == 4)
    #expect(try decodeFIT(raw.bytes, options: FITOptions(verifiesChecksum: false)).damage == nil)
  }

  @Test("a checksum that is not there is named")
  func noChecksum() throws {
    var raw = Self.raw()
    raw.checksum = nil
    let file = try decodeFIT(raw.bytes)
    #expect(file.damage == .checksumMissing(offset: raw.bytes.count))
    #expect(file.records.count == 4)
  }

  @Test("when the watch died before it wrote the size, the bytes are read to their end")
  func sizeZero() throws {
    var raw = Self.raw()
    raw.dataSize = 0
    for checksum in [RawFile.Checksum.right, nil] {
      raw.checksum = checksum
      let file = try decodeFIT(raw.bytes)
      #expect(file.records[.heartRate]?.raw == [140, 141, 142, 143])
      #expect(file.damage == .wrongDataSize(offset: 4, stored: 0, found: raw.data.count))
    }
  }

  @Test("a size that is too long or too short does not lose a record")
  func wrongSizes() throws {
    var raw = Self.raw()
    let right = UInt32(raw.data.count)
    raw.dataSize = right + 1000
    var file = try decodeFIT(raw.bytes)
    #expect(file.records.count == 4)
    #expect(file.damage == .truncated(offset: raw.bytes.count, missingBytes: 1000))
    for short in [UInt32(1), 3, 4, 6, 9] {
      raw.dataSize = right - short
      file = try decodeFIT(raw.bytes)
      #expect(file.records.count == 4)
      #expect(
        file.damage
          == .wrongDataSize(offset: 4, stored: Int(right - short), found: Int(right)))
    }
  }

  @Test("bytes behind the file are left out and counted")
  func garbageBehind() throws {
    let bytes = Self.raw().bytes
    let file = try decodeFIT(bytes + [1, 2, 3])
    #expect(file.damage == .trailingBytes(offset: bytes.count, count: 3))
    #expect(file.records.count == 4)
  }

  @Test("a message that was never defined stops the part, with its byte")
  func undefined() throws {
    var raw = Self.raw()
    let place = 14 + raw.data.count
    raw.message(7, [1, 2, 3])
    let file = try decodeFIT(raw.bytes)
    #expect(file.damage == .undefinedMessage(localType: 7, offset: place))
    #expect(file.damage?.offset == place)
    #expect(file.records.count == 4)
  }

  @Test("cut anywhere, a file keeps exactly the messages that were whole")
  func truncation() throws {
    let raw = Self.raw()
    let whole = try decodeFIT(raw.bytes)
    let firstRecord = 14 + raw.data.count - 24
    for length in 14..<(raw.bytes.count - 2) {
      let file = try decodeFIT(Array(raw.bytes.prefix(length)))
      let kept = max(0, (length - firstRecord) / 6)
      #expect(file.records.count == kept)
      #expect(file.records[.heartRate]?.raw ?? [] == Array([140, 141, 142, 143].prefix(kept)))
      #expect(whole.messages.starts(with: file.messages))
      #expect(
        file.damage == .truncated(offset: length, missingBytes: raw.bytes.count - length))
    }
  }

  @Test("cut anywhere, a real recording keeps a prefix of its messages and of each column")
  func truncationLaw() throws {
    forAll(seeds: 60) { random in
      let file = InventedFile.random(using: &random)
      let bytes = encodeFIT(file)
      let cut = try decodeFIT(Array(bytes.prefix(Int.random(in: 14...bytes.count, using: &random))))
      guard file.messages.starts(with: cut.messages) else { return false }
      return cut.records.columns.allSatisfy { column in
        file.records.columns.contains { $0.name == column.name && $0.raw.starts(with: column.raw) }
      }
    }
  }

  @Test("any bytes decode or throw: random ones, flipped bits, bytes from elsewhere")
  func anyBytes() {
    forAll(seeds: 400) { random in
      var bytes = encodeFIT(InventedFile.random(using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
      case 1:
        bytes.replaceSubrange(
          14..., with: (0..<600).map { _ in UInt8.random(in: 0...255, using: &random) })
      case 2:
        for _ in 0..<Int.random(in: 1...40, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        }
      default:
        let cut = Int.random(in: 0..<bytes.count, using: &random)
        bytes = Array(bytes[..<cut] + encodeFIT(InventedFile.random(using: &random)).suffix(cut))
      }
      guard let file = try? decodeFIT(bytes) else { return true }
      let lengths = Set(file.records.columns.map(\.raw.count))
      let total = file.messageCounts.values.reduce(0, +)
      _ = (file.heartRateSamples, file.mergedHeartRate, file.times(of: .monitoring))
      return lengths.isSubset(of: [file.records.count]) && total >= file.records.count
    }
  }
}
