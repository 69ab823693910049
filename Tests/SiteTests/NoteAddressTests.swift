import Diagnostics
import Notes
import Testing
import Training

@testable import Site

@Suite("Where links in notes lead")
struct NoteAddressTests {
  private func addresses() throws -> (NoteAddresses, Note) {
    let home = try note("# Home\n", "content/home.md")
    let deep = try note("# Settings here\n", "content/manual/my settings.md")
    return (NoteAddresses(notes: [home, deep]), deep)
  }

  @Test(
    "from the root of the site",
    arguments: [
      ("../home.md", "notes/home.html"), ("../home.md#part", "notes/home.html#n-part"),
      ("my%20settings.md", "notes/manual-my-settings.html"),
      ("./my settings.md", "notes/manual-my-settings.html"), ("form.html", "form.html"),
      ("form.html#chart", "form.html#chart"),
    ])
  func found(_ address: String, _ wanted: String) throws {
    let (addresses, note) = try addresses()
    #expect(addresses.target(of: address, in: note) == wanted)
  }

  @Test("nowhere for what is no page", arguments: ["home.md", "../../x.md", "../../../x.md", "x"])
  func nowhere(_ address: String) throws {
    let (addresses, note) = try addresses()
    #expect(addresses.target(of: address, in: note) == nil)
  }

  @Test("a link that leads nowhere is a mistake with its line")
  func problems() throws {
    let (addresses, _) = try addresses()
    let note = try note(
      "+++\npage = \"x\"\n+++\n# X\n\nFine: [home](home.md), [web](https://a.example/), [here](#x), [noted](#fn-a).\nNot [this](hme.md).\n",
      "content/x.md")
    #expect(
      addresses.problems(in: note).map(\.description) == [
        """
        error: the link leads to ‘hme.md’, which is neither a note nor a page of the site
         --> content/x.md:7:12
          |
        7 | Not [this](hme.md).
          |            ^^^^^^
        help: link to a note by its file, as in [settings](settings.md), or to a page: about.html, \
        data.html, efficiency.html, form.html, gear.html, index.html, plan.html, records.html, \
        runs/index.html, weeks/index.html
        """
      ])
  }

  @Test("a heading that the other note does not have is a mistake")
  func heading() throws {
    let manual = try note("# Manual\n\n## First steps\n", "content/manual.md")
    let addresses = NoteAddresses(notes: [manual])
    let good = try note("[a](manual.md#first-steps) [b](manual.md#manual)", "content/x.md")
    #expect(addresses.problems(in: good).isEmpty)
    let bad = try note("[a](manual.md#first-stepps)", "content/x.md")
    #expect(
      addresses.problems(in: bad).map(\.description) == [
        """
        error: the link leads to ‘#first-stepps’, which is no heading of content/manual.md
         --> content/x.md:1:5
          |
        1 | [a](manual.md#first-stepps)
          |     ^^^^^^^^^^^^^^^^^^^^^^
        help: did you mean ‘first-steps’? headings there: manual, first-steps
        """
      ])
  }

  @Test("a heading may be named as browsers write it")
  func encodedHeading() throws {
    let manual = try note("# Übung\n", "content/manual.md")
    let addresses = NoteAddresses(notes: [manual])
    let good = try note("[a](manual.md#übung) [b](manual.md#%C3%BCbung)", "content/x.md")
    #expect(addresses.problems(in: good).isEmpty)
  }

  @Test("a link to a heading of its own that a note does not have is a mistake")
  func ownHeading() throws {
    let note = try note("# Mine\n\n[a](#mine) [b](#nowhere)", "content/x.md")
    #expect(
      NoteAddresses(notes: [note]).problems(in: note).map(\.sentence) == [
        "the link leads to ‘#nowhere’, which is no heading of content/x.md"
      ])
  }

  @Test("a picture is warned of")
  func picture() throws {
    let (addresses, _) = try addresses()
    let problems = addresses.problems(in: try note("# X\n\n![a hill](hill.jpg)\n", "content/x.md"))
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems.first?.sentence == "pictures in notes are not part of the site yet")
    #expect(
      problems.first?.help == "until they are, the page shows the picture's description")
  }

  @Test("a race or a week that does not exist is a mistake")
  func targets() throws {
    let race = Race(name: "City Marathon", day: try day("2027-04-18"), distanceMeters: 42_195)
    let marathon = try note("+++\nrace = \"City Maraton\"\n+++\nx", "content/a.md")
    #expect(
      RaceTarget.problem(in: marathon, [race, race])?.description == """
        error: there is no race ‘City Maraton’ in openrun.toml
          --> content/a.md
        help: did you mean ‘City Marathon’? races: City Marathon
        """)
    #expect(RaceTarget.problem(in: marathon, [])?.help == "add a [[race]] to openrun.toml")
    let week = try note("+++\nweek = \"2025-W53\"\n+++\nx", "content/b.md")
    #expect(
      WeekTarget.problem(in: week)?.description == """
        error: 2025 has no week 53
          --> content/b.md
        help: write another week; the last of most years is 2025-W52
        """)
    let whole = try note("+++\nweek = \"2026-W53\"\n+++\nx", "content/b.md")
    #expect(WeekTarget.problem(in: whole) == nil, "2026 has 53 weeks")
  }
}
