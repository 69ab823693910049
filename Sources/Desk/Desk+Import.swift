package import Diagnostics
import Foundation
import Ingest
import Site
package import Training
import TrainingStore

/// How a table is to be read.
package struct ImportOptions: Sendable {
  /// Whether rows with mistakes are left out and the others stored.
  package var skipsBadRows = false
  /// Whether distances are miles where the table does not say it.
  package var isInMiles = false
  package var isDryRun = false

  package init() {}
}

/// What storing a table did, or would do.
package struct ImportAnswer: Sendable {
  package var added = 0
  package var changed = 0
  package var unchanged = 0
  /// What is odd about its rows, in the order of the table.
  package var problems: [Diagnostic] = []
  /// What is good to know besides.
  package var note: Diagnostic?
}

extension Desk {
  /// Reads a table of activities.
  ///
  /// - Parameters:
  ///   - file: where it lies.
  ///   - options: how it is to be read.
  ///   - today: after which nothing can have been done yet.
  /// - Throws: every mistake of the table, unless bad rows are to be left out.
  /// - Returns: what was stored, or would be.
  package func importTable(
    _ file: String, _ options: ImportOptions, today: Day
  ) throws(Refusal) -> ImportAnswer {
    try refusing {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Refusal(
          "\(file) cannot be read", help: "check the path, and that it is a file of yours")
      }
      let (entries, problems) = ManualLog.read(
        bytes: [UInt8](data), file: file, mapping: workspace.configuration.sportMapping,
        isInMiles: options.isInMiles, today: today)
      let mistakes = problems.count { $0.severity == .error }
      guard mistakes == 0 || options.skipsBadRows else {
        throw Refusal(
          problems + [
            .error(
              mistakes == 1
                ? "nothing was stored: there is a mistake"
                : "nothing was stored: there are \(grouped(mistakes)) mistakes",
              help: entries.isEmpty
                ? "correct the table" : "correct them, or store the other rows with --skip-bad")
          ])
      }
      let store = try openStore()
      let zone = workspace.configuration.timeZone
      let activities = entries.map { $0.onClock(of: zone).activity }
      let counts = try save(activities, in: store, isDryRun: options.isDryRun)
      return ImportAnswer(
        added: counts[.added] ?? 0, changed: counts[.changed] ?? 0,
        unchanged: counts[.unchanged] ?? 0, problems: problems,
        note: try sameDay(activities, in: store))
    }
  }

  private func save(
    _ activities: [Activity], in store: TrainingStore, isDryRun: Bool
  ) throws -> [Change: Int] {
    var counts: [Change: Int] = [:]
    guard isDryRun else {
      return try storing(in: store) {
        try store.write { writer in
          var counts: [Change: Int] = [:]
          for activity in activities { counts[try writer.save(byHand: activity), default: 0] += 1 }
          return counts
        }
      }
    }
    let known = Dictionary(try store.byHand().map { ($0.id, $0) }) { $1 }
    for activity in activities {
      let old = known[activity.id]
      let change: Change = old == nil ? .added : old == activity ? .unchanged : .changed
      counts[change, default: 0] += 1
    }
    return counts
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
