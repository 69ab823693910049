import Archives
import Foundation
import Testing

@Suite("An archive in an archive")
struct NestingTests {
  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test("is read, stored or deflated", arguments: [false, true])
  func nested(isStored: Bool) throws {
    var options = ZipWriter.Options()
    options.isStored = isStored
    let inner = try ZipBytes([("8812.fit", Array("run".utf8))]).bytes
    let archive = try Archive(bytes: ZipBytes([("Part1.zip", inner)], options).bytes)
    let nested = try archive.nested(archive.entries[0], in: "/nowhere")
    #expect(outcomes(nested) == ["run"])
    #expect(nested.source.nesting == 1)
  }

  @Test("that is large lies in a file while it is open, and no longer")
  func spooled() throws {
    try withFolder { folder in
      var limits = ArchiveLimits()
      limits.memoryBytes = 1_000
      let inner = try ZipBytes([("8812.fit", noise(50_000))]).bytes
      let path = folder + "/export.zip"
      var writer = try ZipWriter(path: path)
      try writer.add("Part1.zip", inner)
      try writer.finish()
      var source: ArchiveSource? = try {
        let archive = try Archive(path: path, limits: limits)
        return try archive.nestedSource(archive.entries[0], in: folder)
      }()
      #expect(try names(in: folder).count == 2)
      try {
        let opened = try #require(source)
        let first = try Archive(opened, limits: limits)
        let second = try Archive(opened, limits: limits)
        #expect(try first.read(first.entries[0]) == noise(50_000))
        #expect(try second.read(second.entries[0]) == noise(50_000))
      }()
      source = nil
      #expect(try names(in: folder) == ["export.zip"])
    }
  }

  @Test("that is damaged leaves no file behind")
  func damaged() throws {
    try withFolder { folder in
      var limits = ArchiveLimits()
      limits.memoryBytes = 10
      let zip = try ZipBytes([("Part1.zip", noise(5_000))]).withCRC(7)
      let archive = try Archive(bytes: zip.bytes, limits: limits)
      #expect(throws: ArchiveError.checksumMismatch(entry: "Part1.zip")) {
        try archive.nestedSource(archive.entries[0], in: folder)
      }
      #expect(try names(in: folder).isEmpty)
      let good = try Archive(bytes: ZipBytes([("Part1.zip", noise(5_000))]).bytes, limits: limits)
      #expect(throws: ArchiveError.notAnArchive) {
        try good.nested(good.entries[0], in: folder)
      }
      #expect(try names(in: folder).isEmpty)
      do throws(ArchiveError) {
        _ = try good.nested(good.entries[0], in: folder + "/none")
      } catch {
        #expect(
          error.description == "a file could not be written: No such file or directory")
      }
    }
  }

  @Test("in archives is opened three deep and no deeper")
  func depth() throws {
    var zip = try ZipBytes([("run.fit", [1])]).bytes
    for _ in 0..<3 { zip = try ZipBytes([("next.zip", zip)]).bytes }
    var archive = try Archive(bytes: zip)
    for _ in 0..<2 { archive = try archive.nested(archive.entries[0], in: "/nowhere") }
    #expect(throws: ArchiveError.tooDeep(limit: 3)) {
      try archive.nested(archive.entries[0], in: "/nowhere")
    }
    #expect(
      ArchiveError.tooDeep(limit: 3).description
        == "this zip lies inside 3 others; unpack the outer ones first")
  }

  @Test("is read by several tasks, each with its own archive over one source")
  func tasks() async throws {
    let inner = try ZipBytes((0..<50).map { ("\($0)", noise(2_000, seed: UInt64($0))) }).bytes
    let outer = try Archive(bytes: ZipBytes([("Part1.zip", inner)]).bytes)
    let source = try outer.nestedSource(outer.entries[0], in: "/nowhere")
    let right = try await withThrowingTaskGroup(of: Int.self) { group in
      for worker in 0..<4 {
        group.addTask {
          let archive = try Archive(source)
          return try archive.entries.count { entry in
            try entry.index % 4 == worker
              && archive.read(entry) == noise(2_000, seed: UInt64(entry.index))
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(right == 50)
  }
}
