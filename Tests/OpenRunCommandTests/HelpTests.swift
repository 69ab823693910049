import Foundation
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  @Test(
    "is a text for people, on standard output",
    arguments: [
      "", "ingest", "build", "status", "log", "import", "init", "check", "demo", "list", "inspect",
      "link", "intervals",
    ])
  func help(_ command: String) throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun(
        command.isEmpty ? ["--help"] : [command, "--help"], in: folder)
      #expect(run.code == 0)
      #expect(run.problems == "")
      try expectGolden(run.output, "help\(command.isEmpty ? "" : "-" + command).txt")
    }
  }

  @Test("is what the bare name and the word help give, too")
  func bare() throws {
    try withTemporaryFolder { folder in
      let help = try ProgramRun.openrun(["--help"], in: folder).output
      let bare = try ProgramRun.openrun([], in: folder)
      #expect(bare.output == help)
      #expect(bare.code == 0)
      #expect(try ProgramRun.openrun(["help"], in: folder).output == help)
      let ingest = try ProgramRun.openrun(["ingest", "-h"], in: folder).output
      #expect(try ProgramRun.openrun(["help", "ingest"], in: folder).output == ingest)
    }
  }

  @Test("the version is a number alone")
  func version() throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun(["--version"], in: folder)
      #expect(run.output == "0.1.0\n")
      #expect((run.problems, run.code) == ("", 0))
    }
  }

  @Test(
    "a command that does not exist is answered with the nearest one",
    arguments: [("bild", "build"), ("ingets", "ingest"), ("chek", "check"), ("Status", "status")])
  func misspelt(_ word: String, _ meant: String) throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun([word, "--quiet"], in: folder)
      #expect(
        run.problems == """
          error: there is no command ‘\(word)’
          help: did you mean ‘openrun \(meant)’?

          """)
      #expect((run.output, run.code) == ("", 64))
    }
  }

  @Test("one that is near nothing is answered with all commands")
  func unknown() throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun(["frobnicate"], in: folder)
      let start = """
        error: there is no command ‘frobnicate’
        help: the commands are: ingest, sync, build, share, status, 
        """
      #expect(run.problems.hasPrefix(start))
      let names = run.problems.dropFirst(start.count).dropLast().split(separator: ", ")
      #expect(names.contains("init") && names.contains("list") && names.contains("inspect"))
      #expect(Set(names).count == names.count, "each is named once")
      #expect(run.code == 64)
    }
  }

  @Test(
    "a command line that makes no sense ends with 64",
    arguments: [
      ["ingest"], ["build", "--plian"], ["init"], ["build", "--today", "soon"], ["--bild"],
    ])
  func usage(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun(arguments, in: folder)
      #expect(run.code == 64)
      #expect(run.output == "")
      #expect(!run.problems.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test("completions for three shells name the commands", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    try withTemporaryFolder { folder in
      let run = try ProgramRun.openrun(["--generate-completion-script", shell], in: folder)
      #expect(run.code == 0)
      #expect(run.output.contains("ingest") && run.output.contains("inspect"))
    }
  }
}
