package import Routes
package import Training
package import TrainingStore

/// Derives again what is told of activities that are drawn up to a private place, from their drawn
/// samples alone.
package struct VisibleParts: Sendable {
  private let store: TrainingStore
  private let mask: PrivacyMask
  private let athlete: Athlete

  package init(of store: TrainingStore, behind mask: PrivacyMask, athlete: Athlete) throws {
    (self.store, self.mask) = (store, mask)
    self.athlete = try athlete.withZones(of: store)
  }

  /// A fingerprint of all that a part rests on besides the mask; `nil` where no part is drawn: there
  /// are no samples, or mending changed them by those that are hidden.
  package func basis(of stamp: DerivedStamp) -> UInt64? {
    guard stamp.isPlain, let recording = stamp.recording, stamp.hasSamples else { return nil }
    let numbers = [
      UInt64(bitPattern: recording), athlete.derivedFingerprint(on: stamp.start.day),
      formulas(for: stamp.sport),
    ]
    return fingerprint(of: numbers.map { String($0) })
  }

  /// What is told of an activity; `nil` where none of its way is drawn.
  package func part(of activity: Activity) throws(TrainingStoreError) -> VisiblePart? {
    guard let recording = try recording(of: activity),
      let last = recording.column(.time)?.values.last
    else { return nil }
    var part = VisiblePart(
      movingSeconds: recording.pauses.reduce(last) { $0 - ($1.upperBound - $1.lowerBound) },
      elapsedSeconds: last, distanceMeters: recording.column(.distance)?.values.last ?? 0,
      derived: DerivedValues(activityID: activity.id))
    var drawn = activity
    (drawn.movingSeconds, drawn.elapsedSeconds) = (part.movingSeconds, part.elapsedSeconds)
    drawn.distanceMeters = part.distanceMeters
    part.derived = derived(
      from: recording, of: drawn, athlete: athlete, setsRecords: true, climbs: nil, rides: [])
    return part
  }

  /// What the page of an activity draws of such a part: nothing that the watch or the runner told of
  /// the whole, such as laps and steps of a workout.
  package func drawing(
    of activity: Activity, _ part: VisiblePart
  ) throws(TrainingStoreError) -> RunDrawing? {
    guard let recording = try recording(of: activity) else { return nil }
    return runDrawing(
      of: ActivityDetails(recording: recording), sport: activity.sport, isRace: false,
      zoneBounds: part.derived.zoneLowerBounds)
  }

  private func recording(of activity: Activity) throws(TrainingStoreError) -> Recording? {
    try store.recording(of: activity.id).flatMap(mask.visiblePart)
  }
}
