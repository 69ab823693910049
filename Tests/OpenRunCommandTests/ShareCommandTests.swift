import Foundation
import TestSupport
import Testing

@Suite("openrun share")
struct ShareCommandTests {
  private func withReport(_ body: (CommandReport) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try body(try CommandReport.made(in: folder / "report"))
    }
  }

  private func share(_ report: CommandReport, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun.openrun(
      ["share", "-C", report.folder.path, "--today", "2027-03-01"] + arguments,
      in: report.folder)
  }

  private let stem = "public/share/2026-w47"

  @Test("a week that was asked for is written, and stays; its page leads to it")
  func week() throws {
    try withReport { report in
      let run = try share(report, "--week", "2026-W47")
      #expect(run.code == 0 && run.problems == "")
      let files = run.output.split(separator: "\n").map { String($0) }
      #expect(
        files.count == 5 && files.allSatisfy { $0.hasPrefix(report.folder.path + "/public/share/") }
      )
      for file in files { #expect(FileManager.default.fileExists(atPath: file), "\(file)") }
      #expect(try report.text("public/weeks/2026-w47.html").contains("../share/2026-w47.png"))
      let png = try #require(report.files("public")["share/2026-w47.png"])
      #expect(png.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
      let again = try ProgramRun.openrun(
        ["build", "-C", report.folder.path, "--today", "2027-03-02"], in: report.folder)
      #expect(again.code == 0 && report.has(stem + ".html"))
      #expect(try share(report, "--week", "2026-W47").output == run.output)
    }
  }

  @Test("a month and a run are written as well, and their pages lead to them")
  func monthAndRun() throws {
    try withReport { report in
      let month = try share(report, "--month", "2026-11")
      #expect(month.code == 0 && month.problems == "")
      #expect(report.has("public/share/2026-11.html"))
      let run = try share(report, "--run", "runs/2026-11-22-run.html")
      #expect(run.code == 0 && run.output.contains("/public/share/2026-11-22-run.eml\n"))
      #expect(report.has("public/share/2026-11.html"), "what was asked for before stays")
      #expect(
        try report.text("public/runs/2026-11-22-run.html")
          .contains("../share/2026-11-22-run.png"))
      for (arguments, code, words) in [
        (["--month", "2024-03"], 1, "there is no activity in 2024-03"),
        (["--run", "2024-03-01-run"], 1, "there is no run 2024-03-01-run"),
        (["--month", "2026-11", "--run", "2026-11-22-run"], 64, "not several of them"),
        (["--month", "November"], 64, "November"),
      ] {
        let refused = try ProgramRun.openrun(
          ["share", "-C", report.folder.path] + arguments, in: report.folder)
        #expect(refused.code == Int32(code) && refused.problems.contains(words), "\(arguments)")
      }
    }
  }

  @Test("a week of which nothing is known is refused, and so is what is no week")
  func nothing() throws {
    try withReport { report in
      let run = try share(report, "--week", "2024-W10")
      #expect(run.code == 1 && run.problems.contains("there is no activity in 2024-W10"))
      #expect(!report.has("public"))
      #expect(try share(report, "--week", "47").code == 64)
      #expect(try share(report).code == 1, "the last week has nothing")
    }
  }

  @Test("what the runner hides is in no file, and while that is not certain there is none")
  func hidden() throws {
    try withReport { report in
      let toml = try report.text("openrun.toml")
      #expect(try share(report, "--week", "2026-W47").code == 0)
      let before = try report.text(stem + ".txt")
      #expect(before.contains("\nSun  #"))
      try report.write(
        toml + "\n[[activity]]\nstart = \"2026-11-22 08:09\"\nhidden = true\n", to: "openrun.toml")
      let run = try share(report, "--week", "2026-W47")
      #expect(run.code == 0, "\(run.problems)")
      let after = try report.text(stem + ".txt")
      #expect(after.contains("\nSun  .\n") && after != before)
      #expect(
        try report.text("public/weeks/2026-w47.html").contains("2026-11-22-run"), "it is there")
      try report.write(
        toml + "\n[[activity]]\nstart = \"2001-01-01 07:00\"\nhidden = true\n", to: "openrun.toml")
      let refused = try share(report, "--week", "2026-W47")
      #expect(refused.code == 1 && refused.output == "")
      #expect(refused.problems.contains("nothing of 2026-W47 was written to be sent"))
      #expect(!report.has(stem + ".txt"))
    }
  }
}
