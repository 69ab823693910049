import Foundation
import TestSupport
import Testing

@testable import LiveService

@Suite("Secrets on disk")
struct SecretFolderTests {
  private func mode(_ path: String) throws -> Int {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return Int(status.st_mode & 0o7777)
  }

  private func text(_ folder: SecretFolder, _ name: String = "key") throws -> String? {
    try folder.read(name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("are kept for their owner alone, whole, and are gone when removed")
  func keeping() throws {
    try withTemporaryFolder { parent in
      let folder = SecretFolder(path: parent.path + "/.secrets")
      #expect(try folder.read("key") == nil)
      #expect(try !folder.remove("key"))
      let before = umask(0)
      defer { umask(before) }
      try folder.write(Array("one".utf8), to: "key")
      try folder.write(Array("two".utf8), to: "key")
      #expect(try text(folder) == "two")
      #expect(try mode(folder.path) == 0o700)
      #expect(try mode(folder.path + "/key") == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["key"])
      #expect(try folder.remove("key"))
      #expect(try folder.read("key") == nil)
    }
  }

  @Test("that others could have read are refused", arguments: [0o640, 0o604, 0o620, 0o777])
  func loose(mode: Int) throws {
    try withTemporaryFolder { parent in
      let folder = SecretFolder(path: parent.path + "/.secrets")
      try folder.write(Array("one".utf8), to: "key")
      let file = folder.path + "/key"
      chmod(file, mode_t(mode))
      #expect(throws: SecretError.isLoose(path: file, isFolder: false)) { try folder.read("key") }
      // Written anew it is a new secret.
      try folder.write(Array("two".utf8), to: "key")
      #expect(try text(folder) == "two")
      chmod(folder.path, mode_t(mode | 0o700))
      #expect(throws: SecretError.isLoose(path: folder.path, isFolder: true)) {
        try folder.read("key")
      }
      #expect(throws: SecretError.self) { try folder.write([1], to: "key") }
      chmod(folder.path, 0o700)
    }
  }

  @Test("behind a link are refused, and a link is never written through")
  func links() throws {
    try withTemporaryFolder { parent in
      let folder = SecretFolder(path: parent.path + "/.secrets")
      try folder.write(Array("one".utf8), to: "other")
      let target = parent.path + "/elsewhere"
      try Data("mine".utf8).write(to: URL(fileURLWithPath: target))
      let file = folder.path + "/key"
      try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
      #expect(throws: SecretError.isLink(path: file)) { try folder.read("key") }
      try folder.write(Array("two".utf8), to: "key")
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
      #expect(try text(folder) == "two")
      let linked = parent.path + "/linked"
      try FileManager.default.createSymbolicLink(
        atPath: linked, withDestinationPath: folder.path)
      #expect(throws: SecretError.isLink(path: linked)) {
        try SecretFolder(path: linked).read("key")
      }
    }
  }

  @Test("no printing shows one")
  func printing() throws {
    let secret = try #require(Secret(" abc-def\n"))
    #expect(secret.text == "abc-def")
    var dumped = ""
    dump(secret, to: &dumped)
    for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped] {
      #expect(!text.contains("abc"), "\(text)")
    }
    for text in ["", " \n", "a b", "a\r\nX: y", "ä"] { #expect(Secret(text) == nil) }
  }
}
