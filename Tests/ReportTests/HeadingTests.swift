import Metrics
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Headings are answers made by rules")
struct HeadingTests {
  @Test("a planned week tells what was done, what is left and what moved")
  func days() {
    func heading(
      _ sessions: Set<Int>, _ run: Set<Int>, _ count: Int, _ weekday: Int,
      _ longest: Double? = 18_000
    ) -> String {
      plain(
        WeekHeadings().days(
          sessions: sessions, run: run, runCount: count, weekday: weekday, longestMeters: longest))
    }
    #expect(heading([2, 4, 7], [2, 4, 7], 3, 7) == "Every planned run was done")
    #expect(heading([2, 4, 7], [2, 4], 2, 5) == "Every planned run so far was done")
    #expect(heading([2, 4, 7], [2], 1, 8) == "One of three planned runs was done")
    #expect(
      heading([2, 4, 7], [2, 5, 7], 3, 8)
        == "Three runs for three planned ones, one of them on another day")
    #expect(heading([4, 7], [], 0, 2, nil) == "The first planned run is on Thursday")
    #expect(heading([], [2, 4], 2, 5) == "Two runs, the longest 18.0 km")
    #expect(heading([], [4], 1, 5) == "One run of 18.0 km")
    #expect(heading([], [], 0, 3, nil) == "No run yet this week")
  }

  @Test("the title of the first page joins distance, form and taper")
  func overview() {
    var week = WeekSummary(week: SampleLog.today.isoWeek)
    let headings = OverviewHeadings()
    #expect(
      headings.title(week: week, isOver: false, trend: nil, isTaper: false)
        == "No run yet this week")
    week.runCount = 5
    week.distanceMeters = 58_400
    #expect(
      plain(headings.title(week: week, isOver: true, trend: .fresher, isTaper: true))
        == "58 km this week, and fresher: the taper is under way")
    #expect(
      plain(headings.title(week: week, isOver: false, trend: .wearier, isTaper: false))
        == "58 km so far this week, and more tired")
    #expect(OverviewHeadings.isTaper(raceInDays: 14, thisWeekMeters: 40, before: [50, 60]))
    #expect(!OverviewHeadings.isTaper(raceInDays: 14, thisWeekMeters: 58, before: [50, 60]))
    #expect(!OverviewHeadings.isTaper(raceInDays: 30, thisWeekMeters: 40, before: [50, 60]))
    #expect(!OverviewHeadings.isTaper(raceInDays: nil, thisWeekMeters: 40, before: [50, 60]))
  }

  @Test("form gets a word only with six weeks and some fitness behind it")
  func form() throws {
    #expect(FormState(TrainingBalance(chronicLoad: 9, acuteLoad: 30, stressBalance: -21)) == nil)
    #expect(
      FormState(TrainingBalance(chronicLoad: 60, acuteLoad: 75, stressBalance: -15)) == .tired)
    #expect(
      FormState(TrainingBalance(chronicLoad: 60, acuteLoad: 57, stressBalance: 3)) == .neutral)
    #expect(FormState(TrainingBalance(chronicLoad: 60, acuteLoad: 40, stressBalance: 20)) == .fresh)
    let young = Report(log: SampleLog.log(weeks: 3), today: SampleLog.today)
    let calendar = try #require(young.calendar)
    let headings = FormHeadings(calendar: calendar)
    #expect(headings.state == "It is too early to judge form")
    #expect(plain(headings.tooEarly) == "Fitness needs six weeks of runs; 20 days so far")
    #expect(headings.trend == nil && headings.sentence == nil)
  }

  @Test("three quarters easy is counted, and nothing is claimed of fewer than four weeks")
  func zones() {
    var easy = WeekSummary(week: SampleLog.today.isoWeek)
    easy.zoneSeconds = [600, 3_000, 200, 100, 0]
    var hard = easy
    hard.zoneSeconds = [0, 600, 600, 600, 600]
    let headings = WeekHeadings()
    #expect(
      headings.zones([easy, easy, hard, easy]) == "3 of 4 weeks were at least three quarters easy")
    #expect(headings.zones([easy, easy]) == "Hours a week by zone")
    #expect(headings.zones([hard, hard, hard, hard]) == "None of 4 weeks was three quarters easy")
  }

  /// With plain spaces, so that the cases can be read.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
