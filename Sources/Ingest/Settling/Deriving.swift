import Mending
import Metrics
package import Training
package import TrainingStore

/// What was derived again because something it rests on has changed.
package struct DerivedRefresh: Hashable, Sendable {
  /// Activities of which everything was, from all streams: formulas have changed, or what mending
  /// rests on.
  package var recordings = 0
  /// Of which only training impulse, time in zones and what is drawn by zones were: the settings of
  /// their day have changed.
  package var heartRates = 0
  /// Of which only what their page draws was: how it is made has changed, or the family of the
  /// sport, or it was never made.
  package var drawings = 0

  package var total: Int { recordings + heartRates + drawings }
}

/// Derives again what rests on formulas, settings or mending that have changed, and nothing else.
///
/// `resolution` is what the store's activities were just made of; where it is needed and is `nil`,
/// it is made. Looks at one activity alone where `id` names one.
func deriveStale(
  in store: TrainingStore, athlete: Athlete, of id: Int64? = nil, _ resolution: Resolution?,
  _ rules: SettlingRules, workers: Int
) throws -> DerivedRefresh {
  let athlete = try athlete.withZones(of: store)
  var fingerprints = SettingsFingerprints(athlete)
  let stale = try store.derivedStamps(of: id).compactMap { StaleValues($0, &fingerprints) }
  guard !stale.isEmpty else { return DerivedRefresh() }
  let known = stale.contains { $0.extent == .heartRate } ? try store.derived() : [:]
  var resolved: [Int64: ResolvedActivity] = [:]
  if stale.contains(where: { $0.extent == .everything }) {
    let all = try resolution ?? Resolution(of: store, rules)
    resolved = Dictionary(all.activities.map { ($0.activity.id, $0) }) { first, _ in first }
  }
  var (batch, refresh): ([RefreshedValues], DerivedRefresh) = ([], DerivedRefresh())
  func flush() throws {
    try store.write { writer in
      for values in batch where try values.save(writer) { refresh.count(values.stale.extent) }
    }
    batch.removeAll()
  }
  let contexts = resolved
  try inOrder(stale, workers: workers) {
  } work: { _, stale -> Result<RefreshedValues, TrainingStoreError> in
    Result { () throws(TrainingStoreError) in
      let id = stale.stamp.activityID
      return try RefreshedValues(
        stale, contexts[id], in: store, known: known[id], athlete: athlete)
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
  of id: Int64, in store: TrainingStore, athlete: Athlete, rules: SettlingRules
) throws -> RunDrawing? {
  if let drawing = try store.drawing(of: id) { return drawing }
  guard let stamp = try store.derivedStamps(of: id).first else { return nil }
  try store.write { try $0.removeDrawing(of: stamp.itemID) }
  _ = try deriveStale(
    in: store, athlete: athlete, of: id, nil, rules, workers: 1)
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
    if stamp.mendedBasis != stamp.basis
      || stamp.hasSamples && stamp.formulas != fingerprints.formulas(for: stamp.sport)
    {
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
    // Samples that were mended are mended again before anything is made of them.
    if !stamp.isPlain { extent = .everything }
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
  var everything: DerivedRecording?
  var derived: DerivedValues?
  var drawing: (packed: PackedDrawing, stamp: DrawingStamp)?
  var shown: (activity: Activity, state: ActivityState)?

  init(
    _ stale: StaleValues, _ resolved: ResolvedActivity?, in store: TrainingStore,
    known: DerivedValues?, athlete: Athlete
  ) throws(TrainingStoreError) {
    self.stale = stale
    let (id, stamp) = (stale.stamp.activityID, stale.stamp)
    guard let digest = stamp.recording else { return }
    switch stale.extent {
    case .everything:
      guard let resolved else { return }
      let derived = DerivedRecording(
        try store.details(of: id), digest: digest, resolved.context, athlete: athlete)
      everything = derived
      shown = resolved.shown(mending: derived.mending)
      return
    case .heartRate:
      let recording = try store.recording(of: id, only: [.time, .heartRate])
      derived = known
      if let activity = try store.activity(id) {
        derived?.setEffort(
          of: recording ?? Recording(streams: []), activity: activity, athlete: athlete)
      }
    case .drawing: break
    }
    let zoneBounds = derived?.zoneLowerBounds ?? stamp.zoneLowerBounds
    let drawn = DrawingStamp(
      recording: digest,
      settings: drawingSettings(stamp.sport, isRace: stamp.isRace, zoneBounds: zoneBounds))
    // Another weighting of heart rates moves no zone.
    guard drawn != stamp.drawing else { return }
    drawing = (
      PackedDrawing(
        runDrawing(
          of: try store.details(of: id), sport: stamp.sport, isRace: stamp.isRace,
          zoneBounds: zoneBounds)), drawn
    )
  }

  /// Keeps them, unless another program has replaced the samples meanwhile; says whether it did.
  func save(_ writer: StoreWriter) throws -> Bool {
    let item = stale.stamp.itemID
    guard try writer.recordingDigest(of: item) == stale.stamp.recording else { return false }
    if let everything { try everything.save(writer, of: item) }
    if let shown { try writer.save(shown.activity, shown.state) }
    if var derived {
      derived.activityID = item
      try writer.save(derived, settings: stale.settings)
    }
    if let drawing { try writer.save(drawing.packed, of: item, drawing.stamp) }
    return true
  }
}
