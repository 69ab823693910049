import GRDB
package import Training

extension StoreWriter {
  /// Gives an activity its address, which it keeps from now on.
  package func save(address path: String, of id: Int64) throws {
    try add(path, of: id, isPresent: true)
  }

  /// Notes an address that leads on to an activity's page.
  package func save(formerAddress path: String, of id: Int64) throws {
    try add(path, of: id, isPresent: false)
  }

  private func add(_ path: String, of id: Int64, isPresent: Bool) throws {
    try RawStatement(db, insert(into: "address", ["path", "activityID", "isPresent"])).run([
      .text(path), .integer(id), StoredValue(isPresent),
    ])
    changesPages = true
  }

  /// Whether an address belongs to an activity, or did so at any time.
  package func isHeld(_ path: String) throws -> Bool {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT activityID FROM address WHERE path = ?"), arguments: [path])
      != nil
  }

  /// Gives the address of a line of the log kept by hand to the recording it is about, where that
  /// has none.
  package func handOverAddressesOfLines(_ corrections: [HandCorrection] = []) throws {
    let recordings = try fetchRecordingsOfLines(db, corrections)
    for (line, recording) in recordings.sorted(by: { $0.key < $1.key })
    where try !hasAddress(recording) {
      try moveAddresses(from: line, to: recording)
    }
  }

  /// The activities that have a page and no address yet.
  package func unaddressedActivities(_ corrections: [HandCorrection] = []) throws -> [Activity] {
    try fetchUnaddressed(db, corrections)
  }

  /// The activities of a site whose addresses were made of titles; `nil` once those are written
  /// down, and for a store that never had such a site.
  package func activitiesWithTitledAddresses() throws -> [Activity]? {
    guard try fetchOwesTitledAddresses(db) else { return nil }
    return try fetchActivities(db, where: "NOT isParent").joining(fetchByHand(db)).activities
  }

  /// Says that the addresses made of titles are written down.
  package func settleTitledAddresses() throws {
    try db.execute(sql: "UPDATE state SET owesTitledAddresses = 0")
  }

  /// Gives the addresses of one activity to another, which keeps its own if it has one.
  func moveAddresses(from old: Int64, to new: Int64) throws {
    let isPresent = try hasAddress(new) ? "0" : "isPresent"
    try db.execute(
      sql: "UPDATE address SET activityID = ?, isPresent = \(isPresent) WHERE activityID = ?",
      arguments: [new, old])
    if db.changesCount > 0 { changesPages = true }
  }

  private func hasAddress(_ id: Int64) throws -> Bool {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM address WHERE activityID = ? AND isPresent"),
      arguments: [id]) != nil
  }
}
