import Foundation
import TestSupport
import Testing

@testable import Site

@Suite("The manifest")
struct ManifestTests {
  private let manifest: Manifest = {
    var manifest = Manifest()
    manifest.whole = "feed"
    manifest.entries = [
      "runs/b.html": .init(
        fingerprint: "02", stamp: FileStamp(size: 7, modifiedNanoseconds: 1_700_000_000_123_456_789)
      ),
      "a.html": .init(fingerprint: "01", stamp: FileStamp(size: 0, modifiedNanoseconds: -5)),
      "c.html": .unfinished,
    ]
    return manifest
  }()

  @Test("comes back as it was written")
  func roundTrip() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("manifest")
      try Data(manifest.text.utf8).write(to: file)
      #expect(Manifest(contentsOf: file.path) == manifest)
    }
  }

  @Test("is a text with its paths in order")
  func text() {
    #expect(
      manifest.text == """
        openrun manifest 1
        whole\tfeed
        a.html\t01\t0\t-5
        c.html\t\t-1\t0
        runs/b.html\t02\t7\t1700000000123456789

        """)
  }

  @Test(
    "one that is missing, cut off or of another kind vouches for nothing it does not hold",
    arguments: [
      "", "\n", "openrun manifest 2\na.html\t01\t1\t1\n", "openrun manifest 1\na.html\t01\t1\n",
      "openrun manifest 1\na.html\t01\tx\ty\n", "\u{0}\u{1}\u{2}",
    ])
  func strange(_ text: String) throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("manifest")
      try Data(text.utf8).write(to: file)
      #expect(Manifest(contentsOf: file.path) == Manifest())
      #expect(Manifest(contentsOf: file.path + "-missing") == Manifest())
    }
  }

  @Test("any bytes are read or passed over")
  func anyBytes() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("manifest")
      let whole = Array(manifest.text.utf8)
      forAll(seeds: 100) { random in
        var bytes = whole
        for _ in 0..<Int.random(in: 1...8, using: &random) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
        try Data(bytes).write(to: file)
        return Manifest(contentsOf: file.path).entries.count <= 12
      }
    }
  }

  @Test("stands only while every file bears its stamp")
  func stands() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.html").path
      try Data("page".utf8).write(to: URL(fileURLWithPath: file))
      var manifest = Manifest()
      let stamp = try #require(FileStamp(path: file))
      manifest.entries["a.html"] = .init(fingerprint: "01", stamp: stamp)
      #expect(manifest.stands(in: folder.path))
      manifest.entries["b.html"] = .unfinished
      #expect(!manifest.stands(in: folder.path))
      manifest.entries["b.html"] = nil
      try Data("pages".utf8).write(to: URL(fileURLWithPath: file))
      #expect(!manifest.stands(in: folder.path))
    }
  }
}
