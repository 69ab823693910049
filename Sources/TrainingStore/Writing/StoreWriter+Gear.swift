import GRDB
package import Training

extension StoreWriter {
  /// Keeps gear together with the list of its activities.
  package func save(_ gear: Gear) throws -> Change {
    let change = try keep(gear)
    let wanted = Set(gear.activityIDs)
    let stored = try activities(of: gear.id)
    guard wanted != stored else { return change }
    let remove = try RawStatement(
      db, "DELETE FROM gearActivity WHERE gearID = ? AND activityID = ?")
    for id in stored.subtracting(wanted) { try remove.run([StoredValue(gear.id), .integer(id)]) }
    let add = try RawStatement(db, insert(into: "gearActivity", ["gearID", "activityID"]))
    for id in wanted.subtracting(stored) { try add.run([StoredValue(gear.id), .integer(id)]) }
    changesPages = true
    return change.joined(with: .changed)
  }

  /// Keeps the gear that a table of activities names.
  ///
  /// What earlier tables said of the gear of these activities is forgotten; what they said of
  /// other activities stays. A piece that nothing was done with any more is removed.
  ///
  /// The gear has negative ids; the activities are all that the table tells of, with gear or
  /// without. What was done with each piece comes back in the order of the table.
  package func save(
    named gear: [Gear], in activities: Set<Int64>
  ) throws -> [Change] {
    let changes = try gear.map { piece in
      var piece = piece
      let elsewhere = try self.activities(of: piece.id).subtracting(activities)
      piece.activityIDs = elsewhere.union(piece.activityIDs).sorted()
      return try save(piece)
    }
    let named = Set(gear.map(\.id))
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM gear WHERE id < 0 ORDER BY id")
    where !named.contains(id) {
      let stored = try self.activities(of: id)
      guard !stored.isDisjoint(with: activities) else { continue }
      let remove = try RawStatement(
        db, "DELETE FROM gearActivity WHERE gearID = ? AND activityID = ?")
      for activity in stored.intersection(activities) {
        try remove.run([.integer(id), .integer(activity)])
      }
      if stored.isSubset(of: activities) {
        try RawStatement(db, "DELETE FROM gear WHERE id = ?").run([.integer(id)])
      }
      changesPages = true
    }
    return changes
  }

  private func activities(of gear: Int64) throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT activityID FROM gearActivity WHERE gearID = ?"),
        arguments: [gear]))
  }
}
