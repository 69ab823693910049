import Facts
import Foundation
import Hashing
import Markup
import Report
import Testing
import Training
import Wording

@Suite("A family's first page")
struct FamilyPageTests {
  private static let week = AthleteWeekFacts(
    Season(log: planned(SampleLog.log(weeks: 20)), today: SampleLog.today))

  private static func planned(_ log: TrainingLog) -> TrainingLog {
    var log = log
    log.plan = SampleLog.plan(weeks: 2)
    log.races = [race("City Ten", in: 14)]
    return log
  }

  private static func race(_ name: String, in days: Int) -> Race {
    Race(name: name, day: SampleLog.today + days, distanceMeters: 10_000, goalSeconds: 3_000)
  }

  private func family(_ names: [String], _ weeks: [AthleteWeekFacts]? = nil) -> FamilyFacts {
    FamilyFacts(
      today: SampleLog.today,
      members: names.enumerated().map { index, name in
        FamilyFacts.Member(id: name.lowercased(), name: name, week: weeks?[index] ?? Self.week)
      }, baseURL: nil)
  }

  private func body(_ facts: FamilyFacts) throws -> String {
    let context = PlanContext(
      wording: .english, shell: Fingerprint.of { _ in }, drawings: .none,
      labelWidths: { .ofPlain })
    let plans = try context.plans(ofFamily: facts)
    #expect(plans.map(\.path) == ["index.html", "404.html"])
    return try plans[0].page().body.description
  }

  @Test("an athlete's week has the numbers of the athlete's own pages, and comes back from disk")
  func week() throws {
    let season = Season(log: Self.planned(SampleLog.log(weeks: 20)), today: SampleLog.today)
    let own = try #require(OverviewFacts(season))
    #expect(Self.week.distanceMeters == own.distanceMeters && own.distanceMeters > 0)
    #expect(Self.week.runCount == own.runs?.count)
    #expect(Self.week.days.map(\.zoneSeconds) == own.days.days.map(\.zoneSeconds))
    #expect(Self.week.days.reduce(0) { $0 + $1.distanceMeters } == own.distanceMeters)
    #expect(Self.week.weekMeters == season.weeks.suffix(12).map(\.distanceMeters))
    #expect((Self.week.plannedMeters, Self.week.plannedRuns) == (40_000, 2))
    #expect(Self.week.race?.name == "City Ten")
    let kept = try JSONEncoder().encode(Self.week)
    #expect(try JSONDecoder().decode(AthleteWeekFacts.self, from: kept) == Self.week)
  }

  @Test("who has nothing yet, and whose data ended, are told so")
  func unknown() throws {
    let nothing = AthleteWeekFacts(
      Season(log: TrainingLog(athlete: Athlete()), today: SampleLog.today))
    #expect(!nothing.hasActivity && nothing.weekMeters.isEmpty && nothing.days.count == 7)
    let ended = AthleteWeekFacts(
      Season(log: SampleLog.log(weeks: 4), today: SampleLog.today + 30))
    #expect(ended.unknownSince == SampleLog.today + 1 && ended.runCount == 0)
    let text = try body(family(["Ada", "Bea"], [nothing, ended]))
    #expect(text.contains("No activity yet."))
    #expect(text.contains("Nothing is known since 22 November."))
    #expect(!text.contains("together"))
  }

  @Test("sums all and keeps the order of openrun.toml, whoever ran more")
  func order() throws {
    var less = Self.week
    less.distanceMeters = 1_000
    let facts = family(["Zoe", "Bea", "Ada"], [less, Self.week, less])
    #expect(facts.distanceMeters == Self.week.distanceMeters + 2_000)
    #expect(facts.runCount == 3 * Self.week.runCount)
    let text = try body(facts)
    let places = try ["a-zoe", "a-bea", "a-ada"].map {
      try #require(text.firstRange(of: "<section class=\"sec\" id=\"\($0)\"")?.lowerBound)
    }
    #expect(places == places.sorted())
    #expect(text.contains(", together</h1>"))
    #expect(!(try body(family(["Ada"]))).contains("together"))
  }

  @Test("tells races by day, and those of one day in the order of the athletes")
  func races() throws {
    let weeks = [9, 3, 9].map { days in
      var week = Self.week
      week.race = Self.race("Race \(days)", in: days)
      return week
    }
    let facts = family(["Ada", "Bea", "Cleo"], weeks)
    #expect(facts.races.map(\.member.name) == ["Bea", "Ada", "Cleo"])
    #expect(try body(facts).contains("Three\u{A0}races are planned, the first in\u{A0}3\u{A0}days"))
  }

  @Test("one scale: the same week is drawn lower beside a longer one")
  func scale() throws {
    func height(_ text: String) throws -> Double {
      let strip = try #require(text.split(separator: "chart weekbars").dropFirst().first)
      let last = try #require(strip.split(separator: "class=\"q4\"").dropFirst().first)
      let value = try #require(last.firstMatch(of: /height="([0-9.]+)%"/)?.output.1)
      return try #require(Double(value))
    }
    var long = Self.week
    long.weekMeters = long.weekMeters.map { $0 * 4 }
    let alone = try height(try body(family(["Ada"])))
    let beside = try height(try body(family(["Ada", "Bea"], [Self.week, long])))
    #expect(abs(beside * 4 - alone) < 0.1)
  }

  @Test("more than twelve are a list, and their pages link to the first page and their own alone")
  func many() throws {
    let names = (1...13).map { "A\($0)" }
    let text = try body(family(names))
    #expect(!text.contains("weekbars") && text.contains("<a href=\"a13/index.html\">A13</a>"))
    let athletes = names.map { AthleteSelector.Athlete(id: $0.lowercased(), name: $0) }
    let links = AthleteSelector(athletes: athletes, current: "a5").links(.english)
    #expect(links.map(\.path) == ["../index.html", "index.html"])
    #expect(links.map(\.isCurrent) == [false, true])
    let few = AthleteSelector(athletes: Array(athletes.prefix(2)), current: "a2").links(.english)
    #expect(few.map(\.path) == ["../index.html", "../a1/index.html", "index.html"])
    let all = AthleteSelector(athletes: Array(athletes.prefix(2)), current: nil).links(.english)
    #expect(all.map(\.path) == ["index.html", "a1/index.html", "a2/index.html"])
  }

  @Test("a name is text, never markup")
  func escaping() throws {
    let text = try body(family(["<script>alert(1)</script>"]))
    #expect(!text.contains("<script"))
  }
}
