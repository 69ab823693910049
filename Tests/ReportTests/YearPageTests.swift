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
    #expect(page.contains("behind them 2025"))
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
    #expect(year.end == SampleLog.today && year.isRunning && year.dayCount == 69)
    #expect(year.days.days.count == 40)
    #expect(year.months.compactMap(\.self).reduce(0, +) == 480_000)
    #expect(year.start == year.end - 68 && year.firstDay == year.start)
    #expect(year.months.map { $0 == nil } == (1...12).map { !(9...11).contains($0) })
    #expect(year.before == nil && year.comparison == nil)
    #expect(year.eddington == 10 && year.overall?.value == 10)
    #expect(year.longest.count == 5 && year.longest.allSatisfy { $0.distanceMeters == 18_000 })
    #expect((year.earlier, year.later) == (nil, nil))
  }

  @Test("on New Year's Day the year before is no longer running, and its page is made again")
  func newYear() throws {
    var log = SampleLog.log(weeks: 2)
    let last = try day(12, 31)
    // The watch was worn on: the days without a run are known.
    log.days = (SampleLog.today...(last + 2)).map { WellnessDay(day: $0) }
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
    func compared(_ months: [Double], _ end: Day) throws -> YearComparison? {
      YearComparison(months: months, before: before, since: try day(1, 1) - 800, through: end)
    }
    #expect(try compared([100, 125, 9], try day(3, 30))?.months == 1...2)
    #expect(try compared([100, 125, 9], try day(3, 30))?.finding == .more(share: 0.125))
    #expect(try compared([100, 50, 9], try day(2, 28))?.finding == .less(share: 0.25))
    #expect(try compared([100.4], try day(1, 31))?.finding == .alike)
    #expect(try compared([250], try day(1, 31))?.finding == .times(2.5))
    #expect(try compared([0], try day(1, 31))?.finding == .nothing)
    #expect(try compared([100], try day(1, 30)) == nil)
    let nothing = Array(repeating: 0.0, count: 12)
    #expect(
      YearComparison(
        months: [9], before: nothing, since: try day(1, 1) - 800, through: try day(1, 31)) == nil)
  }

  @Test("months before the first activity are unknown, and compared with nothing")
  func unknown() throws {
    let months = Array(repeating: 100.0, count: 12)
    func compared(since first: String) throws -> ClosedRange<Int>? {
      YearComparison(
        months: months, before: months, since: try #require(Day(iso: first)),
        through: try day(12, 31))?.months
    }
    #expect(try compared(since: "2024-05-01") == 1...12)
    #expect(try compared(since: "2025-01-01") == 1...12)
    #expect(try compared(since: "2025-01-02") == 2...12, "a month of which a day is missing")
    #expect(try compared(since: "2025-11-19") == 12...12)
    #expect(try compared(since: "2025-12-02") == nil)
    #expect(try compared(since: "2026-03-01") == nil)
  }

  @Test("two years of runs: the first page counts from the first activity on")
  func firstYear() throws {
    let season = Season(log: SampleLog.log(weeks: 52), today: SampleLog.today)
    let facts = YearFacts.all(season)
    #expect(facts.map(\.year) == [2026, 2025])
    let (now, first) = (facts[0], facts[1])
    #expect(now.firstDay == nil && now.dayCount == 326)
    #expect(first.firstDay?.iso == "2025-11-25" && first.dayCount == 37)
    #expect(first.months.prefix(10).allSatisfy { $0 == nil })
    #expect(first.months[10] != nil && first.months[11] != nil)
    #expect(first.before == nil && first.comparison == nil)
    #expect(now.before?[9] == nil && now.before?[10] != nil)
    #expect(now.comparison == nil, "December is not over, and of 2025 nothing else is whole")
    #expect(first.days.since == first.firstDay)
  }

  @Test("the running total is compared with the same day a year before, where that is known")
  func totals() throws {
    func totals(
      _ now: Double, _ before: Double, since first: String = "2025-01-01", end: Day
    ) throws -> YearTotals? {
      YearTotals(
        2026, runs: [(try day(1, 5), now), (try day(11, 1), 1)],
        before: [(try day(1, 5) - 365, before), (try day(12, 31) - 365, 7)],
        since: try #require(Day(iso: first)), through: end)
    }
    let october = try day(10, 31)
    #expect(try totals(300_000, 200_000, end: october)?.finding == .more(meters: 100_000))
    #expect(try totals(100_000, 200_000, end: october)?.finding == .less(meters: 100_000))
    #expect(try totals(200_001, 200_000, end: october)?.finding == .alike)
    #expect(try totals(0, 200_000, end: october)?.finding == .less(meters: 200_000))
    #expect(try totals(1, 0, end: october) == nil, "nothing was run by then")
    #expect(try totals(1, 1, since: "2025-01-02", end: october) == nil)
    let found = try #require(try totals(300_000, 200_000, end: try day(1, 20)))
    #expect(found.now == [0, 300_000, 300_000] && found.before.count == 53)
    #expect(found.before[1] == 200_000 && found.meters == 300_000)
    #expect(
      plain(words.heading(found, year: 2026, end: try day(1, 20)))
        == "300 km by 20 January, 100 km more than in 2025")
    #expect(
      plain(words.heading(found, year: 2026, end: nil)) == "300 km, 100 km more than in 2025")
    let leap = YearTotals(
      2024, runs: [], before: [(try #require(Day(iso: "2023-02-28")), 9)],
      since: try #require(Day(iso: "2020-01-01")), through: try #require(Day(iso: "2024-02-29")))
    #expect(leap?.finding == .less(meters: 9))
  }

  @Test("days before the first activity are no days without a run")
  func unknownDays() throws {
    let monday = try day(11, 16)
    let distances = DailyDistances(
      [(monday + 4, 5_000)], steps: DistanceSteps([]), since: monday + 3)
    let cells = DistanceShades(distances: distances, wording: .english)
      .weeks(from: monday.isoWeek, count: 1, days: monday...(monday + 6))[0]
    #expect(cells.map { $0 == nil } == [true, true, true, false, false, false, false])
    let all = DistanceShades(
      distances: DailyDistances([(monday, 1)], steps: DistanceSteps([])), wording: .english
    )
    .weeks(from: monday.isoWeek, count: 1, days: monday...(monday + 5))[0]
    #expect(all.map { $0 == nil } == [false, false, false, false, false, false, true])
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
    #expect(LongestMonth([0, 300]) == nil, "of one month there is no longest")
    #expect(LongestMonth([]) == nil)
  }

  @Test("each finding has its sentence")
  func sentences() throws {
    func days(_ comparison: YearComparison?) -> String {
      plain(words.days(231, of: 326, since: nil, year: 2026, comparison))
    }
    func compared(
      _ months: [Double], _ end: Day, since first: String = "2020-01-01"
    ) throws -> YearComparison? {
      YearComparison(
        months: months, before: Array(repeating: 100.0, count: 12),
        since: try #require(Day(iso: first)), through: end)
    }
    let year = Array(repeating: 104.0, count: 12)
    #expect(days(nil) == "Run on 231 of 326 days.")
    #expect(
      days(try compared([104], try day(2, 9)))
        == "Run on 231 of 326 days; by the end of January 4 % more kilometres than in 2025.")
    #expect(
      days(try compared([75], try day(2, 9)))
        == "Run on 231 of 326 days; by the end of January 25 % fewer kilometres than in 2025.")
    #expect(
      days(try compared(Array(repeating: 100.0, count: 12), try day(12, 31)))
        == "Run on 231 of 326 days; as many kilometres as in 2025.")
    #expect(
      days(try compared([250], try day(1, 31)))
        == "Run on 231 of 326 days; by the end of January 2.5 times as many kilometres as in 2025.")
    #expect(
      days(try compared([0], try day(1, 31)))
        == "Run on 231 of 326 days; by the end of January no kilometre, unlike in 2025.")
    #expect(
      days(try compared(year, try day(12, 31), since: "2025-11-19"))
        == "Run on 231 of 326 days; in December 4 % more kilometres than in December 2025.")
    #expect(
      days(try compared(year, try day(11, 30), since: "2025-05-01"))
        == "Run on 231 of 326 days; from May to November 4 % more kilometres than in 2025.")
    #expect(
      plain(words.days(1, of: 1, since: try day(12, 31), year: 2026, nil))
        == "Run on 1 of 1 day since the first activity, on 31 December 2026.")
    #expect(plain(words.heading(meters: 2_905_700, count: 289)) == "2,906 km in 289 runs")
    let busiest = BusiestWeekday([try day(11, 22), try day(11, 15)])
    #expect(words.days(busiest, count: 2) == "Most often on a Sunday, twice")
    #expect(plain(words.days(nil, count: 1)) == "1 day with a run")
    #expect(plain(words.days(nil, count: 14)) == "14 days with a run")
    #expect(
      plain(words.month(5, of: 2026, meters: 312_000, before: 280_000))
        == "May: 312.0 km; May 2025: 280.0 km")
    #expect(plain(words.month(5, of: 2026, meters: nil, before: 280_000)) == "May 2025: 280.0 km")
    #expect(plain(words.month(5, of: 2026, meters: 0, before: nil)) == "May: no run")
    #expect(words.month(5, of: 2026, meters: nil, before: nil) == "May")
    let streak = YearStreak(days: 3, start: try day(8, 11), count: 1, weeks: 9)
    #expect(words.when(streak).map(plain) == "from 11 Aug")
    let many = YearStreak(days: 3, start: try day(8, 11), count: 13, weeks: 9)
    #expect(words.when(many).map(plain) == "13 times")
    #expect(
      plain(words.months(LongestMonth([1, 312_000]))) == "February was the longest month, 312 km")
    #expect(words.months(nil) == "Kilometres by month")
    #expect(plain(words.eddington(18)) == "At least 18 km on 18 days")
    #expect(words.eddington(0) == "No day of a whole kilometre")
    #expect(
      plain(words.next(YearEddington(value: 30, daysNeeded: 12, target: 31)))
        == "12 days of 31 km to the next")
  }

  @Test("days without a run are none, days of runs without a distance have one of nought")
  func days() throws {
    let monday = try day(11, 16)
    let days = DailyDistances(
      [(monday + 2, 5_000), (monday, nil), (monday + 2, 3_000), (monday + 2, nil)],
      steps: DistanceSteps([])
    ).days
    #expect(days == [.init(day: monday, meters: 0), .init(day: monday + 2, meters: 8_000)])
    #expect(DailyDistances([], steps: DistanceSteps([])).days.isEmpty)
  }

  @Test("a shade means the same distance in every year and on the overview")
  func oneScale() throws {
    var log = SampleLog.log(weeks: 100)
    for index in log.activities.indices where log.activities[index].day.year == 2025 {
      log.activities[index].distanceMeters = 3_000
    }
    let season = Season(log: log, today: SampleLog.today)
    let years = YearFacts.all(season)
    #expect(years.count == 3 && Set(years.map(\.days.steps)).count == 1)
    #expect(try #require(LastYearFacts(season)).distances.steps == years[0].days.steps)
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
