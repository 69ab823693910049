import Diagnostics
import TrainingStore

/// What the ledger remembers of one file, without mail addresses.
package struct FileRecord: Sendable {
  package var container: String
  package var entry: String
  package var bytes: Int
  /// The name of what became of it, for other programs.
  package var outcome: String
  /// The same in words.
  package var outcomeWords: String
  package var kind: String?
  package var reason: String?
}

extension Desk {
  /// Every file that was ever read, or only those that could not be used, in whole or in part.
  package func files(onlyProblems: Bool) throws(Refusal) -> [FileRecord] {
    try refusing {
      let store = try openStore()
      return try (onlyProblems ? store.problems() : store.ledger()).map { entry in
        FileRecord(
          container: redacted(entry.container), entry: redacted(entry.entry), bytes: entry.size,
          outcome: entry.outcome.rawValue, outcomeWords: words(for: entry.outcome),
          kind: entry.kind?.words, reason: entry.reason?.sentence)
      }
    }
  }
}

private func words(for outcome: FileOutcome) -> String {
  switch outcome {
  case .imported: "imported"
  case .duplicate: "duplicate"
  case .notAnActivity: "not an activity"
  case .unrecognised: "not recognised"
  case .unreadable: "unreadable"
  }
}
