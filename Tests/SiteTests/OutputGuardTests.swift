import Foundation
import TestSupport
import Testing

@testable import Site

@Suite("The folder that is shared")
struct OutputGuardTests {
  private func workspace(_ folder: URL, _ toml: String = "") throws -> Workspace {
    try Data(toml.utf8).write(to: folder.appendingPathComponent("openrun.toml"))
    for name in ["data", "content", "themes", ".openrun"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    return Workspace(folder: folder.path)
  }

  @Test("is fine where init puts it, and elsewhere")
  func fine() throws {
    try withTemporaryFolder { folder in
      let workspace = try workspace(folder)
      let outside = OutputGuard(workspace: workspace)
      try outside.check(workspace.outputFolder)
      try outside.check(folder.path + "/deeper/public")
      try outside.check(folder.path + "-elsewhere")
      // A name that only begins like another.
      try outside.check(folder.path + "/contents")
    }
  }

  @Test(
    "holds nothing but the site",
    arguments: [
      ("", "the training store"), ("/data", "the training store"), ("/content", "your notes"),
      ("/themes", "your themes"), ("/.openrun", "the build's own notes"), ("/.secrets", "secrets"),
    ])
  func refused(_ name: String, _ what: String) throws {
    try withTemporaryFolder { folder in
      let workspace = try workspace(folder)
      let path = folder.path + name
      #expect(throws: SiteError.outputHoldsMoreThanTheSite(path: path, what: what)) {
        try OutputGuard(workspace: workspace).check(path)
      }
    }
  }

  @Test("is never a folder above the report, not even the root")
  func above() throws {
    try withTemporaryFolder { folder in
      let workspace = try workspace(folder)
      for path in [folder.deletingLastPathComponent().path, "/"] {
        #expect(
          throws: SiteError.outputHoldsMoreThanTheSite(path: path, what: "the training store")
        ) {
          try OutputGuard(workspace: workspace).check(path)
        }
      }
    }
  }

  @Test("is judged by where a link leads")
  func link() throws {
    try withTemporaryFolder { folder in
      let workspace = try workspace(folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/public", withDestinationPath: "data")
      #expect(throws: SiteError.self) {
        try OutputGuard(workspace: workspace).check(workspace.outputFolder)
      }
    }
  }

  @Test("holds no export", arguments: ["export.zip", "8812.FIT", "8812.fit.gz", "old.sqlite"])
  func exports(_ name: String) throws {
    try withTemporaryFolder { folder in
      let workspace = try workspace(folder)
      try FileManager.default.createDirectory(
        atPath: workspace.outputFolder, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(fileURLWithPath: workspace.outputFolder + "/" + name))
      #expect(
        throws: SiteError.outputHoldsMoreThanTheSite(
          path: workspace.outputFolder, what: "‘\(name)’")
      ) {
        try OutputGuard(workspace: workspace).check(workspace.outputFolder)
      }
    }
  }

  @Test("the refusal says what to do")
  func words() {
    #expect(
      SiteError.outputHoldsMoreThanTheSite(path: "public", what: "your notes").description == """
        error: public holds your notes, so it cannot be the folder that is shared as the site
        help: choose another folder with --output or [paths] output in openrun.toml
        """)
  }
}

@Suite("The lock of a report")
struct ProjectLockTests {
  @Test("is held by one at a time, and let go of with its holder")
  func one() throws {
    try withTemporaryFolder { folder in
      let path = folder.path + "/lock"
      var first: ProjectLock? = try ProjectLock(path: path)
      #expect(throws: SiteError.busy(path: path)) { _ = try ProjectLock(path: path) }
      withExtendedLifetime(first) {}
      first = nil
      _ = try ProjectLock(path: path)
    }
  }

  @Test("says what is the matter")
  func words() throws {
    #expect(
      SiteError.busy(path: ".openrun/lock").description == """
        error: another openrun is writing this report
        help: wait until it has finished; the lock is .openrun/lock
        """)
    try withTemporaryFolder { folder in
      let path = folder.path + "/missing/lock"
      #expect(throws: SiteError.cannotWrite(path: path, errno: ENOENT)) {
        _ = try ProjectLock(path: path)
      }
    }
  }
}
