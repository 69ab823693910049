import Facts
import Foundation
import Report
import Testing
import Training
import Wording

@Suite("A run to send")
struct RunShareTests {
  private let address = ActivityAddress(name: "2026-11-22-run")

  private func facts(_ season: Season) throws -> RunShareFacts {
    let address = try #require(address)
    return try #require(RunShareFacts(season, address))
  }

  private func headline(_ season: Season) throws -> String {
    Wording.english.runShare.headline(try facts(season)).replacing("\u{A0}", with: " ")
  }

  /// Splits of a kilometer, the last four faster than the others.
  private func splits(_ log: inout TrainingLog) {
    guard let last = log.activities.last else { return }
    log.derived[last.id]?.gradeAdjustedSplits.metric = (0..<18).map {
      GradeAdjustedSplit(
        lengthMeters: 1_000, secondsPerKilometer: $0 < 14 ? 340 : 290, zone: $0 < 14 ? 2 : 4)
    }
  }

  @Test("a run is a race, the longest of its year, or how far and how fast it was")
  func headlines() throws {
    let race = Race(name: "Gull Half", day: SampleLog.today, distanceMeters: 18_000)
    #expect(try headline(SampleLog.publicSeason()) == "18.0 km at 5:33 /km")
    #expect(try headline(SampleLog.publicSeason { $0.races = [race] }) == "Gull Half in 1:39:54")
    #expect(
      try headline(
        SampleLog.publicSeason { log in
          log.activities[log.activities.count - 1].distanceMeters = 20_500
        }) == "20.5 km, the longest run of 2026")
    #expect(
      try headline(
        SampleLog.publicSeason { log in
          log.activities[log.activities.count - 1].distanceMeters = nil
        }) == "1:40 h of running")
  }

  @Test("its end is told where it was faster, by the paces without hills")
  func fastEnd() throws {
    let season = SampleLog.publicSeason(splits)
    let facts = try facts(season)
    #expect(facts.line.ribbon?.splits.count == 18)
    let files = try SampleLog.files(of: .run(facts.address), season)
    let text = try #require(files["share/2026-11-22-run.txt"])
    #expect(text.contains("The last 4.0 km at 4:50 /km"))
    #expect(text.contains("\nDistance     18.0 km\nMoving time  1:39:54\n"))
    let page = try #require(files["share/2026-11-22-run.html"])
    #expect(page.contains("class=\"chart ribbon\"") && !page.contains("class=\"chart route\""))
  }

  @Test("a page that is none, of another sport, and of a day to come has nothing to send")
  func nothing() throws {
    let season = SampleLog.publicSeason { log in
      log.activities[log.activities.count - 1].sport = .cycling
    }
    for name in ["2026-11-22-run", "2026-11-22-ride", "2025-01-01-run"] {
      let address = try #require(ActivityAddress(name: name))
      #expect(RunShareFacts(season, address) == nil && !season.canTell(.run(address)))
    }
  }
}
