import Facts
import Markup
import Report
import Testing
import Training
import Wording

@Suite("A page is made again when what it shows has changed, and only then")
struct DependencyTests {
  @Test("one new run changes the pages that show it")
  func newRun() throws {
    let before = SampleLog.log(weeks: 30)
    var after = before
    let run = SampleLog.run(5_000, SampleLog.today, kilometers: 8, name: "Evening run")
    after.activities.append(run)
    after.activities[after.activities.count - 1].start.unixSeconds += 36_000
    let changed = try changes(from: before, to: after)
    #expect(
      changed.sorted() == [
        "about.html", "efficiency.html", "form.html", "index.html",
        "runs/2026-11-22-run-2.html", "runs/2026-11-22-run.html", "runs/index.html",
        "weeks/2026-w47.html", "weeks/index.html", "years/2026.html",
      ])
  }

  @Test("another heart rate in an old run changes its page, its lists and those compared with it")
  func oldRun() throws {
    let before = SampleLog.log(weeks: 30)
    var after = before
    after.activities[4].averageHeartRate = 171
    let changed = try changes(from: before, to: after)
    #expect(changed.contains(paths(before)[4]))
    #expect(!changed.contains(paths(before)[2]), "an earlier run is not compared with a later one")
    #expect(changed.count < 40)
  }

  @Test("other samples change the page of that activity alone")
  func samples() throws {
    let report = Season(log: SampleLog.log(weeks: 10), today: SampleLog.today)
    let before = try SampleLog.plans(of: report, digest: { _ in 1 })
    let after = try SampleLog.plans(of: report, digest: { $0 == 7 ? 2 : 1 })
    let changed = zip(before, after).filter { $0.fingerprint != $1.fingerprint }.map { $0.0.path }
    #expect(changed == [paths(SampleLog.log(weeks: 10))[6]])
  }

  @Test("a new day changes the pages that tell of today")
  func tomorrow() throws {
    let log = SampleLog.log(weeks: 10)
    let today = Season(log: log, today: SampleLog.today)
    let tomorrow = Season(log: log, today: SampleLog.today + 1)
    let changed = try changes(from: today, to: tomorrow)
    #expect(Set(changed).isSuperset(of: ["index.html", "form.html", "weeks/index.html"]))
    #expect(!changed.contains { $0.hasPrefix("runs/") })
    #expect(!changed.contains("weeks/2026-w40.html"))
  }

  @Test("a note changes the page it is on")
  func note() throws {
    let bare = Season(log: SampleLog.log(weeks: 10), today: SampleLog.today)
    let noted = bare.with(notes: [NoteFacts(target: .activity(3), markdown: "Hot.")])
    #expect(try changes(from: bare, to: noted) == [bare.entries[2].path])
  }

  private func paths(_ log: TrainingLog) -> [String] {
    Season(log: log, today: SampleLog.today).entries.map(\.path)
  }

  private func changes(from before: TrainingLog, to after: TrainingLog) throws -> [String] {
    try changes(
      from: Season(log: before, today: SampleLog.today),
      to: Season(log: after, today: SampleLog.today))
  }

  /// Pages that are new or depend on something else than before.
  private func changes(from before: Season, to after: Season) throws -> [String] {
    let old = try SampleLog.plans(of: before)
    let new = try SampleLog.plans(of: after)
    let known = Dictionary(uniqueKeysWithValues: old.map { ($0.path, $0.fingerprint) })
    return new.filter { known[$0.path] != $0.fingerprint }.map(\.path)
  }
}
