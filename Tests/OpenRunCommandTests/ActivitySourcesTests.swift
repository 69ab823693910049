import Foundation
import TestSupport
import Testing

@Suite("openrun status activity")
struct ActivitySourcesTests {
  @Test("the files of an activity are told, and what came from which")
  func sources() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let run = try report.openrun("status", "activity", "2026-11-22")
      #expect((run.problems, run.code) == ("", 0))
      #expect(run.output.contains("summarizedActivities.json (activity summaries)"))
      #expect(run.output.contains(".fit (FIT activity)"))
      #expect(run.output.contains("samples"))
      #expect(run.output.contains("ingest only the files you want"))
      #expect(!run.output.contains("@"), "the account's address is not shown")
    }
  }

  @Test("one activity by its number, for other programs")
  func json() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let listed = try JSONValue(Data(try report.openrun("list", "--json").output.utf8))
      let id = try #require(listed.array?.first?["id"]?.int)
      let run = try report.openrun("status", "activity", "\(id)", "--json")
      let found = try #require(try JSONValue(Data(run.output.utf8)).array?.first)
      #expect(found["id"]?.int == id)
      let gave = (found["sources"]?.array ?? []).map { $0["gave"]?.array?.count ?? 0 }
      #expect(gave.count == 2 && gave.allSatisfy { $0 > 0 })
    }
  }

  @Test(
    "what is not understood is answered with a help line",
    arguments: [
      ["activity", "-12"], ["activity", "yesterday"], ["activity", "1999-01-01"],
    ])
  func mistakes(words: [String]) throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let run = try ProgramRun.openrun(["status"] + words, in: report.folder)
      #expect(run.code == 1)
      #expect(run.problems.hasPrefix("error: ") && run.problems.contains("help: "))
    }
  }

  @Test(arguments: [["run", "5"], ["activity"], ["activity", "2026-11-22", "2026-11-21"]])
  func `Words that make no sense end with 64`(words: [String]) throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let run = try ProgramRun.openrun(["status"] + words, in: report.folder)
      #expect((run.output, run.code) == ("", 64))
    }
  }
}
