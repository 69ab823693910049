import GRDB
package import Training

/// How an activity is told of: by which items, and which of its fields come from each.
package struct ItemShare: Hashable, Sendable {
  package var itemID: Int64
  package var gave: ActivityFields

  package init(itemID: Int64, gave: ActivityFields) {
    (self.itemID, self.gave) = (itemID, gave)
  }
}

/// What was kept of activities the last time they were made of items.
package struct SettledActivity: Hashable, Sendable {
  package var activity: Activity
  package var state: ActivityState
}

extension TrainingStore {
  /// Whether items came, or settings changed, since activities were made of the items.
  package func isUnsettled(settings: UInt64) throws(TrainingStoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT isUnsettled OR settled IS NOT ? FROM state",
        arguments: [Int64(bitPattern: settings)]) ?? true
    }
  }

  /// Whether items came since activities were made of the items, so that some may be missing.
  package func hasUnsettledItems() throws(TrainingStoreError) -> Bool {
    try read { try Bool.fetchOne($0, sql: "SELECT isUnsettled FROM state") ?? true }
  }

  /// All activities as they are kept, hidden ones included, by id.
  package func settledActivities() throws(TrainingStoreError) -> [Int64: SettledActivity] {
    try read(fetchSettled)
  }

  /// Which items each activity is told by.
  package func shares() throws(TrainingStoreError) -> [Int64: Set<ItemShare>] {
    try read(fetchShares)
  }

  /// What is known of whether the samples of two items agree.
  package func agreements() throws(TrainingStoreError) -> [ItemPair: Int] {
    try read { db in
      var verdicts: [ItemPair: Int] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT itemID, otherID, verdict FROM agreement")
      while let row = try rows.next() { verdicts[ItemPair(row[0], row[1])] = row[2] }
      return verdicts
    }
  }

  /// The samples of an item of some kinds; `nil` without any.
  package func recording(
    ofItem id: Int64, only kinds: [StreamKind]? = nil
  ) throws(TrainingStoreError) -> Recording? {
    try read { try fetchRecording($0, where: "itemID = ?", id, only: kinds) }
  }
}

/// Two items, whichever comes first.
package struct ItemPair: Hashable, Sendable {
  package let first: Int64
  package let second: Int64

  package init(_ a: Int64, _ b: Int64) { (first, second) = (min(a, b), max(a, b)) }
}

extension StoreWriter {
  /// Keeps which items tell of an activity.
  package func save(_ shares: Set<ItemShare>, of activity: Int64) throws {
    try RawStatement(db, "DELETE FROM activityItem WHERE activityID = ?").run([
      .integer(activity)
    ])
    let add = try RawStatement(db, insert(into: "activityItem", ["activityID", "itemID", "gave"]))
    for share in shares.sorted(by: { $0.itemID < $1.itemID }) {
      try add.run([.integer(activity), .integer(share.itemID), .integer(share.gave.rawValue)])
    }
    changesPages = true
  }

  /// Forgets what was derived of recordings that no activity has as its own.
  package func removeUnusedDerivations() throws {
    for table in ["mending", "derived", "effort", "bestEffort", "drawing", "drawingBytes"] {
      try db.execute(
        sql: """
          DELETE FROM \(table) WHERE itemID NOT IN (
            SELECT recordingItem FROM activity WHERE recordingItem IS NOT NULL)
          """)
    }
  }

  /// Keeps whether the samples of two items agree.
  package func save(_ verdict: Int, of pair: ItemPair) throws {
    try RawStatement(
      db,
      upsert(into: "agreement", ["itemID", "otherID", "verdict"], key: ["itemID", "otherID"])
    ).run([.integer(pair.first), .integer(pair.second), StoredValue(verdict)])
  }

  /// Says that activities were made of all items there are, with these settings.
  package func noteSettled(settings: UInt64) throws {
    try RawStatement(db, "UPDATE state SET isUnsettled = 0, settled = ?")
      .run([.integer(Int64(bitPattern: settings))])
    isUnsettled = false
  }

  /// The salt of this store, drawn once.
  package func salt() throws -> [UInt8] {
    if let salt = try Row.fetchOne(db, sql: "SELECT salt FROM state WHERE salt IS NOT NULL") {
      return salt.bytes(at: 0, Array.init) ?? []
    }
    let salt = (0..<32).map { _ in UInt8.random(in: 0...255) }
    try RawStatement(db, "UPDATE state SET salt = ?").run([.bytes(salt)])
    return salt
  }
}

func fetchSettled(_ db: Database) throws -> [Int64: SettledActivity] {
  var activities: [Int64: SettledActivity] = [:]
  let rows = try Row.fetchCursor(
    db,
    sql: """
      SELECT \(list(activityColumns)), recordingItem, hidden, basis, corrections FROM activity
      """)
  let first = activityColumns.count
  while let row = try rows.next() {
    let hidden: String? = row[first + 1]
    activities[row[0]] = SettledActivity(
      activity: storedActivity(in: row),
      state: ActivityState(
        recordingItem: row[first], hidden: hidden.flatMap(ActivityState.Hidden.init),
        basis: UInt64(bitPattern: row[first + 2]),
        corrections: (row[first + 3] as String?).flatMap { jsonValue($0) } ?? []))
  }
  return activities
}

func fetchShares(_ db: Database) throws -> [Int64: Set<ItemShare>] {
  var shares: [Int64: Set<ItemShare>] = [:]
  let rows = try Row.fetchCursor(db, sql: "SELECT activityID, itemID, gave FROM activityItem")
  while let row = try rows.next() {
    shares[row[0], default: []].insert(
      ItemShare(itemID: row[1], gave: ActivityFields(rawValue: row[2])))
  }
  return shares
}
