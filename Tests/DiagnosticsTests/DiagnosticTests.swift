import Diagnostics
import Testing

@Suite("A diagnostic")
struct DiagnosticTests {
  @Test("points at a line and says what to do")
  func line() {
    let diagnostic = Diagnostic.error(
      "unknown key ‘langage’ in [site]",
      at: .line(12, column: 1, length: 7, source: "langage = \"en\"", of: "openrun.toml"),
      help: "did you mean ‘language’?")
    #expect(
      diagnostic.description == """
        error: unknown key ‘langage’ in [site]
          --> openrun.toml:12:1
           |
        12 | langage = "en"
           | ^^^^^^^
        help: did you mean ‘language’?
        """)
  }

  @Test("names the archives a file lies in")
  func containers() {
    let diagnostic = Diagnostic.warning(
      "8812.fit ends at byte 20,480 but promises 512 more",
      at: .file(in: ["export.zip", "UploadedFiles_0-_Part1.zip", "8812.fit"]),
      help: "copy it again; the activity's summary was kept, its chart will be missing")
    #expect(
      diagnostic.description == """
        warning: 8812.fit ends at byte 20,480 but promises 512 more
          --> export.zip › UploadedFiles_0-_Part1.zip › 8812.fit
        help: copy it again; the activity's summary was kept, its chart will be missing
        """)
  }

  @Test("names a byte")
  func byte() {
    let diagnostic = Diagnostic.warning(
      "the checksum does not match", at: .byte(1_234_567, in: ["export.zip", "8812.fit"]))
    #expect(
      diagnostic.description == """
        warning: the checksum does not match
          --> export.zip › 8812.fit, byte 1,234,567
        """)
  }

  @Test("may be a sentence alone")
  func note() {
    let diagnostic = Diagnostic.note("nothing new in export.zip: all 412 activities are here")
    #expect(
      diagnostic.description == "note: nothing new in export.zip: all 412 activities are here")
  }

  @Test("marks the right characters below tabs, and at least one")
  func tabs() {
    let diagnostic = Diagnostic.error(
      "a value is missing", at: .line(7, column: 10, length: 0, source: "\t\ttitle =", of: "a.md"),
      help: "write it after the =")
    #expect(
      diagnostic.description == """
        error: a value is missing
         --> a.md:7:10
          |
        7 |   title =
          |          ^
        help: write it after the =
        """)
  }

  @Test("shows the part of a long line that is meant")
  func longLine() {
    let source = String(repeating: "a", count: 300) + "WRONG" + String(repeating: "b", count: 300)
    let diagnostic = Diagnostic.error(
      "odd word", at: .line(1, column: 301, length: 5, source: source, of: "a.md"), help: "fix it")
    let lines = diagnostic.description.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[3] == "1 | …" + String(repeating: "a", count: 49) + "WRONG"
        + String(repeating: "b", count: 44) + "…")
    #expect(lines[4] == "  | " + String(repeating: " ", count: 50) + "^^^^^")
  }

  @Test("never shows a mail address or a character that disturbs a terminal")
  func privacy() {
    let diagnostic = Diagnostic.warning(
      "runner@example.com_8812.fit is\u{1B}[31m red\nand \u{202E}backwards",
      at: .file(in: ["runner@example.com.zip", "runner@example.com_8812.fit"]),
      help: "write to a.b+c@mail.example.org")
    #expect(
      diagnostic.description == """
        warning: …_8812.fit is\u{FFFD}[31m red\u{FFFD}and \u{FFFD}backwards
          --> ….zip › …_8812.fit
        help: write to …
        """)
  }

  @Test("sorts by file and line, keeping the order of equals")
  func order() {
    func at(_ file: String, _ line: Int, _ text: String) -> Diagnostic {
      .error(text, at: .line(line, column: 1, length: 1, source: "", of: file), help: "fix it")
    }
    let mixed = [
      at("b.md", 2, "fourth"), at("a.md", 10, "second"), at("b.md", 1, "third"), .note("zero"),
      at("a.md", 9, "first"), at("b.md", 2, "fifth"),
    ]
    #expect(
      mixed.inReadingOrder().map(\.sentence)
        == ["zero", "first", "second", "third", "fourth", "fifth"])
    #expect(mixed.hasErrors)
    #expect(![Diagnostic.note("zero"), .warning("one")].hasErrors)
  }
}

@Suite("Redaction")
struct RedactionTests {
  @Test(
    "hides addresses and keeps what tells files apart",
    arguments: [
      ("runner@example.com_123.fit", "…_123.fit"),
      ("runner@example.com.fit", "….fit"),
      ("runner@example.com.fit.gz", "….fit.gz"),
      ("runner@example.co.uk_0_summarizedActivities.json", "…_0_summarizedActivities.json"),
      ("DI-Connect-Fitness/ru.n+x@ex-ample.com_0_gear.json", "DI-Connect-Fitness/…_0_gear.json"),
      ("Läufer@beispiel.de_1.fit", "…_1.fit"),
      ("one@example.com and two@example.org", "… and …"),
      ("12345.fit", "12345.fit"), ("5 x 400 m @ 3:20", "5 x 400 m @ 3:20"), ("@home", "@home"),
      ("a@b", "a@b"), ("", ""), ("@", "@"), ("@@", "@@"),
    ])
  func addresses(text: String, expected: String) {
    #expect(redacted(text) == expected)
  }
}

@Suite("The nearest name")
struct NearestTests {
  private let names = ["language", "title", "theme", "time_zone", "units", "author"]

  @Test(
    "is the one that was probably meant",
    arguments: [
      ("langage", "language"), ("tilte", "title"), ("Title", "title"), ("themes", "theme"),
      ("timezone", "time_zone"), ("unit", "units"), ("auhtor", "author"),
    ])
  func close(word: String, expected: String) {
    #expect(nearest(to: word, in: names) == expected)
  }

  @Test("is none when nothing is close", arguments: ["colour", "x", "", "privacy", "timetable"])
  func far(word: String) {
    #expect(nearest(to: word, in: names) == nil)
  }

  @Test("makes a help line with or without a guess")
  func help() {
    #expect(
      suggestion(for: "plian", in: ["plain", "broadsheet"], noun: "themes found")
        == "did you mean ‘plain’? themes found: plain, broadsheet")
    #expect(
      suggestion(for: "dark", in: ["plain", "broadsheet"], noun: "themes found")
        == "themes found: plain, broadsheet")
  }
}
