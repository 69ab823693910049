import Foundation
import Site
import TestSupport
import Testing
import Training

/// Whatever changes between two builds, the site is the one that a clean build makes.
@Suite("A site built bit by bit")
struct CleanBuildTests {
  /// How many edits are drawn; `OPENRUN_LAW_EDITS` says another number.
  private static let editCount = number("OPENRUN_LAW_EDITS") ?? 200
  private static let editsInChain = 20

  /// A seed for each chain of edits, with as many as are left; `OPENRUN_LAW_SEED` names one alone,
  /// to look at it again.
  private static let chains: [(seed: Int, count: Int)] =
    number("OPENRUN_LAW_SEED").map { [($0, editsInChain)] }
    ?? stride(from: 0, to: editCount, by: editsInChain).map {
      ($0 / editsInChain, min(editsInChain, editCount - $0))
    }

  private static func number(_ variable: String) -> Int? {
    ProcessInfo.processInfo.environment[variable].flatMap(Int.init)
  }

  @Test("is byte for byte a clean build's after every edit", arguments: chains)
  func law(seed: Int, count: Int) async throws {
    try await withTemporaryFolder { url in
      var random = SplitMix64(seed: UInt64(seed))
      var edited = try EditedReport(in: url.appendingPathComponent("report"))
      try await edited.report.build()
      var edits: [String] = []
      while edits.count < count {
        edits.append(try edited.edit(&random))
        let words = "seed \(seed): " + told(edits)
        try await expectCleanBuild(of: edited, after: words)
        if edits.count % 5 == 0 {
          expectNone(try await edited.differencesFromCleanDerivation(), after: words)
        }
      }
    }
  }

  @Test("tells two runs of a day and name apart, whatever was done between them")
  func twins() async throws {
    try await withTemporaryFolder { url in
      var edited = try EditedReport(in: url.appendingPathComponent("report"))
      let midnight = (EditedReport.firstToday - 1).number * 86_400  // 9 March 2026
      try edited.ingest(WatchFile(start: midnight + 7 * 3_600, utcOffset: 0))
      try edited.ingest(
        WatchFile(
          start: midnight + 12 * 3_600, sport: "training", subSport: "strength_training",
          utcOffset: 0))
      try await edited.report.build()
      try edited.ingest(WatchFile(start: midnight + 18 * 3_600, utcOffset: 0))
      try await expectCleanBuild(of: edited, after: "a run in the evening")
      let site = try edited.report.site()
      for (path, title) in [
        ("run", "Run, 9 Mar 2026, 7:00"), ("run-2", "Run, 9 Mar 2026, 18:00"),
        ("strength", "Strength training, 9 Mar 2026"),
      ] {
        let page = try #require(site["runs/2026-03-09-\(path).html"])
        let text = String(decoding: page, as: UTF8.self).replacing("\u{A0}", with: " ")
        #expect(text.contains("<title>\(title) · Small report</title>"))
      }
    }
  }

  @Test("tells a derived value that is not what its recording gives")
  func stale() async throws {
    try await withTemporaryFolder { url in
      let edited = try EditedReport(in: url.appendingPathComponent("report"))
      try await edited.report.build()
      try EditedReport.changeRows(of: edited.report, "UPDATE derived SET ascentMeters = 1234")
      try edited.removeSite()
      #expect(try await edited.differencesFromCleanBuild().isEmpty)
      #expect(try await !edited.differencesFromCleanDerivation().isEmpty)
    }
  }

  /// Builds, and expects what a clean build makes, and nothing left to do for another build.
  private func expectCleanBuild(of edited: EditedReport, after edits: String) async throws {
    let differences = try await edited.differencesFromCleanBuild()
    expectNone(differences, after: edits)
    if !differences.isEmpty {
      // What one edit left behind is told once.
      try edited.removeSite()
      try await edited.report.build()
    }
    let again = try await edited.report.build()
    #expect((again.made, again.written, again.removed) == (0, 0, 0), "after \(edits)")
  }

  private func expectNone(_ differences: [SiteDifference], after edits: String) {
    guard !differences.isEmpty else { return }
    Issue.record(
      "after \(edits)\n\(differences.map { "  \($0)" }.joined(separator: "\n"))")
  }

  private func told(_ edits: [String]) -> String {
    edits.enumerated().map { "\n  \($0 + 1). \($1)" }.joined()
  }
}
