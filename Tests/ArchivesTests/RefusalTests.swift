import Archives
import Foundation
import Testing

@Suite("What an archive refuses")
struct RefusalTests {
  private func refusal(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()) -> String? {
    do throws(ArchiveError) {
      _ = try Archive(bytes: bytes, limits: limits)
      return nil
    } catch {
      return error.description
    }
  }

  private func outcome(_ zip: ZipBytes, _ limits: ArchiveLimits = ArchiveLimits()) throws -> String
  {
    try #require(outcomes(try Archive(bytes: zip.bytes, limits: limits)).first)
  }

  /// Members are inflated in one go, or in pieces.
  private static let ways = [0, 4_194_304].map { wholeBytes in
    var limits = ArchiveLimits()
    limits.wholeBytes = wholeBytes
    return limits
  }

  private var hello: ZipBytes {
    get throws { try ZipBytes([("dir/a.fit", Array("hello hello hello".utf8))]) }
  }

  @Test("is no archive at all")
  func noArchive() throws {
    #expect(refusal([]) == "the file is empty; copy it again")
    #expect(
      refusal(noise(1_000)) == "not a zip file, or its end is missing; copy it again")
    #expect(
      refusal(try hello.bytes.dropLast(30))
        == "not a zip file, or its end is missing; copy it again")
    try withFolder { folder in
      func refusal(_ path: String) -> ArchiveError? {
        do throws(ArchiveError) {
          _ = try Archive(path: path)
          return nil
        } catch { return error }
      }
      #expect(refusal(folder) == .notAFile)
      #expect(refusal(folder + "/none.zip") == .notFound)
      #expect(ArchiveError.notAFile.description == "this is not a file; give the zip itself")
      #expect(ArchiveError.notFound.description == "there is no file at this path")
    }
  }

  @Test("is a name with control characters that claims to be UTF-8")
  func controlCharacters() throws {
    // The library below reads no directory with such a name; no packer of exports writes one.
    #expect(
      refusal(try ZipBytes([("a\u{1B}.fit", [1])]).bytes)
        == "the list of contents at the end of the zip is damaged; copy the file again")
  }

  @Test("is a wrong checksum", arguments: ways)
  func checksums(limits: ArchiveLimits) throws {
    #expect(
      try outcome(hello.withCRC(1), limits)
        == "‘a.fit’ is damaged: its checksum is not the one in the zip; copy the zip again")
  }

  @Test("is a size that lies, in either direction", arguments: ways)
  func sizes(limits: ArchiveLimits) throws {
    for size: UInt32 in [3, 16, 18, 5_000] {
      let found = try outcome(hello.withSize(size), limits)
      #expect(
        found
          == "‘a.fit’ does not unpack to the \(size == 5_000 ? "5,000" : "\(size)") bytes the zip promises"
      )
    }
    var stored = ZipWriter.Options()
    stored.isStored = true
    #expect(
      try outcome(ZipBytes([("a.fit", [1, 2, 3])], stored).withSize(2))
        == "‘a.fit’ does not unpack to the 2 bytes the zip promises")
  }

  @Test("is what is locked, or packed in a way of its own")
  func methods() throws {
    #expect(
      try outcome(hello.withFlags(1))
        == "‘a.fit’ is locked with a password; unpack it and give the folder instead")
    for (number, name) in [
      (9, "Deflate64"), (14, "LZMA"), (12, "bzip2"), (93, "Zstandard"), (77, "method 77"),
    ] {
      #expect(
        try outcome(hello.withMethod(UInt32(number)))
          == "‘a.fit’ is packed with \(name), which openrun does not read;"
          + " unpack the zip and give the folder instead")
    }
  }

  @Test("is a member that is too large, by what the directory says")
  func entrySize() throws {
    var limits = ArchiveLimits()
    limits.entryBytes = 1_000
    #expect(
      try outcome(hello.withSize(1_001), limits)
        == "‘a.fit’ would unpack to 1,001 bytes, more than 1,000")
    #expect(
      try outcome(hello.withSize(4_000_000_000))
        == "‘a.fit’ would unpack to 4,000,000,000 bytes, more than 536,870,912")
  }

  @Test("is a member packed tighter than any training file")
  func ratio() throws {
    let zeros = [UInt8](repeating: 0, count: 200_000)
    var limits = ArchiveLimits()
    limits.ratio = 100
    #expect(try outcome(ZipBytes([("a.fit", zeros)]), limits).utf8.count == 200_000)
    limits.ratioFloorBytes = 100_000
    let zip = try ZipBytes([("a.fit", zeros)])
    let packed = try Archive(bytes: zip.bytes).entries[0].packedByteCount
    #expect(
      try outcome(zip, limits)
        == "‘a.fit’ would make 200,000 bytes out of \(packed), which no training file does;"
        + " it was not unpacked")
  }

  @Test("is more in all than the file can honestly hold, nested archives counted")
  func total() throws {
    let zeros = [UInt8](repeating: 0, count: 100_000)
    let inner = try ZipBytes((0..<4).map { ("\($0).fit", zeros) }).bytes
    var limits = ArchiveLimits()
    limits.totalFloorBytes = 250_000
    limits.totalRatio = 1
    let archive = try Archive(bytes: ZipBytes([("inner.zip", inner)]).bytes, limits: limits)
    let nested = try archive.nested(archive.entries[0], in: "/nowhere")
    let sentences = outcomes(nested).map { $0.count == 100_000 ? "read" : $0 }
    let refused =
      "the zip has unpacked to more than 250,000 bytes, far too many for its size;"
      + " the rest was left alone"
    #expect(sentences == ["read", "read", refused, refused])
  }

  @Test("is members that share their bytes")
  func overlap() throws {
    let one = try ZipBytes([("a.fit", noise(10_000))])
    #expect(refusal(one.bytes) == nil)
    let many = try one.listingItsMember(times: 3)
    #expect(
      refusal(many.bytes)
        == "the files that the zip lists do not fit into its \(grouped(many.bytes.count)) bytes,"
        + " so they overlap; nothing was unpacked")
  }

  @Test("is a directory with too many members")
  func count() throws {
    var limits = ArchiveLimits()
    limits.entryCount = 2
    let zip = try ZipBytes([("a", []), ("b", []), ("c", [])])
    #expect(refusal(zip.bytes, limits) == "the zip lists 3 files, more than 2; split it")
  }

  @Test("is an entry of another archive")
  func foreignEntry() throws {
    let other = try Archive(bytes: ZipBytes([("a", []), ("b", [1])]).bytes)
    let archive = try Archive(bytes: hello.bytes)
    #expect(throws: ArchiveError.noSuchEntry(index: 1)) { try archive.read(other.entries[1]) }
    #expect(throws: ArchiveError.noSuchEntry(index: 0)) { try archive.read(other.entries[0]) }
    #expect(ArchiveError.noSuchEntry(index: 0).description == "the zip has no file number 1")
  }

  @Test("any cut gives an error or the member, never a crash")
  func cuts() throws {
    let whole = try hello.bytes
    for length in 0..<whole.count {
      let found = refusal(Array(whole[..<length]))
      #expect(found != nil, "cut to \(length)")
    }
  }

  @Test("any bytes changed give an error or something of the promised size", arguments: ways)
  func changes(limits: ArchiveLimits) throws {
    let members = [
      ("a.fit", noise(300)), ("b.json", Array(String(repeating: "x", count: 900).utf8)),
    ]
    let whole = try ZipBytes(members).bytes
    for seed: UInt64 in 0..<300 {
      var random = Seeded(state: seed)
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      do throws(ArchiveError) {
        let archive = try Archive(bytes: bytes, limits: limits)
        for entry in archive.entries {
          if let read = try? archive.read(entry) {
            #expect(read.count == entry.byteCount)
            #expect(checksum(read) == entry.crc)
          }
        }
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  private func grouped(_ number: Int) -> String {
    number < 1_000
      ? "\(number)"
      : "\(number / 1_000)," + String(String(number % 1_000 + 1_000).dropFirst())
  }
}
