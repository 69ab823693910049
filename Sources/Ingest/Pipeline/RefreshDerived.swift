package import Training
package import TrainingStore

/// Derives again what rests on settings that have changed, and nothing else.
///
/// - Returns: how many activities were derived.
@discardableResult
package func refreshDerived(
  in store: TrainingStore, athlete: Athlete, workers: Int = 2
) throws -> Int {
  let settings = try store.derivedSettings()
  let stale = try store.activities().filter {
    $0.hasRecording && settings[$0.id] != athlete.derivedFingerprint(on: $0.day)
  }
  var batch: [DerivedValues] = []
  let days = Dictionary(stale.map { ($0.id, $0.day) }) { first, _ in first }
  func flush() throws {
    try store.write { writer in
      for derived in batch {
        guard let day = days[derived.activityID] else { continue }
        try writer.save(derived, settings: athlete.derivedFingerprint(on: day))
      }
    }
    batch.removeAll()
  }
  try inOrder(stale, workers: workers) {
  } work: { _, activity -> Result<DerivedValues, TrainingStoreError> in
    Result { () throws(TrainingStoreError) in
      guard let recording = try store.recording(of: activity.id) else {
        return DerivedValues(activityID: activity.id)
      }
      return derived(from: recording, of: activity, athlete: athlete)
    }
  } consume: { result in
    batch.append(try result.get())
    if batch.count == 128 { try flush() }
  }
  if !batch.isEmpty { try flush() }
  return stale.count
}
