import GRDB
package import Training

extension TrainingStore {
  /// The samples of an activity; `nil` when it was logged without any.
  ///
  /// Only streams of these kinds are read; `nil` for all.
  package func recording(
    of id: Int64, only kinds: [StreamKind]? = nil
  ) throws(TrainingStoreError) -> Recording? {
    try read { try fetchRecording($0, where: ofActivity, id, only: kinds) }
  }

  /// Whether an activity has samples or parts.
  package func hasRecording(of id: Int64) throws(TrainingStoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM recording WHERE \(ofActivity)"), arguments: [id])
        ?? false
    }
  }

  /// What the page of an activity is made from besides the log.
  package func details(of id: Int64) throws(TrainingStoreError) -> ActivityDetails {
    ActivityDetails(
      recording: try recording(of: id), laps: try laps(of: id), lengths: try swimLengths(of: id),
      sets: try strengthSets(of: id), steps: try workoutSteps(of: id),
      watchSplits: try watchSplits(of: id))
  }

  /// The laps of an activity, in order.
  package func laps(of id: Int64) throws(TrainingStoreError) -> [Lap] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT \(list(lapColumns)) FROM lap WHERE \(ofActivity) ORDER BY number"),
        arguments: [id]
      ).map(lap)
    }
  }
}

/// The condition for what belongs to the samples of an activity, whose id is the argument.
let ofActivity = "itemID = (SELECT recordingItem FROM activity WHERE id = ?)"

/// The samples that a condition on their item names, with its one argument.
func fetchRecording(
  _ db: Database, where condition: String, _ id: Int64, only kinds: [StreamKind]?
) throws -> Recording? {
  let head = try Row.fetchOne(
    db.cachedStatement(sql: "SELECT sampleCount, pauses FROM recording WHERE \(condition)"),
    arguments: [id])
  // Laps alone make no recording.
  guard let head, let count: Int = head[0], count > 0 else { return nil }
  let wanted = kinds.map { " AND kind IN (\(list($0.map { String($0.rawValue) })))" } ?? ""
  let rows = try Row.fetchCursor(
    db.cachedStatement(
      sql: "SELECT \(list(streamColumns)) FROM stream WHERE \(condition)\(wanted) ORDER BY kind"),
    arguments: [id])
  var streams: [Stream] = []
  while let row = try rows.next() {
    let packed = PackedStream(
      kind: row[0], scale: row[1], offset: row[2], form: row[3],
      base: Int32(truncatingIfNeeded: row[4] as Int64),
      samples: row.bytes(at: 5, Array.init) ?? [])
    // A kind from a newer openrun, or bytes that were tampered with: the rest is still good.
    if let stream = packed.stream(count: count) { streams.append(stream) }
  }
  let bounds = head.numbers(at: 1)
  let pauses = stride(from: 0, to: bounds.count - 1, by: 2).compactMap { index in
    bounds[index] <= bounds[index + 1] ? bounds[index]..<bounds[index + 1] : nil
  }
  return Recording(streams: streams, pauses: pauses)
}
