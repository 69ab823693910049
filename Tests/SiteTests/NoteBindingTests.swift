import Diagnostics
import Facts
import Markup
import Notes
import Report
import Testing
import Training
import Wording

@testable import Site
@testable import TrainingStore

/// A note from its text.
func note(_ text: String, _ file: String) throws -> Note {
  try #require(Note.read(Array(text.utf8), file: file, within: "content").note)
}

private func entry(
  _ id: Int64, _ dayText: String, sport: Sport = .running, meters: Double? = 10_000,
  address: String? = nil
) throws -> ActivityEntry {
  let day = try day(dayText)
  let noon = Moment(unixSeconds: day.number * 86_400 + 43_200, utcOffsetSeconds: 0)
  var activity = Activity(id: id, sport: sport, start: noon, movingSeconds: 3_000)
  activity.distanceMeters = meters
  return ActivityEntry(
    activity: activity, family: sport.family, derived: nil,
    path: "runs/\(address ?? "\(id)").html", load: nil, loadSource: .none)
}

@Suite("Where notes go")
struct NoteBindingTests {
  private func bound(
    _ notes: [Note], _ entries: [ActivityEntry], sources: [Int64: [ActivitySource]] = [:],
    races: [Race] = [], existing: Set<String>? = nil
  ) throws -> (notes: [NoteFacts], problems: [String]) {
    let binding = NoteBinding(
      addresses: NoteAddresses(notes: notes, existing: existing), races: races, entries: entries,
      sources: sources, today: try day("2026-11-22"))
    let (found, problems) = binding.bound(notes)
    return (found, problems.map(\.description))
  }

  @Test("a note of a day goes to its run, of several to the one that was there first")
  func day_() throws {
    let entries = [
      try entry(1, "2026-11-20", sport: .cycling, meters: 60_000, address: "2026-11-20-ride"),
      try entry(2, "2026-11-20", meters: 12_000, address: "2026-11-20-run-2"),
      try entry(3, "2026-11-20", meters: 5_000, address: "2026-11-20-run"),
      try entry(4, "2026-11-20", meters: 9_000, address: "2026-11-20-run-10"),
      try entry(5, "2026-11-21", meters: 1_000, address: "2026-11-21-run-3"),
      try entry(6, "2026-11-21", sport: .cycling, meters: 30_000, address: "2026-11-21-ride"),
    ]
    let notes = [
      try note("+++\nrun = 2026-11-20\n+++\na", "content/a.md"),
      try note("+++\ndate = 2026-11-21\n+++\nb", "content/b.md"),
    ]
    let (found, problems) = try bound(notes, entries)
    #expect(Set(found.map(\.target)) == [.activity(3), .activity(5)])
    #expect(
      problems == [
        """
        warning: 2026-11-20 has 3 runs, and the note about it is on runs/2026-11-20-run.html, not on \
        runs/2026-11-20-run-2.html or runs/2026-11-20-run-10.html
          --> content/a.md
        help: name the run in the note, by its number, as in  run = 3 , or by its file, as in  \
        run = "8812.fit"
        """
      ])
  }

  @Test("a note that names its run by number is warned of no other run of the day")
  func numbered() throws {
    let entries = [
      try entry(1, "2026-11-20", address: "2026-11-20-run"),
      try entry(2, "2026-11-20", address: "2026-11-20-run-2"),
    ]
    let (found, problems) = try bound(
      [try note("+++\nrun = 2\n+++\na", "content/a.md")], entries)
    #expect(found.map(\.target) == [.activity(2)])
    #expect(problems == [])
  }

  @Test("a run whose day or sport was another when it got its address takes over no note")
  func changed() throws {
    let entries = [
      try entry(1, "2026-11-20", meters: 30_000, address: "2026-11-19-run"),
      try entry(2, "2026-11-20", meters: 20_000, address: "2026-11-20-walk"),
      try entry(3, "2026-11-20", meters: 5_000, address: "2026-11-20-run-2"),
    ]
    let (found, _) = try bound(
      [try note("+++\nrun = 2026-11-20\n+++\na", "content/a.md")], entries)
    #expect(found.map(\.target) == [.activity(3)])
  }

  @Test("of a day without a run a note goes to the longest of what was there first")
  func noRun() throws {
    let entries = [
      try entry(1, "2026-11-21", sport: .cycling, meters: 30_000, address: "2026-11-21-ride"),
      try entry(2, "2026-11-21", sport: .cycling, meters: 90_000, address: "2026-11-21-ride-2"),
      try entry(3, "2026-11-21", sport: .lapSwimming, meters: nil, address: "2026-11-21-swim"),
    ]
    let (found, problems) = try bound(
      [try note("+++\ndate = 2026-11-21\n+++\nb", "content/b.md")], entries)
    #expect(problems == [])
    #expect(found.map(\.target) == [.activity(1)])
  }

  @Test("a note goes to the run with its number or its file")
  func named() throws {
    let entries = [try entry(12_345_678_901, "2026-11-20"), try entry(2, "2026-11-21")]
    let sources: [Int64: [ActivitySource]] = [
      2: [
        ActivitySource(
          container: "export.zip", entry: "Part1.zip/…_8812.fit", kind: .fit(.activity))
      ]
    ]
    let notes = [
      try note("+++\nrun = 12345678901\n+++\na", "content/a.md"),
      try note("+++\nrun = \"8812.fit\"\n+++\nb", "content/b.md"),
    ]
    let (found, problems) = try bound(notes, entries, sources: sources)
    #expect(problems == [])
    #expect(found.map(\.target) == [.activity(12_345_678_901), .activity(2)])
  }

  @Test("weeks, races and pages of their own are found")
  func others() throws {
    let race = Race(name: "City Marathon", day: try day("2027-04-18"), distanceMeters: 42_195)
    let notes = [
      try note("+++\nweek = \"2026-W46\"\n+++\na", "content/a.md"),
      try note("+++\nrace = \"City Marathon\"\n+++\nb", "content/b.md"),
      try note("+++\nnav = true\n+++\n# About me\n\nc", "content/c.md"),
    ]
    let (found, problems) = try bound(notes, [try entry(1, "2026-11-14")], races: [race])
    #expect(problems == [])
    #expect(
      found.map(\.target) == [
        .week(ISOWeek(containing: try day("2026-11-09"))), .race(race.name, day: race.day),
        .page("notes/c.html"),
      ])
    #expect(found.map(\.isInNavigation) == [false, false, true])
    #expect(found.last?.title == "About me")
    #expect(found.last?.beginsWithTitle == true, "the page says its title itself")
  }

  @Test("of several races of a name a note is about the next, else about the last")
  func raceOfAName() throws {
    func race(_ name: String, _ text: String) throws -> Race {
      Race(name: name, day: try day(text), distanceMeters: 10_000)
    }
    let races = [
      try race("Turkey Trot", "2024-11-28"), try race("Turkey Trot", "2026-11-26"),
      try race("Turkey Trot", "2027-11-25"), try race("Twin", "2026-11-26"),
      try race("Past", "2024-05-01"), try race("Past", "2025-05-01"),
    ]
    let notes = try ["Turkey Trot", "Twin", "Past"].map {
      try note("+++\nrace = \"\($0)\"\n+++\n\($0)", "content/\($0).md")
    }
    #expect(
      Set(try bound(notes, [], races: races).notes.map(\.target)) == [
        .race("Turkey Trot", day: try day("2026-11-26")),
        .race("Twin", day: try day("2026-11-26")), .race("Past", day: try day("2025-05-01")),
      ])
  }

  @Test("a note about a race is warned of where the site has no plan to show it on")
  func raceWithoutPlan() throws {
    let race = Race(name: "Past", day: try day("2025-05-01"), distanceMeters: 10_000)
    let (found, problems) = try bound(
      [try note("+++\nrace = \"Past\"\n+++\na", "content/a.md")], [], races: [race],
      existing: ["index.html"])
    #expect(found == [])
    #expect(
      problems == [
        """
        warning: there is no plan and no race to come, so the note about ‘Past’ is not shown
          --> content/a.md
        help: add a [[race]] or a [[plan.week]] to openrun.toml
        """
      ])
  }

  @Test("a file is found by its whole name before one whose name ends with it")
  func fileNames() throws {
    let entries = [try entry(1, "2026-11-20"), try entry(2, "2026-11-21")]
    let sources: [Int64: [ActivitySource]] = [
      1: [ActivitySource(container: "export.zip", entry: "a/me_12.fit", kind: .fit(.activity))],
      2: [ActivitySource(container: "", entry: "b/12.fit", kind: .fit(.activity))],
    ]
    let found = try bound(
      [try note("+++\nrun = \"12.fit\"\n+++\nb", "content/b.md")], entries, sources: sources)
    #expect(found.notes.map(\.target) == [.activity(2)])
  }

  @Test("a page of its own is summed up by its description, else by its first paragraph")
  func summaries() throws {
    let notes = [
      try note("# A\n\nFirst *words*.\n\nMore.", "content/a.md"),
      try note("+++\ndescription = \"In short.\"\n+++\n# B\n\nWords.", "content/b.md"),
      try note("+++\ndescription = \" \"\n+++\n# C\n", "content/c.md"),
      try note("+++\nrun = 1\ndescription = \"Hot.\"\n+++\nIt was.", "content/d.md"),
    ]
    let (found, problems) = try bound(notes, [try entry(1, "2026-11-20")])
    #expect(problems == [])
    #expect(found.map(\.summary) == ["First words.", "In short.", nil, nil])
  }

  @Test("smaller numbers come first, then earlier days, then names")
  func order() throws {
    let notes = [
      try note("# D\n\nx", "content/d.md"),
      try note("+++\npage = \"c\"\ndate = 2026-11-02\n+++\n# C\n", "content/c.md"),
      try note("+++\npage = \"b\"\ndate = 2026-11-01\n+++\n# B\n", "content/z.md"),
      try note("+++\norder = 1\n+++\n# A\n", "content/y.md"),
      try note("# E\n\nx", "content/e.md"),
    ]
    #expect(try bound(notes, []).notes.map(\.title) == ["A", "B", "C", "D", "E"])
  }

  @Test("a note whose run is not there is told of and left out")
  func missing() throws {
    let (found, problems) = try bound(
      [
        try note("+++\nrun = 2026-11-20\n+++\na", "content/runs/a.md"),
        try note("+++\nweek = \"2026-W10\"\n+++\na", "content/weeks/b.md"),
        try note("+++\nweek = \"2026-W47\"\n+++\na", "content/weeks/now.md"),
      ], [])
    #expect(found.map(\.target) == [.week(ISOWeek(containing: try day("2026-11-22")))])
    #expect(
      problems == [
        """
        warning: the run this note is about is not in the store, so the note is not shown
          --> content/runs/a.md
        help: ingest the run, or mend ‘run’ in the note; `openrun list` shows every run
        """,
        """
        warning: nothing is known of 2026-W10, so the note about it is not shown
          --> content/weeks/b.md
        help: ingest what was run in that week, or mend ‘week’
        """,
      ])
  }

  @Test("a note about a week without an activity is shown, once there is one before it")
  func emptyWeek() throws {
    let notes = [
      try note("+++\nweek = \"2026-W46\"\n+++\na", "content/weeks/a.md"),
      try note("+++\nweek = \"2026-W44\"\n+++\na", "content/weeks/b.md"),
    ]
    let (found, problems) = try bound(notes, [try entry(1, "2026-11-02")])
    #expect(found.map(\.target) == [.week(ISOWeek(containing: try day("2026-11-09")))])
    #expect(problems.count == 1, "the week before the first activity is unknown")
  }

  @Test("links lead from the page a note is put on, and ids do not meet there")
  func links() throws {
    let notes = [
      try note("+++\nrun = 2026-11-20\n+++\n# Head\n\n[b](other.md#x)", "content/runs/a.md"),
      try note("+++\npage = \"other\"\n+++\n# Other\n\n## X\n", "content/runs/other.md"),
    ]
    let (found, problems) = try bound(notes, [try entry(1, "2026-11-20")])
    #expect(problems == [])
    let onRun = try #require(found.first { $0.target == .activity(1) })
    #expect(
      onRun.links == [.init(written: "other.md#x", target: "notes/other.html#n-x")])
    #expect(onRun.idPrefix != found.first { $0.target != .activity(1) }?.idPrefix)
  }

  @Test("a link to a main page that the site does not have yet leads to the overview")
  func noPlan() throws {
    let (found, problems) = try bound(
      [try note("# Page\n\nSee [the plan](plan.html#race).", "content/page.md")], [],
      existing: ["index.html", "about.html"])
    #expect(
      found.first?.links == [.init(written: "plan.html#race", target: "index.html")])
    #expect(
      problems == [
        """
        warning: the link leads to ‘plan.html’, which this site does not have yet
         --> content/page.md:3:16
          |
        3 | See [the plan](plan.html#race).
          |                ^^^^^^^^^^^^^^
        help: until it does, the link leads to the overview
        """
      ])
  }
}
