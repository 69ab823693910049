import GRDB
package import Training

extension TrainingStore {
  /// What was mended of an activity, in the order it was.
  package func corrections(of id: Int64) throws(TrainingStoreError) -> [Correction] {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT corrections FROM activity WHERE id = ?", arguments: [id]
      ).flatMap { jsonValue($0) } ?? []
    }
  }

  /// What was mended of the activities that are shown, by id; nothing of those without.
  package func corrections() throws(TrainingStoreError) -> [Int64: [Correction]] {
    try read(fetchCorrections)
  }
}

/// What was mended of the activities that are shown.
func fetchCorrections(_ db: Database) throws -> [Int64: [Correction]] {
  var corrections: [Int64: [Correction]] = [:]
  let rows = try Row.fetchCursor(
    db,
    sql: "SELECT id, corrections FROM activity WHERE corrections IS NOT NULL AND hidden IS NULL")
  while let row = try rows.next() {
    corrections[row[0]] = (row[1] as String?).flatMap { jsonValue($0) }
  }
  return corrections
}

/// How many activities are known and not shown.
func fetchLeftOut(_ db: Database) throws -> LeftOut {
  func count(_ hidden: ActivityState.Hidden) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM activity WHERE hidden = ? AND NOT isParent",
      arguments: [hidden.rawValue]) ?? 0
  }
  return LeftOut(removed: try count(.removed), excluded: try count(.excluded))
}
