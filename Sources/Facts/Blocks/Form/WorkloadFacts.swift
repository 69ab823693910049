import Metrics

/// The last week's load by that of the three weeks before, by week.
package struct WorkloadFacts: Hashable, Sendable, Encodable {
  package enum Finding: Hashable, Sendable, Encodable {
    /// Less than a twentieth away from the weeks before.
    case like
    case times(Double)

    package init(_ ratio: Double) { self = abs(ratio - 1) < 0.05 ? .like : .times(ratio) }
  }

  package var trend: WeeklyTrend
  package var now: Double
  package var finding: Finding
}

extension WorkloadFacts {
  /// `nil` with fewer than six weeks that have a ratio, where today has none, and where the last days
  /// are unknown.
  package init?(_ calendar: LoadCalendar) {
    guard calendar.unknownSince == nil else { return nil }
    let all = workloadRatios(dailyLoads: Array(calendar.loads[...calendar.nowIndex]))
    guard let now = all.last ?? nil,
      let trend = WeeklyTrend(today: calendar.now, calendar.weekEnds.map { all[$0] })
    else { return nil }
    self.trend = trend
    self.now = now
    finding = Finding(now)
  }
}
