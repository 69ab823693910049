import Diagnostics
import Foundation
import Site
import TestSupport
import Testing
import Training

@Suite("openrun init")
struct InitTests {
  @Test("without a terminal asks nothing and writes an openrun.toml without mistakes")
  func plain() throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun(["init", "my-report"], in: folder)
      #expect(
        run.output == """
          Made my-report with an openrun.toml that explains itself.
          Next:
            cd my-report
            openrun ingest ~/Downloads/garmin-export.zip
            openrun build
          Before you share a site, add a [[privacy.place]] to openrun.toml for each place that is nobody's business.

          """)
      #expect((run.problems, run.code) == ("", 0))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/my-report")
      #expect(names.sorted() == [".gitignore", "content", "data", "openrun.toml", "themes"])
      let workspace = Workspace(folder: folder.path + "/my-report")
      #expect(workspace.problems.map(\.description) == [])
      #expect(workspace.configuration.title == "Training report")
      let check = try ProgramRun.openrun(["check", "--strict"], in: folder / "my-report")
      #expect((check.output, check.problems, check.code) == ("No mistakes found.\n", "", 0))
      let status = try ProgramRun.openrun(["status"], in: folder / "my-report")
      #expect(
        status.output
          == "The store is empty. Next: openrun ingest ~/Downloads/garmin-export.zip\n")
      #expect(status.code == 0)
    }
  }

  @Test("takes what it is told")
  func options() throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun(
        [
          "init", "r", "--title", #"A "quoted" report"#, "--author", "Ä. Läufer", "--resting", "48",
          "--maximum", "191", "--threshold", "171", "--time-zone", "Europe/Zurich",
        ], in: folder)
      #expect(run.code == 0)
      let configuration = Workspace(folder: folder.path + "/r").configuration
      #expect(configuration.title == #"A "quoted" report"#)
      #expect(configuration.author == "Ä. Läufer")
      #expect(configuration.timeZone == "Europe/Zurich")
      let rates = try #require(configuration.athlete.heartRates.first)
      #expect((rates.resting, rates.maximum, rates.threshold) == (48, 191, 171))
    }
  }

  @Test("refuses a folder that holds something and leaves it alone")
  func notEmpty() throws {
    try withTemporaryFolder { folder in
      try Data("mine".utf8).write(to: folder / "diary.txt")
      let run = try ProgramRun.openrun(["init", "."], in: folder)
      #expect(
        run.problems == """
          error: \(folder.path) is not empty
          help: name a new folder; nothing was changed in this one

          """)
      #expect((run.output, run.code) == ("", 1))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["diary.txt"])
    }
  }

  @Test(
    "makes nothing when what it is told cannot be",
    arguments: [
      (["--resting", "500"], "error: ‘resting’ is 500, but should be between 20 and 120"),
      (
        ["--resting", "90", "--maximum", "85"],
        "error: the resting heart rate is not below the maximum"
      ),
      (["--resting", "50"], "error: heart rates are of use only with both the resting and the"),
      (["--time-zone", "Europe/Zurick"], "error: there is no time zone ‘Europe/Zurick’"),
    ])
  func nonsense(_ options: [String], _ sentence: String) throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun(["init", "r"] + options, in: folder)
      #expect(run.problems.hasPrefix(sentence))
      #expect((run.output, run.code) == ("", 1))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test("on a terminal asks, and believes the answers")
  func asked() throws {
    try withTemporaryFolder { folder in
      let terminal = try Terminal()
      try terminal.type(
        "By the river\n\nfifty\n50\n 190 bpm\n17\n172\nw\nEurope/Zurick\nnew york\nAsia/Tokyo\nat home\n95, 8\n59.9, 10.75\n\n"
      )
      let run = try ProgramRun.openrun(
        ["init", "r"], in: folder, environment: ["TZ": "Europe/Berlin"], terminal: terminal,
        isInteractive: true)
      #expect(run.code == 0)
      for question in [
        "Title of the report [Training report]:", "Your name [A. Runner]:",
        "Heart rate on waking, bpm [unknown]:", "A whole number from 20 to 120, please.",
        "Highest heart rate ever seen, bpm [unknown]:", "Time zone [Europe/Berlin]:",
        "there is no time zone ‘Europe/Zurick’",
        "did you mean ‘Europe/Zurich’?",
        "did you mean ‘America/New_York’?",
        "Two numbers, please, degrees north and east",
      ] { #expect(run.problems.contains(question), "\(question)") }
      let configuration = Workspace(folder: folder.path + "/r").configuration
      #expect(configuration.title == "By the river")
      #expect(configuration.author == "A. Runner")
      let rates = try #require(configuration.athlete.heartRates.first)
      #expect((rates.resting, rates.maximum, rates.threshold) == (50, 190, 172))
      #expect(configuration.athlete.weighting == .banisterFemale)
      #expect(configuration.timeZone == "Asia/Tokyo")
      let text = try String(contentsOf: folder / "r/openrun.toml", encoding: .utf8)
      #expect(text.contains("\n[[privacy.place]]\nname = \"home\"  "))
      #expect(text.contains("\nlatitude = 59.9\nlongitude = 10.75\n# radius"))
      #expect(!run.problems.contains("Before you share a site"))
    }
  }

  @Test
  func `Without answers no heart rate is invented`() throws {
    try withTemporaryFolder { folder in
      let terminal = try Terminal()
      try terminal.type("\n\n\n\n\n\n\n")
      let run = try ProgramRun.openrun(
        ["init", "r"], in: folder, environment: ["TZ": "Europe/Berlin"], terminal: terminal,
        isInteractive: true)
      #expect(run.code == 0)
      let workspace = Workspace(folder: folder.path + "/r")
      #expect(workspace.problems.isEmpty && workspace.configuration.athlete.heartRates.isEmpty)
      #expect(workspace.configuration.timeZone == "Europe/Berlin")
    }
  }

  @Test(arguments: [
    "", "Title\n", "Title\nName\n", "\n\n50\n", "\n\n50\n190\n", "\n\n50\n190\n170\n", "\n\n\n",
    "\n\n\nw\n", "\n\n\nw\nNowhere\n", "\n\n\n\n\n", "\n\n\n\n\nhome\n",
    "\n\n\n\n\n\n", "\n\n\n\n\n\nno-such.zip\n",
  ])
  func `The end of input at any question leaves nothing behind`(answers: String) throws {
    try withTemporaryFolder { folder in
      let terminal = try Terminal()
      try terminal.type(answers + "\u{4}")
      let run = try ProgramRun.openrun(
        ["init", "s"], in: folder, terminal: terminal, isInteractive: true)
      #expect(run.code == 1)
      #expect(run.problems.contains("nothing was made"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test(arguments: [44, 61])
  func `A resting heart rate alone is noted, and zones wait for the maximum`(resting: Int) throws {
    try withTemporaryFolder { folder in
      let terminal = try Terminal()
      try terminal.type("\n\n\(resting)\n\n\n\n\n\n")
      let run = try ProgramRun.openrun(
        ["init", "r"], in: folder, terminal: terminal, isInteractive: true)
      #expect(run.code == 0)
      let workspace = Workspace(folder: folder.path + "/r")
      #expect(workspace.problems.isEmpty && workspace.configuration.athlete.heartRates.isEmpty)
      let text = try String(contentsOf: folder / "r/openrun.toml", encoding: .utf8)
      #expect(text.contains("\n# resting = \(resting) "))
      #expect(text.contains("wait for your maximum: enter it beside your resting one"))
      let entered = text.replacing(
        "# [[athlete.heart_rate]]\n# from = 2023-01-01\n# resting",
        with: "[[athlete.heart_rate]]\nfrom = 2023-01-01\nresting"
      )
      .replacing("# maximum = 189 ", with: "maximum = 180 ")
      let rates = try #require(Configuration.read(entered).configuration.athlete.heartRates.first)
      #expect((rates.resting, rates.maximum) == (Double(resting), 180))
    }
  }

  @Test("with an export and no place it proposes the commonest starts, and says how")
  func proposals() throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "report", isIngested: false)
      let run = try ProgramRun.openrun(
        ["init", "r", "--export", "report/garmin-export.zip"], in: folder)
      #expect(run.code == 0)
      #expect(run.output.contains("add a [[privacy.place]] to openrun.toml"))
      #expect(run.output.contains("note: 12 activities begin within 200 m of  latitude = "))
      #expect(report.has("garmin-export.zip"))
    }
  }

  @Test func `A path to nothing is asked again, and Enter skips it`() throws {
    try withTemporaryFolder { folder in
      let terminal = try Terminal()
      try terminal.type("\n\n\n\n\n\nno-such.zip\n\"gone away.zip\"\n\n")
      let run = try ProgramRun.openrun(
        ["init", "r"], in: folder, terminal: terminal, isInteractive: true)
      #expect(run.code == 0)
      #expect(run.problems.contains("there is no file or folder ‘no-such.zip’"))
      #expect(run.problems.contains("there is no file or folder ‘gone away.zip’"))
      #expect(run.problems.contains("check the path"))
      #expect(run.problems.contains("openrun ingest ~/Downloads/garmin-export.zip"))
      #expect(Workspace(folder: folder.path + "/r").problems.isEmpty)
    }
  }
}

/// A place below a folder.
func / (folder: URL, name: String) -> URL { folder.appendingPathComponent(name) }
