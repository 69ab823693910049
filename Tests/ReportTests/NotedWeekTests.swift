import Facts
import Testing
import Training
import Wording

@Suite("Weeks without a run that the runner names")
struct NotedWeekTests {
  private let week = SampleLog.today.isoWeek + -4

  private func facts(titles: [String?], hasRun: Bool = false) throws -> LastYearFacts {
    var log = SampleLog.log(weeks: 12)
    if !hasRun { log.activities.removeAll { week.contains($0.day) } }
    let season = Season(log: log, today: SampleLog.today).with(
      notes: titles.map { NoteFacts(target: .week(week), title: $0, markdown: "A cold.") })
    return try #require(LastYearFacts(season))
  }

  @Test("are told below the calendar, by their first title")
  func noted() throws {
    #expect(try facts(titles: []).noted.isEmpty)
    #expect(try facts(titles: [nil]).noted.isEmpty)
    #expect(
      try facts(titles: [nil, "In bed", "More"]).noted == [.init(week: week, title: "In bed")])
    #expect(try facts(titles: ["In bed"], hasRun: true).noted.isEmpty)
    #expect(
      Wording.english.lastYear.without(week).replacing("\u{A0}", with: " ")
        == "No run from 19 to 25 October 2026: ")
  }

  @Test("a gap that was there when the 52 weeks began counts as far as it lies in them")
  func earlierGap() throws {
    var log = SampleLog.log(weeks: 70)
    let first = (SampleLog.today.isoWeek + -51).monday
    log.activities.removeAll { $0.day > first - 30 && $0.day < first + 20 }
    let season = Season(log: log, today: SampleLog.today)
    let gaps = try #require(LastYearFacts(season)).gaps
    let next = try #require(season.runs.first { $0.day >= first }).day
    #expect(gaps == .one(days: next - first))
  }
}
