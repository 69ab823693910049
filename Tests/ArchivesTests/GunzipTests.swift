import Archives
import Testing

@Suite("Gunzip")
struct GunzipTests {
  private let text = Array(String(repeating: "one kilometre after the other, ", count: 200).utf8)

  @Test("gives back what was packed")
  func roundTrip() throws {
    for bytes in [[], text, noise(300_000)] {
      let result = try gunzip(gzipped(bytes))
      #expect(result.bytes == bytes)
      #expect(result.memberCount == 1)
      #expect(result.problem == nil)
    }
    #expect(try gzipped(text) == gzipped(text))
  }

  @Test("joins members and passes over names, comments and padding")
  func members() throws {
    let packed = try gzipped(text)
    var named = packed
    named[3] = 0x04 | 0x08 | 0x10  // extra field, name, comment
    named.insert(contentsOf: [2, 0, 7, 7] + Array("a.fit\0comment\0".utf8), at: 10)
    let result = try gunzip(named + packed + [0, 0, 0])
    #expect(result.bytes == text + text)
    #expect(result.memberCount == 2)
    #expect(result.problem == nil)
  }

  @Test("keeps what inflated before the damage, and tells it")
  func damage() throws {
    let packed = try gzipped(noise(5_000))
    let cut = try gunzip(Array(packed.dropLast(20)))
    #expect(cut.memberCount == 0)
    #expect(cut.bytes == Array(noise(5_000).prefix(cut.bytes.count)) && cut.bytes.count > 4_000)
    #expect(cut.problem == .truncated(keptBytes: cut.bytes.count))

    var wrong = packed
    wrong[wrong.count - 6] ^= 0xFF
    let mismatched = try gunzip(wrong)
    #expect(mismatched.bytes == noise(5_000))
    #expect(mismatched.problem == .checksumMismatch(keptBytes: 5_000))

    let trailing = try gunzip(packed + Array("garbage!".utf8))
    #expect(trailing.bytes == noise(5_000))
    #expect(trailing.problem == .trailingBytes(count: 8, offset: packed.count))

    var broken = try gzipped(text)
    broken[20] ^= 0xFF
    broken[21] ^= 0xFF
    let damaged = try gunzip(broken)
    #expect(damaged.problem != nil)
  }

  @Test("says so in words")
  func sentences() {
    #expect(
      GzipProblem.truncated(keptBytes: 19_351).description
        == "the gzip file ends too early; the first 19,351 bytes it held were kept")
    #expect(
      GzipProblem.damaged(offset: 1_000, keptBytes: 5).description
        == "the gzip file is damaged near byte 1,000; the 5 bytes before it were kept")
    #expect(
      GzipProblem.checksumMismatch(keptBytes: 29_309).description
        == "the gzip file is damaged: its checksum is not that of its contents; all 29,309 bytes"
        + " were kept")
    #expect(
      GzipProblem.trailingBytes(count: 8, offset: 14_417).description
        == "8 bytes after the gzip file ends, from byte 14,417 on, were left out")
    #expect(
      ArchiveError.notGzip.description
        == "not a gzip file: it should begin with the bytes 1F 8B")
    #expect(
      ArchiveError.gzipTooLarge(limit: 1_000).description
        == "the file would unpack to more than 1,000 bytes, more than any recording has")
  }

  @Test("refuses what is empty, not gzip, or larger than asked for")
  func refusals() throws {
    #expect(throws: ArchiveError.empty) { try gunzip([]) }
    #expect(throws: ArchiveError.notGzip) { try gunzip(Array("hello".utf8)) }
    #expect(throws: ArchiveError.gzipTooLarge(limit: 6_199)) {
      try gunzip(gzipped(text), limit: 6_199)
    }
    #expect(try gunzip(gzipped(text), limit: 6_200).bytes == text)
    #expect(isGzip([0x1F, 0x8B, 8]) && !isGzip([0x1F]))
  }

  @Test("measures what is large before it takes the memory")
  func large() throws {
    let zeros = [UInt8](repeating: 0, count: 1_048_576)
    let packed = try gzipped(zeros)
    let many = (0..<40).flatMap { _ in packed }
    let result = try gunzip(many)
    #expect(result.bytes.count == 40 * 1_048_576)
    #expect(result.memberCount == 40)
    #expect(result.problem == nil)
    #expect(throws: ArchiveError.gzipTooLarge(limit: 35 * 1_048_576)) {
      try gunzip(many, limit: 35 * 1_048_576)
    }
  }

  @Test("any cut and any change gives bytes or an error")
  func anyBytes() throws {
    let packed = try gzipped(text)
    for length in 0..<packed.count {
      guard let result = try? gunzip(Array(packed[..<length])) else { continue }
      #expect(result.bytes == Array(text.prefix(result.bytes.count)))
      #expect(result.problem != nil)
    }
    for seed: UInt64 in 0..<300 {
      var random = Seeded(state: seed)
      var bytes = packed
      bytes[Int.random(in: 2..<bytes.count, using: &random)] ^= UInt8.random(
        in: 1...255, using: &random)
      if let result = try? gunzip(bytes) { #expect(result.bytes.count <= 256 * 1_048_576) }
    }
  }
}
