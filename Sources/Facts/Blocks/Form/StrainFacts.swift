import Metrics

/// How alike the days of a week were and what that cost, by week.
package struct StrainFacts: Hashable, Sendable, Encodable {
  package var strains: WeeklyTrend
  /// For the same days; NaN where there is none.
  package var monotonies: [Double]
  /// Of the seven days up to today.
  package var totalLoad: Double

  /// Of the seven days up to today; `nil` where all were the same.
  package var monotony: Double? { monotonies.last.flatMap { $0.isFinite ? $0 : nil } }
  package var strain: Double? { strains.values.last.flatMap { $0.isFinite ? $0 : nil } }
}

extension StrainFacts {
  /// `nil` with fewer than six weeks that have a strain, and where the last days are unknown.
  package init?(_ calendar: LoadCalendar) {
    guard calendar.unknownSince == nil else { return nil }
    let all = rollingStrain(dailyLoads: Array(calendar.loads[...calendar.nowIndex]))
    let weeks = calendar.weekEnds.map { all[$0] }
    guard let now = all.last ?? nil,
      let strains = WeeklyTrend(today: calendar.now, weeks.map { $0?.strain })
    else { return nil }
    self.strains = strains
    monotonies = weeks.map { $0?.monotony ?? .nan }
    totalLoad = now.totalLoad
  }
}
