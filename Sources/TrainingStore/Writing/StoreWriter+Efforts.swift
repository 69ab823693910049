import GRDB
package import Training

extension StoreWriter {
  /// Keeps the efforts among derived values: what rests on no setting.
  ///
  /// `formulas` is the fingerprint of the formulas behind all derived values.
  package func save(effortsOf derived: DerivedValues, formulas: UInt64) throws {
    let id = StoredValue(derived.activityID)
    let values = [
      derived.gradeFactor.flatMap { $0 > 0 ? StoredValue($0) : nil } ?? .null,
      StoredValue.bytes(packed(derived.furthestMeters)),
      StoredValue.bytes(packed(derived.gradeAdjustedSplits)),
    ]
    let rows = derived.bestEfforts.filter { $0.distanceMeters > 0 && $0.seconds > 0 }.map {
      [StoredValue.real($0.distanceMeters), .real($0.seconds), .real($0.startSeconds)]
    }
    let digest = ContentDigest(values + rows.flatMap { $0 }).stored
    let stored = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM effort WHERE itemID = ?"),
      arguments: [derived.activityID])
    try RawStatement(db, Self.saveEffort).run(
      [id, .integer(Int64(bitPattern: formulas))] + values + [.integer(digest)])
    guard stored != digest else { return }
    changesPages = true
    if stored != nil {
      try RawStatement(db, "DELETE FROM bestEffort WHERE itemID = ?").run([id])
    }
    let add = try RawStatement(db, Self.addBestEffort)
    for row in rows { try add.run([id] + row) }
  }

  private static let saveEffort = upsert(
    into: "effort",
    ["itemID", "formulas", "gradeFactor", "furthestMeters", "gradeAdjustedSplits", "digest"],
    key: ["itemID"])
  private static let addBestEffort = upsert(
    into: "bestEffort", ["itemID", "distanceMeters", "seconds", "startSeconds"],
    key: ["itemID", "distanceMeters"])
}

/// Adds the efforts to the derived values they belong to.
func addEfforts(to derived: inout [Int64: DerivedValues], _ db: Database) throws {
  let curves = try Row.fetchCursor(
    db,
    sql: """
      SELECT activity.id, gradeFactor, furthestMeters, gradeAdjustedSplits FROM effort
      JOIN activity ON recordingItem = itemID
      """)
  while let row = try curves.next() {
    let (id, factor): (Int64, Double?) = (row[0], row[1])
    derived[id]?.gradeFactor = factor
    derived[id]?.furthestMeters = row.numbers(at: 2)
    derived[id]?.gradeAdjustedSplits = splits(in: row.bytes(at: 3, integers) ?? [])
    derived[id]?.setZonesOfSplits()
  }
  let efforts = try Row.fetchCursor(
    db,
    sql: """
      SELECT activity.id, bestEffort.distanceMeters, seconds, startSeconds FROM bestEffort
      JOIN activity ON recordingItem = itemID
      ORDER BY itemID, bestEffort.distanceMeters
      """)
  // Of one activity after the other, so that each is looked up once.
  var (owner, found): (Int64?, [BestEffort]) = (nil, [])
  while let row = try efforts.next() {
    let id: Int64 = row[0]
    if id != owner {
      if let owner { derived[owner]?.bestEfforts = found }
      (owner, found) = (id, [])
    }
    found.append(BestEffort(distanceMeters: row[1], seconds: row[2], startSeconds: row[3]))
  }
  if let owner { derived[owner]?.bestEfforts = found }
}
