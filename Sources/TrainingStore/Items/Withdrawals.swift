import GRDB
package import Training

/// An activity that a service listed once, and no more in a later list of its days.
package struct Withdrawal: Hashable, Sendable {
  package var source: SourceKind
  /// The number that the service gave it.
  package var number: Int64
  package var account: Int64
  /// When it was missed, in Unix seconds.
  package var asOf: Int
}

extension StoreWriter {
  /// Notes what a service lists of some days, all of it: what was told of these days by an earlier
  /// list of the same account and is not among `numbers` was withdrawn.
  ///
  /// Legs are left alone, since a service lists the whole alone; so is what may have been on a day
  /// beside, where nobody knows the clock it was on.
  package func noteListed(
    _ numbers: Set<Int64>, of source: SourceKind, on days: ClosedRange<Day>, account: Int64,
    liveFile: Int64, asOf: Int
  ) throws {
    for number in numbers {
      try RawStatement(db, "DELETE FROM withdrawal WHERE source = ? AND number = ?")
        .run([StoredValue(source.rawValue), .integer(number)])
      if db.changesCount > 0 { try noteUnsettled() }
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT number, start, utcOffsetSeconds FROM item
        WHERE source = ?1 AND parentID IS NULL AND start BETWEEN ?2 AND ?3
          AND (fileID = ?4 OR fileID IN (
            SELECT fileID FROM exportPart JOIN exportList ON listIdentity = identity
            WHERE account = ?5))
        """,
      arguments: [
        source.rawValue, (days.lowerBound.number - 1) * 86_400,
        (days.upperBound.number + 2) * 86_400, liveFile, account,
      ])
    for row in rows where !numbers.contains(row[0]) {
      let offset: Int? = row[2]
      let isWithin = [offset ?? -43_200, offset ?? 50_400].allSatisfy {
        days.contains(Moment(unixSeconds: row[1], utcOffsetSeconds: $0).day)
      }
      guard isWithin else { continue }
      try RawStatement(
        db,
        """
        INSERT INTO withdrawal (source, number, account, asOf) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET asOf = excluded.asOf
        """
      ).run([
        StoredValue(source.rawValue), .integer(row[0]), .integer(account), StoredValue(asOf),
      ])
      try noteUnsettled()
    }
  }
}

extension TrainingStore {
  /// What services have withdrawn.
  package func withdrawals() throws(TrainingStoreError) -> [Withdrawal] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT source, number, account, asOf FROM withdrawal ORDER BY source, number"
      ).compactMap { row in
        SourceKind(rawValue: row[0]).map {
          Withdrawal(source: $0, number: row[1], account: row[2], asOf: row[3])
        }
      }
    }
  }
}
