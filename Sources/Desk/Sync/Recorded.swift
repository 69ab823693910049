import LiveService
import Training

/// The activities that the store has a recording of.
struct Recorded {
  private var numbers: Set<Int64> = []
  private var starts: Set<Int> = []

  init() {}

  init(_ activities: [Activity]) {
    let recorded = activities.filter(\.hasRecording)
    numbers = Set(recorded.map(\.id))
    starts = Set(recorded.map(\.start.unixSeconds))
  }

  /// Whether one is of the activity with this number of Garmin.
  func contains(_ number: Int64) -> Bool { numbers.contains(number) }

  /// Whether there is one of this activity, whoever recorded it.
  func contains(_ activity: ServiceActivity) -> Bool {
    if let number = activity.garminID, numbers.contains(number) { return true }
    // Nobody begins twice in one second.
    return activity.start.map { ($0 - 2...$0 + 2).contains(where: starts.contains) } ?? false
  }
}
