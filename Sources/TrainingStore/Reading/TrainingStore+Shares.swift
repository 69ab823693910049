import GRDB
package import Training

extension TrainingStore {
  /// The weeks that were asked to be told to others.
  package func sharedWeeks() throws(TrainingStoreError) -> Set<ISOWeek> {
    try read { db in
      Set(try String.fetchAll(db, sql: "SELECT week FROM share").compactMap { ISOWeek(iso: $0) })
    }
  }
}

extension StoreWriter {
  /// Notes that a week is told to others from now on; says whether that is new.
  @discardableResult
  package func share(_ week: ISOWeek) throws -> Bool {
    try db.execute(sql: "INSERT OR IGNORE INTO share (week) VALUES (?)", arguments: [week.iso])
    guard db.changesCount > 0 else { return false }
    changesPages = true
    return true
  }
}
