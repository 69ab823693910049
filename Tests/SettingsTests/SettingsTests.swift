import Diagnostics
import Settings
import Testing

private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private enum Units: String, CaseIterable { case metric, imperial }

@Suite("Settings")
struct SettingsTests {
  @Test("are read by kind")
  func values() throws {
    let document = SettingsDocument(
      text: """
        title = "Kilometre by kilometre"
        units = "imperial"
        days = 42
        share = 3
        exact = 0.85
        draft = true
        day = 2027-04-18
        goal = "3:15:00"
        short = "48:30"
        tags = ["a", "b"]
        bounds = [0.5, 1, 0.9]
        [[race]]
        name = "first"
        [race.course]
        hilly = true
        [[race]]
        name = "second"
        [athletes.zoe]
        age = 30
        [athletes.adam]
        age = 40
        """, file: "openrun.toml")
    let root = document.root
    #expect(root.string("title") == "Kilometre by kilometre")
    #expect(root.enumeration("units", default: Units.metric) == .imperial)
    #expect(root.integer("days", in: 1...100) == 42)
    #expect(root.number("share") == 3)
    #expect(root.number("exact", in: 0...1) == 0.85)
    #expect(root.boolean("draft") == true)
    #expect(root.day("day") == LocalDate(year: 2027, month: 4, day: 18))
    #expect(root.duration("goal") == .seconds(11_700))
    #expect(root.duration("short") == .seconds(2_910))
    #expect(root.strings("tags") == ["a", "b"])
    #expect(root.numbers("bounds", count: 3) == [0.5, 1, 0.9])
    let races = root.tables("race")
    #expect(races.map { $0.string("name") } == ["first", "second"])
    #expect(races.map { $0.table("course").boolean("hilly", default: false) } == [true, false])
    let athletes = root.table("athletes")
    #expect(["adam", "zoe"].map { athletes.table($0).integer("age") } == [40, 30])
    #expect(document.finish() == [])
  }

  @Test("fall back to defaults when a key is missing, without a word")
  func defaults() {
    let document = SettingsDocument(text: "# nothing\n", file: "openrun.toml")
    let site = document.root.table("site")
    #expect(site.string("title", default: "Training") == "Training")
    #expect(site.integer("days", default: 7) == 7)
    #expect(site.number("share", default: 0.5) == 0.5)
    #expect(site.boolean("draft", default: false) == false)
    #expect(site.enumeration("units", default: Units.metric) == .metric)
    #expect(site.day("day") == nil)
    #expect(site.tables("race").isEmpty)
    #expect(document.finish() == [])
  }

  @Test("may begin with a byte order mark and end lines with CR LF")
  func encodings() {
    let document = SettingsDocument(
      text: "\u{FEFF}title = \"x\"\r\n[site]\r\nlangage = 1\r\n", file: "a.toml")
    #expect(document.root.string("title") == "x")
    _ = document.root.table("site").string("language")
    #expect(
      document.finish().map(\.description) == [
        """
        error: unknown key ‘langage’ in [site]
         --> a.toml:3:1
          |
        3 | langage = 1
          | ^^^^^^^
        help: did you mean ‘language’?
        """
      ])
  }

  @Test(
    "have times in hours or minutes",
    arguments: [
      ("3:15:00", 11_700), ("0:59", 59), ("48:30", 2_910), ("100:00:00", 360_000), ("3:15", 195),
      ("3:60", nil), ("3", nil), ("", nil), (":", nil), ("1:2:3", nil), ("-1:00", nil),
      ("1:00:00:00", nil), ("９:00", nil), ("9999:00", nil),
    ])
  func clock(text: String, seconds: Int?) {
    let document = SettingsDocument(text: "goal = \"\(text)\"", file: "a.toml")
    #expect(document.root.duration("goal") == seconds.map { .seconds($0) })
    #expect(document.finish().isEmpty == (seconds != nil))
  }

  @Test("any text is read or told, whatever it holds")
  func anyText() {
    let pieces = [
      "[", "]", "[[", "]]", "a", "b.c", "=", " = ", "\n", "\"", "'", "\"\"\"", "{", "}", ",", "#",
      "1", "0.5", "true", "2027-01-01", "\\", "ä", "\0", "\r\n", "'''",
      "\u{301}", "\u{2028}", "[\u{301}", "[=", "[[}", "a = [}", "[ [",
    ]
    for seed in 0..<500 {
      var random = Seeded(state: UInt64(seed))
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let document = SettingsDocument(text: text, file: "a.toml")
      _ = document.root.table("a").table("b").string("c")
      let messages = document.finish().map(\.description)
      #expect(messages.allSatisfy { !$0.isEmpty }, "\(text)")
    }
  }

  @Test("not in UTF-8 are told with the byte")
  func notUTF8() {
    let document = SettingsDocument(bytes: Array("a = \"ä".utf8) + [0xE9, 0x22], file: "a.toml")
    #expect(document.root.string("b", required: "b = \"x\"") == nil)
    #expect(
      document.finish().map(\.description) == [
        """
        error: the file is not UTF-8 text
          --> a.toml, byte 7
        help: save it as UTF-8 in your editor
        """
      ])
    #expect(SettingsDocument(bytes: Array("a = 1".utf8), file: "a.toml").root.integer("a") == 1)
  }

  @Test("nested beyond reason are refused, not followed")
  func depth() {
    let text = "a = " + String(repeating: "[", count: 100_000)
    let document = SettingsDocument(text: text, file: "a.toml")
    #expect(document.finish().count == 1)
    #expect(document.isReadable == false)
  }
}

@Suite("A day in a file")
struct LocalDateTests {
  @Test("is one the calendar has, written in one way")
  func days() {
    #expect(LocalDate("2024-02-29")?.description == "2024-02-29")
    #expect(LocalDate("0999-12-31")?.description == "0999-12-31")
    for text in [
      "2023-02-29", "2024-13-01", "2024-2-1", "2024-00-10", "24-01-01", "2024-01-32", "", "a-b-c",
    ] {
      #expect(LocalDate(text) == nil, "\(text)")
    }
    #expect(LocalDate(year: 1900, month: 2, day: 29) == nil)
    #expect(LocalDate(year: 2000, month: 2, day: 29) != nil)
  }
}

@Suite("Front matter")
struct FrontMatterTests {
  @Test("is what stands between two lines of +++, with the file's line numbers")
  func split() {
    let note = FrontMatter(
      text: "+++\ntitle = \"Long run\"\nrnu = 5\n+++  \n\n# Hello\n", file: "a.md")
    #expect(note.body == "\n# Hello\n")
    #expect(note.bodyLine == 5)
    #expect(note.document.root.string("title") == "Long run")
    _ = note.document.root.integer("run")
    #expect(
      note.document.finish().map(\.description) == [
        """
        error: unknown key ‘rnu’
         --> a.md:3:1
          |
        3 | rnu = 5
          | ^^^
        help: did you mean ‘run’?
        """
      ])
  }

  @Test("may be missing", arguments: ["", "# Hello\n+++\n", "Hello", " +++\nx\n+++\n"])
  func none(text: String) {
    let note = FrontMatter(text: text, file: "a.md")
    #expect(note.body == text)
    #expect(note.bodyLine == 1)
    #expect(note.document.finish() == [])
  }

  @Test("without an end, or in YAML, is told")
  func mistakes() {
    #expect(
      FrontMatter(text: "+++\ntitle = \"x\"\n\nText\n", file: "a.md").document.finish()
        .map(\.description) == [
          """
          error: the settings in front have no end
           --> a.md:1:1
            |
          1 | +++
            | ^^^
          help: write a line of +++ below them
          """
        ])
    #expect(
      FrontMatter(text: "---\ntitle: x\n---\nText\n", file: "a.md").document.finish()
        .map(\.description) == [
          """
          error: the settings in front stand between lines of ---, which means YAML
           --> a.md:1:1
            |
          1 | ---
            | ^^^
          help: write them as TOML between lines of +++, as in  title = "Long run"
          """
        ])
  }
}
