import Diagnostics
import Foundation
import TestSupport
import Testing
import Training

@testable import Site

@Suite("Several athletes in one openrun.toml")
struct FamilyReadingTests {
  private func sentences(_ text: String) -> [String] {
    Configuration.read(text).problems.map { problem in
      (problem.place?.lineNumber.map { "\($0): " } ?? "") + problem.sentence
    }
  }

  @Test("stand in the order of the file, under the names it gives")
  func order() {
    let read = Configuration.read(
      """
      [athletes.zoe]
      folder = "z"
      [athletes.bjorn]
      name = "Bjørn"
      folder = "people/bjorn"
      [athletes.a-2]
      folder = "a"
      """)
    #expect(read.problems.isEmpty)
    #expect(read.configuration.athletes.map(\.id) == ["zoe", "bjorn", "a-2"])
    #expect(read.configuration.athletes.map(\.name) == ["zoe", "Bjørn", "a-2"])
    #expect(read.configuration.athletes.map(\.folder) == ["z", "people/bjorn", "a"])
    #expect(Configuration.read("[site]\ntitle = \"one\"").configuration.athletes.isEmpty)
  }

  @Test(
    "are refused under a name that is no folder of a site everywhere",
    arguments: ["\"Bjørn\"", "Ada", "\"a/b\"", "\"..\"", "\"\"", "a_b", "a--b", "\"-a\""])
  func names(_ name: String) {
    let found = sentences("[athletes.\(name)]\nfolder = \"x\"\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("2: ") ?? false)
    #expect(found.first?.hasSuffix("is to be a folder of the site, and cannot be one") ?? false)
  }

  @Test("have a folder, and not that of the site's own files")
  func folders() {
    #expect(sentences("[athletes.ada]\n") == ["1: ‘folder’ is missing in [athletes.ada]"])
    #expect(
      sentences("[athletes.assets]\nfolder = \"x\"\n")
        == ["2: the site keeps its own files in ‘assets’"])
    #expect(
      sentences("[athletes.ada]\nfolder = \"x\"\nfoldr = \"y\"\n")
        == ["3: unknown key ‘foldr’ in [athletes.ada]"])
  }

  @Test("do not stand beside what is about one")
  func ofOne() {
    #expect(
      sentences(
        """
        [athletes.ada]
        folder = "x"
        [[race]]
        name = "Ten"
        day = 2027-04-18
        distance = 10
        """) == ["3: ‘race’ is about one athlete, and [athletes] names several"])
  }

  @Test("are shown to nobody else below sixteen, unless the file says so")
  func children() throws {
    let all = Configuration.read(
      """
      [athletes.ada]
      folder = "a"
      [athletes.child]
      folder = "b"
      born = 2010-11-23
      [athletes.shown]
      folder = "c"
      born = 2014-01-01
      public = true
      [athletes.shy]
      folder = "d"
      public = false
      """
    ).configuration.athletes
    func shown(_ day: String) throws -> [String] {
      let day = try #require(Day(iso: day))
      return all.filter { $0.isShownToEverybody(on: day) }.map(\.id)
    }
    #expect(try shown("2026-11-22") == ["ada", "shown"])
    #expect(try shown("2026-11-23") == ["ada", "child", "shown"])
  }

  @Test("have folders that are there, apart from each other and from the site")
  func folderProblems() throws {
    try withTemporaryFolder { folder in
      for name in ["a", "public/b", "site"] {
        try FileManager.default.createDirectory(
          atPath: folder.path + "/" + name, withIntermediateDirectories: true)
      }
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/link", withDestinationPath: "a")
      let text = """
        [athletes.ada]
        folder = "a"
        [athletes.again]
        folder = "link"
        [athletes.gone]
        folder = "nowhere"
        [athletes.out]
        folder = "public/b"
        [athletes.self]
        folder = "."
        """
      try Data(text.utf8).write(to: folder.appendingPathComponent("openrun.toml"))
      let family = try #require(Family(Workspace(folder: folder.path)))
      #expect(
        family.problems.map { "\($0.place?.lineNumber ?? 0): \($0.sentence)" } == [
          "4: ‘again’ names the folder of ‘ada’ once more",
          "6: there is no folder nowhere for ‘gone’",
          "8: the folder of ‘out’ lies in that of the finished site, which is to be shared",
          "10: ‘self’ names this folder itself, which is that of all athletes",
        ])
      #expect(
        throws: SiteError.outputHoldsMoreThanTheSite(
          path: folder.path + "/a", what: "the report of ‘ada’")
      ) {
        try family.checkOutput(folder.path + "/a", isPublic: false)
      }
      try family.checkOutput(folder.path + "/site", isPublic: false)
    }
  }

  @Test("are named by their folders in messages, and lie below the family's address")
  func members() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder.path + "/a", withIntermediateDirectories: true)
      let own = "[site]\nbase_url = \"https://ada.example/\"\ntitel = \"x\"\n"
      try Data(own.utf8).write(to: folder.appendingPathComponent("a/openrun.toml"))
      let text = """
        [site]
        base_url = "https://family.example/run"
        [athletes.ada]
        folder = "a"
        """
      try Data(text.utf8).write(to: folder.appendingPathComponent("openrun.toml"))
      let family = try #require(Family(Workspace(folder: folder.path)))
      let report = family.workspace(of: family.members[0])
      #expect(report.configuration.baseURL == "https://family.example/run/ada/")
      #expect(report.problems.map { $0.place?.text } == ["a/openrun.toml:3:1"])
    }
  }
}
