import Metrics
package import Training
package import TrainingStore

/// How many activities had derived values made again; each counts once, where it is named first.
package struct DerivedRefresh: Hashable, Sendable {
  /// Of which everything was, from all streams: formulas have changed.
  package var recordings = 0
  /// Of which only training impulse, time in zones and what is drawn by zones were: the settings of
  /// their day have changed.
  package var heartRates = 0
  /// Of which only what their page draws was: how it is made has changed, or the family of the
  /// sport, or it was never made.
  package var drawings = 0

  package var total: Int { recordings + heartRates + drawings }
}

/// Derives again what rests on formulas or settings that have changed, and nothing else.
///
/// - Parameters:
///   - store: holds the samples and what was derived of them.
///   - athlete: whose settings count.
///   - id: of the one activity to be looked at; all where it is `nil`.
///   - workers: how many threads derive.
/// - Throws: what reading or writing the store throws.
/// - Returns: how many activities were derived.
@discardableResult
package func refreshDerived(
  in store: TrainingStore, athlete: Athlete, of id: Int64? = nil, workers: Int = 2
) throws -> DerivedRefresh {
  let athlete = try athlete.withZones(of: store)
  var fingerprints = SettingsFingerprints(athlete)
  let stale = try store.derivedStamps(of: id).compactMap { StaleValues($0, &fingerprints) }
  guard !stale.isEmpty else { return DerivedRefresh() }
  let known = stale.contains { $0.extent == .heartRate } ? try store.derived() : [:]
  var (batch, refresh): ([RefreshedValues], DerivedRefresh) = ([], DerivedRefresh())
  func flush() throws {
    try store.write { writer in
      for values in batch where try values.save(writer) { refresh.count(values.stale.extent) }
    }
    batch.removeAll()
  }
  try inOrder(stale, workers: workers) {
  } work: { _, stale -> Result<RefreshedValues, TrainingStoreError> in
    Result { () throws(TrainingStoreError) in
      try RefreshedValues(
        stale, in: store, known: known[stale.stamp.activityID], athlete: athlete)
    }
  } consume: { result in
    batch.append(try result.get())
    if batch.count == 128 { try flush() }
  }
  if !batch.isEmpty { try flush() }
  return refresh
}

/// What the page of an activity draws; made again and kept where what is kept is damaged.
///
/// `nil` where nothing was recorded.
package func soundDrawing(
  of id: Int64, in store: TrainingStore, athlete: Athlete
) throws -> RunDrawing? {
  if let drawing = try store.drawing(of: id) { return drawing }
  guard try store.hasRecording(of: id) else { return nil }
  try store.write { try $0.removeDrawing(of: id) }
  try refreshDerived(in: store, athlete: athlete, of: id)
  return try store.drawing(of: id)
}

/// An activity whose derived values no longer hold.
private struct StaleValues: Sendable {
  enum Extent {
    case everything
    /// What rests on heart rate and settings.
    case heartRate
    case drawing
  }

  var stamp: DerivedStamp
  var extent: Extent
  /// The fingerprint of the settings of its day.
  var settings: UInt64

  /// `nil` when all of them hold.
  init?(_ stamp: DerivedStamp, _ fingerprints: inout SettingsFingerprints) {
    self.stamp = stamp
    settings = fingerprints.settings(on: stamp.start.day)
    if stamp.hasSamples, stamp.formulas != fingerprints.formulas(for: stamp.sport) {
      extent = .everything
    } else if stamp.hasSamples, stamp.hasHeartRate, stamp.settings != settings {
      extent = .heartRate
    } else if let recording = stamp.recording,
      stamp.drawing
        != DrawingStamp(recording: recording, settings: fingerprints.drawingSettings(of: stamp))
    {
      extent = .drawing
    } else {
      return nil
    }
  }
}

extension DerivedRefresh {
  fileprivate mutating func count(_ extent: StaleValues.Extent) {
    switch extent {
    case .everything: recordings += 1
    case .heartRate: heartRates += 1
    case .drawing: drawings += 1
    }
  }
}

/// Values made again, ready to be kept.
private struct RefreshedValues: Sendable {
  var stale: StaleValues
  /// `nil` where they still hold.
  var derived: DerivedValues?
  var drawing: (packed: PackedDrawing, stamp: DrawingStamp)?

  init(
    _ stale: StaleValues, in store: TrainingStore, known: DerivedValues?, athlete: Athlete
  ) throws(TrainingStoreError) {
    self.stale = stale
    let (id, sport) = (stale.stamp.activityID, stale.stamp.sport)
    var details: ActivityDetails?
    switch stale.extent {
    case .everything:
      details = try store.details(of: id)
      derived = DerivedValues(activityID: id)
      if let recording = details?.recording, let activity = try store.activity(id) {
        derived = Ingest.derived(from: recording, of: activity, athlete: athlete)
      }
    case .heartRate:
      let recording = try store.recording(of: id, only: [.time, .heartRate])
      derived = known
      derived?.setEffort(
        of: recording ?? Recording(streams: []), day: stale.stamp.start.day, athlete: athlete)
    case .drawing: break
    }
    guard let recording = stale.stamp.recording else { return }
    let zoneBounds = derived?.zoneLowerBounds ?? stale.stamp.zoneLowerBounds
    let stamp = DrawingStamp(
      recording: recording, settings: drawingSettings(sport.family, zoneBounds: zoneBounds))
    // Another weighting of heart rates moves no zone.
    guard stamp != stale.stamp.drawing else { return }
    let parts = if let details { details } else { try store.details(of: id) }
    drawing = (
      PackedDrawing(runDrawing(of: parts, sport: sport, zoneBounds: zoneBounds)), stamp
    )
  }

  /// Keeps them, unless another program has replaced the samples meanwhile; says whether it did.
  func save(_ writer: StoreWriter) throws -> Bool {
    guard try writer.recordingDigest(of: stale.stamp.activityID) == stale.stamp.recording else {
      return false
    }
    if let derived {
      try writer.save(derived, settings: stale.settings)
      if stale.extent == .everything {
        try writer.save(effortsOf: derived, formulas: formulas(for: stale.stamp.sport))
      }
    }
    if let drawing { try writer.save(drawing.packed, of: stale.stamp.activityID, drawing.stamp) }
    return true
  }
}
