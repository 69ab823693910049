import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What was mended, on the pages")
struct MendedPageTests {
  private func pages(_ change: (inout TrainingLog) -> Void) throws -> [String: String] {
    var log = SampleLog.log(weeks: 4)
    change(&log)
    return try SampleLog.pages(
      of: Season(log: log, today: SampleLog.today, files: FileSummary()))
  }

  @Test func `The page of a run tells what was mended and how to refuse it`() throws {
    let before = try pages { _ in }
    let after = try pages {
      $0.corrections[16] = [
        Correction(.strayPoints, count: 3, before: 8_342_000, after: 8_300),
        Correction(.impossibleHeartRates, count: 12),
      ]
    }
    let changed = after.filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(changed == ["data.html", "runs/2026-11-22-run.html"])
    let page = try #require(after["runs/2026-11-22-run.html"])
    #expect(page.contains("far off the track were left out"))
    #expect(page.contains("Two\u{A0}things were mended"))
    #expect(page.contains("as_recorded = [&quot;places&quot;, &quot;heart_rate&quot;]"))
  }

  @Test func `A run that sets no records says so and why`() throws {
    let pages = try pages { $0.corrections[16] = [Correction(.tooManyLeaps, count: 40)] }
    let page = try #require(pages["runs/2026-11-22-run.html"])
    #expect(page.contains("This run sets no records"))
    #expect(page.contains("40\u{A0}steps are leaps"))
  }

  @Test func `Data counts activities by kind, each once, and what is left out`() throws {
    let pages = try pages {
      $0.corrections[1] = [Correction(.strayPoints, count: 1), Correction(.ride, count: 1)]
      $0.corrections[2] = [Correction(.steepSteps, count: 4), Correction(.strayPoints, count: 2)]
      $0.corrections[999] = [Correction(.zeroHeartRates, count: 4)]
      $0.leftOut = LeftOut(removed: 2, excluded: 1)
    }
    let page = try #require(pages["data.html"])
    #expect(page.contains("2\u{A0}activities have something mended or assumed"))
    #expect(page.contains("Places</td><td class=\"n num\">2</td>"))
    #expect(page.contains("Heights</td><td class=\"n num\">1</td>"))
    #expect(!page.contains("Heart rate</td>"))
    #expect(page.contains("3\u{A0}activities are known and not counted"))
    #expect(page.contains("<dt>Removed at the source</dt><dd>2 "))
    #expect(page.contains("<dt>Left out by hand</dt><dd>1 "))
  }

  @Test func `Data tells activities that overlap with both starts`() throws {
    let pages = try pages {
      var other = $0.activities[15]
      (other.id, other.name) = (500, "Other")
      other.start.unixSeconds += 600
      $0.activities.append(other)
    }
    let page = try #require(pages["data.html"])
    #expect(page.contains("Two activities overlap in time"))
    #expect(page.contains("22\u{A0}Nov 2026, 8:00, Long run"))
    #expect(page.contains("22\u{A0}Nov 2026, 8:10, Other"))
  }
}

@Suite("Activities that overlap")
struct OverlapTests {
  private func activity(_ id: Int64, at minute: Int, minutes: Double) -> Activity {
    Activity(
      id: id, sport: .running,
      start: Moment(unixSeconds: minute * 60, utcOffsetSeconds: 0), movingSeconds: minutes * 60)
  }

  @Test func `A minute shared is an overlap, less is none`() {
    let first = activity(1, at: 0, minutes: 30)
    #expect(Overlaps(in: [first, activity(2, at: 29, minutes: 30)])?.pairs[0].sharedSeconds == 60)
    #expect(Overlaps(in: [first, activity(2, at: 30, minutes: 30)]) == nil)
    #expect(Overlaps(in: [first, activity(2, at: 29, minutes: 0.5)]) == nil)
    #expect(Overlaps(in: []) == nil)
  }

  @Test func `The elapsed time counts, and a long one overlaps all within it`() {
    var long = activity(1, at: 0, minutes: 30)
    long.elapsedSeconds = 7_200
    let overlaps = Overlaps(in: [
      long, activity(2, at: 5, minutes: 10), activity(3, at: 100, minutes: 10),
    ])
    #expect(overlaps?.count == 2)
    #expect(overlaps?.pairs.map(\.second.start.unixSeconds) == [6_000, 300])
  }

  @Test func `A leg does not overlap its parent, nor a line without a time anything`() {
    var parent = activity(1, at: 0, minutes: 60)
    parent.isParent = true
    var leg = activity(2, at: 10, minutes: 20)
    leg.parentID = 1
    #expect(Overlaps(in: [parent, leg]) == nil)
    var line = activity(3, at: 10, minutes: 20)
    line.byHand = LoggedByHand(hasTimeOfDay: false)
    #expect(Overlaps(in: [activity(4, at: 0, minutes: 60), line]) == nil)
  }

  @Test func `The newest are shown and all are counted`() {
    let overlaps = Overlaps(
      in: (0..<20).flatMap { day in
        [0, 1].map { activity(Int64(2 * day + $0), at: day * 1_440 + $0 * 10, minutes: 30) }
      })
    #expect(overlaps?.count == 20 && overlaps?.pairs.count == Overlaps.shown)
    #expect(overlaps?.pairs.first?.first.start.day == Day(number: 19))
  }
}
