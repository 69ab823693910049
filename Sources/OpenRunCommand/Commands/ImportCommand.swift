import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import Site
import Training
import TrainingStore

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a table of activities: your own, Garmin's or Runkeeper's.",
    discussion: """
      A file of comma-separated values, as spreadsheets write it. Its first line names the \
      columns: date, time, sport, minutes, km, rpe, load, note; date, sport and one of minutes, \
      km and load are needed. Garmin Connect's Activities.csv, in any language, and Runkeeper's \
      cardioActivities.csv are read as they are. All mistakes are listed with row and column, and nothing is stored \
      while there is one. The same table again changes nothing; a corrected line takes the place \
      of the old one.
      """)

  @OptionGroup var project: ProjectOptions

  @Argument(help: ArgumentHelp("The table.", valueName: "log.csv"))
  var file: String

  @Flag(help: "Leave out rows with mistakes and store the others; ends with 2 if there are any.")
  var skipBad = false

  @Flag(help: "Distances are miles where the table does not say it.")
  var miles = false

  @Flag(help: "Say what would change and leave the store alone.")
  var dryRun = false

  func run() throws {
    let workspace = try project.workspace().checked()
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Stopped(
        Diagnostic.error(
          "\(file) cannot be read", help: "check the path, and that it is a file of yours"))
    }
    let (entries, problems) = ManualLog.read(
      bytes: [UInt8](data), file: file, isInMiles: miles)
    for problem in problems { Console.standard.problem(problem.description + "\n") }
    let mistakes = problems.count { $0.severity == .error }
    guard mistakes == 0 || skipBad else {
      throw Stopped(
        Diagnostic.error(
          mistakes == 1
            ? "nothing was stored: there is a mistake"
            : "nothing was stored: there are \(grouped(mistakes)) mistakes",
          help: entries.isEmpty
            ? "correct the table" : "correct them, or store the other rows with --skip-bad"))
    }
    let store = try workspace.openStore()
    let zone = workspace.configuration.timeZone
    let activities = entries.map { $0.onClock(of: zone).activity }
    let counts = try ImportCounts(activities, into: store, timeZone: zone, isDryRun: dryRun)
    if let beside = try sameDay(activities, in: store) {
      Console.standard.problem(beside.description)
    }
    if !project.quiet {
      Console.standard.say(counts.words)
      if !dryRun, counts.added + counts.changed > 0 { Console.standard.say("Next: openrun build") }
    }
    guard mistakes == 0 else { throw ExitCode.incomplete }
  }

  /// A hint at lines without a time that may tell of a recording; `nil` if there are none.
  private func sameDay(_ activities: [Activity], in store: TrainingStore) throws -> Diagnostic? {
    struct Session: Hashable {
      var day: Day
      var family: Sport.Family
    }
    let recorded = Set(try store.activities().map { Session(day: $0.day, family: $0.sport.family) })
    let count = activities.count {
      !$0.hasTimeOfDay && recorded.contains(Session(day: $0.day, family: $0.sport.family))
    }
    guard count > 0 else { return nil }
    return .note(
      count == 1
        ? "1 entry is of a day that has a recording of the same kind of sport; both count"
        : "\(grouped(count)) entries are of days that have a recording of the same kind of sport; "
          + "both count",
      help: "give such a row the time it began, and it becomes one with the recording")
  }
}

/// What storing a log did, or would do.
struct ImportCounts {
  private(set) var added = 0
  private(set) var changed = 0
  private(set) var unchanged = 0

  init(
    _ activities: [Activity], into store: TrainingStore, timeZone: String?, isDryRun: Bool
  ) throws {
    var counts: [Change: Int] = [:]
    if isDryRun {
      let known = Dictionary(try store.byHand().map { ($0.id, $0) }) { $1 }
      for activity in activities {
        let old = known[activity.id]
        let change: Change = old == nil ? .added : old == activity ? .unchanged : .changed
        counts[change, default: 0] += 1
      }
    } else {
      counts = try givingAddresses(in: store, timeZone: timeZone) {
        try store.write { writer in
          var counts: [Change: Int] = [:]
          for activity in activities { counts[try writer.save(byHand: activity), default: 0] += 1 }
          return counts
        }
      }
    }
    added = counts[.added] ?? 0
    changed = counts[.changed] ?? 0
    unchanged = counts[.unchanged] ?? 0
  }

  /// `12 entries: 9 new, 3 unchanged`.
  var words: String {
    let total = added + changed + unchanged
    let parts = [(added, "new"), (changed, "changed"), (unchanged, "unchanged")]
      .filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    return (total == 1 ? "1 entry" : "\(grouped(total)) entries")
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }
}
