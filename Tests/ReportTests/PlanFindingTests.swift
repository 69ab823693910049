import Metrics
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What is said of a plan, and by which rule")
struct PlanFindingTests {
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  private let race = Race(name: "City", day: SampleLog.today + 14, distanceMeters: 42_195)

  private func facts(_ change: (inout TrainingLog) -> Void) throws -> PlanFacts {
    var log = SampleLog.log(weeks: 9)
    change(&log)
    return try #require(PlanFacts(Season(log: log, today: SampleLog.today)))
  }

  @Test("a plan is told by what was done of its weeks, else by the race it leads to")
  func finding() {
    let today = SampleLog.today
    let done = (0..<3).map { index in
      var week = WeekSums(week: today.isoWeek + (index - 3))
      week.distanceMeters = 30_000
      week.plan = PlannedWeek(week: week.week, distanceMeters: 40_000)
      return week
    }
    #expect(PlanFinding(done: done, race: race, today: today) == .done(share: 0.75, weeks: 3))
    #expect(
      PlanFinding(done: [], race: race, today: today) == .race(name: "City", daysAway: 14))
    #expect(
      PlanFinding(done: [], race: race, today: race.day) == .race(name: "City", daysAway: 0))
    #expect(PlanFinding(done: [], race: nil, today: today) == .begins)
  }

  @Test(
    "each course of a plan has its sentence",
    arguments: [
      (
        PlanFinding.done(share: 0.93, weeks: 12),
        "93 % of the planned kilometres run in twelve weeks"
      ),
      (.race(name: "City", daysAway: 0), "City is today"),
      (.race(name: "City", daysAway: 1), "City tomorrow"),
      (.race(name: "City", daysAway: 14), "City in 14 days"),
      (.begins, "The plan begins"),
    ])
  func words(finding: PlanFinding, sentence: String) {
    #expect(plain(Wording.english.planPage.heading(finding)) == sentence)
  }

  @Test("a plan leads to race day, or says where fitness is")
  func projection() throws {
    let with = try facts { log in
      log.plan = SampleLog.plan(weeks: 3)
      log.races = [race]
    }
    guard case .raceDay(let form) = with.projection?.finding else {
      Issue.record("the plan reaches the race")
      return
    }
    let words = Wording.english.planPage
    #expect(
      words.heading(ProjectionFinding.raceDay(form))
        == "On race morning fitness \(Wording.english.integer(form.fitness)) and form "
        + Wording.english.form.form(form))
    let without = try facts { $0.plan = SampleLog.plan(weeks: 3) }
    guard case .fitness(let fitness) = without.projection?.finding else {
      Issue.record("there is no race")
      return
    }
    #expect(
      words.heading(ProjectionFinding.fitness(fitness)) == Wording.english.form.fitness(fitness))
  }

  @Test("planned load is told by the weeks that are over")
  func loads() throws {
    #expect(PlannedLoadFinding(done: 930, planned: 0, weeks: 3) == nil)
    #expect(PlannedLoadFinding(done: 930, planned: 960, weeks: 0) == nil)
    let facts = try facts { $0.plan = SampleLog.plan(weeks: 3) }
    let loads = try #require(facts.loads)
    func heading(_ finding: PlannedLoadFinding?) -> String {
      var told = loads
      told.finding = finding
      return plain(Wording.english.planPage.heading(told))
    }
    #expect(
      heading(PlannedLoadFinding(done: 930, planned: 960, weeks: 3))
        == "Load 930 of 960 planned in the last three weeks")
    #expect(
      heading(PlannedLoadFinding(done: 930, planned: 960, weeks: 1))
        == "Load 930 of 960 planned in the last week")
    #expect(
      heading(PlannedLoadFinding(done: 930, planned: 960, weeks: 2, through: SampleLog.today))
        == "Load 930 of 960 planned in the two weeks to 22 November 2026")
    let ahead = Wording.english.integer(loads.plannedAhead)
    #expect(loads.plannedAhead > 0 && loads.lastDay == SampleLog.today + 14)
    #expect(heading(nil) == "Load \(ahead) planned up to 6 December 2026")
    #expect(loads.firstDay.weekday == 1 && loads.firstDay == SampleLog.today - 27)
    #expect(loads.days.count == 42)
    #expect(loads.days.map { $0.done != nil } == (0..<42).map { $0 < 28 })
    #expect(!loads.isTodayOpen, "today was run")
    #expect(
      loads.finding == PlannedLoadFinding(done: 336, planned: 280, weeks: 1),
      "this week is over, and none before it was planned")
  }

  @Test("a week that has not begun has nothing done, and one without activities no page")
  func rows() throws {
    let facts = try facts { $0.plan = SampleLog.plan(weeks: 3) }
    #expect(facts.weeks.map(\.meters) == [48_000, nil, nil])
    #expect(facts.weeks.map(\.hasPage) == [true, false, false])
    #expect(facts.weeks.map(\.share) == [1.2, nil, nil])
    #expect(facts.extent?.weeks == 3 && facts.extent?.meters == 120_000)
    #expect(facts.thisWeek?.plannedMeters == 40_000)
    #expect(facts.cost?.runs == 36)
    let bare = try self.facts { $0.races = [race] }
    #expect(bare.extent == nil && bare.cost == nil && bare.projection == nil)
    #expect(
      Wording.english.planPage.extent(bare.extent)
        == "No weeks are planned yet: write them into openrun.toml to see where they lead.")
  }

  @Test("what a kilometer costs is told, or that it is not known")
  func cost() throws {
    let words = Wording.english.planPage
    let cost = PlanFacts.Cost(median: 7.2, quartiles: 6.4...8.1, runs: 41)
    #expect(plain(words.costHeading(cost)) == "Load per kilometre: 7.2")
    #expect(plain(words.costs(6.4...8.1)) == "6.4 to 8.1")
    #expect(words.costHeading(nil) == "Load per kilometre is not known yet")
  }

  @Test("the panel tells the next race, else what the best recent effort is worth")
  func panel() throws {
    let season = Season(log: SampleLog.log(weeks: 9), today: SampleLog.today)
    #expect(RacePanelFacts(season) == nil)
    let facts = try facts { log in
      log.races = [race]
      log.races[0].goalSeconds = 12_000
    }
    guard case .race(let next) = facts.race else {
      Issue.record("there is a race")
      return
    }
    #expect(next.daysAway == 14 && next.longestMeters == 18_000 && next.form == nil)
    #expect(!next.isKnown, "of twelve weeks nine are known")
    let all = Season(log: SampleLog.log(weeks: 13), today: SampleLog.today)
    #expect(NextRaceFacts(all, race).isKnown)
    let ended = Season(log: SampleLog.log(weeks: 13), today: SampleLog.today + 7)
    #expect(!NextRaceFacts(ended, race).isKnown)
    #expect(next.goalSecondsPerKilometer == 12_000.0 / 42_195 * 1_000)
    let words = Wording.english.racePanel
    #expect(words.kicker(daysAway: 0) == "Race day")
    #expect(plain(words.kicker(daysAway: 14)) == "In 14 days")
    var fast = SampleLog.log(weeks: 9)
    fast.derived[fast.activities[35].id]?.bestEfforts = [
      BestEffort(distanceMeters: 5_000, seconds: 1_334, startSeconds: 0)
    ]
    guard
      case .equivalents(let worth) = RacePanelFacts(Season(log: fast, today: SampleLog.today))
    else {
      Issue.record("there is an effort")
      return
    }
    #expect(
      plain(words.source(worth.source)) == "from 5 km in 22:14 on 22 November 2026")
    var next5 = NextRaceFacts.Worth(
      race: RaceWorth(meters: 5_000, fastest: 1_334, slowest: 1_334), source: worth.source)
    #expect(
      plain(words.worth(next5)) == "Run in 22:14 on 22 November 2026.",
      "an effort is not worth itself")
    next5.race = RaceWorth(meters: 10_000, fastest: 2_780, slowest: 2_790)
    #expect(
      plain(words.worth(next5))
        == "5 km in 22:14 on 22 November 2026 is worth 46:20 to 46:30 over this distance.")
    let plan = Wording.english.planPage
    #expect(plan.weeksHeading(hasDone: true) == "The plan week by week, and what was done")
    #expect(plan.weeksHeading(hasDone: false) == "The plan week by week")
  }
}
