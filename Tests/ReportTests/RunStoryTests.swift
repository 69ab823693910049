import Markup
import Metrics
import Routes
import TestSupport
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("One run, counted out")
struct RunStoryTests {
  @Test("kilometers have their time, heart rate, zone and climb; the rest at the end is marked")
  func splits() throws {
    let samples = RunSamples(SampleLog.recording(seconds: 1_201, metersPerSecond: 3))
    let cut = Metrics.splits(
      time: Column(values: samples.time), distance: Column(values: samples.distance))
    let splits = try #require(cut)
    let rows = SplitRow.rows(
      of: splits, length: 1_000, samples: samples, zoneBounds: [0, 143, 152, 160, 168])
    #expect(rows.map(\.number) == [1, 2, 3, 4])
    #expect(rows.map(\.isPartial) == [false, false, false, true])
    #expect(abs(rows[0].seconds - 1_000 / 3.0) < 0.01)
    #expect(abs(rows[3].lengthMeters - 600) < 0.01)
    #expect(rows.map(\.zone) == [2, 2, 2, 2])
    let rate = try #require(rows[0].heartRate)
    #expect((145...149).contains(rate))
    #expect(rows[0].ascentMeters == 4)
  }

  @Test("without bounds there is no zone, and below the first bound it is zone 1")
  func zones() {
    #expect(SplitRow.zone(of: 140, bounds: []) == nil)
    #expect(SplitRow.zone(of: 90, bounds: [95, 114, 133, 152, 171]) == 1)
    #expect(SplitRow.zone(of: 133, bounds: [95, 114, 133, 152, 171]) == 3)
    #expect(SplitRow.zone(of: 200, bounds: [95, 114, 133, 152, 171]) == 5)
  }

  @Test("like runs are earlier, of the same length, with a heart rate, at most a year old")
  func likeRuns() throws {
    let report = Report(log: SampleLog.log(weeks: 60), today: SampleLog.today)
    let last = report.entries.count - 1
    let like = LikeRuns(of: last, in: report)
    #expect(like.count == LikeRuns.most)
    for other in like.entries {
      #expect(other.activity.name == "Long run")
      #expect(other.day < SampleLog.today && other.day >= SampleLog.today - 365)
    }
    #expect(like.entries.map(\.day) == like.entries.map(\.day).sorted())
    #expect(LikeRuns(of: 0, in: report).count == 0)
    let usual = try #require(like.usualDecoupling)
    #expect(abs(usual - 0.031) < 1e-9)
  }

  @Test("the shape of a route is judged by its points")
  func shapes() {
    func points(_ pairs: [(Double, Double)]) -> [PlanarPoint] {
      pairs.map { PlanarPoint(x: $0.0, y: $0.1) }
    }
    let circle = (0...60).map { step in
      let angle = Double(step) / 60 * 2 * Double.pi
      return (1_500 * cosine(angle), 1_500 * cosine(angle - Double.pi / 2))
    }
    #expect(RouteShape(points: points(circle), meters: 9_425) == .loop)
    let out = (0...30).map { (Double($0) * 150, Double($0 % 4) * 20) }
    #expect(RouteShape(points: points(out + out.reversed()), meters: 9_000) == .thereAndBack)
    #expect(RouteShape(points: points(out), meters: 4_500) == .oneWay)
    let track = circle.map { ($0.0 / 25, $0.1 / 25) }
    #expect(RouteShape(points: points(track), meters: 5_000) == .laps)
    #expect(RouteShape(points: [], meters: 5_000) == nil)
  }

  @Test("steps of a calendar rise whatever the distances")
  func steps() {
    #expect(DistanceSteps([]).bounds == [1, 2, 3])
    #expect(DistanceSteps([5_000, 5_000, 5_000]).bounds == [5, 6, 7])
    let steps = DistanceSteps((1...20).map { Double($0) * 1_000 })
    #expect(steps.bounds == [7, 13, 18])
    #expect([0, 3_000, 7_000, 13_500, 30_000].map { steps.step($0) } == [0, 1, 2, 3, 4])
  }

  @Test("what a watch measured is usual or not by the percentiles of sixty days")
  func body() throws {
    let today = SampleLog.today
    var days = (0..<60).map { (day: today - 59 + $0, value: 48 + Double($0 % 3)) }
    days[59].value = 55
    let row = try #require(
      BodyRow(.restingHeartRate, name: "Resting heart rate", days: days, today: today) {
        .init(Wording.english.integer($0), "bpm")
      })
    #expect(row.position == .above)
    #expect(row.values.count == 28)
    #expect(BodyHeadings().heading([row]) == "Resting heart rate is above its usual range")
    #expect(
      BodyRow(.sleep, name: "Sleep", days: Array(days.prefix(30)), today: today) { .init("\($0)") }
        == nil, "nothing was measured in the last four weeks")
  }

  @Test("the page of a short run, to be looked at")
  func golden() throws {
    let log = TrainingLog(
      athlete: SampleLog.athlete(),
      activities: [SampleLog.run(1, SampleLog.today, kilometers: 3.6)],
      derived: [1: SampleLog.values(of: SampleLog.run(1, SampleLog.today, kilometers: 3.6))])
    let report = Report(log: log, today: SampleLog.today)
    let recording = SampleLog.recording(seconds: 1_200)
    let story = RunStory(
      report: report, index: 0, details: ActivityDetails(recording: recording))
    var page = Markup()
    page.append(story.effortBlock(hasMap: true))
    page.append(story.splitsBlock())
    try expectGolden(lines(page), "short-run.html")
  }

  @Test("this week by day and the race to come, to be looked at")
  func goldenWeek() throws {
    let report = SiteTests.fullReport(weeks: 8)
    var page = report.racePanel(path: "index.html", linksToPlan: true)
    page += report.nextWeekSection(SampleLog.today.isoWeek + 1)
    let week = try #require(report.thisWeek)
    report.daysBlock(of: week, path: "index.html", kicker: "This week").append(to: &page)
    try expectGolden(lines(page), "week.html")
  }

  /// A line for each element, so that a difference shows where it is.
  private func lines(_ markup: Markup) -> String {
    markup.description.replacing("><", with: ">\n<") + "\n"
  }

  /// The cosine by its series: tests import no mathematics.
  private func cosine(_ angle: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for step in 1...20 {
      term *= -angle * angle / Double((2 * step - 1) * 2 * step)
      sum += term
    }
    return sum
  }
}
