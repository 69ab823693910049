import Foundation
import TestSupport
import Testing

@Suite("Tables of other programs, by command")
struct ImportTableTests {
  private func garmin(_ rows: String...) -> String {
    let header = """
      Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,\
      Total Ascent,Total Descent,Avg Stride Length,Elapsed Time
      """
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  private let trail = """
    Trail Running,2026-05-02 07:00:00,false,Up the hill,"10.12","1,012","01:10:00",151,172,160,412,410,0.90,01:15:30
    """
  private let run =
    "Running,2026-05-03 07:00:00,false,Home,\"8.00\",--,\"00:45:00\",--,--,170,--,--,1.05,--"

  private func listed(_ report: CommandReport) throws -> [JSONValue] {
    let list = try report.openrun("list", "--json", "--today", "2026-11-22")
    return try #require(try JSONValue(Data(list.output.utf8)).array)
  }

  @Test("are kept with all they tell; again nothing is new, and a new title is a change")
  func again() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      try report.write(garmin(trail, run), to: "Activities.csv")
      let first = try report.openrun("import", "Activities.csv")
      #expect(first.output == "2 entries: 2 new\nNext: openrun build\n")
      #expect((first.problems, first.code) == ("", 0))
      for extra in [[], ["--dry-run"]] {
        let again = try ProgramRun.openrun(["import", "Activities.csv"] + extra, in: folder)
        #expect((again.output, again.code) == ("2 entries: 2 unchanged\n", 0))
      }
      let rows = try listed(report)
      try #require(rows.count == 2)
      #expect(rows.map { $0["name"]?.string } == ["Up the hill", "Home"])
      #expect(rows.map { $0["sport"]?.string } == ["trail_running", "running"])
      #expect(rows.map { $0["averageHeartRate"]?.double } == [151, nil])
      #expect(rows.map { $0["kcal"]?.double } == [1_012, nil])
      #expect(rows.map { $0["ascentMeters"]?.double } == [412, nil])
      #expect(rows.map { $0["movingSeconds"]?.double } == [4_200, 2_700])
      #expect(rows.map { $0["elapsedSeconds"]?.double } == [4_530, 2_700])
      #expect(try report.build().code == 0)
      let page = try report.text("public/runs/2026-05-02-run.html")
      for text in ["Up the hill", "151", "172", "412", "1,012", "160"] {
        #expect(page.contains(text), "\(text)")
      }
      try report.write(
        garmin(trail.replacing("Up the hill", with: "Down again"), run), to: "Activities.csv")
      #expect(
        try report.openrun("import", "Activities.csv").output.hasPrefix(
          "2 entries: 1 changed, 1 unchanged\n"))
      #expect(try listed(report).map { $0["name"]?.string } == ["Down again", "Home"])
    }
  }

  @Test("add to a recording what it does not know, and are no second activity")
  func joined() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let recorded = try listed(report)
      let last = try #require(recorded.last { $0["sport"]?.string == "running" })
      let start = try #require(last["start"]?.string)
      let clock = start.prefix(19).replacing("T", with: " ")
      let row =
        "Running,\(clock),false,By the table,\"1.00\",5,\"00:10:00\",99,100,100,1,1,1.00,00:20:00"
      try report.write(garmin(row), to: "Activities.csv")
      let imported = try report.openrun("import", "Activities.csv")
      #expect(imported.code == 0 && imported.output.hasPrefix("1 entry: 1 new\n"))
      #expect(try listed(report) == recorded, "the recording knows all of it better")
      #expect(
        try report.openrun("import", "Activities.csv").output == "1 entry: 1 unchanged\n")
    }
  }

  @Test(
    "are named by an ingest, with the command that reads them",
    arguments: [
      (
        "Activities.csv", "the list of activities of Garmin Connect",
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"
          + "Running,2026-05-03 07:00:00,false,Home,8.00,--,00:45:00\n"
      ),
      (
        "Activities.csv", "the list of activities of Garmin Connect",
        "アクティビティタイプ,日付,お気に入り,タイトル,距離,カロリー,タイム\n"
          + "Running,2026-05-03 07:00:00,false,朝,8.00,--,00:45:00\n"
      ),
      (
        "cardioActivities.csv", "the list of activities of Runkeeper",
        "Activity Id,Date,Type,Route Name,Distance (km),Duration,Notes,GPX File\n"
          + "a-1,2026-05-01 07:00:00,Running,,1.80,9:30,,a.gpx\n"
      ),
      ("log.csv", "a log kept by hand", "date,sport,minutes\n2026-05-01,run,30\n"),
      ("my runs.CSV", "a log kept by hand", "Datum;Sportart;Distanz\n"),
    ])
  func named(file: String, noun: String, text: String) throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      try report.write(text, to: "tables/" + file)
      let run = try report.openrun("ingest", "tables/" + file)
      #expect(
        run.output.hasSuffix(
          "tables/\(file) is \(noun); to read it: openrun import tables/\(file)\n")
          || run.output.hasSuffix(
            "\n\(file) is \(noun); to read it: openrun import tables/\(file)\n")
      )
      #expect((run.problems, run.code) == ("", 0))
      let told = try report.openrun("status", "--problems").output
      #expect(told.contains("it is \(noun), which ‘openrun import’ reads"))
      let inspected = try report.openrun("inspect", "tables/" + file)
      #expect((inspected.output + inspected.problems).contains("it is \(noun), which"))
    }
  }

  @Test("of any other kind are not")
  func strange() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      for (file, text) in [
        ("bank.csv", "date,type,value\n2026-05-01,rent,900\n"), ("a.csv", ""),
        ("words.csv", "one,two\n1,2\n"),
      ] {
        try report.write(text, to: file)
        let run = try report.openrun("ingest", file)
        #expect(run.code == 0 && !run.output.contains("openrun import"), "\(file): \(run.output)")
      }
    }
  }
}
