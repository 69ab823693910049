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

  @Test func `A dry run changes no byte of the store`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let before = try report.files("data")
      let file = folder.path + "/route.gpx"
      try report.write(
        "<gpx><trk><trkseg><trkpt lat=\"1\" lon=\"1\"><time>2026-01-01T08:00:00Z</time></trkpt>"
          + "<trkpt lat=\"1.01\" lon=\"1\"><time>2026-01-01T08:08:00Z</time></trkpt></trkseg></trk></gpx>",
        to: "route.gpx")
      let run = try report.openrun("ingest", file, "--dry-run")
      #expect(run.code == 0 && run.output.hasPrefix("1 activity: 1 new"))
      #expect(try report.files("data") == before)
    }
  }

  @Test func `An activity that was left out is told with the reason`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let list = try report.openrun("list")
      let start = String(try #require(list.output.split(separator: "\n").first).prefix(16))
      let toml = try report.text("openrun.toml")
      try report.write(
        toml + "\n\n[[activity]]\nstart = \"\(start)\"\nexclude = true\n", to: "openrun.toml")
      let told = try report.openrun("status", "activity", String(start.prefix(10)))
      #expect(told.code == 0)
      #expect(told.output.contains("\n  on no page: left out in openrun.toml\n"))
      let json = try report.openrun("status", "activity", String(start.prefix(10)), "--json")
      #expect(json.output.contains("\"absence\" : \"excluded\""))
    }
  }

  @Test func `A pipe is no file to look into`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      try #require(mkfifo(folder.path + "/pipe.fit", 0o600) == 0)
      let run = try report.openrun("inspect", folder.path + "/pipe.fit")
      #expect(run.code == 2 && (run.output + run.problems).contains("cannot be opened"))
    }
  }

  @Test func `A row of a day to come is refused, and the others are stored without it`() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      try report.write(
        "date,sport,minutes\n2026-01-02,running,30\n2099-01-01,running,40\n", to: "log.csv")
      let refused = try report.openrun("import", folder.path + "/log.csv")
      #expect(refused.code == 1)
      #expect(refused.problems.contains("log.csv:3:1"))
      #expect(refused.problems.contains("2099-01-01 is still to come"))
      let run = try report.openrun("import", folder.path + "/log.csv", "--skip-bad")
      #expect(run.code == 2 && run.output.hasPrefix("1 entry: 1 new"))
    }
  }
}
