import GRDB
package import Training

extension StoreWriter {
  /// Keeps gear together with the list of its activities.
  package func save(_ gear: Gear) throws -> Change {
    let (change, stays) = try keepRow(gear)
    // A list that is older than the one that is kept says nothing of what was done in it either.
    guard stays else { return change }
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

  /// Keeps the gear that tables of activities name, in place of all that they named before.
  ///
  /// The gear has negative ids. What was done with each piece comes back in its order.
  package func save(named gear: [Gear]) throws -> [Change] {
    let changes = try gear.map { try save($0) }
    let named = Set(gear.map(\.id))
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM gear WHERE id < 0 ORDER BY id")
    where !named.contains(id) {
      try RawStatement(db, "DELETE FROM gearActivity WHERE gearID = ?").run([.integer(id)])
      try RawStatement(db, "DELETE FROM gear WHERE id = ?").run([.integer(id)])
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
