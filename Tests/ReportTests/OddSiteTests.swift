import Facts
import Markup
import Testing
import Training

@testable import Report
@testable import Wording

@Suite("Sites of those who have little, or something else than runs")
struct OddSiteTests {
  private let today = SampleLog.today

  private func season(
    _ activities: [Activity], today: Day = SampleLog.today,
    _ change: (inout TrainingLog) -> Void = { _ in }
  ) -> Season {
    var log = TrainingLog(athlete: SampleLog.athlete(), activities: activities)
    for activity in activities where activity.averageHeartRate != nil {
      log.derived[activity.id] = SampleLog.values(of: activity)
    }
    change(&log)
    return Season(log: log, today: today, files: FileSummary())
  }

  /// Rides of half a year that nothing has a load of, entered by hand.
  private var rides: [Activity] {
    (0..<26).map { week in
      var ride = Activity(
        id: Int64(week + 1), sport: .cycling,
        start: Moment(
          unixSeconds: (today - 7 * (25 - week) - 2).number * 86_400, utcOffsetSeconds: nil),
        movingSeconds: 3_600)
      ride.distanceMeters = 24_000
      return ride
    }
  }

  private var odd: [(name: String, season: Season)] {
    [
      ("nothing", season([])), ("one run", season([SampleLog.run(1, today)])),
      ("one run without a heart rate", season([SampleLog.run(1, today, heartRate: nil)])),
      ("a run long ago", season([SampleLog.run(1, today - 900)])),
      ("two runs", season([SampleLog.run(1, today - 1), SampleLog.run(2, today)])),
      ("rides", season(rides)), ("everything", SiteTests.fullReport()),
      ("everything, three weeks later", Season(log: SampleLog.log(weeks: 9), today: today + 21)),
    ]
  }

  @Test("whatever there is, each page is described in twenty to 160 letters")
  func descriptions() throws {
    for (name, season) in odd {
      for plan in try SampleLog.plans(of: season) where plan.kind != .note {
        let text = try plan.page().description
        #expect((20...160).contains(text.count), "\(name): \(plan.path): \(text)")
      }
    }
  }

  @Test("of one run nothing is said to be the longest, the biggest, the fastest or the mean")
  func oneRun() throws {
    for heartRate in [nil, 140.0] {
      let run = SampleLog.run(1, today - 1, kilometers: 2.5, heartRate: heartRate)
      for (path, page) in try SampleLog.pages(of: season([run])) where path != "about.html" {
        for claim in [
          "The longest was", "biggest", "Fastest ever", "on average", "a week on",
          ">0.0\u{A0}km", "All one", "best ever", "Tonight", ">3 to 4<",
        ] {
          #expect(!page.contains(claim), "\(path): \(claim)")
        }
      }
    }
    let two = [SampleLog.run(1, today - 9, kilometers: 2.5), SampleLog.run(2, today)]
    let pages = try SampleLog.pages(of: season(two))
    #expect(pages["runs/index.html"]?.contains("The longest was 10.0\u{A0}km") ?? false)
    #expect(pages["weeks/index.html"]?.contains("The biggest of these weeks was") ?? false)
    #expect(pages["years/2026.html"]?.contains("The longest was 10.0\u{A0}km") ?? false)
  }

  @Test("days before the first file are no rest, unless a watch was worn")
  func beforeTheFirst() throws {
    // Sunday; the run is Friday's.
    let run = SampleLog.run(1, today - 2)
    func told(_ season: Season) throws -> [WeekDay.Told] {
      try #require(OverviewFacts(season)).days.days.map(\.told)
    }
    let days = try told(season([run]))
    #expect(days[..<4].allSatisfy { $0 == .unknown } && days[5] == .rest && days[6] == .rest)
    let worn = try told(season([run]) { $0.days = [WellnessDay(day: today - 4)] })
    #expect(worn[..<2].allSatisfy { $0 == .unknown } && worn[2] == .rest && worn[3] == .rest)
  }

  @Test("where nothing has a load there is no form, no page of it and no link to it")
  func withoutLoad() throws {
    let season = season(rides)
    let pages = try SampleLog.pages(of: season)
    #expect(pages[PagePath.form] == nil)
    #expect(!season.frame.navigation.map(\.title).contains("Form"))
    let overview = try #require(pages[PagePath.overview])
    #expect(!overview.contains("Fitness") && !overview.contains("Form"))
    #expect(overview.contains(">All activities</a>"))
    // A load long ago is not seen any more: the page stays, its last half-year is left out.
    let old = self.season([SampleLog.run(900, today - 900)] + rides)
    let form = try #require(SampleLog.pages(of: old)[PagePath.form])
    #expect(!form.contains("id=\"form\"") && form.contains("id=\"all-time\""))
    #expect(try #require(OverviewFacts(old)).form == nil)
    #expect(try #require(OverviewFacts(self.season([SampleLog.run(1, today - 9)]))).form != nil)
  }

  @Test("a column that no row fills is left out, and a row about rides counts them")
  func columns() throws {
    let pages = try SampleLog.pages(of: season(rides))
    let list = try #require(pages[PagePath.runs])
    for head in ["Route", "HR", "Load", "Zones"] { #expect(!list.contains(">\(head)</th>")) }
    #expect(list.contains(">Pace</th>"))
    let weeks = try #require(pages[PagePath.weeks])
    for head in ["Distance", "Load", "Easy share", "Runs"] {
      #expect(!weeks.contains(">\(head)</th>"))
    }
    #expect(weeks.contains(">Activities</th>"))
    var table = NumberTable("Day", ["Known", "Unknown", "Empty", "Sometimes"])
    table.addRow(["", "1", Wording.unknown, "", Wording.unknown])
    table.addRow(["", "2", Wording.unknown, "", "3"])
    var page = Markup()
    table.append(to: &page)
    #expect(page.description.contains(">Day</th>"))
    #expect(page.description.contains(">Known</th>"))
    #expect(page.description.contains(">Sometimes</th>"))
    #expect(!page.description.contains(">Unknown</th>"))
    #expect(!page.description.contains(">Empty</th>"))
    #expect(page.description.split(separator: "<td").count == 7)
  }

  @Test("activities entered by hand are no lack of files")
  func byHand() {
    let words = Wording.english.data
    #expect(words.heading(enteredByHand: 1) == "1\u{A0}activity, entered by hand")
    #expect(words.heading(enteredByHand: 2) == "2\u{A0}activities, both entered by hand")
    #expect(words.heading(enteredByHand: 60) == "60\u{A0}activities, all entered by hand")
    #expect(words.heading(total: 0, refused: 0, partly: 0) == "No file has been read so far")
  }

  @Test("the mean of weeks is one number, on every day of a week and after the data ended")
  func meanOfWeeks() throws {
    for later in 0..<24 {
      let season = Season(log: SampleLog.log(weeks: 11), today: today + later)
      let facts = try #require(WeeksFacts(season))
      guard case .means(let all, _, _) = facts.finding else {
        Issue.record("eleven weeks have a mean")
        continue
      }
      let measure = try #require(facts.measures.first { $0.columns.measure == .distance })
      #expect(abs(measure.mean - all) < 1e-6, "\(later) days later")
    }
  }
}
