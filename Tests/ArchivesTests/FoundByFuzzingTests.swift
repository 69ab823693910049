import Archives
import Testing

@Suite("What fuzzing has found in archives")
struct FoundByFuzzingTests {
  @Test("an empty member with the checksum of something is damaged", arguments: [0, 8])
  func checksumOfNothing(method: UInt32) throws {
    var options = ZipWriter.Options()
    options.isStored = method == 0
    let zip = try ZipBytes([("a.fit", [])], options).withCRC(0x400)
    let archive = try Archive(bytes: zip.bytes)
    let entry = try #require(archive.entries.first)
    #expect(entry.byteCount == 0 && entry.method == Int(method))
    #expect(throws: ArchiveError.checksumMismatch(entry: "a.fit")) { try archive.read(entry) }
    let whole = try Archive(bytes: try ZipBytes([("a.fit", [])], options).bytes)
    #expect(try whole.read(try #require(whole.entries.first)).isEmpty)
  }
}
