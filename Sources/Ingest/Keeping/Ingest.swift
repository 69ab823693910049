import Foundation
package import Training
package import TrainingStore

/// Reads exports into a store: zips, folders or single files, in any order and as often as wanted.
///
/// Lists of activities are read first, then recordings, so that each recording finds its summary;
/// what activities are follows from all that was ever read, in whatever order it came. Each batch is one
/// transaction together with its ledger rows: an ingest that is killed goes on where it stopped.
/// One bad file never stops the others; it gets a row in the ledger. At the end every activity that
/// has a page and no address is given one, by the day in `timeZone`, the site's, where nobody
/// recorded an offset.
///
/// What a live service answered (`answers`) is read as lists are; recordings that were `fetched` from
/// it belong to the account of these lists, and go with the rows that are about them.
///
/// Without an athlete nothing is derived; ``settle(_:athlete:rules:workers:)`` does it before a
/// build. `workers` threads decode and one more writes. A large zip inside a zip is unpacked in
/// `temporaryFolder` while it is read. `progress` is called on the caller's thread after each file.
package func ingest(
  _ paths: [String], answers: [LiveAnswer] = [], fetched: [String] = [], into store: TrainingStore,
  athlete: Athlete?,
  rules: SettlingRules,
  workers: Int = defaultWorkerCount, temporaryFolder: String,
  progress: @escaping (IngestProgress) -> Void = { _ in }
) throws -> Receipt {
  for path in paths + fetched where !FileManager.default.fileExists(atPath: path) {
    throw IngestError.notFound(path: path)
  }
  return try withTemporaryFolder(in: temporaryFolder) { folder in
    try givingAddresses(in: store, rules: rules) {
      try IngestRun(
        store: store, athlete: athlete, rules: rules, workers: workers, folder: folder,
        progress: progress
      ).run(paths, answers: answers, fetched: fetched)
    }
  }
}

/// As many threads as there are cores.
package var defaultWorkerCount: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

/// Makes a folder of our own for the time of a step.
func withTemporaryFolder<Value>(
  in parent: String, _ body: (String) throws -> Value
) throws -> Value {
  do {
    try FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true)
  } catch {
    throw IngestError.noTemporaryFolder(path: parent)
  }
  removeAbandonedFolders(in: parent)
  var template = Array("\(parent)/\(folderPrefix)\(getpid())-XXXXXX".utf8CString)
  let made = template.withUnsafeMutableBufferPointer { buffer in
    buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
  }
  guard let made else { throw IngestError.noTemporaryFolder(path: parent) }
  defer { try? FileManager.default.removeItem(atPath: made) }
  return try body(made)
}

private let folderPrefix = "ingest-"

/// Removes what an ingest that was killed has left: its folder carries the number of its process.
private func removeAbandonedFolders(in parent: String) {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
  for name in names where name.hasPrefix(folderPrefix) {
    let parts = name.split(separator: "-")
    guard parts.count == 3, let process = pid_t(parts[1]), process > 0,
      kill(process, 0) != 0, errno == ESRCH
    else { continue }
    try? FileManager.default.removeItem(atPath: parent + "/" + name)
  }
}
