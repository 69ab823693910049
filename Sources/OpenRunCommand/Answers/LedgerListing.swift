import Diagnostics
import Foundation
import TrainingStore

/// The ledger's rows, in words or in JSON.
struct LedgerListing {
  var entries: [LedgerEntry]

  init(_ entries: [LedgerEntry]) { self.entries = entries }

  var text: String {
    guard !entries.isEmpty else { return "Nothing to report: every file was understood." }
    return entries.map { entry in
      let place = [entry.container, entry.entry].filter { !$0.isEmpty }.joined(separator: " › ")
      let kind = entry.kind.map { " (\($0))" } ?? ""
      let reason = entry.reason.map { "\n    \($0)" } ?? ""
      return "\(words(for: entry.outcome))\(kind): \(redacted(place))\(reason)"
    }.joined(separator: "\n")
  }

  var json: String {
    get throws {
      try JSONText(
        entries.map { entry in
          Row(
            container: redacted(entry.container), entry: redacted(entry.entry),
            bytes: entry.size, outcome: entry.outcome.rawValue, kind: entry.kind,
            reason: entry.reason)
        }
      ).text
    }
  }

  private struct Row: Encodable {
    var container: String
    var entry: String
    var bytes: Int
    var outcome: String
    var kind: String?
    var reason: String?
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
}
