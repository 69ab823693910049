import Ingest

/// What several ingests of one sync brought together.
struct SyncCounts {
  private var activities = (new: 0, changed: 0, removed: 0)
  private var days = 0
  private var nights = 0
  private var others = 0
  var recordings = 0

  mutating func add(_ receipt: Receipt) {
    activities.new += receipt.newActivityCount
    activities.changed += receipt.changedActivityCount
    activities.removed += receipt.removedActivityCount
    days += receipt.newDayCount + receipt.changedDayCount
    nights += receipt.newNightCount + receipt.changedNightCount
    others += receipt.categories.map { $0.newCount + $0.changedCount }.reduce(0, +)
  }

  /// `2 new activities, 1 recording`; `nil` where nothing came.
  var sentence: String? {
    let parts = [
      (activities.new, "new activity", "new activities"),
      (activities.changed, "changed activity", "changed activities"),
      (activities.removed, "removed activity", "removed activities"),
      (recordings, "recording", "recordings"), (days, "day", "days"), (nights, "night", "nights"),
      (others, "other reading", "other readings"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
