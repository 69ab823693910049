import Foundation
import TestSupport
import Testing

@Suite("openrun ingest and build")
struct ReportCommandTests {
  @Test("say what was done and what comes next")
  func words() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let first = try report.openrun("ingest", "garmin-export.zip")
      #expect(first.output.hasPrefix("12 activities: 12 new; "))
      #expect(first.output.hasSuffix(" files were not activities\nNext: openrun build\n"))
      #expect((first.problems, first.code) == ("", 0))
      let again = try report.openrun("ingest", "garmin-export.zip")
      #expect(again.output.hasPrefix("12 activities: 12 unchanged; "))

      let build = try report.build()
      let count = try report.files("public").count
      #expect(
        build.output == """
          \(count) files: \(count) written, 0 unchanged
          Open \(folder.path)/public/index.html
          12 pages have a map that shows where you start: keep this site to yourself, and \
          share that of  openrun build --public

          """)
      #expect((build.problems, build.code) == ("", 0))
      let second = try report.build()
      #expect(second.output.hasPrefix("\(count) files: 0 written, \(count) unchanged\n"))
      #expect(try report.openrun("check").output == "No mistakes found.\n")
    }
  }

  @Test("give the same bytes whatever the folder, the time zone, the language and the day")
  func sameBytes() throws {
    try withTemporaryFolder { folder in
      let places = [
        ("one", ["TZ": "Pacific/Auckland", "LC_ALL": "C"]),
        (
          "an/other one",
          ["TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"]
        ),
      ]
      let sites = try places.map { name, environment in
        let report = try CommandReport.made(in: folder / name, isIngested: false)
        let ingest = try report.openrun(
          "ingest", "garmin-export.zip", "-q", environment: environment)
        #expect((ingest.problems, ingest.code) == ("", 0))
        let build = try report.build("-q", environment: environment)
        #expect((build.output, build.problems, build.code) == ("", "", 0))
        let list = try report.openrun(
          "list", "--json", "--today", "2026-11-22", environment: environment)
        return (files: try report.files("public"), list: list.output)
      }
      #expect(sites[0].files.count > 20)
      #expect(sites[0].files == sites[1].files)
      #expect(sites[0].list == sites[1].list)
    }
  }

  @Test("a dry run says what would change and leaves the store alone")
  func dryRun() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let run = try report.openrun("ingest", "garmin-export.zip", "--dry-run")
      #expect(run.output.hasPrefix("12 activities: 12 new; "))
      #expect(!run.output.contains("Next:"))
      #expect(run.code == 0)
      #expect(
        try report.openrun("status").output
          == "The store is empty. Next: openrun ingest ~/Downloads/garmin-export.zip\n")
    }
  }

  @Test("--verbose names every file, on standard error")
  func verbose() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      let ingest = try report.openrun("ingest", "garmin-export.zip", "--verbose")
      let lines = ingest.problems.split(separator: "\n")
      #expect(lines.count > 12)
      #expect(lines.allSatisfy { $0.hasPrefix("read ") && !$0.contains("@") })
      let build = try report.build("--verbose")
      #expect(build.problems.split(separator: "\n").contains("wrote index.html"))
      #expect(try report.build("--verbose").problems == "")
    }
  }

  @Test("a file that is not there ends with 1, one that cannot be read with 2")
  func unusable() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let missing = try report.openrun("ingest", "no-such.zip")
      #expect(
        missing.problems == """
          error: there is no file or folder ‘\(folder.path)/no-such.zip’
          help: check the path; the export is the zip that Garmin's mail links to

          """)
      #expect((missing.output, missing.code) == ("", 1))

      try report.write("This is no FIT file at all.", to: "odd.fit")
      let odd = try report.openrun("ingest", "odd.fit")
      #expect(odd.code == 2)
      #expect(odd.output.contains("1 could not be read, see `openrun status --problems`"))
      let status = try report.openrun("status", "--problems")
      #expect(status.output.contains("unreadable"))
      #expect(status.output.contains("odd.fit"))
      #expect(status.code == 0)
    }
  }

  @Test("outside of a report say so and make nothing")
  func nowhere() throws {
    try withTemporaryFolder { folder in
      for arguments in [["build"], ["status"], ["list"], ["check"], ["ingest", "x.zip"]] {
        let run = try ProgramRun.openrun(arguments, in: folder)
        #expect(
          run.problems.hasPrefix(
            """
            error: there is no openrun.toml here
              --> \(folder.path)
            help: go to your report's folder, name it with --project, or make one: openrun init

            """), "\(arguments)")
        #expect((run.output, run.code) == ("", 1), "\(arguments)")
      }
      let run = try ProgramRun.openrun(["build", "-C", "gone"], in: folder)
      #expect(
        run.problems == """
          error: there is no folder gone
          help: make one with  openrun init gone

          """)
      #expect(run.code == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test("another folder is named with --project")
  func project() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "deep/report")
      let run = try ProgramRun.openrun(
        ["build", "-C", "deep/report", "-o", "site", "--today", "2026-11-22"], in: folder)
      #expect(run.code == 0)
      #expect(FileManager.default.fileExists(atPath: folder.path + "/site/index.html"))
      #expect(!report.has("public"))
    }
  }

  @Test("a build beside another one says so and leaves the site alone")
  func busy() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      try report.write("", to: ".openrun/lock")
      let held = open(folder.path + "/.openrun/lock", O_RDWR)
      try #require(flock(held, LOCK_EX | LOCK_NB) == 0)
      let run = try report.build()
      #expect(
        run.problems == """
          error: another openrun is writing this report
          help: wait until it has finished; the lock is \(folder.path)/.openrun/lock

          """)
      #expect((run.output, run.code) == ("", 1))
      #expect(!report.has("public"))
      close(held)
      #expect(try report.build().code == 0)
    }
  }

  @Test("what an ingest that was killed had unpacked is removed by the next one")
  func unpacked() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let gone = Process()
      gone.executableURL = try ProgramRun.program()
      gone.arguments = ["--version"]
      gone.standardOutput = FileHandle.nullDevice
      try gone.run()
      gone.waitUntilExit()
      let (dead, living) = (gone.processIdentifier, ProcessInfo.processInfo.processIdentifier)
      try report.write("half a zip", to: "data/.unpacking-\(dead)/ingest-a/part.zip")
      try report.write("in use", to: "data/.unpacking-\(living)/ingest-b/part.zip")
      #expect(try report.openrun("ingest", "garmin-export.zip").code == 0)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data")
      #expect(left.filter { $0.hasPrefix(".") } == [".unpacking-\(living)"])
    }
  }
}
