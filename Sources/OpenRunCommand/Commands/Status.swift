import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import Site
import Training
import TrainingStore
import Wording

struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the store holds and what is missing.",
    discussion: """
      With the words ‘activity’ and a day or the number of an activity: the files it comes from, \
      and what it has from which.
      """)

  @OptionGroup var project: ProjectOptions

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("The word ‘activity’ and a day or a number.", valueName: "activity"))
  var subject: [String] = []

  @Flag(help: "List the files that could not be used, with the reason.")
  var problems = false

  @Flag(help: "List every file that was ever read, with what became of it.")
  var files = false

  @Flag(help: "Write the races and runs to come of Garmin's calendar as settings.")
  var suggestions = false

  @Flag(help: "Print JSON for other programs.")
  var json = false

  func run() throws {
    let workspace = try project.workspace().checked()
    let store = try workspace.openStore()
    if suggestions {
      let found = CalendarSuggestions(
        try store.wellness(), today: .today, configuration: workspace.configuration)
      Console.standard.say(
        found.isEmpty
          ? "Garmin's calendar has nothing to come that openrun.toml does not." : found.toml)
    } else if !subject.isEmpty {
      let found = try store.activitySources(subject)
      Console.standard.say(
        json
          ? try JSONText(found.map(\.listed)).text
          : found.map(\.text).joined(separator: "\n\n"))
    } else if problems || files {
      let entries = try files ? store.ledger() : store.problems()
      Console.standard.say(json ? try LedgerListing(entries).json : LedgerListing(entries).text)
    } else {
      let coverage = try store.coverage()
      let counts = try store.outcomeCounts()
      let originals = try originalStates(in: store)
      let overview = StoreOverview(coverage: coverage, files: counts, originals: originals)
      Console.standard.say(json ? try overview.json : overview.text)
      if !json, let hint = overview.hint { Console.standard.problem(hint.description) }
    }
  }
}

/// What the store holds, in words or in JSON.
struct StoreOverview {
  var coverage: Coverage
  var files: OutcomeCounts
  var originals: [OriginalRootState] = []

  var text: String {
    guard coverage.activities.count + coverage.enteredByHand.count + files.total > 0 else {
      return "The store is empty. Next: openrun ingest ~/Downloads/garmin-export.zip"
    }
    var table = TextTable(rightAligned: [0])
    table.rows = [
      row(coverage.activities),
      [grouped(coverage.recordings.count), noun(coverage.recordings), withoutSamples],
      row(coverage.watchDays), row(coverage.nights),
    ]
    if coverage.enteredByHand.count > 0 { table.rows.append(row(coverage.enteredByHand)) }
    var lines = [table.text]
    if !coverage.holdings.isEmpty {
      var others = TextTable(rightAligned: [0])
      others.rows = coverage.holdings.map(row)
      lines += ["Beside them:", others.text]
    }
    let gaps = StoreGaps(coverage)
    if !gaps.isEmpty { lines.append(gaps.text) }
    lines.append(
      "\(grouped(files.total)) files read: \(grouped(files.imported)) imported, "
        + "\(grouped(files.duplicate)) duplicates, \(grouped(files.notAnActivity)) not activities, "
        + "\(grouped(files.unrecognised)) not recognised, \(grouped(files.unreadable)) unreadable")
    if files.unreadable + files.unrecognised > 0 {
      lines.append("See them with  openrun status --problems")
    }
    lines += originals.map(\.words)
    return lines.joined(separator: "\n")
  }

  /// What is good to know and stops nothing; `nil` if there is nothing.
  var hint: Diagnostic? {
    let missing = originals.reduce(0) { $0 + $1.missingCount }
    guard missing > 0 else { return nil }
    return .note(
      missing == 1
        ? "an original file is not where it was; the store holds what was in it"
        : "\(grouped(missing)) original files are not where they were; the store holds what was in "
          + "them",
      help: "if they were moved, show where to:  openrun link FOLDER --relink")
  }

  var json: String {
    get throws {
      try JSONText(
        Summary(
          activities: coverage.activities.count,
          firstDay: coverage.activities.days?.lowerBound.iso,
          lastDay: coverage.activities.days?.upperBound.iso,
          recordings: coverage.recordings.count, wellnessDays: coverage.watchDays.count,
          nights: coverage.nights.count, enteredByHand: coverage.enteredByHand.count,
          wellnessGaps: Summary.listed(coverage.watchDays.gaps ?? []),
          nightGaps: Summary.listed(coverage.nights.gaps ?? []),
          holdings: Dictionary(
            coverage.holdings.map { ($0.kind.rawValue, Summary.Kind($0)) },
            uniquingKeysWith: { $1 }),
          originals: originals.reduce(0) { $0 + $1.fileCount },
          originalsMissing: originals.reduce(0) { $0 + $1.missingCount },
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
    var enteredByHand: Int
    /// First and last day of each.
    var wellnessGaps: [[String]]
    var nightGaps: [[String]]
    /// Whatever else there is, by kind.
    var holdings: [String: Kind]
    var originals: Int
    var originalsMissing: Int
    var filesImported: Int
    var filesDuplicate: Int
    var filesNotAnActivity: Int
    var filesUnrecognised: Int
    var filesUnreadable: Int

    struct Kind: Encodable {
      var count: Int
      var firstDay: String?
      var lastDay: String?
      /// First and last day of each; left out where none are expected every day.
      var gaps: [[String]]?

      init(_ holding: Holding) {
        count = holding.count
        firstDay = holding.days?.lowerBound.iso
        lastDay = holding.days?.upperBound.iso
        gaps = holding.gaps.map(Summary.listed)
      }
    }

    static func listed(_ gaps: [ClosedRange<Day>]) -> [[String]] {
      gaps.map { [$0.lowerBound.iso, $0.upperBound.iso] }
    }
  }

  private var withoutSamples: String {
    coverage.withoutRecordingCount == 0
      ? "" : "\(grouped(coverage.withoutRecordingCount)) activities with a distance have none"
  }

  private func noun(_ holding: Holding) -> String {
    Wording.english.data.noun(holding.kind, count: holding.count)
  }

  private func row(_ holding: Holding) -> [String] {
    var detail = holding.days.map { "\($0.lowerBound.iso) to \($0.upperBound.iso)" } ?? ""
    // Weeks without an activity are no gap of the store.
    if let gaps = holding.gaps, !gaps.isEmpty, holding.kind != .activities {
      let missing = gaps.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 }
      detail += ", \(grouped(missing)) days missing in \(grouped(gaps.count)) gaps"
    }
    return [grouped(holding.count), noun(holding), detail]
  }
}
