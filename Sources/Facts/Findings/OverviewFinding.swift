import Training

/// What this week is most told by, by a rule.
package enum OverviewFinding: Hashable, Sendable, Encodable {
  /// Nothing was run yet; `nil` without a plan.
  case noRun(plannedMeters: Double?)
  /// The week is over on its last day.
  case run(meters: Double, isOver: Bool, FormTrend?, isTaper: Bool)

  /// Whether a race is at most three weeks away and the week is at least 15 % shorter than the
  /// longest of the six before; what was run counts, or what is planned if that is more.
  package static func isTaper(raceInDays: Int?, meters: Double, before: [Double]) -> Bool {
    guard let raceInDays, (0...21).contains(raceInDays), let longest = before.max(), longest > 0
    else { return false }
    return meters <= 0.85 * longest
  }
}

extension OverviewFinding {
  init(_ season: Season, _ calendar: LoadCalendar, _ week: WeekSums) {
    let planned = week.plan?.distanceMeters
    guard week.runCount > 0 else {
      self = .noRun(plannedMeters: planned)
      return
    }
    self = .run(
      meters: week.distanceMeters, isOver: season.today.weekday == 7, calendar.formTrend,
      isTaper: Self.isTaper(
        raceInDays: season.nextRace.map { $0.day - season.today },
        meters: max(week.distanceMeters, planned ?? 0),
        before: season.weeks.dropLast().suffix(6).map(\.distanceMeters)))
  }
}
