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

extension TrainingStore {
  /// What ids in the feed begin with; the first one that was ever used stays.
  package func feedTag(orKeep tag: String) throws -> String {
    func kept() throws(TrainingStoreError) -> String? {
      try read { try String.fetchOne($0, sql: "SELECT tag FROM feedTag") }
    }
    if let kept = try kept() { return kept }
    try write { writer in
      try writer.db.execute(
        sql: "INSERT OR IGNORE INTO feedTag (id, tag) VALUES (1, ?)", arguments: [tag])
    }
    return try kept() ?? tag
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
