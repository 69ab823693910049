package import Training

/// What this week is most told by, by a rule.
package enum OverviewFinding: Hashable, Sendable, Encodable {
  /// What is most to be said of a week beside its distance; the first that holds.
  package enum Clause: Hashable, Sendable, Encodable {
    case longestRunDone
    case taper
    case missed(Int, of: Int)
    case trend(FormTrend)
  }

  /// A race is today.
  case raceDay(String)
  /// The data ended before this day.
  case unknown(since: Day)
  /// Nothing was run yet; on a Monday with how far the week before went.
  case noRun(plannedMeters: Double?, lastWeekMeters: Double?, today: [PlannedSession])
  /// The week is over on its last day, once something was done then.
  case run(meters: Double, isOver: Bool, isHighestOfPlan: Bool, Clause?)

  /// Whether a race is at most three weeks away and the week is at least 15 % shorter than the
  /// longest of the six before; what was run counts, or what is planned if that is more.
  package static func isTaper(raceInDays: Int?, meters: Double, before: [Double]) -> Bool {
    guard let raceInDays, (0...21).contains(raceInDays), let longest = before.max(), longest > 0
    else { return false }
    return meters <= 0.85 * longest
  }

  /// Whether a week is the longest of its plan: by what is planned, by what was done of the plan so
  /// far, and done to nine tenths at least.
  package static func isHighest(_ week: WeekSums, of plan: [WeekSums]) -> Bool {
    guard plan.count > 1, let planned = week.plan?.distanceMeters, planned > 0,
      week.distanceMeters >= 0.9 * planned
    else { return false }
    let others = plan.filter { $0.week != week.week }
    return others.allSatisfy {
      ($0.plan?.distanceMeters ?? 0) < planned && $0.distanceMeters < week.distanceMeters
    }
  }

  /// Whether the longest run of a plan lies in a week and was done, to nine tenths at least, on its
  /// day; `meters` tells the longest run of a weekday of this week, and on days of races a race is run.
  package static func isLongestDone(
    _ week: ISOWeek, of plan: [PlannedWeek], meters: (Int) -> Double, races: Set<Day>
  ) -> Bool {
    let sessions = plan.flatMap { planned in
      planned.sessions.map { (day: planned.week.monday + ($0.weekday - 1), session: $0) }
    }.filter { !races.contains($0.day) }
    guard sessions.count > 1,
      let longest = sessions.max(by: { $0.session.distanceMeters < $1.session.distanceMeters }),
      week.contains(longest.day),
      sessions.count(where: { $0.session.distanceMeters == longest.session.distanceMeters }) == 1
    else { return false }
    return meters(longest.session.weekday) >= 0.9 * longest.session.distanceMeters
  }
}

extension OverviewFinding {
  init(_ season: Season, _ calendar: LoadCalendar, _ week: WeekSummary) {
    let planned = week.plan?.distanceMeters
    let today = season.today
    if let race = season.nextRace, race.day == today {
      self = .raceDay(race.name)
    } else if let since = season.known.unknownSince {
      self = .unknown(since: since)
    } else if week.runCount == 0 {
      self = .noRun(
        plannedMeters: planned,
        lastWeekMeters: today.weekday == 1
          ? season.weeks.dropLast().last.flatMap { $0.runCount > 0 ? $0.distanceMeters : nil }
          : nil,
        today: week.plan?.sessions.filter { $0.weekday == today.weekday } ?? [])
    } else {
      self = .run(
        meters: week.distanceMeters, isOver: season.isOver(week.week),
        isHighestOfPlan: Self.isHighest(week.sums, of: season.plannedWeeks.map(\.sums)),
        Self.clause(season, calendar, week))
    }
  }

  private static func clause(
    _ season: Season, _ calendar: LoadCalendar, _ week: WeekSummary
  ) -> Clause? {
    let runs = week.entries.map { season.entries[$0] }.filter(\.isRun)
    func meters(_ weekday: Int) -> Double {
      runs.filter { $0.day.weekday == weekday }.compactMap(\.activity.distanceMeters).max() ?? 0
    }
    if isLongestDone(
      week.week, of: season.log.plan, meters: meters, races: Set(season.log.races.map(\.day)))
    {
      return .longestRunDone
    }
    if isTaper(
      raceInDays: season.nextRace.map { $0.day - season.today },
      meters: max(week.distanceMeters, week.plan?.distanceMeters ?? 0),
      before: season.weeks.dropLast().suffix(6).map(\.distanceMeters))
    {
      return .taper
    }
    let due = week.plan?.sessions.filter { $0.weekday < season.today.weekday } ?? []
    let missed = max(0, due.count - week.runCount)
    if missed > 0 { return .missed(missed, of: due.count) }
    return calendar.formTrend.map { .trend($0) }
  }
}
