import Archives
import Foundation
import Testing

@Suite("Writing a zip")
struct ZipWriterTests {
  private func write(_ writer: inout ZipWriter, inner: String) throws {
    var options = ZipWriter.Options(modified: ZipTime(year: 2025, month: 2, day: 28, hour: 23))
    try writer.addFolder("DI_CONNECT", modified: options.modified)
    try writer.add("DI_CONNECT/a.json", Array("[]".utf8), options)
    try writer.add("DI_CONNECT/inner.zip", contentsOf: inner, options)
    options.isStored = true
    try writer.add("DI_CONNECT/stored.zip", contentsOf: inner, options)
  }

  @Test("to a file and to memory gives the same bytes, twice")
  func determinism() throws {
    try withFolder { folder in
      let inner = folder + "/inner.zip"
      let content = noise(700_000)
      var innerWriter = try ZipWriter(path: inner)
      try innerWriter.add("8812.fit", content)
      try innerWriter.finish()
      var memory = ZipWriter()
      try write(&memory, inner: inner)
      let bytes = try memory.finishedBytes()
      for name in ["one.zip", "two.zip"] {
        var file = try ZipWriter(path: "\(folder)/\(name)")
        try write(&file, inner: inner)
        try file.finish()
        let written = FileManager.default.contents(atPath: "\(folder)/\(name)")
        #expect(written.map { [UInt8]($0) } == bytes)
      }
      let archive = try Archive(bytes: bytes)
      #expect(
        archive.entries.map(\.name)
          == ["DI_CONNECT/", "DI_CONNECT/a.json", "DI_CONNECT/inner.zip", "DI_CONNECT/stored.zip"])
      for entry in archive.entries.dropFirst(2) {
        let nested = try archive.nested(entry, in: folder)
        #expect(try nested.read(nested.entries[0]) == content)
      }
    }
  }

  @Test("where nothing can be written is told")
  func unwritable() {
    do throws(ArchiveError) {
      _ = try ZipWriter(path: "/nowhere/at/all.zip").finish()
      Issue.record("something was written")
    } catch {
      #expect(error.description == "a file could not be written: No such file or directory")
    }
  }

  @Test("cuts moments to what the format can write")
  func times() throws {
    for (given, kept) in [
      (ZipTime(year: 1969, month: 0, day: 0), ZipTime(year: 1980, month: 1, day: 1)),
      (
        ZipTime(year: 2026, month: 12, day: 31, hour: 25, minute: 61, second: 61),
        ZipTime(year: 2026, month: 12, day: 31, hour: 23, minute: 59, second: 58)
      ),
    ] {
      let zip = try ZipBytes([("a", [])], ZipWriter.Options(modified: given))
      #expect(try Archive(bytes: zip.bytes).entries[0].modified == kept)
    }
  }
}
