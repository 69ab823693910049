import GRDB

extension TrainingStore {
  /// How many activities that are shown have a route, and so a map.
  package func routeCount() throws(TrainingStoreError) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM activity WHERE hidden IS NULL AND NOT isParent AND hasRoute")
        ?? 0
    }
  }
}
