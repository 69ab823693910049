import Hashing
import Markup
import Metrics
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("What is found in records, and how it is said")
struct RecordFindingTests {
  private let words = Wording.english.records

  private func row(_ meters: Double, _ seconds: Double, recent: Double?) -> RecordRow {
    RecordRow(
      meters: meters, seconds: seconds, path: "runs/a.html",
      title: ActivityTitle(name: nil, sport: .running), day: SampleLog.today - 100,
      recentSeconds: recent, trend: [])
  }

  @Test("bests of the last 90 days are told first, else the distance that says most")
  func finding() {
    let (km, five, ten) = (
      row(1_000, 200, recent: 200), row(5_000, 1_200, recent: 1_260),
      row(10_000, 2_600, recent: nil)
    )
    #expect(RecordsFinding([km, five, ten]) == .fastestEver(overMeters: [1_000]))
    #expect(
      RecordsFinding([five, ten])
        == .offBest(meters: 5_000, seconds: 1_260, share: 1_260 / 1_200 - 1))
    let both = row(10_000, 2_600, recent: 2_860)
    #expect(
      RecordsFinding([five, both])
        == .offBest(meters: 10_000, seconds: 2_860, share: 2_860 / 2_600 - 1))
    #expect(RecordsFinding([ten]) == .stretches)
    #expect(RecordsFinding([]) == .wholeRuns)
  }

  @Test("a distance that was never run before has no best to better")
  func firstTime() {
    var rows = [row(400, 70, recent: 70), row(1_000, 200, recent: 200)]
    for index in rows.indices { (rows[index].isNew, rows[index].isOfThisYear) = (true, true) }
    #expect(RecordsFinding(rows) == .stretches)
    #expect(RecentBest.all(rows).isEmpty)
    #expect(
      YearBestsFinding(rows, year: 2026) == .firstYear(count: 2, shortest: 400, longest: 1_000))
    #expect(
      plain(words.efforts(.firstYear(count: 2, shortest: 400, longest: 1_000)))
        == "Two distances, from 400 m to 1 km")
    rows.append(row(5_000, 1_200, recent: 1_200))
    #expect(RecordsFinding(rows) == .fastestEver(overMeters: [5_000]))
    #expect(RecentBest.all(rows).map(\.meters) == [5_000])
    #expect(YearBestsFinding(rows, year: 2026) == .all(count: 3, year: 2026))
  }

  @Test("three distances of the last 90 days are told, where they have an effort")
  func recentBests() {
    let rows = [
      row(400, 70, recent: 70), row(1_000, 200, recent: 200), row(5_000, 1_200, recent: 1_260),
      row(10_000, 2_600, recent: nil),
    ]
    #expect(
      RecentBest.all(rows) == [
        RecentBest(meters: 1_000, seconds: 200, everSeconds: nil),
        RecentBest(meters: 5_000, seconds: 1_260, everSeconds: 1_200),
      ])
  }

  @Test("bests of this year are counted")
  func yearBests() {
    let rows = [row(400, 70, recent: nil), row(800, 150, recent: nil)]
    #expect(YearBestsFinding(rows, year: 2026) == .all(count: 2, year: 2026))
    #expect(YearBestsFinding(rows, year: 2027) == .some(count: 0, of: 2, year: 2027))
    #expect(YearBestsFinding(Array(rows.prefix(1)), year: 2026) == .oneDistance(meters: 400))
  }

  private func curve(_ factor: Double, longest: Double = 3_600) -> PaceCurve {
    var derived = DerivedValues(activityID: 1)
    derived.furthestMeters = paceCurveSeconds.prefix { $0 <= longest }.map { $0 * factor }
    let entry = ActivityEntry(
      activity: SampleLog.run(1, SampleLog.today), family: .running, derived: derived, path: "",
      load: nil, loadSource: .none)
    return PaceCurve([entry])
  }

  @Test("the pace of twenty minutes stands for the curve, or that of the longest time there is")
  func paceCurve() {
    let best = curve(4)
    func finding(_ now: PaceCurve, before count: Int = 12) -> PaceCurveFinding {
      PaceCurveFinding(PaceCurves(now: now, ever: best, countBefore: count))
    }
    #expect(finding(best) == .best(seconds: 1_200, secondsPerKilometer: 250))
    #expect(finding(curve(3.2)) == .behind(seconds: 1_200, lately: 312.5, best: 250))
    #expect(finding(curve(3.2, longest: 300)) == .behind(seconds: 300, lately: 312.5, best: 250))
    #expect(finding(PaceCurve([])) == .unknown)
    #expect(curve(0).paces.allSatisfy { $0.isNaN })
  }

  @Test("a pace that nothing was run before to compare with is not the best ever")
  func firstPaceCurve() throws {
    let best = curve(4)
    for count in [0, 3] {
      #expect(
        PaceCurveFinding(PaceCurves(now: best, ever: best, countBefore: count))
          == .first(seconds: 1_200, secondsPerKilometer: 250))
    }
    let heading = Wording.english.records.curve(.first(seconds: 1_200, secondsPerKilometer: 250))
    #expect(plain(heading) == "20 min at 4:10 /km")
  }

  @Test("of whole runs the longest that is the fastest of several is told")
  func wholeRuns() {
    func record(_ meters: Double, _ candidates: Int) -> WholeRunRecord {
      WholeRunRecord(
        meters: meters, seconds: 1_500, secondsPerKilometer: 300, day: SampleLog.today,
        path: "runs/a.html", candidates: candidates)
    }
    #expect(
      WholeRunsFinding([record(5_000, 2), record(10_000, 1)])
        == WholeRunsFinding(meters: 5_000, seconds: 1_500, count: 2))
    #expect(
      WholeRunsFinding([record(5_000, 1), record(10_000, 1)])
        == WholeRunsFinding(meters: 10_000, seconds: 1_500, count: 1))
    #expect(WholeRunsFinding([]) == nil)
  }

  @Test("each finding has its sentence")
  func sentences() {
    func heading(_ finding: RecordsFinding) -> String { plain(words.heading(finding)) }
    #expect(
      heading(.fastestEver(overMeters: [1_000, 5_000]))
        == "Fastest ever over 1 km and 5 km in the last 90 days")
    #expect(
      heading(.fastestEver(overMeters: [400, 800, 1_000, 3_000]))
        == "Fastest ever over four distances in the last 90 days")
    #expect(
      heading(.offBest(meters: 21_097.5, seconds: 5_900, share: 0.03))
        == "Half marathon in 1:38:20 lately, 3 % slower than the best")
    #expect(
      heading(.offBest(meters: 10_000, seconds: 2_400, share: 0.004))
        == "10 km in 40:00 lately, just behind the best")
    #expect(heading(.stretches) == "The fastest stretch of each distance")
    #expect(heading(.wholeRuns) == "The fastest whole runs")
    #expect(words.range(fastest: 2_590, slowest: 2_702) == "43:10 to 45:02")
    #expect(words.range(fastest: 2_590.1, slowest: 2_590.2) == "43:10")
    #expect(words.sentence([]) == nil)
    #expect(
      words.sentence([
        RecentBest(meters: 1_000, seconds: 200, everSeconds: nil),
        RecentBest(meters: 5_000, seconds: 1_334, everSeconds: 1_300),
      ]).map(plain)
        == "The last 90 days: 1 km in 3:20 (the best ever) and 5 km in 22:14 (ever 21:40).")
    #expect(
      words.efforts(.some(count: 6, of: 9, year: 2026)) == "Six of the nine bests are from 2026")
    #expect(
      words.efforts(.some(count: 1, of: 9, year: 2026)) == "One of the nine bests is from 2026")
    #expect(
      words.efforts(.some(count: 0, of: 9, year: 2027)) == "None of the nine bests is from 2027")
    #expect(
      words.efforts(.some(count: 0, of: 2, year: 2027))
        == "Neither of the two bests is from 2027")
    #expect(words.efforts(.all(count: 2, year: 2026)) == "Both bests are from 2026")
    #expect(words.efforts(.all(count: 9, year: 2026)) == "All nine bests are from 2026")
    #expect(plain(words.efforts(.oneDistance(meters: 400))) == "The fastest 400 m")
    #expect(words.notYet(over: RaceDistance.marathon) == "No marathon yet.")
    #expect(
      plain(words.curve(.best(seconds: 1_200, secondsPerKilometer: 265)))
        == "20 min at 4:25 /km, the best ever")
    #expect(
      plain(words.curve(.behind(seconds: 1_200, lately: 272, best: 265)))
        == "20 min at 4:32 /km lately, at 4:25 /km at best")
    #expect(words.curve(.unknown) == "Pace by length of time")
    #expect(
      words.wholeRuns(WholeRunsFinding(meters: 21_097.5, seconds: 5_900, count: 4))
        == "Half marathon in 1:38:20, the fastest of four")
    #expect(
      words.wholeRuns(WholeRunsFinding(meters: 21_097.5, seconds: 5_900, count: 1))
        == "Half marathon in 1:38:20, the only one")
  }

  @Test("a race is worth one time, or the range of the models")
  func equivalents() {
    let words = Wording.english.raceEquivalents
    #expect(words.times(fastest: 5_900.1, slowest: 5_900.2) == "1:38:20")
    #expect(
      words.heading(RaceWorth(meters: 21_097.5, fastest: 5_900, slowest: 6_002))
        == "Worth a half marathon in 1:38:20 to 1:40:02")
    let effort = RaceEquivalents.Source(
      meters: 5_000, seconds: 1_334, day: SampleLog.today)
    #expect(
      plain(words.source(effort))
        == "From 5 km in 22:14 on 22 November 2026, the best effort of the last 90 days. "
        + "If that was not a race, you can run faster.")
    var race = RaceEquivalents.Source(
      meters: 21_097.5, seconds: 5_900, day: SampleLog.today)
    race.isRace = true
    #expect(
      words.source(race)
        == "From a half marathon in 1:38:20 on 22 November 2026, the best effort of the last 90 days."
    )
    let half = RaceEquivalents(
      source: .init(meters: 21_097.5, seconds: 5_900, day: SampleLog.today), vdot: 45)
    #expect(half.worth(over: nil)?.meters == 10_000, "its own distance is not told")
    #expect(half.worth(over: 21_100)?.meters == 10_000)
    #expect(half.worth(over: 42_200)?.meters == RaceDistance.marathon, "the race to come")
    #expect(half.worth(over: 50_000)?.meters == 10_000, "no model reaches as far")
    #expect(
      RaceEquivalents(source: effort, vdot: 44).worth(over: nil)?.meters
        == RaceDistance.halfMarathon)
  }

  @Test("the distance of the next race is told where no run ever came near it")
  func unrun() throws {
    func unrun(_ meters: Double) throws -> Double? {
      var log = RecordsTests.log(weeks: 20)
      log.races = [Race(name: "Next", day: SampleLog.today + 14, distanceMeters: meters)]
      return try #require(RecordsFacts(Season(log: log, today: SampleLog.today))).unrunMeters
    }
    #expect(try unrun(42_195) == RaceDistance.marathon)
    #expect(try unrun(10_000) == nil)
    #expect(try unrun(15_000) == nil, "longer runs cover it")
    #expect(try unrun(50_000) == nil, "no usual distance")
    let without = Season(log: RecordsTests.log(weeks: 20), today: SampleLog.today)
    #expect(try #require(RecordsFacts(without)).unrunMeters == nil)
  }

  @Test("a run that holds no record does not change the page")
  func precise() throws {
    var log = RecordsTests.log(weeks: 20)
    let before = try #require(RecordsFacts(Season(log: log, today: SampleLog.today)))
    log.activities.append(SampleLog.run(9_000, SampleLog.today - 300, kilometers: 7))
    let after = try #require(RecordsFacts(Season(log: log, today: SampleLog.today)))
    #expect(before.equivalents != nil)
    #expect(
      try Fingerprint(of: before) == Fingerprint(of: after),
      "a run without efforts, of no usual distance")
  }

  /// With plain spaces, so that the cases can be read.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
