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

  /// With plain spaces, so that the cases can be read.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
