import GRDB

extension TrainingStore {
  /// What was noted of live services, by name.
  package func serviceStates() throws(TrainingStoreError) -> [String: String] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT name, value FROM serviceState")
      return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    }
  }
}

extension StoreWriter {
  /// Notes something of a live service; `nil` forgets it.
  package func noteService(_ name: String, _ value: String?) throws {
    if let value {
      try db.execute(
        sql: "INSERT OR REPLACE INTO serviceState (name, value) VALUES (?, ?)",
        arguments: [name, value])
    } else {
      try db.execute(sql: "DELETE FROM serviceState WHERE name = ?", arguments: [name])
    }
  }
}
