import GRDB

/// How many files had the same outcome for the same reason.
package struct FileTally: Hashable, Sendable {
  package var outcome: FileOutcome
  package var kind: LedgerKind?
  package var reason: LedgerReason?
  package var count: Int

  package init(
    outcome: FileOutcome, kind: LedgerKind? = nil, reason: LedgerReason? = nil, count: Int
  ) {
    self.outcome = outcome
    self.kind = kind
    self.reason = reason
    self.count = count
  }
}

extension TrainingStore {
  /// All files that were ever read, counted by outcome, kind and reason, in an order that is
  /// always the same.
  package func fileTallies() throws(TrainingStoreError) -> [FileTally] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT outcome, kind, reason, count(*) FROM file
          GROUP BY outcome, kind, reason ORDER BY outcome, kind, reason
          """
      ).map { row in
        FileTally(
          outcome: FileOutcome(rawValue: row[0]) ?? .unrecognised, kind: storedKind(row[1]),
          reason: storedReason(row[2]), count: row[3])
      }
    }
  }
}
