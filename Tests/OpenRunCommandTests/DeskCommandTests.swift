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
}
