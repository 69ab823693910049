import Foundation
import Synchronization

/// Makes and writes what changed since the last build, on all cores, and tidies up behind it.
///
/// A build that is killed leaves pages that are whole, and a manifest that no longer vouches for
/// the pages that were about to change.
struct SiteUpdate {
  let folder: SiteFolder
  let old: Manifest
  let manifestPath: String
  /// Whether a packed file lies beside each text.
  var isPrecompressed = false

  /// Whether a file has to be made: it is new, made of something else, or no longer as it was left.
  func isDue(_ path: String, fingerprint: String) -> Bool {
    guard let entry = old.entries[path], entry.fingerprint == fingerprint else { return true }
    return FileStamp(path: folder.path + "/" + path) != entry.stamp
  }

  /// Makes and writes what is due; `whole` is what the whole site is made from, `nil` when the
  /// next build has to look at every page's fingerprint whatever has changed.
  ///
  /// `attacked` is what all files were attacked for, `nil` where nobody looked.
  func run(
    _ jobs: [SiteJob], whole: String?, attacked: String? = nil
  ) async throws -> BuildReceipt {
    var (jobs, manifest) = (jobs, old)
    manifest.whole = nil
    var done = try await bringUpToDate(jobs, &manifest)
    if isPrecompressed {
      let packing = packingJobs(of: jobs, in: manifest)
      done += try await bringUpToDate(packing, &manifest)
      jobs += packing
    }
    let wanted = Set(jobs.map(\.path))
    let stale = old.entries.keys.filter { !wanted.contains($0) }.sorted()
    var failure: SiteError?
    for path in stale {
      do throws(SiteError) {
        try folder.remove(path)
        manifest.entries[path] = nil
      } catch {
        // It is still ours, so the next build tries again.
        failure = failure ?? error
      }
    }
    manifest.whole = failure == nil ? whole : nil
    manifest.attacked = attacked
    try save(manifest)
    if let failure { throw failure }
    return BuildReceipt(
      outputFolder: folder.path, made: done.count,
      writtenFiles: done.filter(\.isWritten).map(\.path).sorted(),
      unchanged: jobs.count - done.count, removed: stale.count)
  }

  /// Makes and writes what is due of some files; until they stand, the manifest vouches for none.
  private func bringUpToDate(
    _ jobs: [SiteJob], _ manifest: inout Manifest
  ) async throws -> [(path: String, isWritten: Bool)] {
    let due = jobs.filter { $0.make != nil }
    for job in due { manifest.entries[job.path] = .unfinished }
    try save(manifest)
    let written = try await make(due)
    for (job, result) in zip(due, written) {
      manifest.entries[job.path] = Manifest.Entry(
        fingerprint: job.fingerprint, stamp: result.stamp)
    }
    return zip(due, written).map { ($0.path, $1.written) }
  }

  private typealias Written = (written: Bool, stamp: FileStamp)

  /// Results in the order of the jobs.
  ///
  /// Each worker takes the next job when it is done with one.
  private func make(_ jobs: [SiteJob]) async throws -> [Written] {
    let queue = WorkQueue(count: jobs.count)
    let workers = max(1, min(ProcessInfo.processInfo.activeProcessorCount, jobs.count))
    return try await withThrowingTaskGroup(of: [(Int, Written)].self) { group in
      for worker in 0..<workers {
        group.addTask { [folder] in
          var done: [(Int, Written)] = []
          while !Task.isCancelled, let index = queue.next() {
            let job = jobs[index]
            guard let bytes = try job.make?() else { continue }
            done.append((index, try folder.write(bytes, to: job.path, number: worker)))
          }
          return done
        }
      }
      var results = [Written?](repeating: nil, count: jobs.count)
      for try await part in group {
        for (index, result) in part { results[index] = result }
      }
      return results.compactMap { $0 }
    }
  }

  private func save(_ manifest: Manifest) throws(SiteError) {
    let state = URL(fileURLWithPath: manifestPath)
    _ = try SiteFolder(path: state.deletingLastPathComponent().path).write(
      Array(manifest.text.utf8), to: state.lastPathComponent, number: 0)
  }
}

/// Hands out the numbers of jobs, each once.
///
/// A class, because its lock cannot be copied.
private final class WorkQueue: Sendable {
  private let count: Int
  private let done = Mutex(0)

  init(count: Int) { self.count = count }

  func next() -> Int? {
    done.withLock { index in
      guard index < count else { return nil }
      defer { index += 1 }
      return index
    }
  }
}
