import Foundation
import TestSupport
import Testing

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
