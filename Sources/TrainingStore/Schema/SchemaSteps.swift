import GRDB

/// One step of the schema and what stands after it.
struct SchemaStep {
  var name: String
  /// Of the SQL of all tables and indexes.
  var digest: UInt64
  /// The SQL of the tables we made.
  var tables: [String]
}

extension TrainingStore {
  /// Makes an empty store step by step, so that a test can tell whether a shipped one was edited.
  static func schemaSteps() throws -> [SchemaStep] {
    let migrator = DatabaseMigrator.training
    let queue = try DatabaseQueue()
    return try migrator.migrations.map { name in
      try migrator.migrate(queue, upTo: name)
      let sql = try queue.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT sql FROM sqlite_master
            WHERE sql IS NOT NULL AND name NOT LIKE 'grdb_%' ORDER BY name
            """)
      }
      return SchemaStep(
        name: name, digest: fingerprint(of: sql),
        tables: sql.filter { $0.hasPrefix("CREATE TABLE") })
    }
  }

  /// Makes a store as an older version left it: the schema up to a step, and rows put in by SQL.
  static func makeStore(at path: String, upTo step: String, sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try DatabaseMigrator.training.migrate(queue, upTo: step)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Notes a step that this version does not know, as a newer one would have.
  func noteUnknownStep(_ name: String) throws {
    try database.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [name])
    }
  }
}
