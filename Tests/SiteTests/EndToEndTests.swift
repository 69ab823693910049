import Diagnostics
import Foundation
import Ingest
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Site

/// From the export of an invented athlete to a site, and what later builds make of it.
@Suite("From an export to a site")
struct EndToEndTests {
  @Test("every page is there, every link leads somewhere, and nothing points outside")
  func pages() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      let receipt = try await report.build()
      #expect(receipt.problems.allSatisfy { $0.severity == .warning })
      let site = try report.site()
      #expect(receipt.made == site.count)
      #expect(receipt.written == site.count)
      for page in [
        "index.html", "runs/index.html", "weeks/index.html", "form.html", "plan.html",
        "about.html", "404.html", "weeks/2026-w47.html",
      ] { #expect(site[page] != nil, "\(page) is there") }
      let runs = site.keys.filter { $0.hasPrefix("runs/2") && $0.count > "runs/2026.html".count }
      #expect(runs.count == 12, "a page for each activity")
      #expect(LinkCheck(folder: report.folder + "/public").problems().map(\.description) == [])
      for (path, data) in site where path.hasSuffix(".html") {
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.hasPrefix("<!DOCTYPE html>"), "\(path)")
        #expect(text.hasSuffix("</html>\n"), "\(path)")
        #expect(!text.contains(report.folder), "\(path) names no folder of this machine")
        #expect(!text.contains("NaN") && !text.contains("inf\""), "\(path)")
      }
      #expect(try names(in: report.folder + "/public").allSatisfy { !$0.hasPrefix(".") })
    }
  }

  @Test("a second build makes nothing, writes nothing and touches nothing")
  func second() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let before = try stamps(report.folder + "/public")
      let receipt = try await report.build()
      #expect((receipt.made, receipt.written, receipt.removed) == (0, 0, 0))
      #expect(receipt.unchanged == before.count)
      #expect(try stamps(report.folder + "/public") == before)
    }
  }

  @Test("the same build in another folder gives the same bytes")
  func elsewhere() async throws {
    try await withTemporaryFolder { folder in
      let one = try DemoReport.made(in: folder.appendingPathComponent("one"))
      let other = try DemoReport.made(in: folder.appendingPathComponent("an/other one"))
      try await one.build()
      try await other.build()
      let (a, b) = (try one.site(), try other.site())
      #expect(!a.isEmpty)
      #expect(differences(a, b) == [])
      let receipt = try await one.build(output: folder.path + "/third")
      #expect(receipt.made == a.count)
      #expect(differences(a, try tree(folder.path + "/third")) == [])
    }
  }

  @Test("another day changes only pages that tell of today, and coming back gives the old bytes")
  func anotherDay() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let before = try report.site()
      let receipt = try await report.build(today: report.today + 1)
      let after = try report.site()
      let changed = differences(before, after)
      #expect(changed.contains("index.html"))
      #expect(receipt.writtenFiles == changed)
      let runs = changed.filter { $0.hasPrefix("runs/") || $0.hasPrefix("assets/") }
      #expect(runs == [], "a run that is over does not change")
      #expect(receipt.made < before.count / 2)
      try await report.build()
      #expect(differences(before, try report.site()) == [])
    }
  }

  @Test("a page that somebody changed is made again, whatever else is new")
  func tampered() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let before = try report.site()
      try report.edit("public/about.html") { $0 + "<!-- mine -->" }
      try FileManager.default.removeItem(atPath: report.folder + "/public/form.html")
      let receipt = try await report.build()
      #expect((receipt.made, receipt.written) == (2, 2))
      #expect(differences(before, try report.site()) == [])
    }
  }

  @Test("a report that was moved to another folder still removes the pages it no longer has")
  func movedReport() async throws {
    try await withTemporaryFolder { folder in
      var report = try DemoReport.made(in: folder)
      try report.edit("content/extra.md") { _ in "# Extra\n\nText.\n" }
      try await report.build()
      let moved = report.folder + "-moved"
      try FileManager.default.moveItem(atPath: report.folder, toPath: moved)
      report = DemoReport(folder: moved, today: report.today)
      try FileManager.default.removeItem(atPath: moved + "/content/extra.md")
      let receipt = try await report.build()
      #expect(receipt.removed == 1)
      #expect(try report.site()["notes/extra.html"] == nil)
    }
  }

  @Test("one more run changes the pages that show it, and only those")
  func oneRun() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let before = try report.site()
      // The evening of the last day: 30 minutes, 5 km.
      let evening = report.today.number * 86_400 + 18 * 3_600
      let file = folder.appendingPathComponent("evening.fit")
      try Data(steadyRun(from: evening, minutes: 30)).write(to: file)
      let receipt = try report.ingest([file.path])
      #expect(receipt.newActivityCount == 1)
      let built = try await report.build()
      let after = try report.site()
      let changed = differences(before, after)
      #expect(built.writtenFiles == changed)
      let new = after.keys.filter { before[$0] == nil }
      #expect(new.count == 1)
      #expect(changed.contains("index.html") && changed.contains("runs/index.html"))
      #expect(changed.contains("weeks/2026-w47.html"))
      #expect(built.made - built.written <= 4, "hardly a page is made for nothing")
      #expect(!changed.contains { $0.hasPrefix("notes/") || $0.hasPrefix("assets/") })
      #expect(!changed.contains("404.html") && built.unchanged >= 8)
      #expect(LinkCheck(folder: report.folder + "/public").problems().map(\.description) == [])
    }
  }

  @Test("pages of a build that knew the folder by its whole path are not forgotten")
  func formerManifest() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try report.edit("content/extra.md") { _ in "# Extra\n\nText.\n" }
      try await report.build()
      let state = URL(fileURLWithPath: report.workspace.stateFolder)
      let name = try #require(names(in: state.path).first { $0.hasPrefix("manifest-") })
      let former = "manifest-" + fingerprint([Array(report.workspace.outputFolder.utf8)]).prefix(12)
      #expect(former != name)
      try FileManager.default.moveItem(
        at: state.appendingPathComponent(name), to: state.appendingPathComponent(former))
      try FileManager.default.removeItem(atPath: report.folder + "/content/extra.md")
      #expect(try await report.build().removed == 1)
    }
  }

  @Test("how wide a theme's letters are moves labels of charts, and nothing on a page without one")
  func labelWidths() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try report.edit("openrun.toml") { text in
        text.replacing("[site]\n", with: "[site]\ntheme = \"wide\"\n")
      }
      try report.edit("themes/wide/theme.toml") { _ in "name = \"Wide\"\n" }
      try await report.build()
      let before = try report.site()
      try report.edit("themes/wide/label-widths.txt") { _ in
        (0x20...0x7E).map { "U+\(String($0, radix: 16)) 3000 3000\n" }.joined()
      }
      try await report.build()
      let changed = differences(before, try report.site())
      #expect(changed.contains("weeks/index.html"))
      #expect(!changed.contains("about.html"))
    }
  }

  @Test("another title changes every page")
  func title() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let before = try report.site()
      try report.edit("openrun.toml") {
        $0.replacingOccurrences(of: "Kilometre by kilometre", with: "Mile & mile")
      }
      try await report.build()
      let after = try report.site()
      let pages = after.keys.filter { $0.hasSuffix(".html") }.sorted()
      #expect(differences(before, after) == pages)
      #expect(
        String(decoding: try #require(after["index.html"]), as: UTF8.self).contains(
          "Mile &amp; mile"))
    }
  }

  @Test("what a build warns of, the next one warns of again; a strict one writes nothing")
  func warnings() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      let clean = try await report.build().problems.count
      try report.edit("content/lost.md") { _ in "+++\nrun = 1999-01-01\n+++\nLost.\n" }
      let before = try stamps(report.folder + "/public")
      let strict = try await report.build(isStrict: true)
      #expect(strict.problems.count == clean + 1)
      #expect((strict.made, strict.written) == (0, 0))
      #expect(try stamps(report.folder + "/public") == before)
      for _ in 1...2 {
        let receipt = try await report.build()
        #expect(receipt.problems.count == clean + 1)
        #expect(receipt.written == 0)
      }
    }
  }

  @Test("another store with as many writes is not taken for the old one")
  func anotherStore() async throws {
    try await withTemporaryFolder { folder in
      try Data(ConfigurationTemplate().text.utf8).write(
        to: folder.appendingPathComponent("openrun.toml"))
      let report = DemoReport(folder: folder.path, today: try day("2026-11-22"))
      let noon = report.today.number * 86_400 + 43_200
      let file = folder.appendingPathComponent("run.fit")
      var sites: [[String: Data]] = []
      for minutes in [30, 40] {
        try Data(steadyRun(from: noon, minutes: minutes)).write(to: file)
        try? FileManager.default.removeItem(atPath: report.folder + "/data")
        #expect(try report.ingest([file.path]).newActivityCount == 1)
        try await report.build()
        sites.append(try report.site())
        #expect(LinkCheck(folder: report.folder + "/public").problems().map(\.description) == [])
      }
      #expect(differences(sites[0], sites[1]).contains("index.html"))
    }
  }

  @Test("what an ingest at work has given no address yet waits for the next build")
  func withoutAddress() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let before = try report.site()
      let store = try report.store()
      var activity = try #require(try store.activities().last)
      activity.id = 7
      try store.write { writer in
        _ = try writer.save(activity, ActivityState())
      }
      _ = try await SiteBuilder(
        workspace: report.workspace, store: store, today: report.today, program: "test"
      ).build()
      try store.close()
      #expect(differences(before, try report.site()) == [])
      let receipt = try await report.build()
      #expect(receipt.written > 1)
      #expect(try report.site().count == before.count + 1)
    }
  }

  @Test("a store that is empty again has a site without runs, and none of the old pages")
  func emptied() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      try FileManager.default.removeItem(atPath: report.folder + "/data")
      let receipt = try await report.build()
      #expect(receipt.removed > 12)
      #expect(try report.site().keys.filter { $0.hasPrefix("runs/2") } == [])
      #expect(LinkCheck(folder: report.folder + "/public").problems().map(\.description) == [])
    }
  }

  private func stamps(_ folder: String) throws -> [String: String] {
    var stamps: [String: String] = [:]
    for path in try tree(folder).keys {
      var status = stat()
      try #require(lstat(folder + "/" + path, &status) == 0)
      stamps[path] =
        "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
    return stamps
  }
}
