import Hashing
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Lists of activities")
struct RunListTests {
  private let words = Wording.english.runList

  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  /// How many activities of each sport there are, one after the other.
  private func season(_ sports: [Sport: Int]) -> Season {
    var log = SampleLog.log(weeks: 1)
    log.activities = sports.flatMap { sport, count in
      (0..<count).map { _ in sport }
    }.enumerated().map { index, sport in
      var activity = SampleLog.run(Int64(index + 1), SampleLog.today - 40 + index)
      activity.sport = sport
      return activity
    }
    return Season(log: log, today: SampleLog.today)
  }

  private func said(_ sports: [Sport: Int]) -> [String?] {
    let sums = RunListSums(season(sports).lines)
    return [words.heading(sums), words.others(sums), words.sums(sums)].map { $0.map(plain) }
  }

  @Test("a list says how many of which sport, whether there are runs or not")
  func sports() {
    #expect(
      said([.running: 2, .cycling: 5, .lapSwimming: 1])
        == [
          "20 km in 2 runs", "Also 5 rides and 1 swim.",
          "20.0 km in 2 runs, 1:50 h; 5 rides; 1 swim",
        ])
    #expect(said([.running: 1]) == ["10 km in 1 run", nil, "10.0 km in 1 run, 55 min"])
    #expect(
      said([.cycling: 5, .lapSwimming: 4])
        == ["9 activities", "5 rides and 4 swims.", "5 rides; 4 swims"])
    #expect(said([.cycling: 9]) == ["9 rides", nil, "9 rides"])
    #expect(said([.cycling: 1]) == ["1 ride", nil, "1 ride"])
    #expect(said([Sport(rawValue: "yoga"): 2]) == ["2 activities", nil, "2 activities"])
    #expect(
      said([.running: 1, Sport(rawValue: "yoga"): 1])
        == [
          "10 km in 1 run", "Also 1 other activity.", "10.0 km in 1 run, 55 min; 1 other activity",
        ])
  }

  @Test("runs without a distance are no run of nought")
  func withoutDistance() {
    var log = SampleLog.log(weeks: 1)
    log.activities = [SampleLog.run(1, SampleLog.today)]
    log.activities[0].distanceMeters = nil
    log.activities[0].movingSeconds = 2_280
    let sums = RunListSums(Season(log: log, today: SampleLog.today).lines)
    #expect(plain(words.heading(sums)) == "1 run")
    #expect(plain(words.sums(sums)) == "1 run, 38 min")
  }

  @Test("where there is any other sport the list is called Activities, in the navigation as well")
  func names() throws {
    for (sports, name) in [([.running: 3], "Runs"), ([.running: 3, .cycling: 1], "Activities")]
      as [([Sport: Int], String)]
    {
      let season = season(sports)
      #expect(season.frame.navigation.map(\.title).contains(name))
      let pages = try SampleLog.pages(of: season)
      #expect(try #require(pages["runs/index.html"]).contains("<p class=\"kick\">\(name) · "))
      #expect(try #require(pages["404.html"]).contains("<li>\(name)</li>"))
    }
  }

  @Test("on a site without a run the list says why there is no year and no record")
  func onlyRides() throws {
    let season = season([.cycling: 9])
    let pages = try SampleLog.pages(of: season)
    #expect(pages["years/2026.html"] == nil && pages["records.html"] == nil)
    let list = try #require(pages["runs/index.html"])
    #expect(list.contains("are told of runs"))
    #expect(list.contains("<h1 id=\"h\">9\u{A0}rides</h1>"))
    let mixed = try #require(
      SampleLog.pages(of: self.season([.running: 1, .cycling: 1]))["runs/index.html"])
    #expect(!mixed.contains("are told of runs"))
  }

  @Test("a day of another year than the page's says it")
  func years() {
    let wording = Wording.english
    let day = SampleLog.today
    #expect(plain(wording.weekdayAndDay(day, toldIn: 2026)) == "Sun 22 Nov")
    #expect(plain(wording.weekdayAndDay(day, toldIn: 2027)) == "Sun 22 Nov 2026")
    #expect(plain(wording.weekdayAndDay(day, toldIn: nil)) == "Sun 22 Nov")
    #expect(plain(wording.shortDay(day, toldIn: 2027)) == "22 Nov 2026")
  }

  /// A run at an hour of UTC, read where clocks are ahead of it by some hours.
  private func run(_ id: Int64, _ day: Day, utc hour: Int, ahead: Int) -> Activity {
    var activity = SampleLog.run(id, day)
    activity.start = Moment(
      unixSeconds: day.number * 86_400 + hour * 3_600, utcOffsetSeconds: ahead * 3_600)
    return activity
  }

  @Test("every month stands once, though one who travels may begin November before October ends")
  func travel() throws {
    let last = try #require(Day(iso: "2026-10-31"))
    var log = SampleLog.log(weeks: 1)
    log.activities = [
      run(1, last, utc: 12, ahead: 13),  // The first of November in Auckland.
      run(2, last, utc: 20, ahead: -7),  // Later, and still October in California.
      run(3, last + 1, utc: 9, ahead: 0), run(4, last + -1, utc: 9, ahead: 0),
    ]
    let season = Season(log: log, today: SampleLog.today)
    let facts = try #require(RunListFacts.all(season).first)
    #expect(
      facts.months.map { $0.map { $0.day.iso } } == [
        ["2026-11-01", "2026-11-01"], ["2026-10-31", "2026-10-30"],
      ])
  }
}
