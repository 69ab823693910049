import Foundation
import GRDB

/// Everything the exports said, kept in one SQLite file: the only thing that lives between two runs.
///
/// Reading may happen on several threads at once; writing happens through ``write(_:)``, one
/// transaction at a time. Rows never leave this module.
package struct TrainingStore: Sendable {
  package let path: String
  let database: any DatabaseWriter

  /// Opens the store, makes it if there is none, and brings its schema up to date.
  package init(path: String) throws(TrainingStoreError) {
    self.path = path
    do {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      guard FileManager.default.fileExists(atPath: folder) else {
        throw TrainingStoreError.folderMissing(path: path)
      }
      let pool = try DatabasePool(path: path, configuration: Self.configuration)
      database = pool
      try Self.migrate(pool, path: path)
    } catch {
      throw TrainingStoreError(error, path: path)
    }
  }

  /// Flushes the write-ahead log into the store, so that it is one file again.
  package func close() throws(TrainingStoreError) {
    try translating { try database.close() }
  }

  /// Writes a copy of the store to another place.
  package func copy(to copyPath: String) throws(TrainingStoreError) {
    try translating {
      let copy = try DatabaseQueue(path: copyPath)
      try database.backup(to: copy)
      try copy.close()
    }
  }

  /// Copies the files of a store that nobody has open: opening it would change its bytes.
  package static func copyFiles(of path: String, to copyPath: String) throws {
    for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: path + ending) {
      try FileManager.default.copyItem(atPath: path + ending, toPath: copyPath + ending)
    }
  }

  /// Another one after every write that may change a page: drawn, so that two stores that grew apart
  /// do not share one; and another one while activities are still to be made of what was read.
  package func revision() throws(TrainingStoreError) -> Int {
    try read {
      try Int.fetchOne(
        $0, sql: "SELECT (revision | isUnsettled) - (revision & isUnsettled) FROM state") ?? 0
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      // Our rows are no secrets to their own owner: deleted pages need not be overwritten.
      try db.execute(sql: "PRAGMA secure_delete = OFF")
    }
    return configuration
  }

  private static func migrate(_ pool: DatabasePool, path: String) throws {
    let migrator = DatabaseMigrator.training
    if try pool.read({ try migrator.hasBeenSuperseded($0) }) {
      throw TrainingStoreError.newer(path: path)
    }
    let isForeign = try pool.read { db in
      try !db.tableExists("grdb_migrations")
        && Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0 > 0
    }
    if isForeign { throw TrainingStoreError.notAStore(path: path) }
    if try pool.read({ try !migrator.hasCompletedMigrations($0) }) { try migrator.migrate(pool) }
  }
}

extension TrainingStore {
  /// Reads in one consistent view of the store.
  func read<Value>(_ body: (Database) throws -> Value) throws(TrainingStoreError) -> Value {
    try translating { try database.read(body) }
  }

  /// Runs a step and gives its error a sentence.
  func translating<Value>(_ body: () throws -> Value) throws(TrainingStoreError) -> Value {
    do {
      return try body()
    } catch {
      throw TrainingStoreError(error, path: path)
    }
  }
}
