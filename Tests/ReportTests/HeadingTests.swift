import Metrics
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Headings are answers made by rules")
struct HeadingTests {
  let run = RunHeadings()

  @Test(
    "the effort of a run",
    arguments: [
      ([600.0, 3_000, 0, 0, 0], "Easy throughout: 100 % in zones 1 and 2"),
      ([600, 2_000, 300, 700, 0], "More than half easy, and 12 minutes hard"),
      ([0, 900, 600, 600, 300], "15 minutes hard, in zones 4 and 5"),
      ([0, 300, 300, 1_200, 600], "Hard for most of it: 30 minutes in zones 4 and 5"),
      ([0, 900, 1_500, 100, 0], "Steady: 25 minutes in zone 3"),
      ([300, 1_800, 600, 100, 0], "Mostly easy: 75 % in zones 1 and 2"),
      ([0, 1_000, 800, 500, 0], "Time in each heart-rate zone"),
      ([0, 0, 0, 0, 0], "Time in each heart-rate zone"),
      ([], "Time in each heart-rate zone"),
    ])
  func effort(zones: [Double], heading: String) {
    #expect(plain(run.effort(zoneSeconds: zones)) == heading)
  }

  @Test("halves are compared unless stops blur them")
  func splits() {
    func heading(_ first: Double, _ second: Double, _ stopped: Double = 0) -> String {
      plain(run.splits(first: first, second: second, stoppedSeconds: stopped))
    }
    #expect(heading(1_800, 1_803) == "Two even halves, 3 s apart")
    #expect(heading(1_800, 1_750) == "The second half was 50 s faster")
    #expect(heading(1_800, 1_890) == "The second half took 1:30 min longer")
    #expect(heading(1_800, 1_890, 120) == "Kilometre by kilometre")
  }

  @Test("a heartbeat's way is compared with the usual one")
  func compare() {
    #expect(
      plain(run.compare(metersPerBeat: 1.40, usual: 1.33))
        == "5 % further with each heartbeat than usual")
    #expect(
      plain(run.compare(metersPerBeat: 1.26, usual: 1.33))
        == "5 % less far with each heartbeat than usual")
    #expect(run.compare(metersPerBeat: 1.335, usual: 1.33) == "As far with each heartbeat as usual")
    #expect(run.compare(metersPerBeat: nil, usual: 1.33) == "Pace against heart rate")
    #expect(
      run.compare(metersPerBeat: 1.40, usual: 1.33, paceRatio: 0.9) == "Pace against heart rate",
      "a run much faster than usual is not judged by its heartbeats")
  }

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

  @Test("a race is told against its goal, a run against like runs")
  func verdict() {
    var verdict = RunVerdict(language: .english)
    verdict.race = ("City Half", 5_765)
    verdict.goalSeconds = 5_700
    #expect(
      plain(verdict.sentences[0]) == "City Half in 1:36:05, 1:05 min over the goal of 1:35:00.")
    verdict.goalSeconds = nil
    verdict.earlierRaces = [5_900, 5_800]
    #expect(
      plain(verdict.sentences[0])
        == "City Half in 1:36:05, 35 s faster than the best of two earlier races of this length.")
    verdict.race = nil
    verdict.secondsPerKilometer = 306
    verdict.usualSecondsPerKilometer = 318
    verdict.likeRunCount = 9
    #expect(
      plain(verdict.sentences[0])
        == "12 s/km faster than usual: the median of nine runs of about this length in a year is 5:18 /km."
    )
    verdict.usualSecondsPerKilometer = 308
    #expect(verdict.sentences[0].hasPrefix("At the usual pace"))
    verdict.decoupling = 0.031
    verdict.otherDecouplings = [0.04, 0.05, 0.06, 0.07]
    #expect(
      plain(verdict.sentences[1])
        == "Heart rate rose 3.1 % against pace from the first half to the second, the least of these runs."
    )
  }

  @Test("a verdict of which nothing is known says nothing")
  func silence() {
    #expect(RunVerdict(language: .english).sentences.isEmpty)
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
