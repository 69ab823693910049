import Foundation
import Ingest
import Site
import Training
import TrainingStore

/// A report folder of the benchmark's own, beside the workload.
private struct Scratch {
  let folder: String

  init(beside workload: String) throws {
    folder = workload + "/openrun-bench"
    try FileManager.default.createDirectory(
      atPath: folder + "/data", withIntermediateDirectories: true)
  }

  var store: String { folder + "/data/openrun.sqlite" }

  func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// Moves what an earlier run left out of the way: removing it while a clock runs, or just before,
  /// makes new files dear.
  func putAside(_ names: [String]) throws -> String {
    let aside = folder + "/old-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
    for name in names where FileManager.default.fileExists(atPath: folder + "/" + name) {
      try FileManager.default.moveItem(atPath: folder + "/" + name, toPath: aside + "/" + name)
    }
    return aside
  }

  /// The settings of a benchmark: heart rates, so that everything is derived.
  func writeConfiguration() throws {
    var template = ConfigurationTemplate()
    template.from = "2015-01-01"
    try Data(template.text.utf8).write(to: URL(fileURLWithPath: folder + "/openrun.toml"))
  }
}

/// Ingests `export.zip` of a workload's folder into a new store, with or without derived values.
func ingest(_ workload: String, derives: Bool = true) throws -> BenchResult {
  let scratch = try Scratch(beside: workload)
  try scratch.writeConfiguration()
  scratch.remove(scratch.store)
  let configuration = Workspace(folder: scratch.folder).configuration
  let measurement = Measurement()
  let store = try TrainingStore(path: scratch.store)
  let receipt = try Ingest.ingest(
    [workload + "/export.zip"], into: store,
    athlete: derives ? configuration.athlete : nil,
    rules: SettlingRules(timeZone: configuration.timeZone),
    temporaryFolder: scratch.folder)
  try store.close()
  let elapsed = measurement.elapsed
  let zip = try FileManager.default.attributesOfItem(atPath: workload + "/export.zip")
  let base = try FileManager.default.attributesOfItem(atPath: scratch.store)
  return BenchResult(
    tool: derives ? "openrun-ingest" : "openrun-ingest-plain", files: receipt.files.total,
    bytes: zip[.size] as? Int ?? 0,
    records: receipt.activityCount, elapsed: elapsed,
    extra: [("store_bytes", Double(base[.size] as? Int ?? 0))])
}

/// Builds the whole site of a workload's store into an empty folder; `ingest` comes first.
func build(_ workload: String) async throws -> BenchResult {
  let scratch = try Scratch(beside: workload)
  if !FileManager.default.fileExists(atPath: scratch.store) { _ = try ingest(workload) }
  let old = try scratch.putAside(["public", ".openrun"])
  defer { try? FileManager.default.removeItem(atPath: old) }
  let store = try TrainingStore(path: scratch.store)
  guard let today = try store.activities().last?.day else { throw CocoaError(.fileNoSuchFile) }
  let timeZone = Workspace(folder: scratch.folder).configuration.timeZone
  func builder() -> SiteBuilder {
    let workspace = Workspace(folder: scratch.folder)
    let athlete = workspace.configuration.athlete
    return SiteBuilder(workspace: workspace, store: store, today: today, program: "bench") {
      try settle(store, athlete: athlete, rules: SettlingRules())
      try giveAddresses(in: store, rules: SettlingRules(timeZone: timeZone))
    } drawing: {
      try soundDrawing(of: $0, in: store, athlete: athlete, rules: SettlingRules())
    }
  }
  let measurement = Measurement()
  let receipt = try await builder().build()
  let elapsed = measurement.elapsed
  let again = Measurement()
  let second = try await builder().build()
  return BenchResult(
    tool: "openrun-build", files: receipt.made, bytes: 0, records: receipt.written,
    elapsed: elapsed,
    extra: [
      ("again_wall", again.elapsed.wall), ("again_made", Double(second.made)),
      ("again_written", Double(second.written)),
    ])
}
