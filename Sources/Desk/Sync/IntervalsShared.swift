import Ingest
import IntervalsICU
import LiveService
import Training

/// What intervals.icu tells.
struct IntervalsShared: SyncSource {
  let api: IntervalsAPI

  var service: Service { .intervals }
  var pauseState: String { "intervals.paused" }
  var tellsManyDays: Bool { true }

  var dayLists: [DayList] {
    [DayList(kind: .intervalsWellness, words: "days") { try api.wellness($0) }]
  }

  func activities(_ days: ClosedRange<Day>) throws -> ServiceList<ServiceActivities> {
    let answer = try api.activities(days)
    guard case .list(var list) = answer else { return answer }
    for index in list.activities.indices {
      list.activities[index].sport = sport(passing: list.activities[index].sport).rawValue
    }
    return .list(list)
  }

  func original(of activity: ServiceActivity) throws -> OriginalFile? {
    try api.original(of: activity.id)
  }
}
