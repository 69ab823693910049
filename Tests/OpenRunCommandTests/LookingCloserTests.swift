import Foundation
import TestSupport
import Testing

@Suite("openrun list, status and inspect")
struct LookingCloserTests {
  @Test("list --json gives every activity in SI units, and leaves out what is unknown")
  func listJSON() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let run = try report.openrun("list", "--json", "--today", "2026-11-22")
      #expect((run.problems, run.code) == ("", 0))
      let rows = try #require(try JSONValue(Data(run.output.utf8)).array)
      #expect(rows.count == 12)
      let keys = Set(rows.flatMap { $0.object.map { Array($0.keys) } ?? [] })
      #expect(
        keys.isSubset(of: [
          "id", "name", "start", "sport", "distanceMeters", "movingSeconds", "elapsedSeconds",
          "kcal", "ascentMeters", "averageHeartRate", "load", "loadSource", "sourceFiles",
          "isLinkedToFIT", "parentID",
        ]))
      for row in rows {
        #expect(row["id"]?.int != nil)
        let start = try #require(row["start"]?.string)
        #expect(start.hasPrefix("2026-11-") && start.count >= 20)
        #expect(row["sport"]?.string?.isEmpty == false)
        #expect((row["movingSeconds"]?.double ?? 0) > 0)
        #expect(row["isLinkedToFIT"]?.bool == true)
        #expect(row["sourceFiles"]?.array?.isEmpty == false)
        #expect(!row.isNull && !(row.object ?? [:]).values.contains(.null))
      }
      let distances = rows.compactMap { $0["distanceMeters"]?.double }
      #expect(distances.contains { $0 > 20_000 }, "a long run, in meters")
      #expect(!run.output.contains("@"), "the account's address is not shown")
    }
  }

  @Test("list is a table of one line an activity")
  func list() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let run = try report.openrun("list", "--today", "2026-11-22")
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 12)
      #expect(lines.allSatisfy { $0.hasPrefix("2026-11-") })
      #expect((run.problems, run.code) == ("", 0))
    }
  }

  @Test("status says what there is, since when, and what is missing")
  func status() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let run = try report.openrun("status")
      let lines = run.output.split(separator: "\n").map { $0.drop { $0 == " " } }
      for start in [
        "12  activities         2026-11-07 to 2026-11-22", "12  recordings",
        "735  days of the watch  20",
        "712  nights             20",
      ] { #expect(lines.contains { $0.hasPrefix(start) }, "\(start)") }
      let files = try #require(lines.first { $0.contains(" files read: ") })
      #expect(files.hasSuffix(" not activities, 0 not recognised, 0 unreadable"))
      #expect((run.problems, run.code) == ("", 0))
      let json = try JSONValue(Data(try report.openrun("status", "--json").output.utf8))
      #expect(json["activities"]?.int == 12)
      #expect(json["lastDay"]?.string == "2026-11-22")
      #expect(
        lines.contains { $0.hasSuffix(" pieces of gear") || $0.contains(" pieces of gear  ") })
      #expect(lines.contains { $0.contains(" nights with HRV ") })
      let rates = try #require(json["holdings"]?["restingHeartRates"])
      #expect((rates["count"]?.int ?? 0) > 700)
      #expect(rates["lastDay"]?.string == "2026-11-22")
      #expect(rates["gaps"]?.array != nil)
      #expect(json["holdings"]?["gear"]?["count"]?.int == 6)
      let listing = try report.openrun("status", "--files").output
      #expect(listing.split(separator: "\n").count > 12)
      #expect(!listing.contains("@"))
      #expect(
        try report.openrun("status", "--problems").output
          == "Nothing to report: every file was understood.\n")
    }
  }

  @Test("inspect says what a file is, whatever it is")
  func inspect() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let zip = try report.openrun("inspect", "garmin-export.zip", "--json")
      #expect((zip.problems, zip.code) == ("", 0))
      let found = try #require(try JSONValue(Data(zip.output.utf8)).array)
      #expect(found.count == 1)
      #expect(found[0]["format"]?.string == "zip")
      #expect(found[0]["file"]?.string?.hasSuffix("garmin-export.zip") == true)
      #expect((found[0]["bytes"]?.int ?? 0) > 1_000)
      let two = try report.openrun("inspect", "garmin-export.zip", "openrun.toml")
      #expect(two.output.contains("neither its name nor its first bytes say what it is"))
      #expect((two.problems, two.code) == ("", 2))
      #expect(!report.has("data"), "nothing is stored")
    }
  }

  @Test("inspect of a file that is damaged ends with 2")
  func damaged() throws {
    try withTemporaryFolder { folder in
      try Data([14, 32, 0, 0, 255, 255, 0, 0] + Array(".FIT".utf8) + [0, 0, 64]).write(
        to: folder / "cut.fit")
      let run = try ProgramRun.openrun(["inspect", "cut.fit", "--json"], in: folder)
      #expect(run.code == 2)
      let found = try #require(try JSONValue(Data(run.output.utf8)).array?.first)
      #expect(found["damage"]?["sentence"]?.string?.isEmpty == false)
      let gone = try ProgramRun.openrun(["inspect", "gone.fit"], in: folder)
      #expect(gone.code == 2)
      #expect(!(gone.output + gone.problems).isEmpty)
    }
  }
}

@Suite("Colors")
struct ColorTests {
  @Test("are on a terminal only, and never with NO_COLOR")
  func colors() throws {
    try withTemporaryFolder { folder in
      let plain = """
        error: there is no command ‘bild’
        help: did you mean ‘openrun build’?

        """
      let escape = "\u{1B}["
      let colored = try ProgramRun.openrun(["bild"], in: folder, terminal: try Terminal())
      #expect(
        colored.problems == """
          \(escape)1;31merror:\(escape)0m there is no command ‘bild’
          \(escape)1;32mhelp:\(escape)0m did you mean ‘openrun build’?

          """)
      let without = try ProgramRun.openrun(
        ["bild"], in: folder, environment: ["NO_COLOR": "1"], terminal: try Terminal())
      #expect(without.problems == plain)
      #expect(try ProgramRun.openrun(["bild"], in: folder).problems == plain)
    }
  }
}
