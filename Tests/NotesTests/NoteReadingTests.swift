import Diagnostics
import Foundation
import Notes
import Testing

func read(_ text: String, file: String = "content/a.md") -> (note: Note?, messages: [String]) {
  let (note, diagnostics) = Note.read(Array(text.utf8), file: file, within: "content")
  return (note, diagnostics.map(\.description))
}

@Suite("Reading a note")
struct NoteReadingTests {
  @Test("takes what the settings in front say")
  func settings() throws {
    let (note, messages) = read(
      """
      +++
      title = "Long run"
      description = "How it went"
      date = 2026-11-22
      page = "long-run"
      nav = true
      draft = true
      order = 3
      +++
      # Heading

      First *paragraph*,
      two lines, `code`.

      Second with [a link](b.md).
      """)
    #expect(messages == [])
    let found = try #require(note)
    #expect(found.title == "Long run")
    #expect(found.description == "How it went")
    #expect(found.date?.description == "2026-11-22")
    #expect(found.target == .page(slug: "long-run"))
    #expect(found.isInNavigation && found.isDraft)
    #expect(found.order == 3)
    #expect(found.summary == "First paragraph, two lines, code.")
    #expect(found.links.map(\.destination) == ["b.md"])
    #expect(found.links.map(\.line) == [15])
    #expect(found.place(of: found.links[0]).text == "content/a.md:15:22")
    #expect(found.headings.map(\.id) == ["heading"])
    #expect(found.beginsWithTitle == false)
  }

  @Test("is summed up by whole words of a long first paragraph")
  func longSummary() {
    let (note, _) = read(String(repeating: "nine more ", count: 30))
    #expect(note?.summary == String(repeating: "nine more ", count: 15) + "nine…")
    let (word, _) = read(String(repeating: "x", count: 300))
    #expect(word?.summary == String(repeating: "x", count: 159) + "…")
  }

  @Test(
    "finds out what it belongs to",
    arguments: [
      ("date = 2026-11-22", NoteTarget.runOfDay(NoteDay(year: 2026, month: 11, day: 22))),
      ("run = 2026-11-22", .runOfDay(NoteDay(year: 2026, month: 11, day: 22))),
      ("run = 12345678901", .runWithID(12_345_678_901)),
      ("run = \"12345678901\"", .runWithID(12_345_678_901)),
      ("run = \"8812.fit\"", .runFromFile("8812.fit")),
      ("week = \"2026-W47\"", .week(year: 2026, number: 47)),
      ("race = \"City Marathon\"", .race(name: "City Marathon")),
      ("page = \"about\"", .page(slug: "about")),
      ("page = \"about\"\ndate = 2026-11-22", .page(slug: "about")),
      ("title = \"x\"", .page(slug: "manual-erste-schritte-ue")),
    ])
  func targets(settings: String, target: NoteTarget) {
    let (note, messages) = read(
      "+++\n\(settings)\n+++\n# x\n", file: "content/manual/Erste Schritte (Ü).md")
    #expect(note?.target == target)
    #expect(messages == [])
  }

  @Test("without settings is a page named by its file and its first heading")
  func bare() {
    let (note, messages) = read("# About *me*\n\nHello\n\n## More\n", file: "content/about.md")
    #expect(note?.target == .page(slug: "about"))
    #expect(note?.title == "About me")
    #expect(note?.beginsWithTitle == true)
    #expect(messages == [])
  }

  @Test("tells every mistake with its line")
  func mistakes() {
    let (_, messages) = read(
      """
      +++
      titel = "Long run"
      run = 5
      week = "2026-47"
      nav = "yes"
      +++
      Text <b>bold</b> <!-- fine -->

      <div>
      raw
      </div>

      ![map](https://example.com/map.png) and [bad](javascript:alert(1))
      """)
    #expect(
      messages.joined(separator: "\n\n") == """
        error: unknown key ‘titel’
         --> content/a.md:2:1
          |
        2 | titel = "Long run"
          | ^^^^^
        help: did you mean ‘title’?

        error: a note belongs to one thing, but this one names ‘run’ and ‘week’
         --> content/a.md:4:8
          |
        4 | week = "2026-47"
          |        ^^^^^^^^^
        help: keep one of them

        error: ‘nav’ should be true or false, but it is text "yes"
         --> content/a.md:5:7
          |
        5 | nav = "yes"
          |       ^^^^^
        help: write  nav = true  or  nav = false

        warning: HTML tags in notes are left out
         --> content/a.md:7:6
          |
        7 | Text <b>bold</b> <!-- fine -->
          |      ^^
        help: write it in Markdown, or put it between `backticks` to show it

        warning: HTML tags in notes are left out
         --> content/a.md:9:1
          |
        9 | <div>
          | ^^^^
        help: write it in Markdown, or put it between `backticks` to show it

        warning: this picture lies on another host, and pages load nothing from elsewhere
          --> content/a.md:13:8
           |
        13 | ![map](https://example.com/map.png) and [bad](javascript:alert(1))
           |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        help: save it beside the note; until then the page has its description, linked where it can be

        warning: pages do not link to ‘javascript:’ addresses
          --> content/a.md:13:47
           |
        13 | ![map](https://example.com/map.png) and [bad](javascript:alert(1))
           |                                               ^^^^^^^^^^^^^^^^^^^
        help: write an address with https: or a path; until then the page has the words alone
        """)
  }

  @Test(
    "tells what the settings should look like",
    arguments: [
      (
        "week = \"2026-47\"",
        "‘week’ is \"2026-47\", but a week is a year and a number from 01 to 53",
        "write it as  week = \"2026-W47\""
      ),
      (
        "week = \"2026-W60\"",
        "‘week’ is \"2026-W60\", but a week is a year and a number from 01 to 53",
        "write it as  week = \"2026-W47\""
      ),
      (
        "page = \"Über mich!\"",
        "‘page’ is \"Über mich!\", but an address has only lower-case letters, digits and hyphens",
        "write  page = \"ueber-mich\""
      ),
      (
        "page = \"../x\"",
        "‘page’ is \"../x\", but an address has only lower-case letters, digits and hyphens",
        "write  page = \"x\""
      ),
      (
        "run = true",
        "‘run’ should be a day, an activity's number or a file's name, but it is true",
        "write  run = 2026-11-22  or  run = 12345678901  or  run = \"8812.fit\""
      ),
      (
        "order = 1.5", "‘order’ should be a whole number, but it is the number 1.5",
        "leave out the fraction"
      ),
    ])
  func values(settings: String, sentence: String, help: String) {
    let (_, diagnostics) = Note.read(Array("+++\n\(settings)\n+++\n# x\n".utf8), file: "a.md")
    #expect(diagnostics.map(\.sentence) == [sentence])
    #expect(diagnostics.map(\.help) == [help])
    #expect(diagnostics.map(\.place?.lineNumber) == [2])
  }

  @Test(
    "takes the heading it begins with for its title; a page also one further down",
    arguments: [
      ("week = \"2026-W47\"", "# Hot\n\nIt was.", "Hot"),
      ("week = \"2026-W47\"", "It was hot.\n\n## Splits\n", nil),
      ("week = \"2026-W47\"", "# \n\nIt was.\n\n## Splits\n", nil),
      ("page = \"hot\"", "It was hot.\n\n## Splits\n", "Splits"),
    ] as [(String, String, String?)])
  func titles(matter: String, text: String, title: String?) {
    let note = Note.read(Array("+++\n\(matter)\n+++\n\(text)".utf8), file: "a.md").note
    #expect(note?.title == title)
    #expect(note?.beginsWithTitle == (title == "Hot"))
  }

  @Test("tells that a page has no title")
  func untitled() {
    #expect(
      read("Hello\n").messages == [
        """
        error: a page needs a title
          --> content/a.md
        help: add  title = "About me"  between lines of +++, or begin with  # About me
        """
      ])
    #expect(read("+++\ndate = 2026-11-22\n+++\nHello\n").messages == [])
  }

  @Test("refuses what is too large or not text")
  func bytes() {
    let large = Note.read([UInt8](repeating: 0x61, count: 1_048_577), file: "a.md")
    #expect(large.note == nil)
    #expect(
      large.diagnostics.map(\.description) == [
        """
        error: the note has 1,048,577 bytes, more than 1,048,576
          --> a.md
        help: split it into several notes
        """
      ])
    let latin = Note.read([0x61, 0xE9, 0x62], file: "a.md")
    #expect(latin.note == nil)
    #expect(
      latin.diagnostics.map(\.description) == [
        """
        error: the note is not UTF-8 text
          --> a.md
        help: save it as UTF-8 in your editor
        """
      ])
  }
}

@Suite("A folder of notes")
struct NoteFolderTests {
  @Test("is read by path, without what is hidden, and tells pages with one address")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/openrun-notes-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files = [
      "z.md": "# Z", "b/two.md": "# Two", "a.md": "+++\npage = \"z\"\n+++\n# A",
      ".hidden.md": "# H",
      ".git/x.md": "# X", "b/picture.png": "x", "B.MD": "# Upper",
    ]
    for (name, text) in files {
      let path = "\(folder)/\(name)"
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
    let (notes, diagnostics) = loadNotes(folder, shownAs: "content")
    #expect(
      notes.map(\.file) == ["content/B.MD", "content/a.md", "content/b/two.md", "content/z.md"])
    #expect(
      notes.map(\.target) == [
        .page(slug: "b"), .page(slug: "z"), .page(slug: "b-two"), .page(slug: "z"),
      ])
    #expect(
      diagnostics.map(\.description) == [
        """
        error: two pages have the address ‘z’: this one and content/a.md
          --> content/z.md
        help: give one of them another, as in  page = "z-2"
        """
      ])
  }

  @Test("that is not there holds nothing")
  func missing() {
    let (notes, diagnostics) = loadNotes("/nowhere/at/all", shownAs: "content")
    #expect(notes.isEmpty && diagnostics.isEmpty)
  }
}
