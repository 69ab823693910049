import Facts
import Markup
import Plotting
import Report
import Testing
import Training
import Wording

@Suite("The pages as a whole")
struct SiteTests {
  /// Everything a report can tell: plan, races, wellness, notes, other sports.
  static func fullReport(weeks: Int = 9) -> Season {
    var log = SampleLog.log(weeks: weeks)
    log.plan = SampleLog.plan(weeks: 3)
    log.races = [
      Race(
        name: "City Marathon", day: SampleLog.today + 14, distanceMeters: 42_195,
        goalSeconds: 12_000)
    ]
    var ride = Activity(
      id: 900, sport: .cycling,
      start: Moment(unixSeconds: (SampleLog.today - 3).number * 86_400, utcOffsetSeconds: nil),
      movingSeconds: 5_400)
    ride.distanceMeters = 40_000
    log.activities.append(ride)
    log.activities.sort { $0.start < $1.start }
    for id: Int64 in [1, 900] {
      var weather = Weather()
      weather.temperatureCelsius = 9
      weather.feltCelsius = 6
      weather.humidity = 0.8
      (weather.windMetersPerSecond, weather.windDegrees) = (5, 90)
      weather.words = "Light Rain"
      log.weather[id] = weather
    }
    for offset in 0..<40 {
      var day = WellnessDay(day: SampleLog.today - 39 + offset)
      day.restingHeartRate = 47 + Double(offset % 3)
      log.days.append(day)
      var night = Night(day: day.day)
      night.deepSeconds = 5_000
      night.lightSeconds = 15_000 + Double(offset * 10)
      log.nights.append(night)
    }
    let notes = [
      NoteFacts(target: .activity(1), title: "First", markdown: "Began again."),
      NoteFacts(target: .week(SampleLog.today.isoWeek), markdown: "Quiet week."),
      NoteFacts(
        target: .race("City Marathon", day: SampleLog.today + 14), markdown: "Start slowly."),
      NoteFacts(
        target: .page("notes/shoes.html"), title: "Shoes", markdown: "## One\n\nTwo.",
        summary: "Which \"pairs\" there were."),
    ]
    return Season(log: log, today: SampleLog.today).with(notes: notes)
  }

  /// Its pages, made once: empty if one cannot be made, which the tests below would show.
  static let fullPages =
    (try? SampleLog.pages(of: fullReport(), recording: SampleLog.recording())) ?? [:]

  @Test("a note that is a page is told of in the runner's words")
  func summary() throws {
    let plan = try SampleLog.plans(of: Self.fullReport()).first { $0.path == "notes/shoes.html" }
    #expect(try plan?.page().description == "Which \"pairs\" there were.")
  }

  @Test("charts keep labels apart by the widths that the theme tells; a page without one stays")
  func labelWidths() throws {
    let wide = try LabelWidths(
      table: (0x20...0x7E).map { String($0, radix: 16) }
        .map { "U+\($0) 3000 3000" }.joined(separator: "\n"))
    let plans = try SampleLog.plans(of: Self.fullReport(), labelWidths: wide)
    let pages = try Dictionary(
      uniqueKeysWithValues: plans.map { ($0.path, try $0.page().body.description) })
    #expect(pages[PagePath.weeks] != Self.fullPages[PagePath.weeks])
    #expect(pages[PagePath.about] == Self.fullPages[PagePath.about])
  }

  @Test("every link leads to a page or to an id on it")
  func links() throws {
    let report = Self.fullReport()
    let pages = Self.fullPages
    #expect(pages.count > 40)
    for (path, body) in pages {
      for link in body.links {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : resolved(String(parts[0]), from: path)
        let page = pages[target]
        #expect(page != nil, "\(path) links to \(link), which is not there")
        if parts.count > 1 { #expect(page?.contains("id=\"\(parts[1])\"") == true, "\(link)") }
      }
    }
    for link in report.frame.navigation.map(\.path) + report.frame.footer.paths {
      #expect(pages[link] != nil, "the frame links to \(link), which is not there")
    }
  }

  @Test("no two pages share a path, and no id stands twice on one")
  func ids() throws {
    let report = Self.fullReport()
    let recording = SampleLog.recording()
    let plans = try SampleLog.plans(
      of: report, details: ActivityDetails(recording: recording))
    #expect(Set(plans.map(\.path)).count == plans.count)
    for plan in plans {
      let page = try plan.page()
      #expect(page.path == plan.path)
      #expect(page.kind == plan.kind)
      let ids = page.body.description.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(plan.path)")
    }
  }

  @Test("every page has one h1, skips no level, and balances its elements")
  func headings() throws {
    for (path, body) in Self.fullPages {
      let levels = body.headingLevels
      #expect(levels.first == 1, "\(path)")
      #expect(levels.count { $0 == 1 } == 1, "\(path)")
      for (a, b) in zip(levels, levels.dropFirst()) { #expect(b <= a + 1, "\(path)") }
      for element in ["section", "div", "svg", "table", "ul", "ol", "dl", "details", "a", "p"] {
        #expect(
          body.occurrences(of: "<\(element) ") + body.occurrences(of: "<\(element)>")
            == body.occurrences(of: "</\(element)>"), "\(element) in \(path)")
      }
    }
  }

  @Test("titles and descriptions are different on every page and not too long")
  func titles() throws {
    let plans = try SampleLog.plans(of: Self.fullReport())
    let pages = try plans.map { try $0.page() }
    #expect(Set(pages.map(\.title)).count == pages.count)
    #expect(Set(pages.map(\.description)).count == pages.count)
    for page in pages {
      #expect((20...220).contains(page.description.count), "\(page.description)")
    }
  }

  @Test("names, places and notes of activities are text, never markup")
  func escaping() throws {
    var log = SampleLog.log(weeks: 8)
    let evil = "<script>alert(1)</script>\"'&"
    for index in log.activities.indices {
      log.activities[index].name = evil
      log.activities[index].place = evil
      log.activities[index].notes = evil
    }
    log.races = [Race(name: evil, day: SampleLog.today + 7, distanceMeters: 10_000)]
    log.plan = SampleLog.plan(weeks: 2)
    log.plan[0].focus = evil
    log.plan[1].sessions[0].title = evil
    let report = Season(log: log, today: SampleLog.today)
    for (path, body) in try SampleLog.pages(of: report, recording: SampleLog.recording()) {
      #expect(!body.contains("<script"), "\(path)")
      #expect(!body.contains("alert(1)</script>\""), "\(path)")
    }
  }

  @Test("the same log gives the same pages and the same dependencies")
  func determinism() throws {
    let (a, b) = (Self.fullReport(), Self.fullReport())
    let recording = SampleLog.recording()
    let details = ActivityDetails(recording: recording)
    let (one, two) = (
      try SampleLog.plans(of: a, digest: { _ in 1 }, details: details),
      try SampleLog.plans(of: b, digest: { _ in 1 }, details: details)
    )
    #expect(one.map(\.path) == two.map(\.path))
    #expect(one.map(\.fingerprint) == two.map(\.fingerprint))
    for (first, second) in zip(one, two) { #expect(try first.page() == second.page()) }
  }

  private func resolved(_ link: String, from page: String) -> String {
    var folder = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { folder.removeLast() } else { folder.append(String(part)) }
    }
    return folder.joined(separator: "/")
  }
}

extension [FooterItem] {
  var paths: [String] {
    compactMap { if case .link(let link) = $0 { link.path } else { nil } }
  }
}

extension String {
  /// The values of an attribute, in the order they stand.
  func values(of attribute: String) -> [String] {
    split(separator: " \(attribute)=\"", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
  }

  var links: [String] { values(of: "href") }

  func occurrences(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }

  var headingLevels: [Int] {
    split(separator: "<h", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      guard let digit = part.first?.wholeNumberValue, let next = part.dropFirst().first,
        next == ">" || next == " "
      else { return nil }
      return digit
    }
  }
}
