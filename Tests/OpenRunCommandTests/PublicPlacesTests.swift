import Foundation
import TestSupport
import Testing

@Suite("Places that do not hide what they should")
struct PublicPlacesTests {
  /// The invented athlete's report, and the text of its openrun.toml up to its home.
  private func withReport(_ body: (CommandReport, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let report = try CommandReport.made(in: folder / "report")
      let toml = try report.text("openrun.toml")
      let table = try #require(toml.firstRange(of: /\[\[privacy.place\]\]\n(?:.+\n){3,4}/))
      try body(report, toml.replacingCharacters(in: table, with: ""))
    }
  }

  private func place(
    _ center: (Double, Double), name: String = "canaryhome", radius: Int = 800
  ) -> String {
    """

    [[privacy.place]]
    name = "\(name)"
    latitude = \(center.0)
    longitude = \(center.1)
    radius = \(radius)

    """
  }

  /// The invented athlete's home.
  private func home(_ report: CommandReport) throws -> (Double, Double) {
    let text = try report.text("openrun.toml")
    let match = try #require(text.firstMatch(of: /latitude = ([-0-9.]+)\nlongitude = ([-0-9.]+)/))
    return (try #require(Double(match.1)), try #require(Double(match.2)))
  }

  @Test("one that no activity comes near is refused with its line, and the one that was meant said")
  func outside() throws {
    try withReport { report, toml in
      let home = try home(report)
      for (center, help) in [
        ((home.1, home.0), "exchange its latitude and longitude"),
        ((10.0, 10.0), "look at its latitude and longitude"),
      ] {
        try report.write(toml + place(home) + place(center, name: "canaryshed"), to: "openrun.toml")
        let run = try report.build("--public")
        #expect(run.code == 1 && run.output == "" && !report.has("published"))
        #expect(
          run.problems.contains("error: none of your activities comes near this place"),
          "\(run.problems)")
        #expect(run.problems.contains(" | [[privacy.place]]") && run.problems.contains(help))
        #expect(run.problems.split(separator: "comes near this place").count == 2)
        #expect(!run.problems.contains("canaryshed") && !run.problems.contains("\(center.0)"))
      }
      #expect(try report.build().code == 0, "it is no mistake of the private site")
    }
  }

  @Test("a secret that is gone is not made anew in silence, nor is another taken")
  func key() throws {
    try withReport { report, toml in
      try report.write(toml + place(try home(report)), to: "openrun.toml")
      #expect(try report.build("--public").code == 0)
      let key = report.folder / "data/.privacy/key"
      let bytes = try Data(contentsOf: key)
      try FileManager.default.removeItem(at: key)
      let gone = try report.build("--public", "--today", "2026-11-23")
      #expect(
        gone.code == 1 && gone.problems.contains("the secret that hides your places, is gone"))
      #expect(!report.has("data/.privacy/key"))
      try Data(repeating: 7, count: 32).write(to: key)
      chmod(key.path, 0o600)
      let other = try report.build("--public", "--today", "2026-11-23")
      #expect(other.code == 1 && other.problems.contains("is not the secret that openrun made"))
      try bytes.write(to: key)
      chmod(key.path, 0o600)
      #expect(try report.build("--public", "--today", "2026-11-23").code == 0)
      // On purpose, as the help says.
      try FileManager.default.removeItem(at: key)
      try FileManager.default.removeItem(at: report.folder / ".openrun/published")
      #expect(try report.build("--public", "--today", "2026-11-23").code == 0)
      #expect(try Data(contentsOf: key) != bytes)
    }
  }

  @Test("a place that is not what was published is warned of once, and kept in no plain words")
  func changed() throws {
    try withReport { report, toml in
      let (home, build) = (try home(report), { try report.build("--public") })
      try report.write(toml + place(home), to: "openrun.toml")
      #expect(try build().problems == "")
      #expect(try build().problems == "")
      try report.write(toml + place(home, radius: 1_200), to: "openrun.toml")
      let warned = try build()
      #expect(warned.code == 0)
      #expect(
        warned.problems.contains("warning: this place was hidden by another middle or radius"))
      #expect(try build().problems == "", "it is said once")
      let strict = try {
        try report.write(toml + place(home, name: "other", radius: 1_200), to: "openrun.toml")
        return try report.build("--public", "--strict")
      }()
      #expect(strict.code == 1 && strict.problems.contains("was not hidden on the site before"))
      let renamed = try build()
      #expect(renamed.problems.contains("this place was not hidden on the site before"))
      #expect(renamed.problems.contains("a place that the site before hid is not named any more"))
      for (path, data) in try report.files(".openrun") {
        let text = String(decoding: data, as: UTF8.self)
        for secret in ["canaryhome", "\(home.0)", "\(home.1)"] {
          #expect(!text.contains(secret), "\(path)")
        }
      }
    }
  }

  @Test("a hidden race and the note about it are nowhere in the site for everybody")
  func race() throws {
    try withReport { report, toml in
      let race = """

        [[race]]
        name = "canaryrace"
        day = 2026-12-06
        distance = 10

        """
      try report.write(
        "+++\nrace = \"canaryrace\"\n+++\ncanarynote\n", to: "content/canary.md")
      let settings = toml + place(try home(report)) + race
      func isThere(_ word: String) throws -> Bool {
        try report.files("published").contains {
          $0.key.contains(word) || String(decoding: $0.value, as: UTF8.self).contains(word)
        }
      }
      try report.write(settings, to: "openrun.toml")
      #expect(try report.build("--public").code == 0)
      #expect(try isThere("canaryrace") && isThere("canarynote"))
      try report.write(settings + "hidden = true\n", to: "openrun.toml")
      let run = try report.build("--public")
      #expect((run.code, run.problems) == (0, ""))
      #expect(try !isThere("canaryrace") && !isThere("canarynote"))
      #expect(try report.build().code == 0)
      let own = try report.files("public").values.map { String(decoding: $0, as: UTF8.self) }
      #expect(
        own.contains { $0.contains("canaryrace") } && own.contains { $0.contains("canarynote") })
    }
  }
}
