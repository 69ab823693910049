import Desk

/// The ledger's rows, in words or in JSON.
struct LedgerListing {
  var entries: [FileRecord]

  init(_ entries: [FileRecord]) { self.entries = entries }

  var text: String {
    guard !entries.isEmpty else { return "Nothing to report: every file was understood." }
    return entries.map { entry in
      let place = [entry.container, entry.entry].filter { !$0.isEmpty }.joined(separator: " › ")
      let kind = entry.kind.map { " (\($0))" } ?? ""
      let reason = entry.reason.map { "\n    \($0)" } ?? ""
      return "\(entry.outcomeWords)\(kind): \(place)\(reason)"
    }.joined(separator: "\n")
  }

  var json: String {
    get throws {
      try JSONText(
        entries.map { entry in
          Row(
            container: entry.container, entry: entry.entry,
            bytes: entry.bytes, outcome: entry.outcome, kind: entry.kind,
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
}
