import Archives
import Foundation

extension SiteUpdate {
  /// Packed files smaller than this save no packet on the way.
  private static let leastSize = 1_024
  private static let textEndings = [
    ".css", ".eml", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml",
  ]

  /// A packed file beside each text that is large enough, as `gzip_static` and its like look for it.
  ///
  /// - Parameters:
  ///   - jobs: all files of the site.
  ///   - manifest: with the sizes they have now, since what is packed is what was written.
  /// - Returns: one for each, with how to make it where it is due.
  func packingJobs(of jobs: [SiteJob], in manifest: Manifest) -> [SiteJob] {
    jobs.filter { job in
      Self.textEndings.contains { job.path.hasSuffix($0) }
        && manifest.entries[job.path].map { $0.stamp.size >= Self.leastSize } ?? false
    }.map { text in
      var job = SiteJob(path: text.path + ".gz", fingerprint: "gzip " + text.fingerprint)
      if isDue(job.path, fingerprint: job.fingerprint) {
        let whole = folder.path + "/" + text.path
        job.make = { try gzipped([UInt8](Data(contentsOf: URL(fileURLWithPath: whole)))) }
      }
      return job
    }
  }
}
