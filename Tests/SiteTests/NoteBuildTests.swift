import Diagnostics
import Foundation
import Site
import TestSupport
import Testing
import Training

/// What a note changes of a site that is built again.
@Suite("Notes, from file to page")
struct NoteBuildTests {
  @Test("a note changes the pages that show it, and only those")
  func oneNote() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try await report.build()
      let before = try report.site()
      try report.edit("content/about-this-runner.md") { $0 + "\nOne more sentence.\n" }
      let receipt = try await report.build()
      let changed = differences(before, try report.site())
      #expect(changed == ["notes/about-this-runner.html"])
      #expect(receipt.written == 1)
    }
  }

  @Test("a note of this week leads right from both pages it stands on, second titles are shown")
  func noteOnTwoPages() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      let week = report.today.isoWeek.iso
      try FileManager.default.removeItem(
        atPath: report.folder + "/content/weeks/\(week.lowercased()).md")
      for (file, title) in [("x1", "First thoughts"), ("x2", "Second thoughts")] {
        try report.edit("content/\(file).md") { _ in
          "+++\nweek = \"\(week)\"\ntitle = \"\(title)\"\n+++\nSee [form](form.html).\n"
        }
      }
      try await report.build()
      #expect(LinkCheck(folder: report.folder + "/public").problems().map(\.description) == [])
      let site = try report.site()
      for (path, link) in [
        ("index.html", "form.html"), ("weeks/\(week.lowercased()).html", "../form.html"),
      ] {
        let text = String(decoding: try #require(site[path]), as: UTF8.self)
        #expect(text.contains("See <a href=\"\(link)\">form</a>."), "\(path)")
        #expect(text.contains(">First thoughts</h2>"), "\(path)")
        #expect(text.contains("<h3>Second thoughts</h3>"), "\(path)")
      }
    }
  }

  @Test("settings in front of a note count as well as its text")
  func frontMatter() async throws {
    try await withTemporaryFolder { folder in
      let report = try DemoReport.made(in: folder)
      try report.edit("content/extra.md") { _ in "+++\nnav = false\n+++\n# Extra\n\nText.\n" }
      try await report.build()
      let before = try report.site()
      try report.edit("content/extra.md") { _ in "+++\nnav = true\n+++\n# Extra\n\nText.\n" }
      try await report.build()
      let changed = differences(before, try report.site())
      #expect(changed.contains("index.html"), "the navigation names it now")
      try FileManager.default.removeItem(atPath: report.folder + "/content/extra.md")
      let receipt = try await report.build()
      #expect(receipt.removed == 1)
      #expect(try report.site()["notes/extra.html"] == nil)
    }
  }
}
