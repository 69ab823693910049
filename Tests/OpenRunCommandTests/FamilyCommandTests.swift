import Foundation
import TestSupport
import Testing

@Suite("The site of several athletes")
struct FamilyCommandTests {
  /// Two reports of the same dozen activities, and a folder that names both.
  private func made(in folder: URL, _ others: String = "") throws -> CommandReport {
    for name in ["ada", "bjorn"] { _ = try CommandReport.made(in: folder / name) }
    let family = CommandReport(folder: folder)
    try family.write(
      """
      [site]
      title = "The Runners"
      [athletes.bjorn]
      name = "Bjørn"
      folder = "bjorn"
      [athletes.ada]
      folder = "ada"
      \(others)
      """, to: "openrun.toml")
    return family
  }

  /// A page without its links to other athletes.
  private func alone(_ page: Data) -> String {
    String(decoding: page, as: UTF8.self)
      .replacing(/<nav class="athletes".*?<\/nav>\n/.dotMatchesNewlines(), with: "")
  }

  @Test("holds the pages of each athlete's own report but for the links to the others")
  func sameBytes() throws {
    try withTemporaryFolder { folder in
      let family = try made(in: folder)
      let build = try family.build()
      #expect((build.problems, build.code) == ("", 0))
      #expect(build.output.contains("Open \(folder.path)/public/index.html\n"))
      let own = CommandReport(folder: folder / "ada")
      #expect(try own.build().code == 0)
      let (part, whole) = (try family.files("public/ada"), try own.files("public"))
      #expect(part.keys.sorted() == whole.keys.sorted() && part.count > 20)
      for (path, bytes) in part {
        guard path.hasSuffix(".html") else {
          #expect(bytes == whole[path], "\(path)")
          continue
        }
        #expect(alone(bytes) == whole[path].map { String(decoding: $0, as: UTF8.self) }, "\(path)")
      }
      let run = try family.text("public/ada/runs/2026-11-22-run.html")
      #expect(run.contains("<a href=\"../../bjorn/index.html\">Bjørn</a>"))
      #expect(run.contains("<a href=\"../index.html\" aria-current=\"true\">ada</a>"))
      #expect(try family.text("public/index.html").contains("together"))
      #expect(try family.openrun("check").output == "No mistakes found.\n")
      #expect(try family.openrun("check", "--athlete", "ada").output == "No mistakes found.\n")
    }
  }

  @Test("is written once, and again only for whom something is new, also where it was moved to")
  func secondBuild() throws {
    try withTemporaryFolder { folder in
      _ = try made(in: folder / "one")
      try FileManager.default.moveItem(at: folder / "one", to: folder / "two")
      let family = CommandReport(folder: folder / "two")
      let count = try #require(try family.build().output.split(separator: " ").first)
      try FileManager.default.moveItem(at: folder / "two", to: folder / "three")
      let moved = CommandReport(folder: folder / "three")
      #expect(
        try moved.build().output.hasPrefix("\(count) files: 0 written, \(count) unchanged\n"))
      try moved.write(
        try moved.text("ada/openrun.toml").replacing(
          "goal = \"3:20:00\"", with: "goal = \"3:10:00\""),
        to: "ada/openrun.toml")
      let run = try moved.build("--verbose")
      let written = run.problems.split(separator: "\n").map { $0.dropFirst("wrote ".count) }
      #expect(written.contains("index.html") && written.contains("ada/plan.html"))
      #expect(!written.contains { $0.hasPrefix("bjorn/") })
    }
  }

  @Test("is made one athlete at a time, each by a process that leaves the others alone")
  func oneAthlete() throws {
    try withTemporaryFolder { folder in
      let family = try made(in: folder)
      let store = try family.files("bjorn")
      let run = try family.build("--athlete", "ada")
      #expect(run.output.contains("Open \(folder.path)/public/ada/index.html\n"))
      #expect(try family.files("public").keys.allSatisfy { $0.hasPrefix("ada/") })
      #expect(try family.files("bjorn") == store)
      #expect(!family.has(".openrun/athletes/bjorn") && !family.has("ada/public"))
      let pages = try family.files("public/ada")
      #expect(try family.build().code == 0)
      #expect(try family.files("public/ada") == pages)
      #expect(try family.openrun("list", "--athlete", "ada").output.contains("2026-11-22"))
    }
  }

  @Test("whose athlete is not said, or not there, is asked for with what there is")
  func whose() throws {
    try withTemporaryFolder { folder in
      let family = try made(in: folder)
      let list = try family.openrun("list")
      #expect(list.code == 1)
      #expect(
        list.problems == """
          error: this is the folder of several athletes: bjorn, ada
            --> .
          help: say whose report you mean, like  --athlete bjorn

          """)
      let near = try family.build("--athlete", "bjrn")
      #expect(near.code == 64)
      #expect(
        near.problems == """
          error: there is no athlete ‘bjrn’ in openrun.toml
          help: did you mean ‘bjorn’? athletes: bjorn, ada

          """)
      let single = try CommandReport(folder: folder / "ada").openrun("list", "--athlete", "ada")
      #expect(single.code == 64)
      #expect(single.problems.contains("openrun.toml names no athletes, so there is no ‘ada’"))
      #expect(!family.has("public"))
    }
  }

  @Test("has no notes of its own, and says so of those that are there")
  func notes() throws {
    try withTemporaryFolder { folder in
      let family = try made(in: folder)
      try family.write("---\nweek: 2026-W47\n---\nWindy.\n", to: "content/weeks/windy.md")
      let warning = "this note is not shown: a family’s notes are in the folders of its athletes"
      for command in ["check", "build"] {
        let run = try family.openrun(command)
        #expect(run.problems.contains(warning) || run.output.contains(warning), "\(command)")
        #expect((run.problems + run.output).contains("--> content/weeks/windy.md"))
      }
      #expect(try family.openrun("build", "--strict").code == 1)
    }
  }

  @Test("has no families in it")
  func nested() throws {
    try withTemporaryFolder { folder in
      let family = try made(in: folder)
      try family.write("[athletes.kim]\nfolder = \"kim\"\n", to: "ada/openrun.toml")
      let run = try family.build()
      #expect(run.code == 1)
      #expect(run.problems.contains("the folder of ‘ada’ is itself one of several athletes"))
      #expect(run.problems.contains("--> openrun.toml:7:10"))
      #expect(!family.has("public"))
    }
  }

  @Test("for everybody is nobody's where one has no places, and says whose, in which file")
  func noPlaces() throws {
    try withTemporaryFolder { folder in
      let family = try made(in: folder)
      let toml = try family.text("ada/openrun.toml")
      try family.write(
        toml.replacing(/\[\[privacy.place\]\]\n(?:.+\n){3}/, with: ""), to: "ada/openrun.toml")
      let run = try family.build("--public")
      #expect(run.code == 1)
      #expect(run.problems.contains("no private place is named in ada/openrun.toml"))
      #expect(run.problems.contains("this is about ‘ada’, whose report is in ada"))
      #expect(!family.has("published"))
      #expect(try family.build("--public", "--athlete", "bjorn").code == 0)
    }
  }

  @Test("for everybody says nothing of a child, also where it once did")
  func child() throws {
    try withTemporaryFolder { folder in
      let family = try made(in: folder)
      #expect(try family.build("--public").code == 0)
      #expect(family.has("published/ada/index.html"))
      let toml = try family.text("openrun.toml")
      try family.write(toml + "born = 2014-05-01\n", to: "openrun.toml")
      #expect(try family.build("--public").output.contains(" removed\n"))
      let files = try family.files("published")
      #expect(files.count > 20 && !family.has("published/ada"))
      for (path, bytes) in files {
        #expect(!String(decoding: bytes, as: UTF8.self).contains("ada/index.html"), "\(path)")
      }
      let alone = try family.build("--public", "--athlete", "ada")
      #expect(alone.code == 1 && alone.problems.contains("‘ada’ is not for everybody"))
      #expect(try family.build().code == 0)
      #expect(family.has("public/ada/index.html"), "the family itself still sees them")
    }
  }
}
