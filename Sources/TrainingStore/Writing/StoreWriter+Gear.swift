import GRDB
package import Training

extension StoreWriter {
  /// Keeps gear together with the list of its activities.
  ///
  /// A list that is older than the one that is kept says nothing of what was done in it, and none
  /// says anything of activities whose gear was told later.
  package func save(_ gear: Gear) throws -> Change {
    let (change, stays) = try keepRow(gear)
    let date = try usesDate(of: gear.id)
    if let asOf, asOf < date || asOf == date && !stays { return change }
    let stored = try activities(of: gear.id)
    let differing = stored.symmetricDifference(gear.activityIDs)
    let wanted = try differing.subtracting(toldLater(differing))
    try RawStatement(db, "UPDATE gear SET usesAsOf = ? WHERE id = ?")
      .run([StoredValue(asOf ?? 0), .integer(gear.id)])
    for id in wanted.sorted() { try use(gear.id, in: id, !stored.contains(id)) }
    return wanted.isEmpty ? change : change.joined(with: .changed)
  }

  /// Keeps what is told of a piece without its activities; those that are known stay.
  package func save(listed piece: Gear) throws -> Change { try keep(piece) }

  /// Keeps what an activity was done in, in place of what was known of that.
  package func save(_ pieces: [Gear], usedIn activity: Int64) throws -> Change {
    let change = try pieces.reduce(Change.unchanged) {
      try $0.joined(with: save(listed: $1))
    }
    guard try toldLater([activity]).isEmpty else { return change }
    let stored = Set(
      try Int64.fetchAll(
        db.cachedStatement(
          sql: "SELECT gearID FROM gearActivity WHERE activityID = ? AND gearID > 0"),
        arguments: [activity]))
    var differing = stored.symmetricDifference(pieces.map(\.id))
    if let asOf { differing = try differing.filter { try usesDate(of: $0) <= asOf } }
    try RawStatement(db, upsert(into: "toldGear", ["activityID", "asOf"], key: ["activityID"]))
      .run([.integer(activity), StoredValue(asOf ?? 0)])
    for id in differing.sorted() { try use(id, in: activity, !stored.contains(id)) }
    return differing.isEmpty ? change : change.joined(with: .changed)
  }

  /// Notes that an activity was done in a piece, or that it was not.
  private func use(_ gear: Int64, in activity: Int64, _ isUsed: Bool) throws {
    let sql =
      isUsed
      ? insert(into: "gearActivity", ["gearID", "activityID"])
      : "DELETE FROM gearActivity WHERE gearID = ? AND activityID = ?"
    try RawStatement(db, sql).run([.integer(gear), .integer(activity)])
    changesPages = true
  }

  /// Those of some activities whose gear was told by themselves, later than what is kept now.
  private func toldLater(_ activities: Set<Int64>) throws -> Set<Int64> {
    guard let asOf, !activities.isEmpty else { return [] }
    let told = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT activityID FROM toldGear WHERE asOf > ?"), arguments: [asOf])
    return activities.intersection(told)
  }

  /// When the list of activities of a piece was known; 0 where none is.
  private func usesDate(of gear: Int64) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT usesAsOf FROM gear WHERE id = ?"), arguments: [gear]) ?? 0
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
