import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@Suite("openrun log and import")
struct ByHandCommandTests {
  private let run = [
    "log", "add", "2026-11-22", "--sport", "running", "--minutes", "45", "--km", "8.2", "--rpe",
    "4", "--load", "60", "--note", "felt \"good\"",
  ]

  private func openrun(_ arguments: [String], _ folder: URL) throws -> ProgramRun {
    try ProgramRun.openrun(arguments, in: folder)
  }

  /// The rows of `list --json` that were entered by hand.
  private func entered(_ folder: URL) throws -> [JSONValue] {
    let list = try openrun(["list", "--json", "--today", "2026-11-22"], folder)
    let rows = try #require(try JSONValue(Data(list.output.utf8)).array)
    return rows.filter { ($0["id"]?.int ?? 0) < -(1 << 52) }
  }

  @Test("one activity is added once, and counts beside the recording of its day")
  func add() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let first = try openrun(run, folder)
      let lines = first.output.split(separator: "\n")
      try #require(lines.count == 3)
      #expect(lines[0] == "Added 2026-11-22: Run, 45 min, 8.2\u{A0}km, exertion 4, load 60")
      let beside = lines[1].prefixMatch(of: #/It counts beside 2026-11-22 (\d\d:\d\d): /#)
      #expect(lines[1].hasSuffix("enter it with --time \(beside?.1 ?? "?")"))
      #expect(lines[2] == "Next: openrun build")
      #expect((first.problems, first.code) == ("", 0))
      let again = try openrun(run, folder)
      #expect(again.output.hasPrefix("Nothing new: 2026-11-22"))
      #expect(again.code == 0)
      let settings = try report.text("openrun.toml")
      try report.write(
        settings.replacing("[site]", with: "[site]\nunits = \"imperial\""), to: "openrun.toml")
      #expect(try openrun(run, folder).output.contains(" 5.1\u{A0}mi,"))
      let rows = try entered(folder)
      #expect(rows.count == 1)
      #expect(rows[0]["load"]?.double == 60)
      #expect(rows[0]["loadSource"]?.string == "manual")
      #expect(rows[0]["distanceMeters"]?.double == 8_200)
      let list = try openrun(["list", "--today", "2026-11-22"], folder).output
      #expect(list.split(separator: "\n").count == 13)
      #expect(list.contains("2026-11-22        Run"))
      #expect(try openrun(["status"], folder).output.contains(" 1  entered by hand"))
      let sources = try openrun(["status", "activity", "2026-11-22"], folder).output
      #expect(sources.contains(", Run, 2026-11-22\n  no file: it was entered by hand"))
      #expect(try report.build().code == 0)
      let page = try report.text("public/runs/2026-11-22-run-2.html")
      #expect(page.contains("felt &quot;good&quot;") || page.contains("felt \"good\""))
    }
  }

  @Test("one that is there before its recording is told by ingest and status, until it is left out")
  func beside() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      #expect(try openrun(run, folder).output.contains("beside") == false)
      let told = "the entry by hand of 2026-11-22 counts beside the running of 2026-11-22 "
      #expect(try openrun(["ingest", "garmin-export.zip"], folder).output.contains(told))
      #expect(try openrun(["ingest", "garmin-export.zip"], folder).output.contains(told) == false)
      #expect(try openrun(["status"], folder).output.contains(told))
      let settings = try report.text("openrun.toml")
      try report.write(
        settings + "\n[[activity]]\nstart = \"2026-11-22\"\nexclude = true\n", to: "openrun.toml")
      #expect(try openrun(["status"], folder).output.contains(told) == false)
    }
  }

  @Test("another one of the same day and sport asks what is meant")
  func replace() throws {
    try withTemporaryFolder { folder in
      _ = try CommandReport.made(in: folder, isIngested: false)
      #expect(try openrun(run, folder).code == 0)
      let other = ["log", "add", "2026-11-22", "--sport", "running", "--minutes", "50"]
      let refused = try openrun(other, folder)
      #expect((refused.output, refused.code) == ("", 1))
      #expect(refused.problems.hasPrefix("error: there is another entry of that day and sport"))
      #expect(refused.problems.contains("--replace"))
      #expect(try openrun(other + ["--replace"], folder).output.hasPrefix("Corrected "))
      #expect(try openrun(other + ["--time", "18:30"], folder).output.hasPrefix("Added "))
      #expect(try entered(folder).count == 2)
      let remove = ["log", "remove", "2026-11-22", "--sport", "running"]
      #expect(try openrun(remove, folder).code == 1)
      #expect(try openrun(remove + ["--time", "18:30"], folder).output.hasPrefix("Removed "))
      #expect(try openrun(remove, folder).code == 0)
      #expect(try openrun(remove, folder).code == 1)
      #expect(try entered(folder).isEmpty)
    }
  }

  @Test("what is entered has its address at once, and nobody gets that of a removed line")
  func addresses() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      func addresses() throws -> [String] {
        let store = try TrainingStore(path: folder.path + "/data/openrun.sqlite")
        defer { try? store.close() }
        return try store.addresses().present.values.sorted()
      }
      #expect(try openrun(run + ["--time", "18:30"], folder).code == 0)
      #expect(try addresses() == ["runs/2026-11-22-run.html"])
      let remove = ["log", "remove", "2026-11-22", "--sport", "running"]
      #expect(try openrun(remove, folder).code == 0)
      try report.write(
        "date,time,sport,minutes\n2026-11-22,07:00,running,30\n2026-11-22,,cycling,60\n",
        to: "log.csv")
      #expect(try openrun(["import", "log.csv"], folder).code == 0)
      #expect(
        try addresses() == [
          "runs/2026-11-22-ride.html", "runs/2026-11-22-run-2.html", "runs/2026-11-22-run.html",
        ])
    }
  }

  @Test("all that is wrong with a line is said, and nothing is stored")
  func mistakes() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let bad = try openrun(
        ["log", "add", "2026-02-30", "--sport", "runing", "--minutes", "forty"], folder)
      #expect((bad.output, bad.code) == ("", 64))
      #expect(
        bad.problems == """
          error: ‘2026-02-30’ is not a date
          help: write it as 2026-01-31

          error: ‘runing’ is no sport that openrun knows
          help: did you mean ‘running’?

          error: ‘forty’ is not a duration of up to four days
          help: write minutes such as 45 or 7.5, or 1:15:00

          """)
      #expect(!report.has("data"))
    }
  }

  private let table = """
    date,sport,minutes,km,rpe,load,note
    2026-10-01,running,45,8.2,4,60,ok
    2026-13-01,running,45,8,4,,bad date
    2026-10-02,runing,forty,8,4,,two mistakes
    2026-10-03,yoga,30,,3,,fine

    """

  @Test("a table with mistakes is told of row by row, and nothing of it is stored")
  func refused() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      try report.write(table, to: "log.csv")
      let run = try report.openrun("import", "log.csv")
      #expect((run.output, run.code) == ("", 1))
      for place in ["log.csv:3:1", "log.csv:4:12", "log.csv:4:19"] {
        #expect(run.problems.contains("--> \(place)\n"), "\(place)")
      }
      #expect(
        run.problems.hasSuffix(
          """
          error: nothing was stored: there are 3 mistakes
          help: correct them, or store the other rows with --skip-bad

          """))
      #expect(!report.has("data"))
    }
  }

  @Test("--skip-bad stores the other rows and ends with 2; the corrected table adds the rest")
  func skipped() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      try report.write(table, to: "log.csv")
      let dry = try report.openrun("import", "log.csv", "--skip-bad", "--dry-run")
      #expect((dry.output, dry.code) == ("2 entries: 2 new\n", 2))
      #expect(try entered(folder).isEmpty)
      let run = try report.openrun("import", "log.csv", "--skip-bad")
      #expect((run.output, run.code) == ("2 entries: 2 new\nNext: openrun build\n", 2))
      let good =
        table.replacing("2026-13-01", with: "2026-10-05").replacing("runing", with: "running")
        .replacing("forty", with: "40").replacing(",60,ok", with: ",65,ok")
      try report.write(good, to: "log.csv")
      let whole = try report.openrun("import", "log.csv")
      #expect(whole.output.hasPrefix("4 entries: 2 new, 1 changed, 1 unchanged\n"))
      #expect((whole.problems, whole.code) == ("", 0))
      #expect(try report.openrun("import", "log.csv").output == "4 entries: 4 unchanged\n")
      let rows = try entered(folder)
      #expect(
        rows.compactMap { $0["start"]?.string?.prefix(10) } == [
          "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-05",
        ])
      #expect(rows.first?["load"]?.double == 65)
      #expect(
        rows.compactMap { $0["loadSource"]?.string }.sorted() == [
          "exertion", "exertion", "exertion", "manual",
        ])
    }
  }

  @Test("a row with a time is about the recording that began then")
  func joined() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let list = try openrun(["list", "--json", "--today", "2026-11-22"], folder)
      let last = try #require(try JSONValue(Data(list.output.utf8)).array?.last)
      let start = try #require(last["start"]?.string)
      let offset = start.suffix(6)
      let row = "\(start.prefix(10)),\(start.dropFirst(11).prefix(5))\(offset),running,10,7,mine"
      try report.write("date,time,sport,minutes,rpe,note\n\(row)\n", to: "log.csv")
      let run = try report.openrun("import", "log.csv")
      #expect((run.problems, run.code) == ("", 0))
      #expect(try entered(folder).isEmpty, "it is no activity of its own")
      #expect(
        try openrun(["list", "--today", "2026-11-22"], folder).output
          .split(separator: "\n").count == 12)
      #expect(try report.build().code == 0)
      let pages = try report.files("public/runs").values.map { String(decoding: $0, as: UTF8.self) }
      #expect(pages.count { $0.contains("<p class=\"say\">mine</p>") } == 1)
    }
  }

  @Test("a table that is not there is an error")
  func gone() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let run = try report.openrun("import", "no.csv")
      #expect(run.problems.hasPrefix("error: no.csv cannot be read\nhelp: "))
      #expect(run.code == 1)
    }
  }
}

@Suite("openrun link")
struct LinkCommandTests {
  @Test("keeps where originals lie, hints at those that are gone, and links a moved folder again")
  func link() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let manager = FileManager.default
      try manager.createDirectory(at: folder / "exports", withIntermediateDirectories: true)
      try manager.moveItem(
        at: folder / "garmin-export.zip", to: folder / "exports/garmin-export.zip")
      let first = try report.openrun("link", "exports")
      #expect(first.output.hasPrefix("13 of 13 originals lie in ‘exports’: 13 new"))
      #expect((first.problems, first.code) == ("", 0))
      let status = try report.openrun("status")
      #expect(status.output.contains("‘exports’: 13 originals in "))
      #expect(status.problems == "")
      try manager.moveItem(at: folder / "exports", to: folder / "moved")
      let missing = try report.openrun("status")
      #expect(missing.output.contains(", 13 missing"))
      #expect(missing.problems.hasPrefix("note: 13 original files are not where they were"))
      #expect(missing.code == 0)
      let build = try report.build()
      #expect((build.problems, build.code) == ("", 0), "a build needs no original")
      let again = try report.openrun("link", "moved", "--relink")
      #expect(again.output == "13 of 13 originals lie in ‘moved’: 13 moved\n")
      #expect(try report.openrun("status").problems == "")
    }
  }
}
