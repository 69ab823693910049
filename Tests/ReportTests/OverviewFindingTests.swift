import Hashing
import Markup
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What the first page says, and by which rule")
struct OverviewFindingTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test("a taper is a shorter week before a race")
  func taper() {
    func isTaper(_ days: Int?, _ meters: Double, _ before: [Double] = [50, 60]) -> Bool {
      OverviewFinding.isTaper(raceInDays: days, meters: meters, before: before)
    }
    #expect(isTaper(14, 40))
    #expect(!isTaper(14, 58), "it is hardly shorter")
    #expect(!isTaper(30, 40), "the race is far away")
    #expect(!isTaper(nil, 40))
    #expect(!isTaper(14, 40, []))
  }

  @Test(
    "the title of the first page joins distance, form and taper",
    arguments: [
      (OverviewFinding.noRun(plannedMeters: nil), "No run yet this week"),
      (.noRun(plannedMeters: 40_000), "No run yet this week; 40 km planned"),
      (
        .run(meters: 58_400, isOver: true, .fresher, isTaper: true),
        "58 km this week, and fresher: the taper is under way"
      ),
      (
        .run(meters: 58_400, isOver: false, .wearier, isTaper: false),
        "58 km so far this week, and more tired"
      ),
      (.run(meters: 58_400, isOver: true, nil, isTaper: false), "58 km this week"),
    ])
  func title(finding: OverviewFinding, title: String) {
    #expect(plain(Wording.english.overview.heading(finding)) == title)
  }

  @Test("the runs of the week are told with the plan and the longest")
  func runs() throws {
    let season = SiteTests.fullReport()
    let facts = try #require(OverviewFacts(season))
    #expect(
      facts.runs
        == .init(
          count: 4, planned: 2,
          longest: RunListSums.Longest(meters: 18_000, day: SampleLog.today)))
    #expect(facts.others?.counts == [SportCount(family: .cycling, count: 1)])
    #expect(facts.latest.first?.day == SampleLog.today && facts.latest.count == 5)
    let words = Wording.english.overview
    #expect(
      plain(words.runs(try #require(facts.runs)))
        == "Four runs of two planned, the longest 18.0 km on Sunday.")
    #expect(plain(words.runs(.init(count: 1))) == "One run.")
  }

  @Test("what a watch measured is usual or not by the percentiles of sixty days")
  func body() throws {
    let today = SampleLog.today
    var days = (0..<60).map { (day: today - 59 + $0, value: 48 + Double($0 % 3)) }
    let usual = try #require(BodyRow(.sleep, days: days, today: today))
    #expect(usual.position == .inside && usual.usual == 48...50)
    days[59].value = 55
    let above = try #require(BodyRow(.restingHeartRate, days: days, today: today))
    #expect(above.position == .above)
    #expect(above.values.count == 28)
    days[59].value = 40
    let below = try #require(BodyRow(.heartRateVariability, days: days, today: today))
    #expect(below.position == .below)
    #expect(
      BodyRow(.sleep, days: Array(days.prefix(30)), today: today) == nil,
      "nothing was measured in the last four weeks")
    let old = try #require(BodyRow(.sleep, days: Array(days.prefix(55)), today: today))
    #expect(old.position == nil, "nothing was measured in the last three days")
    #expect(BodyFinding([usual]) == .usual)
    #expect(BodyFinding([usual, above]) == .above(.restingHeartRate))
    #expect(BodyFinding([below]) == .below(.heartRateVariability))
    #expect(BodyFinding([above, below]) == .outside([.restingHeartRate, .heartRateVariability]))
    #expect(BodyFinding([above, old]) == nil)
  }

  @Test("the body has its sentences")
  func bodyWords() throws {
    var facts = try #require(BodyFacts(SiteTests.fullReport()))
    #expect(facts.rows.map(\.metric) == [.restingHeartRate, .sleep])
    let words = Wording.english.body
    func heading(_ finding: BodyFinding?) -> String {
      facts.finding = finding
      return words.heading(facts)
    }
    #expect(heading(.usual) == "Resting heart rate and sleep as usual")
    #expect(heading(nil) == "Resting heart rate and sleep, last 28 days")
    #expect(heading(.above(.restingHeartRate)) == "Resting heart rate is above its usual range")
    #expect(heading(.below(.sleep)) == "Sleep is below its usual range")
    #expect(
      heading(.outside([.heartRateVariability, .sleep]))
        == "HRV at night and sleep outside the usual range")
    #expect(plain(words.usual(27_000...28_800, .sleep)) == "usual 7:30 to 8:00")
    #expect(words.value(62, .heartRateVariability).text == "62\u{A0}ms")
    #expect(words.value(48, .restingHeartRate).text == "48\u{A0}bpm")
    #expect(
      words.measure(from: facts.first, to: facts.today).hasPrefix("26 October to 22 November 2026;")
    )
  }

  @Test("a value that was not measured today says its day, and its year where that is another")
  func bodyDays() throws {
    var facts = try #require(BodyFacts(SiteTests.fullReport()))
    let days = (0..<60).map { (day: facts.today - 59 + $0, value: 48.0) }
    let whole = try #require(BodyRow(.sleep, days: days, today: facts.today))
    let old = try #require(BodyRow(.sleep, days: Array(days.dropLast(8)), today: facts.today))
    #expect(facts.day(ofLatest: whole) == nil)
    #expect(facts.day(ofLatest: old) == facts.today - 8)
    let words = Wording.english.body
    #expect(plain(words.measured(on: facts.today - 8, today: facts.today)) == "on 14 Nov")
    facts.today = try #require(Day(year: 2027, month: 1, day: 5))
    let last = try #require(Day(year: 2026, month: 12, day: 28))
    #expect(plain(words.measured(on: last, today: facts.today)) == "on 28 Dec 2026")
    facts.rows = [old]
    #expect(BodyBlock(facts: facts, wording: .english).block.content.description.contains("on 28"))
  }

  @Test("gaps are two weeks and more without a run, up to today")
  func gaps() {
    let today = SampleLog.today
    #expect(GapsFinding(between: [today - 14, today], upTo: today) == nil)
    #expect(GapsFinding(between: [today - 15, today], upTo: today) == .one(days: 14))
    #expect(GapsFinding(between: [today - 16], upTo: today) == .one(days: 16))
    #expect(
      GapsFinding(between: [today - 60, today - 40, today - 20], upTo: today) == .several(3))
  }

  @Test("a year has its sentences")
  func year() throws {
    var facts = try #require(LastYearFacts(SiteTests.fullReport()))
    let words = Wording.english.lastYear
    #expect(plain(words.heading(facts)) == "432 km in 36 runs")
    facts.gaps = .one(days: 16)
    #expect(plain(words.heading(facts)) == "432 km in 36 runs, and one gap of 16 days")
    facts.gaps = .several(2)
    #expect(
      plain(words.heading(facts)) == "432 km in 36 runs, and two gaps of two weeks and more")
  }

  @Test("without an activity only the race is told")
  func nothing() {
    var log = TrainingLog(athlete: Athlete())
    #expect(OverviewFacts(Season(log: log, today: SampleLog.today)) == nil)
    #expect(NothingYetFacts(Season(log: log, today: SampleLog.today)).race == nil)
    log.races = [Race(name: "City", day: SampleLog.today + 14, distanceMeters: 42_195)]
    #expect(NothingYetFacts(Season(log: log, today: SampleLog.today)).race != nil)
  }
}
