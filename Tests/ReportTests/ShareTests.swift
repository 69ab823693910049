import Facts
import Foundation
import Hashing
import Markup
import Plotting
import Report
import Testing
import Training
import Wording

@Suite("A week to send")
struct ShareTests {
  private let week = SampleLog.today.isoWeek

  private func season(
    weeks: Int = 12, title: String = "openrun", baseURL: String? = nil,
    _ change: (inout TrainingLog) -> Void = { _ in }
  ) -> Season {
    SampleLog.publicSeason(weeks: weeks, title: title, baseURL: baseURL, change)
  }

  private func headline(
    _ season: Season, _ week: ISOWeek? = nil, units: Units = .metric
  ) throws -> String {
    let facts = try #require(WeekShareFacts(season, week ?? self.week))
    return Wording(language: .english, units: units).share.headline(facts)
      .replacing("\u{A0}", with: " ")
  }

  /// Sets the distances of the runs of some weeks, 0 for this one, the day's run by its weekday.
  private func meters(_ meters: [Int: Double], in log: inout TrainingLog) {
    for index in log.activities.indices {
      let week = SampleLog.today.isoWeek - log.activities[index].day.isoWeek
      if let distance = meters[week] { log.activities[index].distanceMeters = distance }
    }
  }

  private func remove(from log: inout TrainingLog, _ isMeant: (Day) -> Bool) {
    log.activities.removeAll { isMeant($0.day) }
  }

  private var monday: Day { week.monday }

  @Test("the first rule that holds says what it was")
  func headlines() throws {
    let race = Race(name: "Gull Half", day: SampleLog.today, distanceMeters: 18_000)
    #expect(try headline(season()) == "48 km in four runs")
    #expect(try headline(season { $0.races = [race] }) == "Gull Half in 1:39:54")
    #expect(
      try headline(
        season { remove(from: &$0) { $0.isoWeek == SampleLog.today.isoWeek + -1 } }, week + -1)
        == "A week without a run")
    #expect(
      try headline(
        season { remove(from: &$0) { $0 >= SampleLog.today.isoWeek.monday && $0.weekday != 7 } })
        == "One run, 18 km")
    #expect(
      try headline(season { remove(from: &$0) { $0.isoWeek == SampleLog.today.isoWeek + -1 } })
        == "48 km, the first runs after eight days")
    #expect(
      try headline(
        season { log in
          log.plan = SampleLog.plan(weeks: 3)
          log.plan[0].distanceMeters = 50_000
        }) == "48 km, the highest week of the plan")
    #expect(
      try headline(
        season { log in
          let index = log.activities.indices.last { log.activities[$0].day.weekday == 7 }
          log.activities[index ?? 0].distanceMeters = 20_500
        }) == "51 km, with the longest run of 2026, 20.5 km")
    #expect(
      try headline(
        season { log in
          log.plan = SampleLog.plan(weeks: 3)
          log.plan[0].distanceMeters = 60_000
        }) == "48 km of 60 km planned, in four runs")
    #expect(
      try headline(
        season { log in
          log.plan = (0...1).map {
            PlannedWeek(
              week: SampleLog.today.isoWeek + ($0 - 1), distanceMeters: 70_000 - 22_000 * Double($0)
            )
          }
        }) == "48 km, an easier week, as planned")
    #expect(
      try headline(season { meters([0: 15_000, 9: 16_000], in: &$0) })
        == "60 km, the most since September")
  }

  @Test(
    "a headline is short whatever the week was, in both units",
    arguments: [Units.metric, .imperial])
  func short(units: Units) throws {
    let season = season(weeks: 40) { $0.plan = SampleLog.plan(weeks: 2) }
    for week in season.weeks {
      let text = try headline(season, week.week, units: units)
      #expect(!text.isEmpty && text.count <= 60, "\(text)")
    }
  }

  @Test("the latest four weeks that are over are told, none that is not and none without a run")
  func latest() {
    let whole = season()
    #expect(WeekShareFacts.latest(whole) == (-3...0).map { week + $0 }, "it is Sunday evening")
    let gap = season { remove(from: &$0) { $0.isoWeek == SampleLog.today.isoWeek + -2 } }
    #expect(WeekShareFacts.latest(gap) == [week + -3, week + -1, week])
    let friday = Season(
      log: SampleLog.log(weeks: 12), today: SampleLog.today - 2,
      options: ReportOptions(isPublic: true))
    #expect(WeekShareFacts.latest(friday) == (-4 ... -1).map { week + $0 })
  }

  private func files(_ season: Season) throws -> [String: String] {
    try SampleLog.files(of: .week(week), season)
  }

  private let hostile = "<script>alert(1)</script>\r\nBcc: eve@example.org\r\n\r\n\u{202E}gull"

  @Test("names of the runner stay words: no tag, no header, no line of their own")
  func hostileNames() throws {
    let season = season(title: hostile) { log in
      for index in log.activities.indices { log.activities[index].name = hostile }
      log.races = [
        Race(name: hostile, day: SampleLog.today, distanceMeters: 18_000),
        Race(name: hostile, day: SampleLog.today + 20, distanceMeters: 42_195),
      ]
      log.plan = SampleLog.plan(weeks: 2)
      log.plan[1].sessions[0].title = hostile
    }
    let files = try files(season)
    let page = try #require(files[SharePath(.week(week)).page])
    #expect(page.contains("&lt;script&gt;") && !page.contains("<script"))
    let text = try #require(files[SharePath(.week(week)).text])
    #expect(!text.contains("\r") && !text.contains("\u{202E}"))
    let mail = try #require(files[SharePath(.week(week)).mail])
    let head = try #require(mail.firstRange(of: "\r\n\r\n")).lowerBound
    let headers = mail[..<head].replacing("\r\n ", with: " ").split(separator: "\r\n")
    #expect(
      headers.map { String($0.prefix { $0 != ":" }) }
        == ["Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"])
    #expect(mail.utf8.allSatisfy { $0 < 0x80 }, "all of it is ASCII")
    let html = try #require(mail.firstRange(of: "text/html")).upperBound
    #expect(mail[html...].contains("&lt;script&gt;") && !mail[html...].contains("<script"))
  }

  @Test("plain text keeps to 64 columns, a mail to 76")
  func columns() throws {
    let files = try files(
      season(baseURL: "https://runner.example/") { log in
        log.plan = SampleLog.plan(weeks: 2)
        for index in log.activities.indices {
          log.activities[index].name = "A name that is much longer than there is room for it here"
        }
      })
    let text = try #require(files[SharePath(.week(week)).text])
    for line in text.split(separator: "\n") { #expect(line.count <= 64, "\(line)") }
    #expect(text.hasSuffix("https://runner.example/share/2026-w47.html\n"))
    #expect(text.contains("\nSun  ") && text.contains("\nMon  .\n"))
    let mail = try #require(files[SharePath(.week(week)).mail])
    for line in mail.split(separator: "\r\n") { #expect(line.utf8.count <= 76, "\(line)") }
    #expect(!mail.replacing("\r\n", with: "").contains("\n"))
  }

  @Test(
    "what is sent tells no heart rate, no start, no place, and leads nowhere without an address")
  func nothingElse() throws {
    let files = try files(
      season { log in
        for index in log.activities.indices {
          log.activities[index].averageHeartRate = 147
          log.activities[index].place = "canaryplace"
          log.activities[index].notes = "canarynotes"
        }
      })
    for (path, text) in files {
      for secret in ["147", "canary", "8:00", "href=", "http"] {
        #expect(!text.contains(secret), "\(path): \(secret)")
      }
    }
  }

  @Test("the week's page leads to its files, where there are any")
  func links() throws {
    let season = season()
    let path = PagePath.week(week)
    #expect(try SampleLog.pages(of: season)[path]?.contains("share/") == false)
    let page = try SampleLog.pages(of: season.with(shared: [.week(week)]))[path]
    for file in SharePath(.week(week)).all {
      #expect(page?.contains("href=\"../\(file)\"") ?? false, "\(file)")
    }
  }

  @Test("what was the most of a year until then says so once it is bettered")
  func bettered() throws {
    func longest(_ weeks: [Int]) -> Season {
      season(weeks: 20) { log in
        for index in log.activities.indices where log.activities[index].day.weekday == 7 {
          let before = SampleLog.today.isoWeek - log.activities[index].day.isoWeek
          if let place = weeks.firstIndex(of: before) {
            log.activities[index].distanceMeters = 21_000 + 1_000 * Double(place)
          }
        }
      }
    }
    #expect(
      try headline(longest([3]), week + -3) == "51 km, with the longest run of 2026, 21.0 km")
    #expect(
      try headline(longest([3, 1]), week + -3)
        == "51 km, with the longest run of 2026 by then, 21.0 km")
    #expect(
      try headline(longest([3, 1]), week + -1) == "52 km, with the longest run of 2026, 22.0 km")
  }

  @Test("a number and its unit stay on one line")
  func noBreaks() throws {
    let text = try #require(
      try files(
        season { log in
          log.plan = SampleLog.plan(weeks: 2)
          log.plan[1].sessions += (3...6).map {
            PlannedSession(weekday: $0, distanceMeters: 11_000, title: "Steady")
          }
        })[SharePath(.week(week)).text])
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains { $0.hasPrefix("Next ") })
    #expect(!lines.contains { $0.hasPrefix("km") }, "\(text)")
  }

  @Test("the map for search engines names pages and what is sent; the feed has ids that stay")
  func feed() throws {
    let season = season(baseURL: "https://runner.example/")
    let context = PlanContext(
      wording: .english, shell: Fingerprint.of { _ in },
      drawings: StoredDrawings(digest: { _ in nil }, read: { _ in RunDrawing() }),
      labelWidths: { LabelWidths() })
    func text(_ plan: SharePlan?) throws -> String {
      let make = try #require(plan?.make)
      guard case .bytes(let bytes) = try make() else { return "" }
      return String(decoding: bytes, as: UTF8.self)
    }
    let weeks = WeekShareFacts.latest(season)
    let subjects = weeks.map { ShareSubject.week($0) }
    let map = try text(season.siteMapPlan(of: [], sharing: subjects, context))
    for week in weeks {
      #expect(map.contains("<loc>https://runner.example/\(SharePath(.week(week)).page)</loc>"))
    }
    let feed = try text(season.feedPlan(of: subjects, tag: "tag:old.example,2025", context))
    #expect(feed.contains("<id>tag:old.example,2025:week/2026-w47</id>"))
    #expect(feed.contains("<updated>2026-11-22T08:00:00+01:00</updated>"))
    #expect(
      feed.contains(
        "<link rel=\"enclosure\" type=\"image/png\" "
          + "href=\"https://runner.example/share/2026-w47.png\"/>"))
    #expect(feed.components(separatedBy: "<entry>").count == 1 + weeks.count + 48)
    #expect(try season.feedPlan(of: subjects, tag: nil, context) == nil)
    #expect(try self.season().feedPlan(of: subjects, tag: "tag:old.example,2025", context) == nil)
  }

  @Test("the plan is told as far as it has come by then, with what is to come")
  func plan() throws {
    func plan(_ weeks: ClosedRange<Int>) -> [PlannedWeek] {
      weeks.map { PlannedWeek(week: week + $0, distanceMeters: 50_000 + 1_000 * Double($0)) }
    }
    func progress(_ log: @escaping (inout TrainingLog) -> Void, of week: ISOWeek? = nil) throws
      -> PlanProgress?
    {
      try #require(WeekShareFacts(season(log), week ?? self.week)).plan
    }
    let told = try #require(try progress { $0.plan = plan(-3...2) })
    #expect(told.weeksDone == 4 && told.weeksToGo == 2)
    #expect(told.planned == [47_000, 48_000, 49_000, 50_000, 51_000, 52_000])
    #expect(told.columns.values == [48_000, 48_000, 48_000, 48_000, 0, 0])
    #expect(
      Wording.english.share.heading(told).replacing("\u{A0}", with: " ")
        == "192 of 194 km planned in four weeks, two to go")
    // Of an earlier week, what was run since is not told.
    let before = try #require(try progress({ $0.plan = plan(-3...2) }, of: week + -2))
    #expect(before.columns.values == [48_000, 48_000, 0, 0, 0, 0] && before.metersDone == 96_000)
    #expect(try progress { $0.plan = plan(-1...0) } == nil, "two weeks are no plan to draw")
    #expect(try progress { $0.plan = plan(1...4) } == nil, "it has not begun")
    // Another plan long before has nothing to do with it.
    let two = try progress { $0.plan = plan(-9 ... -6) + plan(-3...0) }
    #expect(two?.planned.count == 4)
  }

  @Test("two weeks that were alike have pages of different names")
  func titles() throws {
    let season = season()
    let words = Wording.english.share
    let weeks = try [week + -1, week + -2].map { try #require(WeekShareFacts(season, $0)) }
    #expect(words.headline(weeks[0]) == words.headline(weeks[1]))
    let titles = weeks.map { words.title($0).replacing("\u{A0}", with: " ") }
    #expect(titles[0] == "Week 46 of 2026: 48 km in four runs")
    #expect(titles[1].hasPrefix("Week 45 of 2026: "))
  }
}
