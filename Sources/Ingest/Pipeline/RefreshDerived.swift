import Metrics
package import Training
package import TrainingStore

/// How many activities had derived values made again.
package struct DerivedRefresh: Hashable, Sendable {
  /// Of which everything was, from all streams: formulas have changed.
  package var recordings = 0
  /// Of which only training impulse and time in zones were: the settings of their day have changed.
  package var heartRates = 0

  package var total: Int { recordings + heartRates }
}

/// Derives again what rests on formulas or settings that have changed, and nothing else.
///
/// - Returns: how many activities were derived.
@discardableResult
package func refreshDerived(
  in store: TrainingStore, athlete: Athlete, workers: Int = 2
) throws -> DerivedRefresh {
  let athlete = try athlete.withZones(of: store)
  let stamps = try store.derivedStamps()
  let stale = try store.activities().compactMap { activity in
    StaleValues(activity, stamp: stamps[activity.id], athlete: athlete)
  }
  guard !stale.isEmpty else { return DerivedRefresh() }
  let known = stale.contains { $0.isHeartRateAlone } ? try store.derived() : [:]
  var (batch, refresh): ([RefreshedValues], DerivedRefresh) = ([], DerivedRefresh())
  func flush() throws {
    try store.write { writer in
      for values in batch { try values.save(writer, athlete: athlete) }
    }
    batch.removeAll()
  }
  try inOrder(stale, workers: workers) {
  } work: { _, stale -> Result<RefreshedValues, TrainingStoreError> in
    Result { () throws(TrainingStoreError) in
      try stale.refreshed(in: store, known: known[stale.activity.id], athlete: athlete)
    }
  } consume: { result in
    let values = try result.get()
    if values.stale.isHeartRateAlone { refresh.heartRates += 1 } else { refresh.recordings += 1 }
    batch.append(values)
    if batch.count == 128 { try flush() }
  }
  if !batch.isEmpty { try flush() }
  return refresh
}

/// An activity whose derived values no longer hold.
private struct StaleValues: Sendable {
  var activity: Activity
  /// Whether only what rests on heart rate and settings has to be made again.
  var isHeartRateAlone: Bool

  /// `nil` when all of them hold.
  init?(_ activity: Activity, stamp: DerivedStamp?, athlete: Athlete) {
    guard activity.hasRecording else { return nil }
    self.activity = activity
    isHeartRateAlone = stamp?.formulas == formulas(for: activity)
    guard isHeartRateAlone, let stamp else { return }
    guard stamp.hasHeartRate, stamp.settings != athlete.derivedFingerprint(on: activity.day) else {
      return nil
    }
  }

  func refreshed(
    in store: TrainingStore, known: DerivedValues?, athlete: Athlete
  ) throws(TrainingStoreError) -> RefreshedValues {
    if isHeartRateAlone, var values = known {
      let recording = try store.recording(of: activity.id, only: [.time, .heartRate])
      values.setEffort(
        of: recording ?? Recording(streams: []), day: activity.day, athlete: athlete)
      return RefreshedValues(stale: self, values: values)
    }
    guard let recording = try store.recording(of: activity.id) else {
      return RefreshedValues(stale: self, values: DerivedValues(activityID: activity.id))
    }
    return RefreshedValues(
      stale: self, values: derived(from: recording, of: activity, athlete: athlete))
  }
}

/// Values made again, ready to be kept.
private struct RefreshedValues: Sendable {
  var stale: StaleValues
  var values: DerivedValues

  func save(_ writer: StoreWriter, athlete: Athlete) throws {
    let activity = stale.activity
    try writer.save(values, settings: athlete.derivedFingerprint(on: activity.day))
    guard !stale.isHeartRateAlone else { return }
    try writer.save(effortsOf: values, formulas: formulas(for: activity))
  }
}
