/// How fast fitness changed, by week.
package struct RampFacts: Hashable, Sendable, Encodable {
  /// Where fitness goes, by what is printed.
  package enum Finding: Hashable, Sendable, Encodable {
    case holds
    case rises(by: Double)
    case falls(by: Double)

    package init(_ change: Double) {
      self = change.rounded() == 0 ? .holds : change > 0 ? .rises(by: change) : .falls(by: -change)
    }
  }

  /// Changes in seven days.
  package var trend: WeeklyTrend
  package var last: Double
  package var finding: Finding

  /// `nil` with fewer than six weeks, and where the last days are unknown.
  package init?(_ calendar: LoadCalendar) {
    guard calendar.unknownSince == nil else { return nil }
    let values = (0..<26).reversed().map { calendar.ramp(at: calendar.nowIndex - 7 * $0) }
    guard let trend = WeeklyTrend(today: calendar.now, values), let last = trend.known.last
    else { return nil }
    self.trend = trend
    self.last = last
    finding = Finding(last)
  }
}
