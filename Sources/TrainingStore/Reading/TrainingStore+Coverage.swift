import GRDB
package import Training

/// What the store holds, from when to when, and what is missing in between.
package struct Coverage: Hashable, Sendable {
  /// Counted activities.
  package var activityCount = 0
  package var activityDays: ClosedRange<Day>?
  package var recordingCount = 0
  /// Activities that have a distance but no samples: their recording was never found.
  package var withoutRecordingCount = 0
  /// Lines of the log kept by hand.
  package var byHandCount = 0
  package var byHandDays: ClosedRange<Day>?
  package var wellnessDayCount = 0
  package var wellnessDays: ClosedRange<Day>?
  /// Runs of days without wellness data between the first and the last, oldest first.
  package var wellnessGaps: [ClosedRange<Day>] = []
  package var nightCount = 0
  package var nights: ClosedRange<Day>?
  package var nightGaps: [ClosedRange<Day>] = []
  /// Everything else, nothing that there is none of.
  package var holdings: [Holding] = []

  package init() {}
}

extension TrainingStore {
  package func coverage() throws(TrainingStoreError) -> Coverage {
    let activities = try activities().filter(\.isCounted)
    let wellnessDays = try wellnessDays()
    let days = wellnessDays.map(\.day)
    let nights = try nights().map(\.day)
    let byHand = try byHand().map(\.day)
    var coverage = Coverage()
    coverage.activityCount = activities.count
    coverage.activityDays = range(activities.map(\.day).sorted())
    coverage.recordingCount = activities.count { $0.hasRecording }
    coverage.withoutRecordingCount = activities.count {
      !$0.hasRecording && ($0.distanceMeters ?? 0) > 0
    }
    coverage.byHandCount = byHand.count
    coverage.byHandDays = range(byHand.sorted())
    coverage.wellnessDayCount = days.count
    coverage.wellnessDays = range(days)
    coverage.wellnessGaps = Self.gaps(in: days)
    coverage.nightCount = nights.count
    coverage.nights = range(nights)
    coverage.nightGaps = Self.gaps(in: nights)
    coverage.holdings = try holdings(activities, wellnessDays)
    return coverage
  }
}

/// From the first to the last of days in order.
func range(_ days: [Day]) -> ClosedRange<Day>? {
  guard let first = days.first, let last = days.last else { return nil }
  return first...last
}

extension TrainingStore {
  /// The runs of days that are missing between days in order.
  static func gaps(in days: [Day]) -> [ClosedRange<Day>] {
    zip(days, days.dropFirst()).compactMap { before, after in
      after - before > 1 ? (before + 1)...(after - 1) : nil
    }
  }
}
