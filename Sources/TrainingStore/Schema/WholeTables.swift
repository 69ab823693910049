import GRDB

extension TrainingStore {
  /// The columns of every table of ours, by its name, in their order.
  func tableColumns() throws -> [String: [String]] {
    try read { db in
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master
          WHERE type = 'table' AND name NOT LIKE 'grdb_%' AND name NOT LIKE 'sqlite_%'
          """)
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try db.columns(in: $0).map(\.name)) })
    }
  }

  /// What a query of texts gives, so that tests can compare whole stores.
  func texts(_ sql: String) throws -> [[String]] {
    try read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        (0..<row.count).map { row[$0] as String? ?? "NULL" }
      }
    }
  }
}
