import Foundation
import TestSupport
import Testing

@Suite("openrun build --public")
struct PublicBuildTests {
  /// The invented athlete's report, with a home whose name no page may say.
  private func withHome(_ body: (CommandReport) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "report")
      let toml = try report.text("openrun.toml")
      try #require(toml.contains("name = \"home\"\n"))
      try report.write(
        toml.replacing("name = \"home\"\n", with: "name = \"canaryhome\"\n"), to: "openrun.toml")
      try body(report)
    }
  }

  private func pages(_ report: CommandReport, _ folder: String) throws -> [String: String] {
    try report.files(folder).filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test("without a private place nothing is written, and the commonest starts are proposed")
  func proposals() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "report")
      let toml = try report.text("openrun.toml")
      let table = try #require(toml.firstRange(of: /\[\[privacy.place\]\]\n(?:.+\n){3}/))
      try report.write(toml.replacingCharacters(in: table, with: ""), to: "openrun.toml")
      let run = try report.build("--public")
      #expect(run.problems.contains("error: no private place is named in openrun.toml"))
      #expect(
        run.problems.hasPrefix("note: 12 activities begin within 200 m of  latitude = ")
          && run.code == 1)
      #expect(!report.has("published"))
    }
  }

  @Test("runs that touch it have no map, and nothing says where it is; the private site has all")
  func noMap() throws {
    try withHome { report in
      #expect(try report.build().code == 0)
      let run = try report.build("--public")
      #expect(run.code == 0 && run.problems == "")
      let line = try #require(
        try report.text("openrun.toml").split(separator: "\n", omittingEmptySubsequences: false)
          .firstIndex(of: "[[privacy.place]]"))
      #expect(
        run.output.hasSuffix(
          " activities have no map, since they come into a private place: "
            + "openrun.toml:\(line + 1) decides that\n"), "\(run.output)")
      let everybody = try pages(report, "published")
      let own = try pages(report, "public")
      let map = "<section class=\"blk\" id=\"route\""
      #expect(own.values.contains { $0.contains("id=\"map") || $0.contains(map) })
      for (path, text) in everybody {
        #expect(!text.contains("id=\"map") && !text.contains("class=\"thumb\""), "\(path)")
        #expect(!text.contains("canaryhome"), "\(path)")
      }
      #expect(everybody["data.html"] == nil && own["data.html"] != nil)
      #expect(everybody["index.html"]?.contains("No route shows a private place") ?? false)
      let run22 = try #require(everybody["runs/2026-11-22-run.html"])
      let own22 = try #require(own["runs/2026-11-22-run.html"])
      #expect(run22.contains("22 November 2026, from 8 o") && !run22.contains(">From<"))
      #expect(own22.contains("22 November 2026, 8:0") && own22.contains(">From<"))
      let runs = Set(own.keys.filter { $0.hasPrefix("runs/2026") })
      #expect(!runs.isEmpty && runs.isSubset(of: Set(everybody.keys)))
      let before = try report.files("published")
      #expect(try report.build("--public").output.contains("0 written"))
      #expect(try report.files("published") == before)
    }
  }

  @Test("what is hidden is in neither page nor sum; one that is not certain stops the build")
  func hidden() throws {
    try withHome { report in
      #expect(try report.build("--public").code == 0)
      let newest = try #require(
        try report.openrun("list").output.split(separator: "\n").last?.prefix(16))
      let day = newest.prefix(10)
      #expect(try pages(report, "published").keys.contains { $0.hasPrefix("runs/\(day)") })
      let toml = try report.text("openrun.toml")
      try report.write(
        toml + "\n[[activity]]\nstart = \"\(newest)\"\nhidden = true\n", to: "openrun.toml")
      #expect(try report.build("--public").code == 0)
      #expect(try !pages(report, "published").keys.contains { $0.hasPrefix("runs/\(day)") })
      #expect(try report.build().code == 0)
      #expect(try pages(report, "public").keys.contains { $0.hasPrefix("runs/\(day)") })
      try report.write(
        toml + "\n[[activity]]\nstart = \"2001-01-01 07:00\"\nhidden = true\n", to: "openrun.toml")
      let stopped = try report.build("--public")
      #expect(stopped.code == 1 && stopped.problems.contains("not certain which activity"))
    }
  }

  @Test("the secret is for its owner alone, stays the same, and is refused when it was loose")
  func key() throws {
    try withHome { report in
      #expect(try report.build("--public").code == 0)
      let key = try report.files("data/.privacy")["key"]
      #expect(key?.count == 32)
      #expect(try report.build("--public", "--today", "2026-11-23").code == 0)
      #expect(try report.files("data/.privacy")["key"] == key)
      chmod((report.folder / "data/.privacy/key").path, 0o644)
      let loose = try report.build("--public", "--today", "2026-11-24")
      #expect(loose.code == 1 && loose.problems.contains("others on this computer can read"))
      chmod((report.folder / "data/.privacy/key").path, 0o600)
      try Data("short".utf8).write(to: report.folder / "data/.privacy/key")
      chmod((report.folder / "data/.privacy/key").path, 0o600)
      let other = try report.build("--public", "--today", "2026-11-24")
      #expect(other.code == 1 && other.problems.contains("is not the secret that openrun made"))
    }
  }

  @Test("neither site is written into the other's folder")
  func folders() throws {
    try withHome { report in
      for (options, inside) in [(["--public"], "public/x"), ([], "published/x")] {
        let run = try ProgramRun.openrun(
          ["build", "--today", "2026-11-22", "--output", inside] + options, in: report.folder)
        #expect(run.code == 1 && run.problems.contains("lies in"), "\(inside)")
      }
      let same = try report.build("--public", "--output", "public")
      #expect(same.code == 1 && same.problems.contains("the site for you alone"))
    }
  }

  @Test("a leak stops the build and is found by check, each with file and line")
  func attack() throws {
    try withHome { report in
      let none = try report.openrun("check", "--public")
      #expect(none.code == 1 && none.problems.contains("error: there is no public site yet"))
      try report.write("# Mine\n\nGood words.\n", to: "content/mine.md")
      #expect(try report.build("--public").code == 0)
      let old = try report.files("published")
      let clean = try report.openrun("check", "--public")
      #expect(clean.code == 0 && clean.problems == "")
      #expect(clean.output.hasPrefix("No mistakes found.\n\(old.count) public files tell no mail"))
      #expect(clean.output.contains("Your own words stand on ") && clean.output.contains("notes/"))
      #expect(try report.openrun("check", "--public", "--quiet").output == "")

      try report.write("# Mine\n\nWrite to a@mail.example.org.\n", to: "content/mine.md")
      let stopped = try report.build("--public")
      #expect(stopped.code == 1 && stopped.output == "")
      #expect(
        stopped.problems.contains(
          "error: a mail address stands on the public site\n  --> notes/mine.html:"))
      #expect(stopped.problems.contains("the one that was there stands as it was"))
      #expect(try report.files("published") == old)

      let page = report.folder / "published/index.html"
      try Data("<p>\n<p>-44.6185, 4.1786\n".utf8).write(to: page)
      let found = try report.openrun("check", "--public")
      #expect(found.code == 1 && found.problems.contains("--> index.html:2\n"))
      #expect(!found.problems.contains("44.6"))
    }
  }
}
