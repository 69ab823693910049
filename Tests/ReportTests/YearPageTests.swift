import Hashing
import Markup
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Years, in the report")
struct YearPageTests {
  private let words = Wording.english.year

  private func day(_ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: 2026, month: month, day: day))
  }

  @Test("each year with a run has a page, and the pages lead to each other")
  func years() throws {
    let page = try #require(RecordsTests.pages["years/2026.html"])
    #expect(page.contains("href=\"2025.html\""))
    #expect(page.contains("Eddington number"))
    #expect(page.contains("Longest streak"))
    #expect(page.contains("over 2025 (pale)"))
    let before = try #require(RecordsTests.pages["years/2025.html"])
    #expect(before.contains("href=\"2026.html\""))
    #expect(!before.contains("Of all years"))
  }

  @Test("the facts of a year are those of its runs, and its latest day is today")
  func facts() throws {
    let season = Season(log: SampleLog.log(weeks: 10), today: SampleLog.today)
    let facts = YearFacts.all(season)
    #expect(facts.map(\.year) == [2026])
    let year = try #require(facts.first)
    #expect((year.count, year.meters, year.longestMeters) == (40, 480_000, 18_000))
    #expect(year.end == SampleLog.today && year.isRunning && year.dayCount == 326)
    #expect(year.days.days.count == 40)
    #expect(year.months.reduce(0, +) == 480_000)
    #expect(year.before == nil && year.comparison == nil)
    #expect(year.eddington == 10 && year.overall?.value == 10)
    #expect(year.longest.count == 5 && year.longest.allSatisfy { $0.distanceMeters == 18_000 })
    #expect((year.earlier, year.later) == (nil, nil))
  }

  @Test("on New Year's Day the year before is no longer running, and its page is made again")
  func newYear() throws {
    let log = SampleLog.log(weeks: 2)
    let last = try day(12, 31)
    let (eve, after) = (
      try #require(YearFacts.all(Season(log: log, today: last)).first),
      try #require(YearFacts.all(Season(log: log, today: last + 1)).first)
    )
    #expect(eve.end == after.end)
    #expect(eve.isRunning && !after.isRunning)
    let later = try #require(YearFacts.all(Season(log: log, today: last + 2)).first)
    #expect(try Fingerprint(of: eve) != Fingerprint(of: after))
    #expect(try Fingerprint(of: later) == Fingerprint(of: after))
  }

  @Test("only months that are over are compared with those of the year before")
  func comparison() throws {
    let before = Array(repeating: 100.0, count: 12)
    func compared(_ months: [Double], _ end: Day) -> YearComparison? {
      YearComparison(months: months, before: before, through: end)
    }
    #expect(compared([100, 125, 9], try day(3, 30))?.months == 2)
    #expect(compared([100, 125, 9], try day(3, 30))?.finding == .more(share: 0.125))
    #expect(compared([100, 50, 9], try day(2, 28))?.finding == .less(share: 0.25))
    #expect(compared([100.4], try day(1, 31))?.finding == .alike)
    #expect(compared([100], try day(1, 30)) == nil)
    let nothing = Array(repeating: 0.0, count: 12)
    #expect(YearComparison(months: [9], before: nothing, through: try day(1, 31)) == nil)
  }

  @Test("a day of the week is the busiest only if no other is as busy")
  func busiest() throws {
    let monday = try day(11, 16)
    #expect(BusiestWeekday([monday, monday + 7, monday + 1])?.weekday == 1)
    #expect(BusiestWeekday([monday, monday + 7, monday + 1])?.count == 2)
    #expect(BusiestWeekday([monday, monday + 7, monday + 1, monday + 8]) == nil)
    #expect(BusiestWeekday([monday]) == nil)
    #expect(BusiestWeekday([]) == nil)
  }

  @Test("of months as long as each other the first one is the longest")
  func longestMonth() {
    #expect(LongestMonth([0, 300, 200, 300])?.month == 2)
    #expect(LongestMonth([0, 0]) == nil)
    #expect(LongestMonth([]) == nil)
  }

  @Test("each finding has its sentence")
  func sentences() throws {
    func days(_ comparison: YearComparison?) -> String {
      plain(words.days(231, of: 326, year: 2026, comparison))
    }
    func compared(_ months: [Double], _ end: Day) -> YearComparison? {
      YearComparison(
        months: months, before: Array(repeating: 100.0, count: 12), through: end)
    }
    #expect(days(nil) == "Run on 231 of 326 days.")
    #expect(
      days(compared([104], try day(2, 9)))
        == "Run on 231 of 326 days; by the end of January 4 % more kilometres than in 2025.")
    #expect(
      days(compared([75], try day(2, 9)))
        == "Run on 231 of 326 days; by the end of January 25 % fewer kilometres than in 2025.")
    #expect(
      days(compared(Array(repeating: 100.0, count: 12), try day(12, 31)))
        == "Run on 231 of 326 days; as many kilometres as in 2025.")
    #expect(plain(words.heading(meters: 2_905_700, count: 289)) == "2,906 km in 289 runs")
    let busiest = BusiestWeekday([try day(11, 22), try day(11, 15)])
    #expect(words.days(busiest) == "Most often on a Sunday, 2 times")
    #expect(words.days(nil) == "Every day of the year")
    #expect(
      plain(words.months(LongestMonth([1, 312_000]))) == "February was the longest month, 312 km")
    #expect(words.months(nil) == "Kilometres by month")
    #expect(plain(words.eddington(18)) == "At least 18 km on 18 days")
    #expect(words.eddington(0) == "No day of a kilometre yet")
    #expect(
      plain(words.next(YearEddington(value: 30, daysNeeded: 12, target: 31)))
        == "12 days of 31 km to the next")
  }

  @Test("days without a run are none, days of runs without a distance have one of nought")
  func days() throws {
    let monday = try day(11, 16)
    let days = DailyDistances([
      (monday + 2, 5_000), (monday, nil), (monday + 2, 3_000), (monday + 2, nil),
    ]).days
    #expect(days == [.init(day: monday, meters: 0), .init(day: monday + 2, meters: 8_000)])
    #expect(DailyDistances([]).days.isEmpty)
  }

  @Test("shades of a calendar have names from no run to the longest")
  func shades() {
    let names = Wording.english.dailyDistances.names(of: DistanceSteps([5_000, 5_000]))
    #expect(
      names.map(plain) == ["no run", "under 5 km", "5 to 6", "6 to 7", "7 km and more"])
  }

  /// With plain spaces, so that the cases can be read.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
