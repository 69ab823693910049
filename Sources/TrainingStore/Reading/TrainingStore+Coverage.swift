package import Training

/// What the store holds and from which time.
package struct Coverage: Hashable, Sendable {
  /// Those that count.
  package var activities: Holding
  package var recordings: Holding
  /// Activities that have a distance but no samples: their recording was never found.
  package var withoutRecordingCount: Int
  /// Activities that are known and not counted.
  package var leftOut: LeftOut
  /// Lines of the log kept by hand.
  package var enteredByHand: Holding
  package var watchDays: Holding
  package var nights: Holding
  /// Everything else, nothing that there is none of.
  package var holdings: [Holding]
}

extension TrainingStore {
  package func coverage() throws(TrainingStoreError) -> Coverage {
    let activities = try activities().filter(\.isCounted)
    let days = try wellnessDays()
    return Coverage(
      activities: Holding(.activities, days: activities.map(\.day)),
      recordings: Holding(.recordings, days: activities.filter(\.hasRecording).map(\.day)),
      withoutRecordingCount: activities.count {
        !$0.hasRecording && ($0.distanceMeters ?? 0) > 0
      },
      leftOut: try read(fetchLeftOut),
      enteredByHand: Holding(.enteredByHand, days: try byHand().map(\.day)),
      watchDays: Holding(.watchDays, days: days.map(\.day)),
      nights: Holding(.nights, days: try nights().map(\.day)),
      holdings: try holdings(activities, days))
  }
}
