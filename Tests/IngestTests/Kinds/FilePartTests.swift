import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

/// Files that could not be used as a whole, as the pages are told of them.
@Suite struct FilePartTests {
  private func part(_ bytes: [UInt8], _ name: String) throws -> FilePart? {
    var parts: [Int64: FilePart] = [:]
    try withBench { bench in
      _ = try bench.ingest(bench.file(name, bytes))
      let id = try bench.only().activity.id
      parts = try bench.store.trainingLog(athlete: bench.athlete).fileParts
      #expect(Set(parts.keys).isSubset(of: [id]))
    }
    return parts.values.first
  }

  @Test(arguments: Outing.Format.allCases, ["running", "cycling"])
  func `A file that was copied by half breaks off, a whole one does not`(
    format: Outing.Format, sport: String
  ) throws {
    let outing = Outing(seconds: 1_800, every: 2, speed: 3, sport: sport)
    let bytes = outing.bytes(as: format)
    #expect(try part(bytes, "a.\(format)") == nil)
    let half = try #require(try part(Array(bytes.prefix(bytes.count / 2)), "a.\(format)"))
    #expect(half.breaksOff && !half.reason.isEmpty)
  }

  @Test(arguments: [1_200, 3_000])
  func `A wrong checksum is told, and nothing is said to be missing`(seconds: Int) throws {
    var bytes = Outing(seconds: seconds).fit
    bytes[bytes.count - 1] ^= 0x5A
    let part = try #require(try part(bytes, "a.fit"))
    #expect(!part.breaksOff && part.reason.contains("checksum"))
  }

  @Test func `Copies and plans beside a recording are no part of it`() throws {
    let outing = Outing(seconds: 900)
    let text = outing.gpxText.replacing(
      "</gpx>", with: "<rte><rtept lat=\"1\" lon=\"2\"/></rte></gpx>")
    #expect(try part(Array(text.utf8), "a.gpx") == nil)
  }
}
