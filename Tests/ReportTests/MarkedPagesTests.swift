import Facts
import Report
import TestSupport
import Testing
import Training
import Wording

/// States of a site that the invented athlete does not get into, in the language that marks what
/// passed the wording; names are those of the log.
@Suite("Pages in a language that marks its words")
struct MarkedPagesTests {
  private func unmarked(
    _ season: Season, details: ActivityDetails = ActivityDetails(recording: SampleLog.recording()),
    names: Set<String> = []
  ) throws -> [String] {
    let pages = try SampleLog.pages(
      of: season, details: details, wording: Wording(language: .pseudo, units: .metric))
    #expect(pages.count > 2)
    return pages.sorted { $0.key < $1.key }.flatMap { path, page in
      PageTexts(page).all.flatMap { text -> [String] in
        let line = text.drop(while: \.isWhitespace).prefix { !$0.isNewline }
        guard !names.contains(String(line)) else { return [] }
        return (unmarkedWords(of: text) ?? ["cut"]).map { "\(path): \($0) in ‘\(text)’" }
      }
    }
  }

  private func season(_ sport: Sport = .running, _ change: (inout TrainingLog) -> Void = { _ in })
    -> Season
  {
    var log = SampleLog.log(weeks: 9)
    for index in log.activities.indices {
      log.activities[index].sport = sport
      log.activities[index].name = nil
    }
    change(&log)
    return Season(log: log, today: SampleLog.today, files: FileSummary())
  }

  @Test("before anything was read")
  func nothing() throws {
    let log = TrainingLog(athlete: Athlete())
    let commands: Set<String> = ["openrun ingest FILE", "openrun build"]
    let found = try unmarked(Season(log: log, today: SampleLog.today), names: commands)
    #expect(found == [])
  }

  @Test("with all that a report can tell, its notes and names aside")
  func everything() throws {
    let names: Set<String> = [
      "Easy run", "Long run", "City Marathon", "Taper", "First", "Began again.", "Quiet week.",
      "Start slowly.", "Shoes", "One", "Two.", "10 km",
    ]
    let report = SiteTests.fullReport()
    #expect(try unmarked(report, names: names) == [])
  }

  @Test("a watch without a heart rate, on a treadmill, and a file that breaks off")
  func little() throws {
    let report = season(.treadmillRunning) { log in
      for index in log.activities.indices { log.activities[index].averageHeartRate = nil }
      log.derived = [:]
      log.corrections[1] = [Correction(.strayPoints, count: 3, before: 8_342_000, after: 8_300)]
    }
    let recording = SampleLog.recording(heartRate: nil, route: false)
    #expect(try unmarked(report, details: ActivityDetails(recording: recording)) == [])
  }

  @Test("rides, lengths of a swim, and sets of a strength training")
  func others() throws {
    var length = SwimLength(startSeconds: 0, seconds: 30, isActive: true)
    (length.meters, length.strokeCount, length.stroke) = (25, 12, .init(rawValue: "freestyle"))
    var set = StrengthSet(startSeconds: 0, seconds: 40, isActive: true)
    (set.exercise, set.repetitions, set.weightKilograms) = ("bench_press", 8, 42.5)
    #expect(try unmarked(season(.cycling)) == [])
    #expect(
      try unmarked(season(.lapSwimming), details: ActivityDetails(lengths: [length])) == [])
    #expect(
      try unmarked(season(.strengthTraining), details: ActivityDetails(sets: [set])) == [])
  }
}
