import Foundation
import TestSupport
import Testing

@Suite("What receipts must not hide")
struct DeskCommandTests {
  @Test func `A dry run in a new report makes no store`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let run = try report.openrun("ingest", "garmin-export.zip", "--dry-run", "--quiet")
      #expect((run.output, run.problems, run.code) == ("", "", 0))
      #expect(!report.has("data"))
    }
  }

  @Test func `A correction that is about nothing is a warning with its line`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let toml = try report.text("openrun.toml")
      try report.write(
        toml + "\n\n[[activity]]\nstart = \"2001-01-01 07:00\"\nexclude = true\n",
        to: "openrun.toml")
      for run in [
        try report.openrun("list"), try report.openrun("status"), try report.build(),
        try report.openrun("check"),
      ] {
        #expect(run.code == 0)
        #expect(run.problems.hasPrefix("warning: there is no such activity in the store"))
        #expect(run.problems.contains("| start = \"2001-01-01 07:00\""))
      }
    }
  }

  @Test func `A day to come and an unknown sport cannot be entered`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let future = try report.openrun(
        "log", "add", "2099-01-01", "--sport", "running", "--minutes", "5")
      #expect(future.code == 64 && future.problems.hasPrefix("error: 2099-01-01 is still to come"))
      let sport = try report.openrun(
        "log", "add", "2026-01-01", "--sport", "quidditch", "--minutes", "5")
      #expect(sport.code == 64 && sport.problems.contains("is no sport that openrun knows"))
      #expect(!report.has("data"))
    }
  }

  @Test func `A check tells corrections that are about nothing where there is a store`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let toml = try report.text("openrun.toml")
      try report.write(
        toml + "\n\n[[activity]]\nid = 7\nexclude = true\n", to: "openrun.toml")
      let without = try report.openrun("check", "--strict")
      #expect((without.output, without.problems, without.code) == ("No mistakes found.\n", "", 0))
      #expect(!report.has("data"))
      _ = try report.openrun("ingest", "garmin-export.zip", "--quiet")
      let with = try report.openrun("check")
      #expect(with.problems.hasPrefix("warning: there is no such activity in the store"))
      #expect(with.problems.contains("| id = 7") && with.code == 0)
      #expect(try report.openrun("check", "--strict").code == 1)
      let id = try #require(try listed(report).last?["id"]?.int)
      try report.write(
        toml + "\n\n[[activity]]\nid = \(id)\ntitle = \"Mine\"\n", to: "openrun.toml")
      #expect(try report.openrun("check", "--strict").problems == "")
    }
  }

  @Test func `Sports are words for people and keys for programs`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      for (sport, word) in [("trail_running", "Trail run"), ("resort_skiing", "Resort skiing")] {
        let added = try report.openrun(
          "log", "add", "2026-05-01", "--sport", sport, "--minutes", "50", "--time", "07:00")
        #expect(added.output.hasPrefix("Added 2026-05-01 07:00: \(word), 50 min\n"))
        #expect(try report.openrun("list").output.contains("  \(word)  "))
        #expect(try listed(report).last?["sport"]?.string == sport)
        let removed = try report.openrun("log", "remove", "2026-05-01", "--sport", sport)
        #expect(removed.output.hasPrefix("Removed 2026-05-01 07:00: \(word), 50 min\n"))
        let gone = try report.openrun("log", "remove", "2026-05-01", "--sport", sport)
        #expect(gone.problems.hasPrefix("error: no \(word.lowercased()) was entered by hand"))
      }
    }
  }

  private func listed(_ report: CommandReport) throws -> [JSONValue] {
    let list = try report.openrun("list", "--json", "--today", "2026-11-22")
    return try #require(try JSONValue(Data(list.output.utf8)).array)
  }
}
