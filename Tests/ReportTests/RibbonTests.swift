import Facts
import Testing
import Training
import Wording

@Suite("A run by its paces, in the place of its map")
struct RibbonTests {
  private func ribbon(_ paces: [Double], zone: Int? = 2) throws -> Ribbon {
    try #require(Ribbon(of: entry(paces, zone: zone), on: scale(330)))
  }

  private func entry(_ paces: [Double], zone: Int? = 2) -> ActivityEntry {
    var derived = DerivedValues(activityID: 1)
    derived.gradeAdjustedSplits.metric = paces.map {
      GradeAdjustedSplit(lengthMeters: 1_000, secondsPerKilometer: $0, zone: zone)
    }
    return ActivityEntry(
      activity: SampleLog.run(1, SampleLog.today), family: .running, derived: derived, path: "",
      load: nil, loadSource: .none)
  }

  private func scale(_ pace: Double, units: Units = .metric) throws -> RibbonScale {
    let run = SampleLog.run(1, SampleLog.today, secondsPerKilometer: pace)
    let entry = ActivityEntry(
      activity: run, family: .running, derived: nil, path: "", load: nil, loadSource: .none)
    return try #require(RibbonScale([entry], units: units))
  }

  @Test("what has no height is half as slow again as the usual run, in full minutes of the units")
  func scales() throws {
    #expect(try scale(330).slowestSecondsPerKilometer == 480, "8:15 rounded")
    let mile = try scale(330, units: .imperial).slowestSecondsPerKilometer * 1.609344 / 60
    #expect(abs(mile - 13) < 1e-9)
    #expect(RibbonScale([], units: .metric) == nil)
  }

  @Test("it says how the end was, that it was even, or how the halves differ")
  func findings() throws {
    let even = Array(repeating: 330.0, count: 8)
    #expect(
      try ribbon(even + [288, 290, 286]).finding
        == .fastEnd(before: 8_000, last: 3_000, secondsPerKilometer: 288))
    #expect(try ribbon(even).finding == .even)
    #expect(try ribbon([300, 300, 400, 400, 400, 320]).finding == .secondSlower(by: 40))
    #expect(try ribbon([400, 400, 320, 400, 300, 420]).finding == nil, "no difference to tell")
    #expect(try ribbon([330, 300]).finding == nil)
  }

  @Test("its words are those of a reader who does not see it")
  func words() throws {
    let words = Wording(language: .english, units: .metric).ribbon
    var run = try ribbon([330, 332, 288])
    run.splits[2].zone = 4
    #expect(
      words.finding(run)
        == "3.0\u{A0}km. 2.0\u{A0}km in zone 2 at 5:30 to 5:32\u{A0}/km, "
        + "then 1.0\u{A0}km in zone 4 at 4:48\u{A0}/km.")
    #expect(words.title(of: run.splits[2], after: 2_000) == "km 3: 4:48\u{A0}/km, zone 4")
    run.splits[2].lengthMeters = 480
    #expect(
      words.title(of: run.splits[2], after: 2_000) == "the last 480\u{A0}m: 4:48\u{A0}/km, zone 4")
    run.splits[0].lengthMeters = 5_000
    #expect(words.title(of: run.splits[0], after: 5_000).hasPrefix("km 6 to 10: "))
  }

  @Test("everybody sees it where a map is not shown and in lists, the runner nowhere")
  func pages() throws {
    var log = SampleLog.log(weeks: 6)
    for index in log.activities.indices {
      log.activities[index].hasRoute = index % 2 == 0
      let id = log.activities[index].id
      log.derived[id]?.gradeAdjustedSplits.metric = [330, 320, 310].map {
        GradeAdjustedSplit(lengthMeters: 1_000, secondsPerKilometer: $0, zone: 2)
      }
    }
    func pages(isPublic: Bool) throws -> [String: String] {
      try SampleLog.pages(
        of: Season(
          log: log, today: SampleLog.today, options: ReportOptions(isPublic: isPublic)))
    }
    let (own, everybody) = (try pages(isPublic: false), try pages(isPublic: true))
    #expect(!own.values.contains { $0.contains("class=\"rib\"") || $0.contains("fig-ribbon") })
    for path in ["index.html", "runs/index.html"] {
      #expect(everybody[path]?.contains("<svg class=\"rib\"") ?? false, "\(path)")
    }
    for (index, activity) in log.activities.enumerated() {
      let path = try #require(
        own.keys.first { $0.hasPrefix("runs/\(activity.day.iso)") }, "\(activity.day)")
      #expect(everybody[path]?.contains("fig-ribbon") == (index % 2 != 0), "\(path)")
    }
  }
}
