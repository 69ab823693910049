import GRDB
package import Training

extension StoreWriter {
  /// Keeps an activity, replacing the one with the same id.
  @discardableResult
  package func save(_ activity: Activity) throws -> Change {
    let values = activityValues(activity)
    let digest = activityDigest(values)
    let stored = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM activity WHERE id = ?"),
      arguments: [activity.id])
    guard stored != digest else { return .unchanged }
    try RawStatement(db, Self.saveActivity).run(values + [.integer(digest)])
    changesPages = true
    return stored == nil ? .added : .changed
  }

  /// Keeps the samples and laps of an activity, replacing what it had; what was derived from other
  /// samples and drawn of them goes with them.
  @discardableResult
  package func save(_ recording: PackedRecording, of id: Int64) throws -> Change {
    let stored = try recordingDigest(of: id)
    guard stored != recording.digest else { return .unchanged }
    if stored != nil {
      for table in Self.partTables + ["derived", "effort", "bestEffort"] + Self.drawingTables {
        try db.execute(sql: "DELETE FROM \(table) WHERE activityID = ?", arguments: [id])
      }
    }
    try RawStatement(db, Self.saveRecording).run([
      .integer(id), StoredValue(recording.sampleCount), .bytes(recording.pauses),
      .integer(recording.digest),
    ])
    let addStream = try RawStatement(db, Self.addStream)
    for stream in recording.streams { try addStream.run([.integer(id)] + values(of: stream)) }
    try add(recording.laps, of: id, Self.addLap)
    try add(recording.lengths, of: id, Self.addLength)
    try add(recording.sets, of: id, Self.addSet)
    try add(recording.steps, of: id, Self.addStep)
    try add(recording.splits, of: id, Self.addSplit)
    if !recording.beats.isEmpty {
      try RawStatement(db, Self.addBeats).run([.integer(id), .bytes(recording.beats)])
    }
    changesPages = true
    return stored == nil ? .added : .changed
  }

  /// The digest of the samples and parts that are kept; `nil` without either.
  package func recordingDigest(of id: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM recording WHERE activityID = ?"),
      arguments: [id])
  }

  /// Adds the parts of an activity, numbered from 0.
  private func add(_ parts: [[StoredValue]], of id: Int64, _ sql: String) throws {
    guard !parts.isEmpty else { return }
    let statement = try RawStatement(db, sql)
    for (number, part) in parts.enumerated() {
      try statement.run([.integer(id), StoredValue(number)] + part)
    }
  }

  /// Keeps derived values but for the efforts.
  ///
  /// `settings` is the fingerprint of the settings they rest on.
  package func save(_ derived: DerivedValues, settings: UInt64) throws {
    let values = derivedValues(derived, settings: settings)
    // Neither whose they are nor what they rest on changes a page; the values do.
    let digest = ContentDigest(Array(values[2...])).stored
    let stored = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM derived WHERE activityID = ?"),
      arguments: [derived.activityID])
    if stored != digest { changesPages = true }
    try RawStatement(db, Self.saveDerived).run(values + [.integer(digest)])
  }

  /// Gives everything one activity has (samples, laps, drawing, sources, legs, addresses) to
  /// another, and removes it.
  package func move(from old: Int64, to new: Int64) throws {
    let tables = ["recording", "derived", "effort", "bestEffort"] + Self.drawingTables
    for table in tables + Self.partTables {
      try db.execute(
        sql: "UPDATE \(table) SET activityID = ? WHERE activityID = ?", arguments: [new, old])
    }
    try db.execute(
      sql: "UPDATE OR IGNORE activitySource SET activityID = ? WHERE activityID = ?",
      arguments: [new, old])
    try db.execute(
      sql: "UPDATE OR REPLACE gearActivity SET activityID = ? WHERE activityID = ?",
      arguments: [new, old])
    try db.execute(
      sql: "UPDATE activity SET parentID = ? WHERE parentID = ?", arguments: [new, old])
    try moveAddresses(from: old, to: new)
    try db.execute(sql: "DELETE FROM activity WHERE id = ?", arguments: [old])
    changesPages = true
  }

  /// Where the samples and parts of an activity lie.
  private static let partTables = [
    "stream", "lap", "swimLength", "strengthSet", "workoutStep", "watchSplit", "heartBeats",
  ]
  private static let saveActivity = upsert(
    into: "activity", activityColumns + ["digest"], key: ["id"])
  private static let saveRecording = upsert(
    into: "recording", ["activityID", "sampleCount", "pauses", "digest"], key: ["activityID"])
  private static let saveDerived = upsert(
    into: "derived", derivedColumns + ["digest"], key: ["activityID"])
  private static let addStream = insert(into: "stream", ["activityID"] + streamColumns)
  private static let addLap = insert(into: "lap", ["activityID", "number"] + lapColumns)
  private static let addLength = insert(
    into: "swimLength", ["activityID", "number"] + lengthColumns)
  private static let addSet = insert(into: "strengthSet", ["activityID", "number"] + setColumns)
  private static let addStep = insert(into: "workoutStep", ["activityID", "number"] + stepColumns)
  private static let addSplit = insert(
    into: "watchSplit", ["activityID", "number"] + watchSplitColumns)
  private static let addBeats = insert(into: "heartBeats", ["activityID", "intervals"])
}
