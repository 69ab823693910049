import ArgumentParser
import Diagnostics
import Foundation
import Site
import Training
import TrainingStore

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the store holds and what is missing.")

  @OptionGroup var project: ProjectOptions

  @Flag(help: "List the files that could not be used, with the reason.")
  var problems = false

  @Flag(help: "List every file that was ever read, with what became of it.")
  var files = false

  @Flag(help: "Print JSON for other programs.")
  var json = false

  func run() throws {
    let store = try project.workspace().checked().openStore()
    if problems || files {
      let entries = try files ? store.ledger() : store.problems()
      Console.standard.say(json ? try LedgerListing(entries).json : LedgerListing(entries).text)
    } else {
      let coverage = try store.coverage()
      let counts = try store.outcomeCounts()
      let overview = StoreOverview(coverage: coverage, files: counts)
      Console.standard.say(json ? try overview.json : overview.text)
    }
  }
}

/// What the store holds, in words or in JSON.
struct StoreOverview {
  var coverage: Coverage
  var files: OutcomeCounts

  var text: String {
    guard coverage.activityCount + files.total > 0 else {
      return "The store is empty. Next: openrun ingest ~/Downloads/garmin-export.zip"
    }
    var table = TextTable(rightAligned: [0])
    table.rows = [
      row(coverage.activityCount, "activities", coverage.activityDays, []),
      [grouped(coverage.recordingCount), "recordings", withoutSamples],
      row(
        coverage.wellnessDayCount, "wellness days", coverage.wellnessDays, coverage.wellnessGaps),
      row(coverage.nightCount, "nights", coverage.nights, coverage.nightGaps),
    ]
    var lines = [table.text]
    lines.append(
      "\(grouped(files.total)) files read: \(grouped(files.imported)) imported, "
        + "\(grouped(files.duplicate)) duplicates, \(grouped(files.notAnActivity)) not activities, "
        + "\(grouped(files.unrecognised)) not recognised, \(grouped(files.unreadable)) unreadable")
    if files.unreadable + files.unrecognised > 0 {
      lines.append("See them with  openrun status --problems")
    }
    return lines.joined(separator: "\n")
  }

  var json: String {
    get throws {
      try JSONText(
        Summary(
          activities: coverage.activityCount, firstDay: coverage.activityDays?.lowerBound.iso,
          lastDay: coverage.activityDays?.upperBound.iso, recordings: coverage.recordingCount,
          wellnessDays: coverage.wellnessDayCount, nights: coverage.nightCount,
          filesImported: files.imported, filesDuplicate: files.duplicate,
          filesNotAnActivity: files.notAnActivity, filesUnrecognised: files.unrecognised,
          filesUnreadable: files.unreadable)
      ).text
    }
  }

  private struct Summary: Encodable {
    var activities: Int
    var firstDay: String?
    var lastDay: String?
    var recordings: Int
    var wellnessDays: Int
    var nights: Int
    var filesImported: Int
    var filesDuplicate: Int
    var filesNotAnActivity: Int
    var filesUnrecognised: Int
    var filesUnreadable: Int
  }

  private var withoutSamples: String {
    coverage.withoutRecordingCount == 0
      ? "" : "\(grouped(coverage.withoutRecordingCount)) activities with a distance have none"
  }

  private func row(
    _ count: Int, _ noun: String, _ days: ClosedRange<Day>?, _ gaps: [ClosedRange<Day>]
  ) -> [String] {
    var detail = days.map { "\($0.lowerBound.iso) to \($0.upperBound.iso)" } ?? ""
    if !gaps.isEmpty {
      let missing = gaps.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 }
      detail += ", \(grouped(missing)) days missing in \(grouped(gaps.count)) gaps"
    }
    return [grouped(count), noun, detail]
  }
}
