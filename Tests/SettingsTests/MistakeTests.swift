import Diagnostics
import Settings
import Testing

/// All messages of a document after reading, as one text.
private func messages(
  _ text: String, file: String = "openrun.toml", read: (TableReader) -> Void = { _ in }
) -> String {
  let document = SettingsDocument(text: text, file: file)
  read(document.root)
  return document.finish().map(\.description).joined(separator: "\n\n")
}

@Suite("Mistakes in settings")
struct MistakeTests {
  @Test("are all listed, in the file's order, with their places")
  func all() {
    let text = """
      titel = 5
      [site]
      langage = "en"
      title = 5
      units = "metirc"

      [privcy]
      radius = 400
      """
    let found = messages(text) { root in
      let site = root.table("site")
      #expect(site.string("title", default: "Training") == "Training")
      #expect(site.string("language", default: "en") == "en")
      #expect(site.string("author", required: "author = \"A. Runner\"") == nil)
      #expect(site.choice("units", among: ["metric", "imperial"]) == nil)
      #expect(root.table("privacy").isEmpty)
    }
    #expect(
      found == """
        error: unknown key ‘titel’
         --> openrun.toml:1:1
          |
        1 | titel = 5
          | ^^^^^
        help: known here: privacy, site

        error: ‘author’ is missing in [site]
         --> openrun.toml:2:1
          |
        2 | [site]
          | ^^^^^^
        help: add  author = "A. Runner"  below line 2

        error: unknown key ‘langage’ in [site]
         --> openrun.toml:3:1
          |
        3 | langage = "en"
          | ^^^^^^^
        help: did you mean ‘language’?

        error: ‘title’ should be text in quotes, but it is the whole number 5
         --> openrun.toml:4:9
          |
        4 | title = 5
          |         ^
        help: write it as  "5"

        error: ‘units’ is "metirc", which is not among its values
         --> openrun.toml:5:9
          |
        5 | units = "metirc"
          |         ^^^^^^^^
        help: did you mean "metric"? known: "metric", "imperial"

        error: unknown table ‘privcy’
         --> openrun.toml:7:1
          |
        7 | [privcy]
          | ^^^^^^^^
        help: did you mean ‘privacy’?
        """)
  }

  @Test("in one of several tables name the right line")
  func listOfTables() {
    let text = """
      [[athlete.heart_rate]]
      from = 2023-01-01
      resting = 480
      maximum = 187.5

      [[athlete.heart_rate]]
      from = "2025-03-10"
      resting = 48  # on waking
      """
    let found = messages(text) { root in
      for entry in root.table("athlete").tables("heart_rate") {
        _ = entry.day("from", required: "from = 2023-01-01")
        _ = entry.integer("resting", in: 20...120)
        _ = entry.integer("maximum", in: 100...230, required: "maximum = 187")
      }
    }
    #expect(
      found == """
        error: ‘resting’ is 480, but should be between 20 and 120
         --> openrun.toml:3:11
          |
        3 | resting = 480
          |           ^^^
        help: write a number that is between 20 and 120

        error: ‘maximum’ should be a whole number, but it is the number 187.5
         --> openrun.toml:4:11
          |
        4 | maximum = 187.5
          |           ^^^^^
        help: leave out the fraction

        error: ‘maximum’ is missing in [[athlete.heart_rate]]
         --> openrun.toml:6:1
          |
        6 | [[athlete.heart_rate]]
          | ^^^^^^^^^^^^^^^^^^^^^^
        help: add  maximum = 187  below line 6

        error: ‘from’ should be a day, but it is text "2025-03-10"
         --> openrun.toml:7:8
          |
        7 | from = "2025-03-10"
          |        ^^^^^^^^^^^^
        help: write it without quotes:  from = 2025-03-10
        """)
  }

  @Test("inside lists and inline tables are found too")
  func nested() {
    let text = """
      bounds = [0.50, "x",
        7, 0.80]
      splits = { first = 1, secnd = 2 }
      "odd key" = [[1, 2], ["]", '#']]
      long = \"""
      title = "not a key"
      \"""
      goal = "3:65:00"
      """
    let found = messages(text) { root in
      #expect(root.numbers("bounds", in: 0...1) == nil)
      let splits = root.table("splits")
      #expect(splits.number("first") == 1)
      #expect(splits.number("second") == nil)
      #expect(root.string("long") == "title = \"not a key\"\n")
      #expect(root.duration("goal") == nil)
      #expect(root.has("odd key"))
    }
    #expect(
      found == """
        error: every value of ‘bounds’ should be a number, but one is text "x"
         --> openrun.toml:1:17
          |
        1 | bounds = [0.50, "x",
          |                 ^^^
        help: write a number, as in 42 or 0.85

        error: a value of ‘bounds’ is 7, but should be between 0 and 1
         --> openrun.toml:2:3
          |
        2 |   7, 0.80]
          |   ^
        help: write a number that is between 0 and 1

        error: unknown key ‘secnd’ in [splits]
         --> openrun.toml:3:23
          |
        3 | splits = { first = 1, secnd = 2 }
          |                       ^^^^^
        help: did you mean ‘second’?

        error: unknown key ‘odd key’
         --> openrun.toml:4:1
          |
        4 | "odd key" = [[1, 2], ["]", '#']]
          | ^^^^^^^^^
        help: known here: bounds, goal, long, splits

        error: ‘goal’ should be a time, but it is text "3:65:00"
         --> openrun.toml:8:8
          |
        8 | goal = "3:65:00"
          |        ^^^^^^^^^
        help: write hours, minutes and seconds as  goal = "3:15:00"  or minutes as "48:30"
        """)
  }

  @Test("of kind say what was wanted and what was found")
  func kinds() {
    let text = """
      a = true
      b = "170"
      c = 2027-04-18T10:00:00
      d = "true"
      e = 5
      [f]
      g = [1]
      """
    let found = messages(text) { root in
      _ = root.number("a")
      _ = root.integer("b")
      _ = root.day("c")
      _ = root.boolean("d")
      _ = root.tables("e")
      _ = root.strings("f")
      _ = root.table("f").table("g")
    }
    let sentences = found.split(separator: "\n").filter {
      $0.hasPrefix("error: ") || $0.hasPrefix("help: ")
    }
    #expect(
      sentences == [
        "error: ‘a’ should be a number, but it is true",
        "help: write a number, as in 42 or 0.85",
        "error: ‘b’ should be a whole number, but it is text \"170\"",
        "help: write it without quotes:  b = 170",
        "error: ‘c’ should be a day, but it is the moment 2027-04-18T10:00:00",
        "help: write it without quotes and without a time, as in  c = 2027-04-18",
        "error: ‘d’ should be true or false, but it is text \"true\"",
        "help: write  d = true  or  d = false",
        "error: ‘e’ should be a list of tables, but it is the whole number 5",
        "help: write two brackets, as in  [[e]]  before each of them",
        "error: ‘f’ should be a list, but it is a table",
        "help: put brackets round it, as in  f = [ … ]",
        "error: ‘g’ should be a table, but it is a list",
        "help: write it as a line  [f.g]  with its keys below",
      ])
  }

  @Test("can be a missing table")
  func missingTable() {
    let found = messages("") { root in
      _ = root.table("athlete").string("weighting", required: "weighting = \"banister-male\"")
      _ = root.string("name", required: "name = \"plain\"")
    }
    #expect(
      found == """
        error: ‘weighting’ is missing in [athlete]
          --> openrun.toml
        help: add  [athlete]  and below it  weighting = "banister-male"

        error: ‘name’ is missing
          --> openrun.toml
        help: add  name = "plain"  at the top
        """)
  }

  @Test("that only the meaning shows are placed at the value")
  func meaning() {
    let found = messages("[load]\nacute = 42\n") { root in
      let load = root.table("load")
      if load.integer("acute") == 42 {
        load.report("‘acute’ is as long as ‘chronic’", at: "acute", help: "write 7")
      }
    }
    #expect(
      found == """
        error: ‘acute’ is as long as ‘chronic’
         --> openrun.toml:2:9
          |
        2 | acute = 42
          |         ^^
        help: write 7
        """)
  }

  @Test(
    "of syntax are told in plain words",
    arguments: [
      ("a = 'x", "the file ends in the middle of a value", 1),
      ("a = 1\na = 2", "‘a’ is set twice", 2),
      ("[a]\nx = 1\n[a]\ny = 2", "‘a’ is set twice", 3),
      ("x = 99999999999999999999", "this number is too large", 1),
      ("title = Kilometre", "there is no value TOML knows here", 1),
      ("a = 1 b = 2", "there is more on this line than one value", 1),
      ("day = 2023-02-30", "the calendar does not have this day", 1),
      ("a = \"x\ny\"", "a text is not closed on its line", 1),
      ("[=]", "the name of a table cannot begin with ‘=’", 1),
      ("[[\n", "the name of a table cannot begin with the end of the line", 1),
      ("[Ärger]", "the name of a table cannot begin with ‘Ä’", 1),
      ("a = [1, }]", "a list cannot hold ‘}’", 1),
      ("a = \nb = 2\n[=]", "there is no value TOML knows here", 1),
      ("a = 1\nb = \0", "there is a zero byte in the text", 2),
    ])
  func syntax(text: String, sentence: String, line: Int) throws {
    let document = SettingsDocument(text: text, file: "openrun.toml")
    // What is required is not said to be missing when nothing could be read.
    #expect(document.root.string("title", required: "title = \"x\"") == nil)
    let found = document.finish()
    try #require(found.count == 1)
    #expect(found[0].sentence == sentence)
    #expect(found[0].place?.lineNumber == line)
    #expect(found[0].help != nil)
  }
}
