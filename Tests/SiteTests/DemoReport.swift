import DemoAthlete
import Diagnostics
import Foundation
import Ingest
import Site
import TestSupport
import Testing
import Training
import TrainingStore

/// A report of the invented athlete's last dozen activities, made in the test as anybody's is made.
struct DemoReport {
  let folder: String
  /// The day the invented athlete's data ends.
  let today: Day

  /// Ingests the athlete's export into a new folder.
  static func made(in folder: URL, hostile: Bool = false) throws -> DemoReport {
    let (base, today) = try (hostile ? Self.hostileBase : Self.base).get()
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(atPath: base, toPath: folder.path)
    return DemoReport(folder: folder.path, today: today)
  }

  private typealias Base = Result<(folder: String, today: Day), any Error>
  private static let base: Base = Result { try base("plain", hostile: false) }
  private static let hostileBase: Base = Result { try base("hostile", hostile: true) }

  /// Made once for all tests, each of which works on a copy, and removed when the program ends.
  private static func base(_ name: String, hostile: Bool) throws -> (folder: String, today: Day) {
    let folder = bases.appendingPathComponent(name).path
    atexit { try? FileManager.default.removeItem(at: bases) }
    let files = try DemoAthlete(newestActivities: 12).write(to: folder, hostile: hostile)
    let report = DemoReport(folder: folder, today: files.today)
    let receipt = try report.ingest([files.exportZip])
    #expect(receipt.problems == [], "the export is read without a problem")
    #expect(receipt.newActivityCount == 12)
    // Notes about older runs would be warned of.
    for name in ["runs", "weeks"] {
      for file in try names(in: folder + "/content/" + name)
      where !["2026-11-22.md", "2026-w47.md"].contains(file) {
        try FileManager.default.removeItem(atPath: folder + "/content/" + name + "/" + file)
      }
    }
    return (folder, files.today)
  }

  var workspace: Workspace { Workspace(folder: folder) }

  func store() throws -> TrainingStore {
    let path = workspace.storePath
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    return try TrainingStore(path: path)
  }

  @discardableResult
  func ingest(_ paths: [String]) throws -> Receipt {
    let store = try store()
    defer { try? store.close() }
    let configuration = workspace.configuration
    return try Ingest.ingest(
      paths, into: store, athlete: configuration.athlete,
      rules: SettlingRules(timeZone: configuration.timeZone),
      temporaryFolder: folder)
  }

  /// Builds the site; the mistakes that stop a build are recorded as issues.
  @discardableResult
  func build(today: Day? = nil, output: String? = nil, isStrict: Bool = false) async throws
    -> BuildReceipt
  {
    let workspace = workspace
    let store = try store()
    let builder = SiteBuilder(
      workspace: workspace, store: store, today: today ?? self.today, program: "test",
      output: output
    ) {
      try settle(
        store, athlete: workspace.configuration.athlete,
        rules: SettlingRules(timeZone: workspace.configuration.timeZone))
      try giveAddresses(in: store, rules: SettlingRules(timeZone: workspace.configuration.timeZone))
    }
    let mistakes = (workspace.problems + builder.materials.problems).filter {
      $0.severity == .error
    }
    #expect(mistakes.map(\.description) == [])
    let receipt = try await builder.build(isStrict: isStrict)
    try store.close()
    return receipt
  }

  /// Every file of the site, by path.
  func site(_ name: String = "public") throws -> [String: Data] {
    try tree(folder + "/" + name)
  }

  /// Changes a text file of the report.
  func edit(_ file: String, _ change: (String) -> String) throws {
    let url = URL(fileURLWithPath: folder + "/" + file)
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(change(text).utf8).write(to: url)
  }
}

/// Where the reports stand that tests copy.
let bases = FileManager.default.temporaryDirectory
  .appendingPathComponent("openrun-test-" + UUID().uuidString, isDirectory: true)

/// Every file below a folder, by path.
func tree(_ folder: String) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for case let path as String in try #require(FileManager.default.enumerator(atPath: folder)) {
    var isFolder: ObjCBool = false
    let whole = folder + "/" + path
    guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder),
      !isFolder.boolValue
    else { continue }
    files[path] = try Data(contentsOf: URL(fileURLWithPath: whole))
  }
  return files
}

/// The paths that differ between two sites, or are in one of them only, sorted.
func differences(_ a: [String: Data], _ b: [String: Data]) -> [String] {
  Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
}
