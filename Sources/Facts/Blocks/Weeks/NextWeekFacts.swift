package import Training

/// What is planned for the week to come.
package struct NextWeekFacts: Hashable, Sendable, Encodable {
  package var distanceMeters: Double
  /// What the week is for, in the runner's words.
  package var focus: String?
  /// By day.
  package var sessions: [PlannedSession]
}

extension NextWeekFacts {
  /// The week after today's, or after another; `nil` without a plan for it.
  package init?(_ season: Season, after last: ISOWeek? = nil) {
    let week = (last ?? season.today.isoWeek) + 1
    guard let plan = season.plannedWeeks.first(where: { $0.week == week })?.plan else { return nil }
    distanceMeters = plan.distanceMeters
    focus = plan.focus
    sessions = plan.sessions.sorted { $0.weekday < $1.weekday }
  }
}
