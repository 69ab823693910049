import Hashing
package import Training

/// A week in one sentence, by the first rule that holds.
package enum ShareHeadline: Hashable, Sendable, Codable {
  /// A race of the settings was run.
  case race(name: String, seconds: Double)
  case nothing
  /// No run; sessions of other sports.
  case others(OtherSports, seconds: Double)
  case oneRun(meters: Double)
  /// The first runs after so many days without one.
  case afterGap(meters: Double, runs: Int, days: Int)
  case highestOfPlan(meters: Double)
  /// The longest run of the year so far is in it.
  case longestOfYear(meters: Double, longest: Double, ShareYear)
  case belowPlan(meters: Double, planned: Double, runs: Int)
  /// Planned to be clearly shorter than the weeks before, and done so.
  case easyWeek(meters: Double)
  case allPlanned(meters: Double)
  /// Clearly more than usual; so much was last run in the month of that day, or never in what is
  /// known.
  case most(meters: Double, since: Day?)
  case runs(meters: Double, count: Int)
}

extension ShareHeadline {
  init(_ season: Season, _ week: WeekSummary, _ lines: [Digested<ActivityLine>]) {
    let runs = week.entries.map { season.entries[$0] }.filter(\.isRun)
    let meters = week.distanceMeters
    if let (race, seconds) = season.firstRace(among: runs) {
      self = .race(name: race.name, seconds: seconds)
    } else if runs.isEmpty {
      let seconds = lines.reduce(0) { $0 + $1.value.movingSeconds }
      self =
        OtherSports(lines, load: week.load).map { .others($0, seconds: seconds) } ?? .nothing
    } else if runs.count == 1 {
      self = .oneRun(meters: meters)
    } else if let days = Self.gap(before: runs[0], in: season) {
      self = .afterGap(meters: meters, runs: runs.count, days: days)
    } else if let found = Self.byPlan(season, week, runs) ?? Self.byUse(season, week) {
      self = found
    } else {
      self = .runs(meters: meters, count: runs.count)
    }
  }

  /// How many days there was no run, where that is a week or more.
  private static func gap(before run: ActivityEntry, in season: Season) -> Int? {
    guard let last = season.runs.last(where: { $0.day < run.day }) else { return nil }
    let days = run.day - last.day - 1
    return days >= 7 ? days : nil
  }

  private static func byPlan(
    _ season: Season, _ week: WeekSummary, _ runs: [ActivityEntry]
  ) -> ShareHeadline? {
    let meters = week.distanceMeters
    let planned = week.plan?.distanceMeters ?? 0
    // The week of a race is its own.
    let others = season.plannedWeeks.map(\.sums).filter { other in
      !season.log.races.contains { other.week.contains($0.day) }
    }
    if planned > 0, meters >= 0.95 * planned, OverviewFinding.isHighest(week.sums, of: others) {
      return .highestOfPlan(meters: meters)
    }
    let longest = runs.compactMap(\.activity.distanceMeters).max() ?? 0
    if let year = ShareYear(ofLongest: longest, through: week.week.sunday, in: season) {
      return .longestOfYear(meters: meters, longest: longest, year)
    }
    guard planned > 0 else { return nil }
    if meters < 0.9 * planned {
      return .belowPlan(meters: meters, planned: planned, runs: runs.count)
    }
    let earlier = season.plannedWeeks.filter { (1...3).contains(week.week - $0.week) }
      .compactMap { $0.plan?.distanceMeters }
    if let most = earlier.max(), planned <= 0.85 * most, meters <= 1.15 * planned {
      return .easyWeek(meters: meters)
    }
    let sessions = week.plan?.sessions.count ?? 0
    return sessions > 0 && runs.count >= sessions ? .allPlanned(meters: meters) : nil
  }

  /// More than a fifth above the mean of four weeks, and the most of eight.
  private static func byUse(_ season: Season, _ week: WeekSummary) -> ShareHeadline? {
    let meters = week.distanceMeters
    let before = season.weeks(before: week.week, atMost: 8)
    let usual = before.suffix(4).reduce(0) { $0 + $1.distanceMeters } / 4
    guard week.plan == nil, before.count >= 8, meters > 1.2 * usual,
      before.allSatisfy({ $0.distanceMeters < meters })
    else { return nil }
    let since = season.weeks(before: week.week, atMost: .max).last { $0.distanceMeters >= meters }
    return .most(meters: meters, since: since?.week.monday)
  }
}

extension Season {
  /// The first race of the settings that one of some runs is, with its time, stops included.
  func firstRace(among runs: [ActivityEntry]) -> (Race, seconds: Double)? {
    for run in runs {
      if let race = race(run: run) { return (race, raceSeconds(of: run.activity)) }
    }
    return nil
  }
}
