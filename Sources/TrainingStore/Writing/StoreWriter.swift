import GRDB

/// The store inside one transaction.
///
/// All that is written through it is kept together or not at all.
package final class StoreWriter {
  let db: Database
  /// Whether something was written that a page may show.
  var changesPages = false
  /// When the source of what is kept knew it, in Unix seconds; `nil` for what is said by hand, which
  /// takes the place of everything.
  package var asOf: Int?
  /// Whether this transaction has said that activities are to be made again.
  var isUnsettled = false

  init(_ db: Database) { self.db = db }
}

/// What writing something did.
package enum Change: Sendable {
  case added, changed, unchanged
}

extension TrainingStore {
  /// Runs one transaction; whatever `body` throws undoes it.
  package func write<Value>(
    _ body: (StoreWriter) throws -> Value
  ) throws -> Value {
    do {
      return try database.write { db in
        let writer = StoreWriter(db)
        let value = try body(writer)
        if writer.changesPages { try db.execute(sql: "UPDATE state SET revision = random()") }
        return value
      }
    } catch let error as DatabaseError {
      throw TrainingStoreError(error, path: path)
    }
  }
}
