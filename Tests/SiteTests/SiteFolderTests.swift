import Foundation
import TestSupport
import Testing

@testable import Site

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

private func text(_ folder: URL, _ file: String) -> String? {
  try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
}

@Suite("The site's folder")
struct SiteFolderTests {
  @Test("makes the folders a file needs")
  func folders() throws {
    try withTemporaryFolder { folder in
      let site = SiteFolder(path: folder.path + "/one/two")
      try site.prepare()
      let (written, stamp) = try site.write(bytes("page"), to: "a/b/c.html", number: 0)
      #expect(written)
      #expect(stamp.size == 4)
      #expect(text(folder, "one/two/a/b/c.html") == "page")
      #expect(try names(in: folder.path + "/one/two") == ["a"], "no partial file is left")
    }
  }

  @Test("does not touch a file that holds the same bytes")
  func same() throws {
    try withTemporaryFolder { folder in
      let site = SiteFolder(path: folder.path)
      let first = try site.write(bytes("page"), to: "a.html", number: 0)
      let inode = try inode(folder.path + "/a.html")
      let second = try site.write(bytes("page"), to: "a.html", number: 0)
      #expect(first.written && !second.written)
      #expect(first.stamp == second.stamp)
      #expect(try self.inode(folder.path + "/a.html") == inode)
    }
  }

  @Test("puts a new file in the place of the old one, so that a reader keeps what it opened")
  func replaced() throws {
    try withTemporaryFolder { folder in
      let site = SiteFolder(path: folder.path)
      _ = try site.write(bytes("old page"), to: "a.html", number: 0)
      let reader = try FileHandle(forReadingFrom: folder.appendingPathComponent("a.html"))
      let (written, _) = try site.write(bytes("new page"), to: "a.html", number: 0)
      #expect(written)
      #expect(try reader.readToEnd() == Data("old page".utf8))
      #expect(text(folder, "a.html") == "new page")
    }
  }

  @Test("does not write through a link that stands where a page should")
  func link() throws {
    try withTemporaryFolder { folder in
      let outside = folder.appendingPathComponent("outside.txt")
      try Data("mine".utf8).write(to: outside)
      let site = SiteFolder(path: folder.path + "/site")
      try site.prepare()
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/site/a.html", withDestinationPath: outside.path)
      let (written, _) = try site.write(bytes("mine"), to: "a.html", number: 0)
      #expect(written)
      #expect(text(folder, "outside.txt") == "mine")
      #expect(FileStamp(path: folder.path + "/site/a.html") != nil, "it is a file of its own now")
    }
  }

  @Test("clears what a build that was killed left behind, and nothing else")
  func leftovers() throws {
    try withTemporaryFolder { folder in
      for name in [".openrun-partial-0", ".openrun-partial-17", "index.html", ".htaccess"] {
        try Data("half".utf8).write(to: folder.appendingPathComponent(name))
      }
      try SiteFolder(path: folder.path).prepare()
      #expect(try names(in: folder.path) == [".htaccess", "index.html"])
    }
  }

  @Test("a half-written file never bears a page's name")
  func half() throws {
    try withTemporaryFolder { folder in
      let site = SiteFolder(path: folder.path)
      _ = try site.write(bytes("old"), to: "a.html", number: 3)
      // A folder where the partial file should be: writing stops before the page is touched.
      try FileManager.default.createDirectory(
        atPath: folder.path + "/.openrun-partial-3", withIntermediateDirectories: false)
      #expect(
        throws: SiteError.cannotWrite(path: folder.path + "/.openrun-partial-3", errno: EISDIR)
      ) {
        _ = try site.write(bytes("new"), to: "a.html", number: 3)
      }
      #expect(text(folder, "a.html") == "old")
    }
  }

  @Test("says why a folder cannot be made")
  func blocked() throws {
    try withTemporaryFolder { folder in
      try Data("a file".utf8).write(to: folder.appendingPathComponent("public"))
      let path = folder.path + "/public"
      #expect(throws: SiteError.cannotWrite(path: path, errno: ENOTDIR)) {
        try SiteFolder(path: path).prepare()
      }
      #expect(throws: SiteError.cannotWrite(path: path + "/deeper", errno: ENOTDIR)) {
        try SiteFolder(path: path + "/deeper").prepare()
      }
      #expect(
        SiteError.cannotWrite(path: "public", errno: ENOSPC).description == """
          error: public could not be written: No space left on device
          help: make room or choose another folder with --output; the site that was there is \
          unharmed
          """)
    }
  }

  @Test("removes a file and the folders it leaves empty")
  func removal() throws {
    try withTemporaryFolder { folder in
      let site = SiteFolder(path: folder.path)
      for file in ["runs/2026/a.html", "runs/2026/b.html", "notes/c.html"] {
        _ = try site.write(bytes("page"), to: file, number: 0)
      }
      try site.remove("runs/2026/a.html")
      try site.remove("notes/c.html")
      #expect(try names(in: folder.path) == ["runs"])
      #expect(try names(in: folder.path + "/runs/2026") == ["b.html"])
      try site.remove("runs/2026/not-there.html")
      #expect(try names(in: folder.path + "/runs/2026") == ["b.html"])
    }
  }

  @Test("what cannot be removed is told of by its path")
  func cannotRemove() throws {
    try withTemporaryFolder { folder in
      let site = SiteFolder(path: folder.path)
      _ = try site.write(bytes("page"), to: "runs/a.html/b.html", number: 0)
      let error = #expect(throws: SiteError.self) { try site.remove("runs/a.html") }
      #expect(error == .cannotRemove(path: folder.path + "/runs/a.html", errno: EISDIR))
      #expect(error?.description.contains("no longer part of the site") == true)
    }
  }

  private func inode(_ path: String) throws -> UInt64 {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return UInt64(status.st_ino)
  }
}

/// The names in a folder, sorted.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
