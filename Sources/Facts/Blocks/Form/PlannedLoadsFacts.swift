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
  /// Of the weeks that are over; `nil` where none of them was planned.
  package var finding: PlannedLoadFinding?

  package var lastDay: Day { firstDay + (days.count - 1) }
  /// What is planned for the days to come.
  package var plannedAhead: Double {
    days.enumerated().reduce(0) { $0 + (firstDay + $1.offset > today ? $1.element.planned : 0) }
  }
}

extension PlannedLoadsFacts {
  /// `nil` where no load is planned for any of the days.
  package init?(_ season: Season) {
    guard let calendar = season.calendar else { return nil }
    let monday = calendar.nowIndex - calendar.now.weekday + 1
    let start = max(0, monday - 21)
    let last = min(calendar.loads.count - 1, calendar.nowIndex + 63)
    guard last > start, calendar.plannedLoads[start...last].contains(where: { $0 > 0 }) else {
      return nil
    }
    firstDay = calendar.day(start)
    today = calendar.now
    days = (start...last).map { index in
      DayLoads(
        done: index <= calendar.nowIndex ? calendar.loads[index] : nil,
        planned: calendar.plannedLoads[index])
    }
    let index = calendar.nowIndex
    isTodayOpen =
      calendar.loads[index] == calendar.plannedLoads[index]
      && !season.counted.suffix(12).contains { $0.day == season.today }
    largest = max(
      calendar.loads[start...last].max() ?? 0, calendar.plannedLoads[start...last].max() ?? 0)
    let end = season.isOver(calendar.now.isoWeek) ? calendar.nowIndex + 1 : monday
    // Only whole weeks that were planned have something to be compared with.
    let weeks = [3, 2, 1].map { end - 7 * $0 }.filter { $0 >= 0 }.map { $0..<($0 + 7) }
      .filter { $0.contains { calendar.plannedLoads[$0] > 0 } }
    finding = PlannedLoadFinding(
      done: weeks.joined().reduce(0) { $0 + calendar.loads[$1] },
      planned: weeks.joined().reduce(0) { $0 + calendar.plannedLoads[$1] }, weeks: weeks.count,
      through: calendar.unknownSince == nil ? nil : calendar.day(end - 1))
  }
}
