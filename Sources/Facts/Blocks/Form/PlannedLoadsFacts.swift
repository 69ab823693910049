package import Training

/// Load a day, done over planned, three weeks back and up to nine ahead.
package struct PlannedLoadsFacts: Hashable, Sendable, Encodable {
  package struct DayLoads: Hashable, Sendable, Encodable {
    /// `nil` for a day to come; today's is the planned one until something is done.
    package var done: Double?
    package var planned: Double
  }

  package var firstDay: Day
  package var today: Day
  package var days: [DayLoads]
  /// Whether today's load is the plan's.
  package var isTodayOpen: Bool
  /// Of all loads, done and to come.
  package var largest: Double
  /// Of the weeks that are over.
  package var finding: PlannedLoadFinding?
}

extension PlannedLoadsFacts {
  /// `nil` where no load is planned.
  package init?(_ season: Season) {
    guard let calendar = season.calendar, calendar.plannedLoads.contains(where: { $0 > 0 }) else {
      return nil
    }
    let monday = calendar.todayIndex - calendar.today.weekday + 1
    let start = max(0, monday - 21)
    let end = min(calendar.loads.count - 1, calendar.todayIndex + 63)
    guard end > start else { return nil }
    firstDay = calendar.day(start)
    today = calendar.today
    days = (start...end).map { index in
      DayLoads(
        done: index <= calendar.todayIndex ? calendar.loads[index] : nil,
        planned: calendar.plannedLoads[index])
    }
    let index = calendar.todayIndex
    isTodayOpen =
      calendar.loads[index] == calendar.plannedLoads[index]
      && !season.counted.suffix(12).contains { $0.day == season.today }
    largest = max(
      calendar.loads[start...end].max() ?? 0, calendar.plannedLoads[start...end].max() ?? 0)
    let past = start..<max(start, monday)
    finding = PlannedLoadFinding(
      done: past.reduce(0) { $0 + calendar.loads[$1] },
      planned: past.reduce(0) { $0 + calendar.plannedLoads[$1] }, weeks: past.count / 7)
  }
}
