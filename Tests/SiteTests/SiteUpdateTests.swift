import Archives
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Site

/// Counts what was made.
///
/// A class, because its lock cannot be copied.
private final class Making: Sendable {
  private let paths = Mutex<[String]>([])
  var made: [String] { paths.withLock { $0.sorted() } }

  /// A page whose text is also its fingerprint.
  func job(_ path: String, _ text: String) -> SiteJob {
    SiteJob(path: path, fingerprint: "f-" + text) {
      self.paths.withLock { $0.append(path) }
      return Array(text.utf8)
    }
  }

  func failingJob(_ path: String) -> SiteJob {
    SiteJob(path: path, fingerprint: "f-new") { throw SiteError.samePath(path) }
  }
}

/// A site in a folder, built from nothing but jobs.
private struct SmallSite {
  let folder: SiteFolder
  let manifestPath: String

  var isPrecompressed = false

  init(_ url: URL) throws {
    folder = SiteFolder(path: url.path + "/public")
    manifestPath = url.path + "/state/manifest"
    try SiteFolder(path: url.path + "/state").make()
  }

  var manifest: Manifest { Manifest(contentsOf: manifestPath) }

  func build(_ jobs: [SiteJob], whole: String? = "w") async throws -> BuildReceipt {
    try folder.prepare()
    let update = SiteUpdate(
      folder: folder, old: manifest, manifestPath: manifestPath,
      isPrecompressed: isPrecompressed)
    let jobs = jobs.map { job in
      var job = job
      if !update.isDue(job.path, fingerprint: job.fingerprint) { job.make = nil }
      return job
    }
    return try await update.run(jobs, whole: whole)
  }

  func text(_ file: String) -> String? {
    try? String(contentsOfFile: folder.path + "/" + file, encoding: .utf8)
  }
}

@Suite("Bringing a site up to date")
struct SiteUpdateTests {
  @Test("the first build makes everything, the second nothing")
  func twice() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      let jobs = [making.job("a.html", "A"), making.job("runs/b.html", "B")]
      let first = try await site.build(jobs)
      #expect(making.made == ["a.html", "runs/b.html"])
      #expect((first.made, first.written, first.unchanged, first.removed) == (2, 2, 0, 0))
      #expect(first.summary == "2 files: 2 written, 0 unchanged")
      let second = try await site.build(jobs)
      #expect(making.made.count == 2)
      #expect((second.made, second.written, second.unchanged, second.removed) == (0, 0, 2, 0))
      #expect(site.manifest.whole == "w")
    }
  }

  @Test("a packed file lies beside each large text, follows it, and goes when it is not wanted")
  func packed() async throws {
    try await withTemporaryFolder { url in
      var site = try SmallSite(url)
      site.isPrecompressed = true
      let making = Making()
      let (long, longer) = (
        String(repeating: "a", count: 1_024), String(repeating: "b", count: 2_000)
      )
      func jobs(_ page: String) -> [SiteJob] {
        [
          making.job("a.html", page), making.job("small.html", long.dropLast() + ""),
          making.job("font.woff2", longer),
        ]
      }
      func bytes(_ file: String) -> [UInt8]? {
        FileManager.default.contents(atPath: site.folder.path + "/" + file).map { [UInt8]($0) }
      }
      let first = try await site.build(jobs(long))
      #expect(first.writtenFiles == ["a.html", "a.html.gz", "font.woff2", "small.html"])
      #expect(bytes("a.html.gz") == (try gzipped(Array(long.utf8))))
      let second = try await site.build(jobs(long))
      #expect((second.made, second.written, second.unchanged) == (0, 0, 4))
      let third = try await site.build(jobs(longer))
      #expect(third.writtenFiles == ["a.html", "a.html.gz"])
      #expect(bytes("a.html.gz") == (try gzipped(Array(longer.utf8))))
      try Data("other".utf8).write(to: URL(fileURLWithPath: site.folder.path + "/a.html.gz"))
      #expect(try await site.build(jobs(longer)).writtenFiles == ["a.html.gz"])
      let small = try await site.build(jobs("c"))
      #expect(small.removed == 1 && bytes("a.html.gz") == nil)
      _ = try await site.build(jobs(long))
      site.isPrecompressed = false
      let plain = try await site.build(jobs(long))
      #expect(plain.removed == 1 && bytes("a.html.gz") == nil && bytes("a.html") != nil)
    }
  }

  @Test("only what changed is made")
  func changed() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      _ = try await site.build((0..<40).map { making.job("\($0).html", "old") })
      let second = Making()
      let receipt = try await site.build(
        (0..<40).map { second.job("\($0).html", $0 == 7 ? "new" : "old") })
      #expect(second.made == ["7.html"])
      #expect((receipt.made, receipt.written, receipt.unchanged) == (1, 1, 39))
      #expect(site.text("7.html") == "new")
    }
  }

  @Test("what is made anew and comes out the same is not written")
  func sameBytes() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      _ = try await site.build([SiteJob(path: "a.html", fingerprint: "1") { [65] }])
      let receipt = try await site.build([SiteJob(path: "a.html", fingerprint: "2") { [65] }])
      #expect((receipt.made, receipt.written) == (1, 0))
      #expect(receipt.summary == "1 files: 0 written, 1 made and found the same, 0 unchanged")
    }
  }

  @Test("a file that somebody changed, removed or replaced is made again")
  func tampered() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      let jobs = ["a.html", "b.html", "c.html", "d.html"].map { making.job($0, $0 + " as made") }
      _ = try await site.build(jobs)
      let public_ = URL(fileURLWithPath: site.folder.path)
      try Data("edited by hand".utf8).write(to: public_.appendingPathComponent("a.html"))
      try FileManager.default.removeItem(at: public_.appendingPathComponent("b.html"))
      try FileManager.default.removeItem(at: public_.appendingPathComponent("c.html"))
      try FileManager.default.createSymbolicLink(
        atPath: public_.path + "/c.html", withDestinationPath: "d.html")
      let receipt = try await site.build(jobs)
      #expect((receipt.made, receipt.written, receipt.unchanged) == (3, 3, 1))
      for job in jobs { #expect(site.text(job.path) == job.path + " as made") }
    }
  }

  @Test("pages that the site no longer has are removed, and only those that were ours")
  func stale() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      let (a, b) = (making.job("a.html", "A"), making.job("notes/b.html", "B"))
      _ = try await site.build([a, b])
      try Data("mine".utf8).write(to: URL(fileURLWithPath: site.folder.path + "/CNAME"))
      let receipt = try await site.build([a])
      #expect(receipt.removed == 1)
      #expect(receipt.summary == "1 files: 0 written, 1 unchanged, 1 removed")
      #expect(try names(in: site.folder.path) == ["CNAME", "a.html"])
      #expect(site.manifest.entries.keys.sorted() == ["a.html"])
    }
  }

  @Test("a build that stopped half-way vouches for nothing it did not finish")
  func interrupted() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      _ = try await site.build([making.job("a.html", "A"), making.job("b.html", "B")])

      await #expect(throws: SiteError.samePath("b.html")) {
        _ = try await site.build(
          [making.job("a.html", "A"), making.failingJob("b.html"), making.job("new.html", "N")])
      }
      #expect(site.text("b.html") == "B", "the old page is still whole")
      let left = site.manifest
      #expect(left.whole == nil)
      #expect(left.entries["a.html"]?.fingerprint == "f-A")
      #expect(left.entries["b.html"] == .unfinished)
      #expect(left.entries["new.html"] == .unfinished)

      let again = Making()
      let receipt = try await site.build([again.job("a.html", "A"), again.job("b.html", "B2")])
      #expect(again.made == ["b.html"])
      #expect(site.text("b.html") == "B2")
      #expect(receipt.removed == 1, "new.html was begun by the build that stopped")
      #expect(try names(in: site.folder.path) == ["a.html", "b.html"])
    }
  }

  @Test("a page that was about to change and is gone from the next site is removed")
  func interruptedAndGone() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      let a = making.job("a.html", "A")
      _ = try await site.build([a, making.job("notes/private.html", "secret")])
      await #expect(throws: SiteError.self) {
        _ = try await site.build([a, making.failingJob("notes/private.html")])
      }
      _ = try await site.build([a])
      #expect(site.text("notes/private.html") == nil)
      #expect(try names(in: site.folder.path) == ["a.html"])
    }
  }

  @Test("a page that cannot be removed is told of, and the next build tries again")
  func cannotRemove() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      let (a, b) = (making.job("a.html", "A"), making.job("notes/b.html", "B"))
      _ = try await site.build([a, b])
      // A folder stands where the page was.
      let path = site.folder.path + "/notes/b.html"
      try FileManager.default.removeItem(atPath: path)
      try SiteFolder(path: path).make()
      await #expect(throws: SiteError.cannotRemove(path: path, errno: EISDIR)) {
        _ = try await site.build([a])
      }
      #expect(site.manifest.whole == nil)
      try FileManager.default.removeItem(atPath: path)
      try Data("B".utf8).write(to: URL(fileURLWithPath: path))
      let receipt = try await site.build([a])
      #expect(receipt.removed == 1)
      #expect(try names(in: site.folder.path) == ["a.html"])
    }
  }

  @Test("the next build looks at every page when something was warned of")
  func notVouchedFor() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      _ = try await site.build([making.job("a.html", "A")], whole: nil)
      #expect(site.manifest.whole == nil)
      #expect(site.manifest.stands(in: site.folder.path))
    }
  }

  @Test("many pages on all cores are all there")
  func many() async throws {
    try await withTemporaryFolder { url in
      let site = try SmallSite(url)
      let making = Making()
      let jobs = (0..<300).map { making.job("p/\($0).html", "page \($0)") }
      let receipt = try await site.build(jobs)
      #expect((receipt.made, receipt.written) == (300, 300))
      for number in 0..<300 { #expect(site.text("p/\(number).html") == "page \(number)") }
      #expect(site.manifest.entries.count == 300)
    }
  }
}
