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
}

/// What was mended of the activities that are shown, and how many are not.
func fetchCorrections(_ db: Database) throws -> ([Int64: [Correction]], LeftOut) {
  var corrections: [Int64: [Correction]] = [:]
  var leftOut = LeftOut()
  let rows = try Row.fetchCursor(
    db,
    sql: """
      SELECT id, hidden, isParent, corrections FROM activity
      WHERE corrections IS NOT NULL OR hidden IS NOT NULL
      """)
  while let row = try rows.next() {
    switch (row[1] as String?).flatMap(ActivityState.Hidden.init) {
    case nil: corrections[row[0]] = (row[3] as String?).flatMap { jsonValue($0) }
    case .removed: leftOut.removed += row[2] ? 0 : 1
    case .excluded: leftOut.excluded += row[2] ? 0 : 1
    }
  }
  return (corrections, leftOut)
}
