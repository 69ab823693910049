import Ingest
import LiveService
import Training

/// A service as a sync asks it.
protocol SyncSource {
  var service: Service { get }
  /// Under which name the store notes its pauses.
  var pauseState: String { get }
  /// What it tells of days, list by list.
  var dayLists: [DayList] { get }
  /// Whether it tells of many days at once, so that those of years before cost little.
  var tellsManyDays: Bool { get }

  /// All activities that began on some days of their own wall clock.
  func activities(_ days: ClosedRange<Day>) throws -> ServiceList<ServiceActivities>
  /// The original of an activity; `nil` where there is none.
  func original(of activity: ServiceActivity) throws -> OriginalFile?
}

/// What a service tells of days.
struct DayList {
  var kind: LiveAnswer.Kind
  /// In a sentence.
  var words: String
  var ask: (ClosedRange<Day>) throws -> ServiceList<[UInt8]>
}

extension Service {
  var activityList: LiveAnswer.Kind {
    switch self {
    case .garmin: .activities
    case .intervals: .intervalsActivities
    }
  }
}
