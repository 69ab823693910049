import Foundation
import Ingest
import Site
import Training
import TrainingStore

/// Ingests what lies at a path into a store of its own in `folder`, made anew.
func ingestAnew(_ path: String, called name: String, in folder: String) throws -> BenchResult {
  let store = folder + "/\(name).sqlite"
  for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + suffix) }
  let configuration = Workspace(folder: folder).configuration
  let measurement = Measurement()
  let base = try TrainingStore(path: store)
  let receipt = try Ingest.ingest(
    [path], into: base, athlete: configuration.athlete,
    rules: SettlingRules(timeZone: configuration.timeZone),
    temporaryFolder: folder)
  try base.close()
  let elapsed = measurement.elapsed
  let bytes = try TrainingStore(path: store).ledger().reduce(0) { $0 + $1.size }
  return BenchResult(
    tool: "openrun-\(name)", files: receipt.files.total, bytes: bytes,
    records: receipt.activityCount, elapsed: elapsed,
    extra: [
      ("mb_s", Double(bytes) / 1e6 / elapsed.cpu),
      ("mb_s_wall", Double(bytes) / 1e6 / elapsed.wall),
    ])
}
