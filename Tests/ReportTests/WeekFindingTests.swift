import Hashing
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What is said of a week, and by which rule")
struct WeekFindingTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test("a planned week tells what was done, what is left and what moved")
  func days() {
    func finding(
      _ sessions: Set<Int>, _ run: Set<Int>, _ count: Int, _ weekday: Int,
      _ longest: Double? = 18_000
    ) -> WeekDaysFinding {
      WeekDaysFinding(
        sessions: sessions, run: run, runCount: count, weekday: weekday, longestMeters: longest)
    }
    #expect(finding([2, 4, 7], [2, 4, 7], 3, 7) == .allDone(planned: 3, isOver: true))
    #expect(finding([2, 4, 7], [2, 4], 2, 5) == .allDone(planned: 2, isOver: false))
    #expect(finding([2, 4, 7], [2], 1, 8) == .someDone(1, planned: 3, isOver: true))
    #expect(finding([2, 4, 7], [2, 5, 7], 3, 8) == .moved(1, runs: 3, planned: 3))
    #expect(finding([4, 7], [], 0, 2, nil) == .firstPlanned(weekday: 4))
    #expect(
      finding([4, 7], [1], 1, 2) == .runs(1, longestMeters: 18_000), "before anything is due")
    #expect(
      finding([2, 4], [4], 1, 4) == .someDone(1, planned: 2, isOver: false),
      "today's session counts once it is done")
    #expect(finding([], [2, 4], 2, 5) == .runs(2, longestMeters: 18_000))
    #expect(finding([], [], 0, 3, nil) == .noRun(isOver: false))
    #expect(finding([], [], 0, 7, nil) == .noRun(isOver: true))
  }

  @Test(
    "the days of a week have their sentences",
    arguments: [
      (WeekDaysFinding.allDone(planned: 3, isOver: true), "Every planned run was done"),
      (.allDone(planned: 2, isOver: false), "Every planned run so far was done"),
      (.allDone(planned: 1, isOver: false), "The planned run was done"),
      (.someDone(1, planned: 3, isOver: true), "One of three planned runs was done"),
      (.someDone(2, planned: 3, isOver: false), "Two of three planned runs so far were done"),
      (
        .moved(1, runs: 3, planned: 3),
        "Three runs for three planned ones, one of them on another day"
      ),
      (
        .moved(2, runs: 4, planned: 3),
        "Four runs for three planned ones, two of them on other days"
      ),
      (.firstPlanned(weekday: 4), "The first planned run is on Thursday"),
      (.runs(2, longestMeters: 18_000), "Two runs, the longest 18.0 km"),
      (.runs(1, longestMeters: 18_000), "One run of 18.0 km"),
      (.runs(2, longestMeters: nil), "Two runs"),
      (.someDone(0, planned: 4, isOver: true), "None of the four planned runs was done"),
      (.someDone(0, planned: 2, isOver: false), "None of the two planned runs so far was done"),
      (.someDone(0, planned: 1, isOver: false), "The planned run was not done"),
      (.unknown(fromWeekday: 1), "Nothing is known of this week"),
      (.unknown(fromWeekday: 4), "Nothing is known from Thursday on"),
      (.noRun(isOver: false), "No run so far this week"),
      (.noRun(isOver: true), "No run this week"),
    ])
  func daysWords(finding: WeekDaysFinding, sentence: String) {
    #expect(plain(Wording.english.weekBlocks.days(finding)) == sentence)
  }

  @Test("a week's load is like the usual one within a twentieth")
  func load() {
    #expect(WeekLoadFinding(load: 104, mean: 100) == .like)
    #expect(WeekLoadFinding(load: 125, mean: 100) == .above(share: 0.25))
    #expect(WeekLoadFinding(load: 75, mean: 100) == .below(share: 0.25))
    #expect(WeekLoadFinding(load: 75, mean: 0) == nil)
  }

  @Test(
    "a week's load has its sentences",
    arguments: [
      (WeekLoadFinding.like, "Load 316, like the mean of the two weeks before"),
      (.above(share: 0.25), "Load 316, 25 % above the mean of the two weeks before"),
      (.below(share: 0.25), "Load 316, 25 % below the mean of the two weeks before"),
      (nil, "Load 316"),
    ] as [(WeekLoadFinding?, String)])
  func loadWords(finding: WeekLoadFinding?, sentence: String) throws {
    let weeks = [100.0, 200, 316].enumerated().map { index, load in
      var week = WeekSums(week: SampleLog.today.isoWeek + index)
      week.load = load
      return week
    }
    let columns = try #require(WeekColumnsFacts(weeks, .load))
    var facts = WeekLoadFacts(columns: columns, finding: finding)
    #expect(plain(Wording.english.weekPage.load(facts)) == sentence)
    facts.plannedLoad = 290
    #expect(
      plain(Wording.english.weekPage.load(facts))
        == sentence.replacing("Load 316", with: "Load 316 of 290 planned"))
  }

  @Test("a week's neighbour in another year says so")
  func neighbours() throws {
    let words = Wording.english.weekPage
    let first = try #require(ISOWeek(iso: "2026-W01"))
    #expect(plain(words.earlier(first + -1, than: first)) == "← Week 52 of 2025")
    #expect(plain(words.later(first + 1, than: first)) == "Week 2 →")
    #expect(plain(words.later(first, than: first + -1)) == "Week 1 of 2026 →")
  }

  @Test("a planned week says what for, and how much of it was run")
  func planned() {
    func text(_ meters: Double, of planned: Double?) -> String {
      plain(Wording.english.weekPage.planned(focus: "taper", meters: meters, of: planned))
    }
    #expect(text(31_200, of: 40_000) == "Taper: 31.2 of 40.0 km planned.")
    #expect(text(0, of: 40_000) == "Taper: 40.0 km planned.")
    #expect(text(31_200, of: nil) == "Planned: Taper.")
  }

  @Test("other sports are told with their share of the load from a twentieth on")
  func others() {
    let words = Wording.english.weekBlocks
    let counts = [SportCount(family: .cycling, count: 2), SportCount(family: .swimming, count: 1)]
    #expect(
      plain(words.others(OtherSports(counts: counts, loadShare: 0.13)))
        == "Also two rides and one swim, 13 % of the week's load.")
    #expect(
      plain(words.others(OtherSports(counts: counts))) == "Also two rides and one swim.")
    let season = SiteTests.fullReport()
    let lines = season.lines.suffix(8)
    let load = lines.reduce(0) { $0 + ($1.load ?? 0) }
    #expect(OtherSports(lines.filter(\.isRun), load: load) == nil)
    #expect(
      OtherSports(Array(lines), load: load)?.counts == [SportCount(family: .cycling, count: 1)])
  }

  @Test("a week stands beside its plan, or beside the mean of the four weeks before")
  func measures() throws {
    #expect(WeekMeasure(5, planned: 6, usual: 7)?.comparison == .planned(6))
    #expect(WeekMeasure(5, usual: 7)?.comparison == .usual(7))
    #expect(WeekMeasure(5, usual: nil)?.comparison == nil)
    #expect(WeekMeasure(0, usual: 7)?.value == 0)
    #expect(WeekMeasure(0, usual: 0) == nil && WeekMeasure(0, usual: nil) == nil, "nothing to say")
    #expect(WeekMeasure(share: 0, pooled: 0.5).comparison == .pooled(0.5))
    let season = SiteTests.fullReport()
    let week = try #require(season.weeks.last)
    let stats = WeekStatsFacts(season, week.sums)
    #expect(stats.distanceMeters == WeekMeasure(48_000, planned: 40_000, usual: 48_000))
    #expect(stats.movingSeconds?.comparison != nil)
    #expect(stats.planned.distanceMeters == stats.distanceMeters && stats.planned.load != nil)
    #expect(stats.planned.movingSeconds == nil && stats.planned.easyShare == nil)
    let third = season.weeks[3]
    #expect(
      WeekStatsFacts(season, third.sums).movingSeconds?.comparison == nil,
      "three weeks are too few to be usual")
  }

  @Test("a day tells its activities, what was planned, rest, or nothing yet")
  func told() throws {
    let season = SiteTests.fullReport()
    let now = WeekDaysFacts(season, try #require(season.weeks.last))
    #expect(now.days.count == 7)
    #expect(now.days[0].told == .rest)
    #expect(now.isPlanned && now.hasZones)
    guard case .activities(let sunday) = now.days[6].told else {
      Issue.record("nothing on Sunday")
      return
    }
    #expect(sunday.map(\.distanceMeters) == [18_000])
    let next = WeekDaysFacts(season, season.plannedWeeks[1])
    #expect(next.days[0].told == .open)
    #expect(next.days[1].told == .planned([SampleLog.plan(weeks: 2)[1].sessions[0]]))
    #expect(next.finding == .firstPlanned(weekday: 2))
  }

  @Test("the body's means are those of the days measured")
  func body() throws {
    let log = SiteTests.fullReport().log
    let means = BodyMeans.byWeek(log)
    let week = SampleLog.today.isoWeek
    let rates = log.days.filter { week.contains($0.day) }.compactMap(\.restingHeartRate)
    #expect(rates.count == 7)
    #expect(means[week]?.restingHeartRate == rates.reduce(0, +) / 7)
    #expect(means[week]?.variabilityMilliseconds == nil)
    #expect(means[week + -20] == nil)
  }
}
