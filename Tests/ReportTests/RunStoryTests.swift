import Hashing
import Markup
import Metrics
import Plotting
import Routes
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("One run, counted out")
struct RunStoryTests {
  @Test("like runs are earlier, of the same length, with a heart rate, at most a year old")
  func likeRuns() throws {
    let report = Season(log: SampleLog.log(weeks: 60), today: SampleLog.today)
    let last = report.entries.count - 1
    let like = LikeRuns(of: last, in: report)
    #expect(like.count == LikeRuns.most)
    for other in like.runs {
      #expect(other.distanceMeters == 18_000, "a long one, as it is")
      #expect(other.day < SampleLog.today && other.day >= SampleLog.today - 365)
    }
    #expect(like.runs.map(\.day) == like.runs.map(\.day).sorted())
    #expect(LikeRuns(of: 0, in: report).count == 0)
    let usual = try #require(like.usualDecoupling)
    #expect(abs(usual - 0.031) < 1e-9)
  }

  @Test("a race is told with one time, and its course where that is another pace")
  func race() throws {
    var run = SampleLog.run(1, SampleLog.today, kilometers: 21.3, secondsPerKilometer: 270)
    run.elapsedSeconds = run.movingSeconds
    var log = TrainingLog(athlete: SampleLog.athlete(), activities: [run])
    log.races = [Race(name: "City Half", day: SampleLog.today, distanceMeters: 21_097.5)]
    func facts() -> RunFacts {
      RunFacts(
        of: 0, in: Season(log: log, today: SampleLog.today), notes: [], digest: nil)
    }
    let words = Wording.english.run
    #expect(facts().kind == .race)
    #expect(
      words.officialPace(facts())?.replacing("\u{A0}", with: " ")
        == "4:33 /km over the official half marathon")
    log.activities[0].distanceMeters = 21_100
    #expect(words.officialPace(facts()) == nil, "the same pace")
    log.races = []
    #expect(words.officialPace(facts()) == nil)
    let page = RunPage(facts: facts(), drawing: RunDrawing(), wording: .english).page()
    #expect(page.breadcrumbs.last?.title.replacing("\u{A0}", with: " ") == "Week 47 of 2026")
  }

  @Test(
    "only what moves above the first zone has rows of zones, runs always", arguments: [true, false])
  func zones(isEasy: Bool) {
    func facts(_ sport: Sport) -> RunFacts {
      var activity = SampleLog.run(1, SampleLog.today)
      activity.sport = sport
      var values = SampleLog.values(of: activity)
      values.zoneSeconds = isEasy ? [3_000, 29, 0, 0, 0] : [3_000, 30, 0, 0, 0]
      let log = TrainingLog(
        athlete: SampleLog.athlete(), activities: [activity], derived: [1: values])
      return RunFacts(
        of: 0, in: Season(log: log, today: SampleLog.today), notes: [], digest: nil)
    }
    #expect((facts(.lapSwimming).toldZoneSeconds == nil) == isEasy)
    #expect(facts(.running).toldZoneSeconds != nil)
    var swim = facts(.lapSwimming)
    #expect(swim.restedZoneSeconds == nil)
    swim.activity.movingSeconds = 2_900
    #expect(swim.restedZoneSeconds == (isEasy ? 3_029 : 3_030))
  }

  @Test("steps of a calendar rise whatever the distances")
  func steps() {
    #expect(DistanceSteps([]).bounds == [1_000, 2_000, 3_000])
    #expect(DistanceSteps([5_000, 5_000, 5_000]).bounds == [5_000, 6_000, 7_000])
    let steps = DistanceSteps((1...20).map { Double($0) * 1_000 })
    #expect(steps.bounds == [7_000, 13_000, 18_000])
    #expect([0, 3_000, 7_000, 13_500, 30_000].map { steps.step($0) } == [0, 1, 2, 3, 4])
    #expect(DistanceSteps([16_093.44], roundedTo: 1_609.344).bounds.first == 16_093.44)
  }

  @Test("the page of a short run, to be looked at")
  func golden() throws {
    let log = TrainingLog(
      athlete: SampleLog.athlete(),
      activities: [SampleLog.run(1, SampleLog.today, kilometers: 3.6)],
      derived: [1: SampleLog.values(of: SampleLog.run(1, SampleLog.today, kilometers: 3.6))])
    let report = Season(log: log, today: SampleLog.today)
    let recording = SampleLog.recording(seconds: 1_200)
    let facts = RunFacts(of: 0, in: report, notes: [], digest: nil)
    let drawing = SampleLog.drawing(
      of: ActivityDetails(recording: recording), for: report.entries[0])
    var page = Markup()
    LabelWidths.$ofPage.withValue(.ofPlain) {
      page.append(
        EffortBlock(facts: facts, drawing: drawing, wording: .english).block(list: Markup()))
      page.append(
        SplitsBlock(
          drawing: drawing, story: RunStory(facts, drawing, in: .metric), wording: .english
        ).block)
    }
    try expectGolden(lines(page), "short-run.html")
  }

  @Test("a run with a heart rate and nobody's own says what zones need", arguments: [true, false])
  func zonesWait(isKnown: Bool) throws {
    var athlete = SampleLog.athlete()
    if !isKnown { athlete.heartRates = [] }
    let run = SampleLog.run(1, SampleLog.today, kilometers: 3.6)
    var values = SampleLog.values(of: run)
    values.zoneSeconds = []
    values.averageHeartRate = 150
    let report = Season(
      log: TrainingLog(athlete: athlete, activities: [run], derived: [1: values]),
      today: SampleLog.today)
    let block = EffortBlock(
      facts: RunFacts(of: 0, in: report, notes: [], digest: nil), drawing: RunDrawing(),
      wording: .english
    ).block(list: Markup())
    #expect((block == nil) == isKnown)
    var page = Markup()
    page.append(block)
    #expect(page.description.contains("[[athlete.heart_rate]]") != isKnown)
  }

  @Test("this week by day and the race to come, to be looked at")
  func goldenWeek() throws {
    let facts = try #require(OverviewFacts(SiteTests.fullReport(weeks: 8)))
    let (race, nextWeek) = (try #require(facts.race), try #require(facts.nextWeek))
    var page = RacePanel(facts: race, wording: .english, path: "index.html").markup
    page += NextWeekPanel(facts: nextWeek, wording: .english).markup
    LabelWidths.$ofPage.withValue(.ofPlain) {
      WeekDaysBlock(facts: facts.days, wording: .english, path: "index.html")
        .block(kicker: "This week").append(to: &page)
    }
    try expectGolden(lines(page), "week.html")
  }

  /// A line for each element, so that a difference shows where it is.
  private func lines(_ markup: Markup) -> String {
    markup.description.replacing("><", with: ">\n<") + "\n"
  }
}
