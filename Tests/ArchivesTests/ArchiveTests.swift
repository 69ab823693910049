import Archives
import Foundation
import Testing

@Suite("An archive")
struct ArchiveTests {
  @Test(
    "gives back what was written, however it was kept",
    arguments: [false, true], [false, true])
  func roundTrip(isStored: Bool, hasDescriptor: Bool) throws {
    var options = ZipWriter.Options(
      modified: ZipTime(year: 2026, month: 11, day: 22, hour: 9, minute: 6, second: 36))
    options.isStored = isStored
    options.hasDescriptor = hasDescriptor
    for alwaysZip64 in [false, true] {
      options.alwaysZip64 = alwaysZip64
      let text = Array(String(repeating: "kilometre ", count: 500).utf8)
      let zip = try ZipBytes(
        [("DI_CONNECT/läufe.json", text), ("empty", []), ("noise", noise(5_000))], options)
      let archive = try Archive(bytes: zip.bytes)
      #expect(archive.entries.map(\.name) == ["DI_CONNECT/läufe.json", "empty", "noise"])
      #expect(archive.entries.map(\.byteCount) == [5_000, 0, 5_000])
      #expect(archive.entries.map(\.index) == [0, 1, 2])
      #expect(archive.entries.allSatisfy { $0.modified == options.modified })
      #expect(archive.entries.allSatisfy { $0.method == (isStored ? 0 : 8) })
      #expect(archive.entries[0].crc == checksum(text))
      #expect(try archive.read(archive.entries[0]) == text)
      #expect(try archive.read(archive.entries[1]) == [])
      #expect(try archive.read(archive.entries[2]) == noise(5_000))
    }
  }

  @Test(
    "reads into one buffer, larger and smaller members in turn, in one go or in pieces",
    arguments: [0, 15_000, 4_194_304])
  func buffer(wholeBytes: Int) throws {
    var limits = ArchiveLimits()
    limits.wholeBytes = wholeBytes
    let members = [
      ("a", noise(10_000)), ("b", noise(10, seed: 2)), ("c", []), ("d", noise(20_000)),
    ]
    let archive = try Archive(bytes: ZipBytes(members).bytes, limits: limits)
    var buffer = [UInt8](repeating: 9, count: 3)
    for (entry, member) in zip(archive.entries, members) {
      try archive.read(entry, into: &buffer)
      #expect(buffer == member.1)
    }
  }

  @Test("gives the first bytes of a member without its rest")
  func prefix() throws {
    let archive = try Archive(bytes: ZipBytes([("a", noise(1_000))]).withCRC(1).bytes)
    let entry = archive.entries[0]
    #expect(try archive.read(entry, prefix: 12) == Array(noise(1_000)[..<12]))
    #expect(try archive.read(entry, prefix: 0) == [])
    #expect(try archive.read(entry, prefix: -1) == [])
    #expect(try archive.read(entry, prefix: 5_000) == noise(1_000))
  }

  @Test("tells members of one name apart by their index")
  func duplicates() throws {
    let archive = try Archive(
      bytes: ZipBytes([("a", Array("first".utf8)), ("a", Array("second".utf8))]).bytes)
    #expect(archive.entries.map(\.name) == ["a", "a"])
    #expect(outcomes(archive) == ["first", "second"])
  }

  @Test(
    "shows names as text and never as paths",
    arguments: [
      ("../../etc/passwd", "../../etc/passwd", "passwd"),
      ("/abs/x.fit", "/abs/x.fit", "x.fit"),
      ("C:\\Users\\x.fit", "C:\\Users\\x.fit", "x.fit"),
      ("a\u{1B}[31m\n.fit", "a\u{FFFD}[31m\u{FFFD}.fit", "a\u{FFFD}[31m\u{FFFD}.fit"),
      ("\u{202E}tif.exe", "\u{FFFD}tif.exe", "\u{FFFD}tif.exe"),
      ("", "", ""),
    ])
  func names(raw: String, name: String, fileName: String) throws {
    let archive = try Archive(bytes: ZipBytes([(raw, [1])]).withFlags(0).bytes)
    #expect(archive.entries[0].name == name)
    #expect(archive.entries[0].fileName == fileName)
    #expect(try archive.read(archive.entries[0]) == [1])
  }

  @Test("reads names in the PC's old code page")
  func oldNames() throws {
    var zip = try ZipBytes([("caf?.fit", [1])]).withFlags(0)
    for offset in zip.offsets(of: Array("caf?".utf8)) { zip.bytes[offset + 3] = 0x82 }
    #expect(try Archive(bytes: zip.bytes).entries.map(\.name) == ["café.fit"])
  }

  @Test("knows folders, and links it does not follow")
  func kinds() throws {
    var writer = ZipWriter()
    try writer.addFolder("DI_CONNECT")
    var link = ZipWriter.Options()
    link.mode = 0o120777
    try writer.add("link.json", Array("/etc/passwd".utf8), link)
    let archive = try Archive(bytes: try writer.finishedBytes())
    #expect(archive.entries.map(\.isDirectory) == [true, false])
    #expect(archive.entries.map(\.isSymbolicLink) == [false, true])
    #expect(
      outcomes(archive) == [
        "‘DI_CONNECT’ is a folder",
        "‘link.json’ only points to another file; it was not followed",
      ])
  }

  @Test("is found behind other bytes, and behind a comment that looks like its end")
  func surroundings() throws {
    let zip = try ZipBytes([("a.fit", Array("hello".utf8))]).bytes
    #expect(outcomes(try Archive(bytes: Array("#!/bin/sh\n".utf8) + zip)) == ["hello"])
    var commented = zip
    let comment: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    commented[commented.count - 2] = UInt8(comment.count)
    #expect(outcomes(try Archive(bytes: commented + comment)) == ["hello"])
  }

  @Test("with more members than two bytes can count is read")
  func manyEntries() throws {
    var writer = ZipWriter()
    var options = ZipWriter.Options()
    options.isStored = true
    for number in 0..<66_000 { try writer.add("\(number)", [], options) }
    let archive = try Archive(bytes: try writer.finishedBytes())
    #expect(archive.entries.count == 66_000)
    #expect(archive.entries.last?.name == "65999")
  }

  @Test("may hold nothing")
  func empty() throws {
    #expect(try Archive(bytes: ZipBytes([]).bytes).entries.isEmpty)
  }
}
