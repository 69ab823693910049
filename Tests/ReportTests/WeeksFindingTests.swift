import Hashing
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What is said of many weeks, and by which rule")
struct WeeksFindingTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test("three quarters easy is counted, and nothing is claimed of fewer than four weeks")
  func easyWeeks() {
    #expect(EasyWeeksFinding(easyShares: [0.9, 0.75, 0.3, 0.8]) == .part(3, of: 4))
    #expect(EasyWeeksFinding(easyShares: [0.9, 0.75, 0.8]) == nil)
    #expect(EasyWeeksFinding(easyShares: [0.1, 0.2, 0.3, 0.74]) == .notOne(of: 4))
    #expect(EasyWeeksFinding(easyShares: [1, 1, 1, 1]) == .all(4))
  }

  @Test(
    "the count of easy weeks has its sentences",
    arguments: [
      (EasyWeeksFinding.part(3, of: 4), "3 of 4 weeks were at least three quarters easy"),
      (.part(1, of: 4), "1 of 4 weeks was at least three quarters easy"),
      (.notOne(of: 4), "None of 4 weeks was three quarters easy"),
      (.all(16), "All 16 weeks were at least three quarters easy"),
      (nil, "Hours a week by zone"),
    ] as [(EasyWeeksFinding?, String)])
  func easyWeeksWords(finding: EasyWeeksFinding?, sentence: String) {
    #expect(plain(Wording.english.intensity.heading(finding)) == sentence)
  }

  @Test("many weeks are told once eight are done")
  func weeks() {
    let done = [Double](repeating: 50_000, count: 8) + [60_000, 60_000, 60_000, 60_000]
    #expect(
      WeeksFinding(done: done, weeks: 13)
        == .means(all: 640_000 / 12, lastFour: 60_000, weeks: 12))
    #expect(WeeksFinding(done: Array(done.prefix(7)), weeks: 8) == .few(weeks: 8))
    let words = Wording.english.weeksPage
    #expect(
      plain(words.heading(.means(all: 52_000, lastFour: 58_000, weeks: 52)))
        == "52 km a week over a year, 58 km in the last four")
    #expect(
      plain(words.heading(.means(all: 52_000, lastFour: 58_000, weeks: 12)))
        == "52 km a week over 12 weeks, 58 km in the last four")
    #expect(
      plain(words.heading(.means(all: 12_000, lastFour: 0, weeks: 52)))
        == "12 km a week over a year, none in the last four")
    #expect(
      WeeksFinding(done: [Double](repeating: 0, count: 9), weeks: 10) == .nothing(weeks: 9))
    #expect(plain(words.heading(.nothing(weeks: 9))) == "No kilometre run in 9 weeks")
    #expect(plain(words.heading(.few(weeks: 3))) == "Three weeks so far")
    #expect(plain(words.heading(.few(weeks: 1))) == "One week so far")
    #expect(
      plain(
        words.longest(
          WeeksFacts.Longest(
            week: SampleLog.today.isoWeek, runCount: 6, distanceMeters: 74_000)))
        == "The biggest of these weeks was that of 16 November 2026: 74.0 km in six runs.")
  }

  @Test("the easy share of many weeks is that of all their time, as in the balance beside it")
  func easyShares() throws {
    let weeks = [(0.5, 9_000.0), (1, 1_000), (1, 1_000), (1, 1_000)].enumerated().map {
      index, week in
      var sums = WeekSums(week: SampleLog.today.isoWeek + index)
      sums.zoneSeconds = [week.0 * week.1, 0, 0, (1 - week.0) * week.1, 0]
      return sums
    }
    let shares = try #require(EasySharesFacts(weeks))
    #expect(shares.whole == 0.625)
    #expect(shares.whole == BalanceFacts(nil, of: weeks)?.meanEasyShare)
    #expect(plain(Wording.english.weeksPage.easy(shares)) == "63 % easy over 4 weeks")
    #expect(plain(Wording.english.weeksPage.easyRange(shares)) == "From 50 % to 100 %.")
    #expect(EasySharesFacts(Array(weeks.prefix(3))) == nil)
    #expect(EasySharesFacts([]) == nil)
  }

  @Test("weeks without a run have no zones and no columns, whatever else was done in them")
  func withoutRuns() throws {
    var log = SampleLog.log(weeks: 12)
    for index in log.activities.indices { log.activities[index].sport = .cycling }
    let season = Season(log: log, today: SampleLog.today)
    #expect(WeeklyZonesFacts(season.weeks.map(\.sums), over: 12) == nil)
    let facts = try #require(WeeksFacts(season))
    #expect(facts.zones == nil && facts.longest == nil)
    #expect(facts.measures.map(\.columns.measure) == [.load])
    #expect(facts.finding == .nothing(weeks: 12))
    let page = try #require(SampleLog.pages(of: season)["weeks/index.html"])
    #expect(!page.contains("There are no zones"))
    #expect(!page.contains("0.0\u{A0}km"))
  }

  @Test("an empty week has no noughts in the table, and a page only if the runner wrote of it")
  func emptyWeek() throws {
    var log = SampleLog.log(weeks: 12)
    let empty = SampleLog.today.isoWeek + -4
    log.activities.removeAll { empty.contains($0.day) }
    let season = Season(log: log, today: SampleLog.today)
    let row = try #require(WeeksFacts(season)?.rows.first { $0.week == empty })
    #expect(!row.hasActivities && !row.hasPage)
    let path = PagePath.week(empty)
    #expect(try SampleLog.pages(of: season)[path] == nil)
    let noted = season.with(notes: [
      NoteFacts(target: .week(empty), title: "In bed", markdown: "A cold.")
    ])
    let pages = try SampleLog.pages(of: noted)
    let page = try #require(pages[path])
    #expect(page.contains("<h1 id=\"h\">A week without an activity</h1>"))
    #expect(page.contains("A cold."))
    #expect(!page.contains("0.0\u{A0}km") && !page.contains("Rest"))
    #expect(try #require(WeeksFacts(noted)?.rows.first { $0.week == empty }).hasPage)
    let next = try #require(pages[PagePath.week(empty + 1)])
    #expect(next.contains(">←\u{A0}Week\u{A0}\(empty.number)<"))
  }

  @Test("weeks in a row without an activity are one row")
  func emptyWeeks() throws {
    var log = SampleLog.log(weeks: 20)
    let week = SampleLog.today.isoWeek
    log.activities.removeAll { ((week + -9)...(week + -5)).contains($0.day.isoWeek) }
    log.activities.removeAll { $0.day.isoWeek == week + -2 }
    let page = try #require(
      SampleLog.pages(of: Season(log: log, today: SampleLog.today))["weeks/index.html"])
    #expect(page.contains("<td class=\"nw\">14\u{A0}Sep 2026 to 18\u{A0}Oct 2026</td>"))
    #expect(page.contains("<td class=\"nw\">2\u{A0}Nov 2026</td>"))
    #expect(page.split(separator: ">none<").count == 3)
  }

  @Test("the key to the zones of a week has its times, that of many weeks has none of them")
  func key() throws {
    let pages = try SampleLog.pages(
      of: Season(log: SampleLog.log(weeks: 12), today: SampleLog.today))
    #expect(try #require(pages["weeks/2026-w47.html"]).contains("</b> Easy 2:"))
    #expect(try #require(pages["weeks/index.html"]).contains("</b> Easy</li>"))
  }
}
