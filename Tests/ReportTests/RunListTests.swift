import Facts
import Hashing
import Testing
import Training

@Suite("Lists of activities")
struct RunListTests {
  /// A run at an hour of UTC, read where clocks are ahead of it by some hours.
  private func run(_ id: Int64, _ day: Day, utc hour: Int, ahead: Int) -> Activity {
    var activity = SampleLog.run(id, day)
    activity.start = Moment(
      unixSeconds: day.number * 86_400 + hour * 3_600, utcOffsetSeconds: ahead * 3_600)
    return activity
  }

  @Test("every month stands once, though one who travels may begin November before October ends")
  func travel() throws {
    let last = try #require(Day(iso: "2026-10-31"))
    var log = SampleLog.log(weeks: 1)
    log.activities = [
      run(1, last, utc: 12, ahead: 13),  // The first of November in Auckland.
      run(2, last, utc: 20, ahead: -7),  // Later, and still October in California.
      run(3, last + 1, utc: 9, ahead: 0), run(4, last + -1, utc: 9, ahead: 0),
    ]
    let season = Season(log: log, today: SampleLog.today)
    let facts = try #require(RunListFacts.all(season).first)
    #expect(
      facts.months.map { $0.map { $0.day.iso } } == [
        ["2026-11-01", "2026-11-01"], ["2026-10-31", "2026-10-30"],
      ])
  }
}
