import Markup
import Testing
import Training

@testable import Facts
@testable import Report
@testable import Wording

@Suite("Efficiency, in the report")
struct EfficiencyPageTests {
  private let words = Wording.english.efficiency

  @Test("compares with a year ago where there was one")
  func page() throws {
    let page = try #require(RecordsTests.pages["efficiency.html"])
    #expect(page.contains("a year ago"))
    #expect(!page.contains("Efficiency factor"), "it is metres per beat once more")
  }

  @Test("like runs are about as long as usual, have a heart rate, and are enough")
  func likeRuns() throws {
    let season = Season(log: SampleLog.log(weeks: 30), today: SampleLog.today)
    let runs = season.efficiencyRuns
    #expect(runs.usualMeters == 10_000)
    #expect(runs.all.count == 90, "long runs are not like the others")
    let facts = try #require(EfficiencyFacts(season))
    #expect((facts.shortestMeters, facts.longestMeters) == (6_700, 15_000))
    #expect(facts.latest.count == 10)
    #expect(facts.latest.first?.day == SampleLog.today - 1, "the last Saturday")
    #expect(facts.months.count == 8 && facts.months.map(\.count).reduce(0, +) == 90)
    #expect(facts.recent?.reference == .before)
    let few = Season(log: SampleLog.log(weeks: 3), today: SampleLog.today)
    #expect(EfficiencyFacts(few) == nil)
    let without = Season(
      log: SampleLog.log(weeks: 30, heartRate: false), today: SampleLog.today)
    #expect(EfficiencyFacts(without) == nil)
  }

  @Test("a run that is not like the others does not change the page")
  func precise() throws {
    var log = SampleLog.log(weeks: 30)
    let before = EfficiencyFacts(Season(log: log, today: SampleLog.today))
    log.activities[log.activities.count - 1].name = "Another name"
    log.activities.append(
      SampleLog.run(9_000, SampleLog.today - 5, kilometers: 40, name: "Very long run"))
    #expect(before != nil)
    #expect(EfficiencyFacts(Season(log: log, today: SampleLog.today)) == before)
  }

  @Test(
    "a change of less than one per cent is none",
    arguments: [
      (1.12, 1.12, .alike(metersPerBeat: 1.12, .yearAgo)),
      (1.5, 1.2, .further(metersPerBeat: 1.5, share: 1.5 / 1.2 - 1, .yearAgo)),
      (0.75, 1.0, .lessFar(metersPerBeat: 0.75, share: 0.25, .yearAgo)),
      (1.12, nil, .alone(metersPerBeat: 1.12)),
    ] as [(Double, Double?, EfficiencyFinding)])
  func finding(now: Double, earlier: Double?, finding: EfficiencyFinding) {
    #expect(EfficiencyFinding(now: now, earlier: earlier, .yearAgo) == finding)
  }

  @Test("without runs to compare with nothing is compared")
  func alone() {
    #expect(
      EfficiencyFinding(now: 1.12, earlier: 1.0, nil) == .alone(metersPerBeat: 1.12))
  }

  @Test("races, trail runs and hard runs are not compared with easy ones")
  func steady() throws {
    var log = SampleLog.log(weeks: 30)
    let last = log.activities.filter { $0.distanceMeters == 10_000 }.suffix(4).map(\.id)
    let all = Season(log: log, today: SampleLog.today).efficiencyRuns.all.count
    for index in log.activities.indices {
      if log.activities[index].id == last[0] { log.activities[index].isRace = true }
      if log.activities[index].id == last[1] { log.activities[index].sport = .trailRunning }
    }
    log.derived[last[2]]?.zoneSeconds = [100, 100, 100, 200, 0]
    log.derived[last[3]]?.zoneSeconds = [200, 100, 100, 100, 0]
    let runs = Season(log: log, today: SampleLog.today).efficiencyRuns.all
    #expect(runs.count == all - 3, "a fifth is still steady")
    #expect(Set(runs.map(\.entry.id)).isDisjoint(with: last.prefix(3)))
  }

  private func month(_ number: Int, _ beats: Double?, drift: Double? = nil) throws
    -> EfficiencyMonth
  {
    EfficiencyMonth(
      first: try #require(Day(year: 2026, month: number, day: 1)), count: 2,
      metersPerBeat: beats, decoupling: drift)
  }

  @Test("the best month is named unless it is the latest one")
  func beats() throws {
    let may = try month(5, 1.18)
    let less = [try month(4, 1.1), may, try month(6, nil), try month(7, 1.12)]
    #expect(
      BeatsFinding(less)
        == .less(
          metersPerBeat: 1.12, month: less[3].first, most: 1.18, mostMonth: may.first,
          since: less[0].first))
    let most = [try month(4, 1.1), try month(5, 1.12), try month(6, 1.12)]
    #expect(
      BeatsFinding(most) == .most(metersPerBeat: 1.12, month: most[2].first, since: most[0].first))
    let printed = [try month(4, 1.1), try month(5, 1.124), try month(6, 1.121)]
    #expect(
      BeatsFinding(printed)
        == .most(metersPerBeat: 1.121, month: printed[2].first, since: printed[0].first),
      "both print 1.12")
    #expect(BeatsFinding(Array(less.prefix(3))) == nil, "two months are no drawing")
  }

  @Test("a drift below five per cent is steady")
  func drift() throws {
    let months = [
      try month(4, nil, drift: 0.07), try month(5, nil, drift: 0.02), try month(6, nil),
      try month(7, nil, drift: 0.049),
    ]
    let finding = try #require(MonthlyDriftFinding(months))
    #expect((finding.latest, finding.low, finding.high) == (0.049, 0.02, 0.07))
    #expect(finding.month == months[3].first)
    #expect(finding.isSteady)
    #expect(
      !MonthlyDriftFinding(
        latest: 0.05, month: months[3].first, low: 0, high: 1
      ).isSteady)
    #expect(MonthlyDriftFinding(Array(months.prefix(3))) == nil)
  }

  @Test("each finding has its sentence")
  func sentences() throws {
    func heading(_ finding: EfficiencyFinding?) -> String { plain(words.heading(finding)) }
    #expect(heading(.alone(metersPerBeat: 1.124)) == "A heartbeat carries 1.12 m")
    #expect(
      heading(.alike(metersPerBeat: 1.12, .before))
        == "A heartbeat carries 1.12 m, as in the 90 days before")
    #expect(
      heading(.further(metersPerBeat: 1.12, share: 0.03, .yearAgo))
        == "A heartbeat carries 1.12 m, 3 % further than a year ago")
    #expect(
      heading(.lessFar(metersPerBeat: 1.12, share: 0.03, .yearAgo))
        == "A heartbeat carries 1.12 m, 3 % less than a year ago")
    #expect(heading(nil) == "Metres per beat of like runs")
    let (may, june) = (try month(5, nil).first, try month(6, nil).first)
    #expect(
      plain(words.beats(.most(metersPerBeat: 1.2, month: june, since: may)))
        == "1.20 m a beat in June 2026, the best month since May 2026")
    #expect(
      plain(
        words.beats(
          .less(metersPerBeat: 1.12, month: june, most: 1.18, mostMonth: may, since: may)))
        == "1.12 m a beat in June 2026; best since May 2026 was May 2026 with 1.18")
    func drift(_ latest: Double) -> String {
      plain(words.drift(MonthlyDriftFinding(latest: latest, month: may, low: 0, high: 1)))
        .replacing("May 2026: at the", with: "At the")
    }
    #expect(drift(0.031) == "At the same heart rate 3.1 % slower in the second half, below 5 %")
    #expect(drift(0.062) == "At the same heart rate 6.2 % slower in the second half")
    #expect(drift(-0.012) == "At the same heart rate 1.2 % faster in the second half")
    #expect(drift(0.000_4) == "At the same heart rate as fast in the second half")
    #expect(
      words.driftRange(MonthlyDriftFinding(latest: 0.031, month: may, low: 0.02, high: 0.07))
        == "From 2.0 to 7.0 per cent; 3.1 in May 2026.")
    #expect(
      plain(words.recent(RecentEfficiency(count: 12, reference: .yearAgo, earlierCount: 10)))
        == "Medians of 12 runs, against 10 a year ago")
    #expect(
      plain(words.recent(RecentEfficiency(count: 12, reference: nil, earlierCount: 0)))
        == "Medians of 12 runs")
  }

  @Test("a median is beside an earlier one, and says of how many where these are not all")
  func beside() throws {
    let words = Wording.english.efficiency
    func text(_ now: Int, of count: Int, _ earlier: Int, of earlierCount: Int) throws -> String? {
      let value = try #require(
        RecentEfficiency.Value(
          Array(repeating: 0.02, count: now), earlier: Array(repeating: 0.03, count: earlier)))
      let facts = RecentEfficiency(
        count: count, reference: earlierCount < 4 ? nil : .yearAgo, earlierCount: earlierCount)
      return words.beside(value, of: facts, earlier: value.earlier.map { _ in "3.0 %" })
        .map { plain($0) }
    }
    #expect(try text(12, of: 12, 10, of: 10) == "3.0 % a year ago")
    #expect(try text(9, of: 12, 10, of: 10) == "of 9 runs, 3.0 % of 10 a year ago")
    #expect(try text(12, of: 12, 5, of: 10) == "of 12 runs, 3.0 % of 5 a year ago")
    #expect(try text(9, of: 12, 3, of: 10) == "of 9 runs", "too few")
    #expect(try text(12, of: 12, 0, of: 0) == nil)
    #expect(RecentEfficiency.Value([1, 2], earlier: [1, 2, 3, 4]) == nil)
  }

  /// With plain spaces, so that the cases can be read.
  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
}
