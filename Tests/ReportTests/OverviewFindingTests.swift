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
    "the title of the first page joins distance and what is most to be said of the week",
    arguments: [
      (OverviewFinding.raceDay("City Marathon"), "Today: City Marathon"),
      (.unknown(since: SampleLog.today + 1), "No data since Sunday 22 November 2026"),
      (.noRun(plannedMeters: nil, lastWeekMeters: nil, today: []), "No run yet this week"),
      (
        .noRun(plannedMeters: 40_000, lastWeekMeters: nil, today: []),
        "No run yet this week; 40 km planned"
      ),
      (.noRun(plannedMeters: nil, lastWeekMeters: 74_000, today: []), "74 km last week"),
      (
        .noRun(plannedMeters: 40_000, lastWeekMeters: 74_000, today: []),
        "74 km last week; 40 km planned for this one"
      ),
      (
        .run(meters: 58_400, isOver: true, isHighestOfPlan: false, .taper),
        "58 km this week: the taper is under way"
      ),
      (
        .run(meters: 58_400, isOver: false, isHighestOfPlan: false, .trend(.wearier)),
        "58 km so far this week, and more tired"
      ),
      (
        .run(meters: 74_000, isOver: true, isHighestOfPlan: true, .longestRunDone),
        "74 km, the highest week of the plan: its longest run is done"
      ),
      (
        .run(meters: 66_000, isOver: false, isHighestOfPlan: false, .longestRunDone),
        "66 km so far this week: the longest run of the plan is done"
      ),
      (
        .run(meters: 30_000, isOver: false, isHighestOfPlan: false, .missed(1, of: 3)),
        "30 km so far this week; one of three planned runs missed"
      ),
      (.run(meters: 58_400, isOver: true, isHighestOfPlan: false, nil), "58 km this week"),
    ])
  func title(finding: OverviewFinding, title: String) {
    #expect(plain(Wording.english.overview.heading(finding)) == title)
  }

  @Test("the highest week of a plan beats every other by what is planned and what was done")
  func highest() {
    func week(_ index: Int, _ planned: Double, _ done: Double) -> WeekSums {
      var week = WeekSums(week: SampleLog.today.isoWeek + index)
      week.plan = PlannedWeek(week: week.week, distanceMeters: planned)
      week.distanceMeters = done
      return week
    }
    let plan = [week(0, 50_000, 52_000), week(1, 72_000, 74_000), week(2, 40_000, 0)]
    #expect(OverviewFinding.isHighest(plan[1], of: plan))
    #expect(!OverviewFinding.isHighest(plan[0], of: plan), "a higher one is planned")
    #expect(
      !OverviewFinding.isHighest(plan[1], of: [week(0, 50_000, 75_000)] + plan.dropFirst()),
      "more was done in another")
    #expect(
      !OverviewFinding.isHighest(week(1, 72_000, 60_000), of: plan), "it was not done yet")
    #expect(!OverviewFinding.isHighest(plan[1], of: [plan[1]]), "there is no other")
  }

  @Test("the longest run of a plan is done on its day, and races are none")
  func longest() {
    let week = SampleLog.today.isoWeek
    func session(_ weekday: Int, _ meters: Double) -> PlannedSession {
      PlannedSession(weekday: weekday, distanceMeters: meters, title: "Run")
    }
    var plan = [
      PlannedWeek(week: week, distanceMeters: 60_000),
      PlannedWeek(week: week + 1, distanceMeters: 60_000),
    ]
    plan[0].sessions = [session(3, 10_000), session(7, 34_000)]
    plan[1].sessions = [session(3, 10_000), session(7, 42_195)]
    let race: Set = [(week + 1).sunday]
    func isDone(_ meters: Double, races: Set<Day> = race) -> Bool {
      OverviewFinding.isLongestDone(week, of: plan, meters: { $0 == 7 ? meters : 0 }, races: races)
    }
    #expect(isDone(34_500) && isDone(31_000))
    #expect(!isDone(20_000), "it was cut short")
    #expect(!isDone(34_500, races: []), "without a race the longest comes next week")
    plan[1].sessions.append(session(5, 34_000))
    #expect(!isDone(34_500), "two are as long")
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
        == "Four runs; two were planned; the longest 18.0 km on Sunday.")
    #expect(plain(words.runs(.init(count: 2, planned: 1))) == "Two runs; one was planned.")
    #expect(plain(words.runs(.init(count: 3, planned: 3))) == "Three runs, as many as planned.")
    #expect(plain(words.runs(.init(count: 1, planned: 5))) == "One run of five planned.")
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
    #expect(plain(words.heading(facts)) == "432 km in 36 runs over 9 weeks")
    facts.gaps = .one(days: 16)
    #expect(plain(words.heading(facts)) == "432 km in 36 runs over 9 weeks, and one gap of 16 days")
    facts.gaps = .several(2)
    #expect(
      plain(words.heading(facts))
        == "432 km in 36 runs over 9 weeks, and two gaps of two weeks and more")
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
