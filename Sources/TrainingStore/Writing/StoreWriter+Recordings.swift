import GRDB
package import Training

extension StoreWriter {
  /// Keeps the samples and laps of an item, replacing what it had; what was derived from other
  /// samples and drawn of them goes with them.
  @discardableResult
  package func save(_ recording: PackedRecording, of item: Int64) throws -> Change {
    let stored = try recordingDigest(of: item)
    guard stored != recording.digest else { return .unchanged }
    if stored != nil {
      for table in itemOwned + ["mending", "agreement"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE itemID = ?", arguments: [item])
      }
      try db.execute(sql: "DELETE FROM agreement WHERE otherID = ?", arguments: [item])
    }
    try RawStatement(db, Self.saveRecording).run([
      .integer(item), StoredValue(recording.sampleCount), .bytes(recording.pauses),
      .integer(recording.digest),
    ])
    let addStream = try RawStatement(db, Self.addStream)
    for stream in recording.streams { try addStream.run([.integer(item)] + values(of: stream)) }
    try add(recording.laps, of: item, Self.addLap)
    try add(recording.lengths, of: item, Self.addLength)
    try add(recording.sets, of: item, Self.addSet)
    try add(recording.steps, of: item, Self.addStep)
    try add(recording.splits, of: item, Self.addSplit)
    if !recording.beats.isEmpty {
      try RawStatement(db, Self.addBeats).run([.integer(item), .bytes(recording.beats)])
    }
    try RawStatement(
      db,
      "UPDATE item SET hasParts = 1, sampleCount = ?, streamCount = ? WHERE id = ? AND NOT hasParts"
    ).run([
      StoredValue(recording.sampleCount), StoredValue(recording.streams.count), .integer(item),
    ])
    changesPages = true
    return stored == nil ? .added : .changed
  }

  /// The digest of the samples and parts of an item; `nil` without either.
  package func recordingDigest(of item: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM recording WHERE itemID = ?"),
      arguments: [item])
  }

  /// Adds the parts of an item, numbered from 0.
  private func add(_ parts: [[StoredValue]], of item: Int64, _ sql: String) throws {
    guard !parts.isEmpty else { return }
    let statement = try RawStatement(db, sql)
    for (number, part) in parts.enumerated() {
      try statement.run([.integer(item), StoredValue(number)] + part)
    }
  }

  /// Keeps derived values but for the efforts, for the item that their id names.
  ///
  /// `settings` is the fingerprint of the settings they rest on.
  package func save(_ derived: DerivedValues, settings: UInt64) throws {
    let values = derivedValues(derived, settings: settings)
    // Neither whose they are nor what they rest on changes a page; the values do.
    let digest = ContentDigest(Array(values[2...])).stored
    let stored = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM derived WHERE itemID = ?"),
      arguments: [derived.activityID])
    if stored != digest { changesPages = true }
    try RawStatement(db, Self.saveDerived).run(values + [.integer(digest)])
  }

  private static let saveRecording = upsert(
    into: "recording", ["itemID", "sampleCount", "pauses", "digest"], key: ["itemID"])
  private static let saveDerived = upsert(
    into: "derived", derivedColumns + ["digest"], key: ["itemID"])
  private static let addStream = insert(into: "stream", ["itemID"] + streamColumns)
  private static let addLap = insert(into: "lap", ["itemID", "number"] + lapColumns)
  private static let addLength = insert(into: "swimLength", ["itemID", "number"] + lengthColumns)
  private static let addSet = insert(into: "strengthSet", ["itemID", "number"] + setColumns)
  private static let addStep = insert(into: "workoutStep", ["itemID", "number"] + stepColumns)
  private static let addSplit = insert(
    into: "watchSplit", ["itemID", "number"] + watchSplitColumns)
  private static let addBeats = insert(into: "heartBeats", ["itemID", "intervals"])
}
