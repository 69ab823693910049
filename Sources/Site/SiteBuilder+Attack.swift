import Facts
import Foundation
import Leaks

extension SiteBuilder {
  /// The same files, made and found to tell nothing that must not be told.
  ///
  /// What is due is made here and kept until all of it was looked at, since a page that leaks may be
  /// copied by whoever watches the folder. Files that stand are not looked at again unless something
  /// else has to be hidden than before.
  ///
  /// - Throws: `FoundLeaks`.
  func attacked(_ jobs: [SiteJob], last: Manifest) throws -> [SiteJob] {
    guard let attack else { return jobs }
    let due = jobs.filter { $0.make != nil }
    let standing = jobs.filter { $0.make == nil }.map(\.path)
    let isAnother = last.attacked != attack.fingerprint
    guard !due.isEmpty || isAnother else { return jobs }
    let made = try due.concurrentMap(inPartsOf: 4) { job in
      SiteFile(path: job.path, bytes: try job.make?() ?? [])
    }
    let read = { standing.map { SiteFile(path: $0, in: outputFolder) } }
    let leaks =
      isAnother
      ? try attack.leaks(in: made + read()) : try attack.leaks(in: made, besides: read)
    guard leaks.isEmpty else { throw FoundLeaks(leaks: leaks) }
    let bytes = Dictionary(made.map { ($0.path, $0.bytes) }) { first, _ in first }
    return jobs.map { job in
      var job = job
      if let bytes = bytes[job.path] { job.make = { bytes } }
      return job
    }
  }
}

extension SiteFile {
  /// A file of a site's folder; one that cannot be read is empty.
  package init(path: String, in folder: String) {
    let data = FileManager.default.contents(atPath: folder + "/" + path)
    self.init(path: path, bytes: data.map(Array.init) ?? [])
  }
}
