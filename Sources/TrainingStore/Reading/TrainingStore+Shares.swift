import GRDB
package import Training

extension TrainingStore {
  /// What was asked to be told to others.
  package func sharedSubjects() throws(TrainingStoreError) -> Set<ShareSubject> {
    try read { db in
      Set(
        try String.fetchAll(db, sql: "SELECT subject FROM share")
          .compactMap { ShareSubject(text: $0) })
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
  /// Notes what is told to others from now on; says whether that is new.
  @discardableResult
  package func share(_ subject: ShareSubject) throws -> Bool {
    try db.execute(
      sql: "INSERT OR IGNORE INTO share (subject) VALUES (?)", arguments: [subject.text])
    guard db.changesCount > 0 else { return false }
    changesPages = true
    return true
  }
}
