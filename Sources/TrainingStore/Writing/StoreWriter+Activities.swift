import GRDB
package import Training

/// What is kept of an activity beside its values.
package struct ActivityState: Hashable, Sendable {
  package enum Hidden: String, Sendable {
    /// A newer list of its source does not have it any more.
    case removed
    /// Left out by hand.
    case excluded
  }

  /// The item whose samples are its own.
  package var recordingItem: Int64?
  package var hidden: Hidden?
  /// The fingerprint of what mending rests on.
  package var basis: UInt64
  /// What was mended of it.
  package var corrections: [Correction]

  package init(
    recordingItem: Int64? = nil, hidden: Hidden? = nil, basis: UInt64 = 0,
    corrections: [Correction] = []
  ) {
    (self.recordingItem, self.hidden) = (recordingItem, hidden)
    (self.basis, self.corrections) = (basis, corrections)
  }
}

extension StoreWriter {
  /// Keeps an activity, replacing the one with the same id.
  @discardableResult
  package func save(_ activity: Activity, _ state: ActivityState) throws -> Change {
    let values = activityValues(activity)
    let own: [StoredValue] = [
      StoredValue(state.recordingItem), StoredValue(state.hidden?.rawValue),
      .integer(Int64(bitPattern: state.basis)),
      StoredValue(state.corrections.isEmpty ? nil : jsonText(state.corrections)),
    ]
    let digest = activityDigest(values)
    let stored = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT digest, recordingItem, hidden, basis, corrections FROM activity WHERE id = ?
          """),
      arguments: [activity.id])
    if let stored, stored[0] == digest, stored[1] == state.recordingItem,
      stored[2] == state.hidden?.rawValue, stored[3] == Int64(bitPattern: state.basis),
      own[3] == StoredValue(stored[4] as String?)
    {
      return .unchanged
    }
    try RawStatement(db, Self.saveActivity).run(values + [.integer(digest)] + own)
    changesPages = true
    return stored == nil ? .added : .changed
  }

  /// Keeps an activity that one source alone tells of: it is its own item.
  @discardableResult
  package func save(_ activity: Activity) throws -> Change {
    let values = activityValues(activity)
    let digest = activityDigest(values)
    let stored = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM activity WHERE id = ?"),
      arguments: [activity.id])
    guard stored != digest else { return .unchanged }
    let source = activity.id > 0 ? SourceKind.garminList : .fit
    let item = upsert(into: "item", activityColumns + ["digest", "number", "source"], key: ["id"])
    try RawStatement(db, item).run(
      values + [.integer(digest), .integer(activity.id), StoredValue(source.rawValue)])
    try RawStatement(db, Self.saveActivity).run(
      values + [.integer(digest), .integer(activity.id), .null, .integer(0), .null])
    let link = upsert(
      into: "activityItem", ["activityID", "itemID", "gave"], key: ["activityID", "itemID"])
    try RawStatement(db, link).run([.integer(activity.id), .integer(activity.id), .integer(-1)])
    changesPages = true
    return stored == nil ? .added : .changed
  }

  /// Removes an activity; what its sources tell stays.
  package func removeActivity(_ id: Int64) throws {
    try RawStatement(db, "DELETE FROM activity WHERE id = ?").run([.integer(id)])
    changesPages = true
  }

  /// Gives what one activity is known by (its addresses) to another that took its place.
  package func hand(overFrom old: Int64, to new: Int64) throws {
    try moveAddresses(from: old, to: new)
  }

  private static let saveActivity = upsert(
    into: "activity",
    activityColumns + ["digest", "recordingItem", "hidden", "basis", "corrections"],
    key: ["id"])
}
