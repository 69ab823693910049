import DemoAthlete
import Foundation
import TestSupport
import Testing

/// A folder with the invented athlete's last dozen activities, ingested by the program.
struct CommandReport {
  let folder: URL

  /// - Parameter isIngested: whether the export has been read into the store.
  static func made(in folder: URL, isIngested: Bool = true) throws -> CommandReport {
    let base = try base.get()
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: base, to: folder)
    let report = CommandReport(folder: folder)
    if isIngested {
      let run = try report.openrun("ingest", "garmin-export.zip", "--quiet")
      #expect((run.output, run.problems, run.code) == ("", "", 0))
    }
    return report
  }

  /// Made once for all tests, each of which works on a copy, and removed when the program ends.
  private static let base = Result {
    atexit { try? FileManager.default.removeItem(at: bases) }
    _ = try DemoAthlete(newestActivities: 12).write(to: bases.path)
    for name in ["runs", "weeks"] {
      try FileManager.default.removeItem(at: bases / "content" / name)
    }
    return bases
  }

  func openrun(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun.openrun(arguments, in: folder, environment: environment)
  }

  func build(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun.openrun(
      ["build", "--today", "2026-11-22"] + arguments, in: folder, environment: environment)
  }

  func write(_ text: String, to file: String) throws {
    let url = folder / file
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ file: String) throws -> String {
    try String(contentsOf: folder / file, encoding: .utf8)
  }

  func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: (folder / file).path)
  }

  /// Every file below a folder of the report, by path.
  func files(_ name: String) throws -> [String: Data] {
    let root = (folder / name).path
    var files: [String: Data] = [:]
    for case let path as String in try #require(FileManager.default.enumerator(atPath: root)) {
      var isFolder: ObjCBool = false
      let whole = root + "/" + path
      if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue {
        files[path] = try Data(contentsOf: URL(fileURLWithPath: whole))
      }
    }
    return files
  }
}

private let bases = FileManager.default.temporaryDirectory
  / ("openrun-test-" + UUID().uuidString)

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
        ("an/other one", ["TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"]),
      ]
      let sites = try places.map { name, environment in
        let report = try CommandReport.made(in: folder / name, isIngested: false)
        let ingest = try report.openrun(
          "ingest", "garmin-export.zip", "-q", environment: environment)
        #expect((ingest.problems, ingest.code) == ("", 0))
        let build = try report.build("-q", environment: environment)
        #expect((build.output, build.problems, build.code) == ("", "", 0))
        let list = try report.openrun("list", "--json", "--today", "2026-11-22", environment: environment)
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
}

@Suite("Mistakes stop a build")
struct MistakeTests {
  @Test("before anything is written, and all of them are listed")
  func all() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder, isIngested: false)
      try report.write(
        """
        [site]
        titel = "x"
        theme = "mine"

        [load]
        fitness_days = "42"
        """, to: "openrun.toml")
      try report.write("+++\ndraff = true\n+++\n# One\n\n[x](gone.md)\n", to: "content/one.md")
      try report.write("{{pcae}}\n{{{titel}}}\n", to: "themes/mine/templates/activity.mustache")
      let run = try report.build()
      #expect(run.code == 1)
      #expect(run.output == "")
      for sentence in [
        "error: unknown key ‘titel’ in [site]",
        "error: ‘fitness_days’ should be a number, but it is text \"42\"",
        "error: unknown key ‘draff’",
        "error: the link leads to ‘gone.md’, which is neither a note nor a page of the site",
        "error: activity.mustache uses {{pcae}}, which activity pages do not have",
        "error: activity.mustache uses {{{titel}}}, which activity pages do not have",
      ] { #expect(run.problems.contains(sentence), "\(sentence)") }
      #expect(
        run.problems.hasSuffix(
          "error: nothing was written\nhelp: mend what is listed above and build again\n"))
      #expect(!report.has("public") && !report.has("data") && !report.has(".openrun"))

      let check = try report.openrun("check")
      #expect((check.output, check.code) == ("", 1))
      let listed = run.problems.components(separatedBy: "error: nothing was written")[0]
      #expect(check.problems == listed)
    }
  }

  @Test("of each kind alone, and the site that was there stays as it is")
  func each() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      #expect(try report.build().code == 0)
      let before = try report.files("public")
      let toml = try report.text("openrun.toml")

      try report.write(toml + "\n[sight]\n", to: "openrun.toml")
      #expect(try report.build().code == 1)
      try report.write(toml, to: "openrun.toml")

      try report.write("+++\nrace = \"No such race\"\n+++\nText.\n", to: "content/bad.md")
      let note = try report.build()
      #expect(note.code == 1)
      #expect(note.problems.contains("error: there is no race ‘No such race’ in openrun.toml"))
      try FileManager.default.removeItem(at: folder / "content/bad.md")

      let theme = try report.build("--theme", "plian")
      #expect(theme.code == 1)
      #expect(
        theme.problems.hasPrefix(
          "error: there is no theme ‘plian’\nhelp: did you mean ‘plain’? themes found: plain\n"))
      #expect(try report.files("public") == before)
    }
  }

  @Test("a warning stops a strict build alone")
  func strict() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      try report.write("+++\nrun = 1999-01-01\n+++\nLost.\n", to: "content/lost.md")
      let strict = try report.build("--strict")
      #expect(strict.code == 1)
      #expect(
        strict.problems == """
          warning: the run this note is about is not in the store, so the note is not shown
            --> content/lost.md
          help: ingest the run, or mend ‘run’ in the note; `openrun list` shows every run

          error: nothing was written
          help: mend what is listed above and build again

          """)
      #expect(!report.has("public"))
      let relaxed = try report.build()
      #expect(relaxed.code == 0)
      #expect(relaxed.problems.hasPrefix("warning: the run this note is about"))
      #expect(report.has("public/index.html"))
    }
  }

  @Test("so does a folder that holds more than the site")
  func output() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder)
      let run = try report.build("-o", ".")
      #expect(
        run.problems == """
          error: \(folder.path) holds the training store, so it cannot be the folder that is shared \
          as the site
          help: choose another folder with --output or [paths] output in openrun.toml

          """)
      #expect((run.output, run.code) == ("", 1))
      #expect(!report.has("index.html"))
    }
  }
}
