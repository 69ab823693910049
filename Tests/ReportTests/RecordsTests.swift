import Markup
import Metrics
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Records")
struct RecordsTests {
  /// Two years of runs with efforts that get a second faster each week.
  static func log(weeks: Int = 70) -> TrainingLog {
    var log = SampleLog.log(weeks: weeks)
    for (index, activity) in log.activities.enumerated() {
      var values = log.derived[activity.id] ?? DerivedValues(activityID: activity.id)
      let pace = 0.36 - Double(index) * 0.0001
      values.bestEfforts = effortDistances.filter { $0 <= activity.distanceMeters ?? 0 }.map {
        BestEffort(
          distanceMeters: $0, seconds: $0 * pace * (1 + $0 / 400_000), startSeconds: 60)
      }
      values.furthestMeters = paceCurveSeconds.prefix { $0 <= activity.movingSeconds }.map {
        $0 / pace / (1 + $0 / 30_000)
      }
      values.gradeFactor = 1.05
      values.efficiencyFactor = 0.0205
      log.derived[activity.id] = values
    }
    return log
  }

  static let report = Season(log: log(), today: SampleLog.today)
  static let pages = (try? SampleLog.pages(of: report, recording: SampleLog.recording())) ?? [:]

  @Test("places among the efforts of a year count the faster ones")
  func ranks() throws {
    let efforts = Self.report.efforts
    let runs = Self.report.runs.filter { $0.day.year == 2026 }
    let (first, last) = (try #require(runs.first), try #require(runs.last))
    // Each run of the sample is faster than the one before.
    #expect(efforts.ranks(of: last).first == .init(place: 1, count: runs.count))
    #expect(efforts.ranks(of: first).first == .init(place: 1, count: 1))
    var unknown = last.activity
    unknown.id = 0
    let stranger = ActivityEntry(
      activity: unknown, family: .running, derived: last.derived, path: "", load: nil,
      loadSource: .none)
    #expect(efforts.ranks(of: stranger).isEmpty)
  }

  @Test("the best of some days is the fastest in them, the earliest of equals")
  func best() throws {
    let efforts = Self.report.efforts
    let today = SampleLog.today
    let ever = try #require(efforts.best(0))
    #expect(ever.day == Self.report.runs.last?.day)
    let before = try #require(efforts.best(0, from: today - 200, through: today - 100))
    #expect((today - 200...today - 100).contains(before.day))
    #expect(before.effort.seconds > ever.effort.seconds)
    #expect(efforts.best(0, from: today + 1) == nil)
    var log = Self.log(weeks: 4)
    for id in log.derived.keys {
      log.derived[id]?.bestEfforts = [
        BestEffort(distanceMeters: 400, seconds: 90, startSeconds: 0)
      ]
    }
    let equal = Season(log: log, today: today)
    #expect(equal.efforts.best(0)?.position == 0)
  }

  @Test("the page of records has every distance, its run, the curve and the paces")
  func records() throws {
    let page = try #require(Self.pages["records.html"])
    for name in ["400\u{A0}m", "1\u{A0}mile", "10\u{A0}km", "15\u{A0}km"] {
      #expect(page.contains("<td class=\"nw\">\(name)</td>"), "\(name)")
    }
    #expect(!page.contains("marathon</td><td class=\"n num\">–"))
    #expect(page.contains("id=\"curve\""))
    #expect(page.contains("id=\"equivalents\""))
    #expect(page.contains("id=\"paces\""))
    #expect(page.contains("id=\"whole\""))
    #expect(page.contains("Fastest ever over"))
  }

  @Test("the footer names pages only when they exist")
  func footer() {
    let full = Self.report.frame.footer.paths
    for path in ["records.html", "efficiency.html", "years/2026.html"] {
      #expect(full.contains(path))
      #expect(Self.pages[path] != nil)
    }
    let young = Season(log: SampleLog.log(weeks: 1, heartRate: false), today: SampleLog.today)
    #expect(!young.frame.footer.paths.contains("efficiency.html"))
    let empty = Season(log: TrainingLog(athlete: Athlete()), today: SampleLog.today)
    #expect(!empty.frame.footer.paths.contains { $0.hasPrefix("years/") })
  }

  @Test("form shows monotony, strain and the workload ratio, and says nothing of injuries")
  func strain() throws {
    let page = try #require(Self.pages["form.html"])
    for word in ["Monotony", "Strain", "Workload ratio"] { #expect(page.contains(word)) }
    for body in Self.pages.filter({ $0.key != "about.html" }).values {
      #expect(!body.lowercased().contains("injur"))
    }
  }

  @Test("the first months are marked as warming up, later ones are not")
  func warmingUp() throws {
    let young = try SampleLog.pages(of: Season(log: Self.log(weeks: 10), today: SampleLog.today))
    let (first, settled) = (
      try #require(young["form.html"]), try #require(Self.pages["form.html"])
    )
    #expect(first.contains("Warming up until"))
    #expect(!settled.contains("Warming up until"))
    #expect(settled.contains("warming up</text>"))
  }

  @Test("without a race the panel shows equivalent times, from 5 km to the marathon")
  func panel() throws {
    let home = try #require(Self.pages["index.html"])
    #expect(home.contains("Equivalent times"))
    #expect(home.contains("Half marathon</span>"))
    let planned = try #require(SiteTests.fullPages["index.html"])
    #expect(!planned.contains("Equivalent times"))
  }

  @Test("a run shows its best efforts with their places")
  func run() throws {
    let path = try #require(Self.report.runs.last?.path)
    let page = try #require(Self.pages[path])
    #expect(page.contains("Fastest of 2026 so far over"))
    #expect(page.contains("1st of "))
    #expect(page.contains("Grade-adjusted pace"))
  }

  @Test(
    "places in words",
    arguments: [
      (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
      (21, "21st"), (102, "102nd"), (111, "111th"),
    ])
  func ordinals(number: Int, text: String) {
    #expect(Wording.english.ordinal(number) == text)
  }

  @Test(
    "distances and lengths of time in words",
    arguments: [
      (400.0, "400\u{A0}m"), (1_000, "1\u{A0}km"), (1_609.344, "1\u{A0}mile"),
      (21_097.5, "half marathon"), (42_195, "marathon"),
    ])
  func distances(meters: Double, text: String) {
    #expect(Wording.english.effortDistance(meters) == text)
  }
}

@Suite("Garmin's numbers beside ours")
struct GarminNumberTests {
  @Test("they stand on the pages under Garmin's name where both exist, and nowhere else")
  func both() throws {
    var log = RecordsTests.log(weeks: 30)
    let today = SampleLog.today
    for offset in 0..<60 {
      var day = WellnessDay(day: today - 59 + offset)
      day.restingHeartRate = 47
      log.days.append(day)
      var night = Night(day: day.day)
      night.deepSeconds = 6_000
      night.lightSeconds = 18_000
      night.heartRateVariability = 60 + Double(offset % 5)
      log.nights.append(night)
    }
    let without = try SampleLog.pages(of: Season(log: log, today: today))
    #expect(try #require(without["form.html"]).contains("id=\"readiness\""))
    for (path, body) in without where path != "about.html" {
      #expect(!body.contains("Garmin's") && !body.contains("Garmin&#39;s"), "\(path)")
    }
    let moment = Moment(unixSeconds: today.number * 86_400, utcOffsetSeconds: 0)
    log.wellness.readiness = [
      TrainingReadiness(day: today, time: moment, score: 71, isOfMorning: true)
    ]
    var predictions = RacePredictions(day: today, time: moment)
    predictions.fiveKilometersSeconds = 1_301
    log.wellness.racePredictions = [predictions]
    log.wellness.enduranceScores = [EnduranceScore(day: today - 1, score: 6_789)]
    log.wellness.hillScores = [HillScore(day: today - 100, score: 44)]
    let pages = try SampleLog.pages(of: Season(log: log, today: today))
    let (form, records) = (
      try #require(pages["form.html"]), try #require(pages["records.html"])
    )
    #expect(form.contains("Garmin says 71"))
    #expect(records.contains("21:41"))
    #expect(records.contains("6,789"))
    #expect(!records.contains("hill score"), "it is older than 90 days")
  }
}
