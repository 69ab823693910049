import Foundation
import TestSupport
import Testing

@Suite("what tests are helped with")
struct SupportTests {
  @Test("the random generator gives its published numbers")
  func random() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test(
    "a golden says where it differs",
    .enabled(if: ProcessInfo.processInfo.environment["GOLDEN"] != "write"))
  func golden() throws {
    try withTemporaryFolder { folder in
      let goldens = folder.appendingPathComponent("Goldens", isDirectory: true)
      try FileManager.default.createDirectory(at: goldens, withIntermediateDirectories: true)
      try Data("one\ntwo\n".utf8).write(to: goldens.appendingPathComponent("a.txt"))
      let file = folder.appendingPathComponent("Some.swift").path
      try expectGolden("one\ntwo\n", "a.txt", file: file)
      try withKnownIssue {
        try expectGolden("one\nzwei\n", "a.txt", file: file)
      } matching: {
        "\($0)".contains("line 2: got ‘zwei’, wanted ‘two’")
      }
      withKnownIssue { try expectGolden("", "b.txt", file: file) }
    }
  }

  @Test("a temporary folder is gone when it was used, also after trouble")
  func folder() throws {
    var used: URL?
    #expect(throws: Vectors.Trouble.self) {
      try withTemporaryFolder { folder in
        used = folder
        #expect(FileManager.default.fileExists(atPath: folder.path))
        throw Vectors.Trouble(description: "trouble")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: try #require(used).path))
  }

  @Test("JSON keeps null, whole numbers and texts apart")
  func json() throws {
    let value = try JSONValue(Data(#"{"a":null,"b":[1,2.5,"x",true],"c":7.0}"#.utf8))
    #expect(value["a"] == .some(.null))
    #expect(value["z"] == nil)
    #expect(value["b"]?.array == [1, 2.5, "x", true])
    #expect(value["c"]?.int == 7)
    #expect(value["b"]?.doubles == [1, 2.5, nil, nil])
  }
}
