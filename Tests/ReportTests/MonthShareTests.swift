import Facts
import Foundation
import Report
import Testing
import Training
import Wording

@Suite("A month to send")
struct MonthShareTests {
  /// Of 22 November, a Sunday evening: eight weeks are before the month.
  private let month = CalendarMonth(containing: SampleLog.today)

  private func facts(
    _ season: Season, _ month: CalendarMonth? = nil
  ) throws -> MonthShareFacts {
    try #require(MonthShareFacts(season, month ?? self.month))
  }

  private func headline(_ season: Season, _ month: CalendarMonth? = nil) throws -> String {
    Wording.english.monthShare.headline(try facts(season, month)).replacing("\u{A0}", with: " ")
  }

  /// Sets how far all runs of a month go.
  private func meters(_ meters: Double, _ month: CalendarMonth, in log: inout TrainingLog) {
    for index in log.activities.indices where month.contains(log.activities[index].day) {
      log.activities[index].distanceMeters = meters
    }
  }

  @Test("the first rule that holds says what it was")
  func headlines() throws {
    let race = Race(name: "Gull Half", day: SampleLog.today, distanceMeters: 18_000)
    #expect(
      try headline(SampleLog.publicSeason { $0.races = [race] }) == "Gull Half in 1:39:54")
    // Four Sundays of 18 km and nine other days of 10.
    #expect(try headline(SampleLog.publicSeason()) == "162 km so far, four runs over 15 km")
    #expect(
      try headline(SampleLog.publicSeason(), month + -1) == "212 km, four runs over 15 km")
    #expect(
      try headline(SampleLog.publicSeason { meters(10_000, month, in: &$0) })
        == "130 km so far in 13 runs")
    let before = month + -1
    #expect(
      try headline(SampleLog.publicSeason { $0.activities.removeAll { before.contains($0.day) } })
        == "162 km so far, four runs over 15 km")
    #expect(
      try headline(
        SampleLog.publicSeason { log in
          for index in log.activities.indices where before.contains(log.activities[index].day) {
            log.activities[index].sport = .cycling
          }
        }, before
      ).hasPrefix("No run; 18 rides, "))
  }

  @Test("more than in three months before is the most since the month that had as much")
  func most() throws {
    let months = (0...6).map { month + -$0 }
    func season(_ lengths: [Double]) -> Season {
      SampleLog.publicSeason(weeks: 30) { log in
        for (month, length) in zip(months, lengths) { meters(length, month, in: &log) }
      }
    }
    // November has 13 runs so far, a whole month 17 to 19.
    let usual = Array(repeating: 8_000.0, count: 6)
    #expect(
      try headline(season([14_900] + usual)) == "194 km so far, the most in a month so far")
    #expect(
      try headline(season([14_900, 8_000, 8_000, 8_000, 8_000, 14_000, 8_000]))
        == "194 km so far, the most since June")
    #expect(try headline(season([12_000] + usual)) == "156 km so far in 13 runs")
    let short = SampleLog.publicSeason(weeks: 8) { log in
      for month in months { meters(8_000, month, in: &log) }
      meters(14_900, month, in: &log)
    }
    #expect(try headline(short) == "194 km so far in 13 runs", "three months are not known")
  }

  @Test("every day of the month says what it was: run, rest, planned, open, unknown")
  func days() throws {
    let plan = SampleLog.plan(weeks: 2)
    let all = try facts(SampleLog.publicSeason { $0.plan = plan }).days
    #expect(all.count == 30 && all.map(\.day) == month.days)
    func told(_ number: Int) -> MonthDay.Told { all[number - 1].told }
    #expect(told(2) == .rest)
    if case .run(let meters, _, let step) = told(22) {
      #expect(meters == 18_000 && step == 4)
    } else {
      Issue.record("the 22nd has a run")
    }
    #expect(told(24) == .planned(meters: 12_000))
    #expect(told(23) == .open && told(30) == .open)
    let late = SampleLog.publicSeason(today: SampleLog.today + 20)
    let known = try facts(late).days
    #expect(known[22].told == .open, "nobody knows what was done")
    #expect(known[1].told == .rest)
    #expect(try facts(late).isOver == false)
  }

  @Test("a month without an activity, or to come, is none")
  func nothing() {
    let season = SampleLog.publicSeason()
    #expect(MonthShareFacts(season, month + 1) == nil)
    #expect(MonthShareFacts(season, month + -6) == nil)
    #expect(!season.canTell(.month(month + 1)) && season.canTell(.month(month)))
  }

  @Test("what was run in the month before is beside a month that is over, where all of it is known")
  func before() throws {
    let season = SampleLog.publicSeason(weeks: 14)
    #expect(try facts(season).metersBefore == nil, "it goes on")
    let september = try facts(season, month + -2).distanceMeters
    #expect(try facts(season, month + -1).metersBefore == september)
    #expect(try facts(season, month + -3).metersBefore == nil)
  }

  @Test("plain text keeps to 64 columns and is a calendar")
  func text() throws {
    let season = SampleLog.publicSeason(baseURL: "https://runner.example/") {
      $0.plan = SampleLog.plan(weeks: 2)
    }
    let text = try #require(try SampleLog.files(of: .month(month), season)["share/2026-11.txt"])
    let lines = text.split(separator: "\n").map { String($0) }
    for line in lines { #expect(line.count <= 64, "\(line)") }
    #expect(lines.contains("   Mon   Tue   Wed   Thu   Fri   Sat   Sun"))
    #expect(lines.contains("     .    10     .    10     .    10    18"))
    #expect(lines.contains("        (12)                          (28)"))
    #expect(lines.last == "https://runner.example/share/2026-11.html")
  }

  @Test("names of the runner stay words, and nothing private is in it")
  func hostile() throws {
    let hostile = "<script>alert(1)</script>\r\nBcc: eve@example.org\r\n\r\n\u{202E}gull"
    let season = SampleLog.publicSeason(title: hostile) { log in
      for index in log.activities.indices {
        log.activities[index].name = hostile
        log.activities[index].averageHeartRate = 147
        log.activities[index].notes = "canarynotes"
        log.activities[index].place = "canaryplace"
      }
      log.races = [Race(name: hostile, day: SampleLog.today, distanceMeters: 18_000)]
    }
    let run = try #require(ActivityAddress(name: "2026-11-22-run"))
    for subject in [ShareSubject.month(month), .run(run)] {
      let files = try SampleLog.files(of: subject, season)
      for (path, text) in files where !path.hasSuffix(".png") {
        // What stands in a picture is no text.
        let text = text.prefix(
          upTo: text.firstRange(of: "Content-Type: image/png")?.lowerBound ?? text.endIndex)
        for secret in ["147", "canary", "8:00", "href=", "http"] {
          #expect(!text.contains(secret), "\(path): \(secret)")
        }
      }
      let page = try #require(files[SharePath(subject).page])
      #expect(page.contains("&lt;script&gt;") && !page.contains("<script"))
      let text = try #require(files[SharePath(subject).text])
      #expect(!text.contains("\r") && !text.contains("\u{202E}"))
      let mail = try #require(files[SharePath(subject).mail])
      let head = try #require(mail.firstRange(of: "\r\n\r\n")).lowerBound
      #expect(
        mail[..<head].replacing("\r\n ", with: " ").split(separator: "\r\n")
          .map { String($0.prefix { $0 != ":" }) }
          == ["Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"])
    }
  }

  @Test("the list of the month leads to its files, and the page of a run to its own")
  func links() throws {
    let run = try #require(ActivityAddress(name: "2026-11-22-run"))
    let season = SampleLog.publicSeason()
    let shared = season.with(shared: [.month(month), .run(run)])
    let (before, after) = (try SampleLog.pages(of: season), try SampleLog.pages(of: shared))
    let list = season.lists.path(of: SampleLog.today)
    for (path, subject) in [(list, ShareSubject.month(month)), (run.path, .run(run))] {
      for file in SharePath(subject).all {
        #expect(before[path]?.contains("href=\"../\(file)\"") == false)
        #expect(after[path]?.contains("href=\"../\(file)\"") == true)
      }
    }
  }
}
