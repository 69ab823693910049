import DemoAthlete
import Foundation
import TestSupport
import Testing

/// A folder with the invented athlete's last dozen activities, ingested by the program.
struct CommandReport {
  let folder: URL

  /// Makes one, with its export in the store or still to be read.
  static func made(in folder: URL, isIngested: Bool = true) throws -> CommandReport {
    let base = try base.get()
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: base, to: folder)
    let report = CommandReport(folder: folder)
    if isIngested {
      let run = try report.openrun("ingest", "garmin-export.zip", "--quiet")
      #expect((run.output, run.problems, run.code) == ("", "", 0))
    }
    return report
  }

  /// Made once for all tests, each of which works on a copy, and removed when the program ends.
  private static let base = Result {
    atexit { try? FileManager.default.removeItem(at: bases) }
    _ = try DemoAthlete(newestActivities: 12).write(to: bases.path)
    for name in ["runs", "weeks"] {
      try FileManager.default.removeItem(at: bases / "content" / name)
    }
    return bases
  }

  func openrun(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun.openrun(arguments, in: folder, environment: environment)
  }

  func build(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun.openrun(
      ["build", "--today", "2026-11-22"] + arguments, in: folder, environment: environment)
  }

  func write(_ text: String, to file: String) throws {
    let url = folder / file
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ file: String) throws -> String {
    try String(contentsOf: folder / file, encoding: .utf8)
  }

  func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: (folder / file).path)
  }

  /// Every file below a folder of the report, by path.
  func files(_ name: String) throws -> [String: Data] {
    let root = (folder / name).path
    var files: [String: Data] = [:]
    for case let path as String in try #require(FileManager.default.enumerator(atPath: root)) {
      var isFolder: ObjCBool = false
      let whole = root + "/" + path
      if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue
      {
        files[path] = try Data(contentsOf: URL(fileURLWithPath: whole))
      }
    }
    return files
  }
}

private let bases =
  FileManager.default.temporaryDirectory
  / ("openrun-test-" + UUID().uuidString)
