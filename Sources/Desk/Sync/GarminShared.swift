import GarminConnect
import Ingest
import LiveService
import Training

/// What both ways to Garmin's data tell: by the key where there is one.
struct GarminShared: SyncSource {
  /// Under which name the store notes pauses of the service that a sign-in opens.
  static let signInPaused = "garmin.connect.paused"

  let source: any GarminSource
  let isByKey: Bool

  var service: Service { .garmin }
  var pauseState: String { isByKey ? "garmin.paused" : Self.signInPaused }
  var tellsManyDays: Bool { isByKey }

  var dayLists: [DayList] {
    [
      DayList(kind: .days, words: "daily summaries") { try source.days($0) },
      DayList(kind: .nights, words: "nights") { try source.nights($0) },
      DayList(kind: .variability, words: "heart-rate variability") { try source.variability($0) },
      DayList(kind: .weights, words: "weights") { try source.weights($0) },
    ]
  }

  func activities(_ days: ClosedRange<Day>) throws -> ServiceList<ServiceActivities> {
    try source.activities(days)
  }

  func original(of activity: ServiceActivity) throws -> OriginalFile? {
    try activity.garminID.flatMap { try source.original(of: $0) }
  }
}
