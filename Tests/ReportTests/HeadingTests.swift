import Metrics
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Headings are answers made by rules")
struct HeadingTests {
  @Test("the title of the first page joins distance, form and taper")
  func overview() {
    var week = WeekSums(week: SampleLog.today.isoWeek)
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

  /// With plain spaces, so that the cases can be read.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
