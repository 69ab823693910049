import Hashing
package import Training

/// A month in one sentence, by the first rule that holds.
package enum MonthHeadline: Hashable, Sendable, Encodable {
  /// A race of the settings was run.
  case race(name: String, seconds: Double)
  case nothing
  /// No run; sessions of other sports.
  case others(OtherSports, seconds: Double)
  /// So many runs, two or more, that were longer than a distance.
  case longRuns(count: Int, meters: Double)
  /// Clearly more than the months before; so much was last run in that month, or never in what is
  /// known.
  case most(since: CalendarMonth?)
  case runs(count: Int, days: Int)
}

extension MonthHeadline {
  init(_ season: Season, _ month: CalendarMonth, _ indices: [Int], lines: [Digested<ActivityLine>])
  {
    let runs = indices.map { season.entries[$0] }.filter(\.isRun)
    if let (race, seconds) = season.firstRace(among: runs) {
      self = .race(name: race.name, seconds: seconds)
    } else if runs.isEmpty {
      let seconds = lines.reduce(0) { $0 + $1.value.movingSeconds }
      self = OtherSports(lines, load: 0).map { .others($0, seconds: seconds) } ?? .nothing
    } else if let (count, meters) = Self.longRuns(of: runs, season.options.units) {
      self = .longRuns(count: count, meters: meters)
    } else if let since = Self.most(season, month) {
      self = .most(since: since)
    } else {
      self = .runs(count: runs.count, days: Set(runs.map(\.day)).count)
    }
  }

  private static func longRuns(
    of runs: [ActivityEntry], _ units: Units
  ) -> (count: Int, meters: Double)? {
    let bounds = (units == .metric ? [30.0, 20, 15] : [20, 13, 10]).map {
      $0 * units.distanceMeters
    }
    for bound in bounds {
      let count = runs.count { ($0.activity.distanceMeters ?? 0) > bound }
      if count > 1 { return (count, bound) }
    }
    return nil
  }

  /// Where a month has a tenth more than each of the three before: the last one that had as much, none
  /// where no month has.
  private static func most(_ season: Season, _ month: CalendarMonth) -> CalendarMonth?? {
    var sums: [CalendarMonth: Double] = [:]
    for run in season.runs {
      sums[CalendarMonth(containing: run.day), default: 0] += run.activity.distanceMeters ?? 0
    }
    guard let meters = sums[month], let first = season.known.first,
      first <= (month + -3).firstDay
    else { return nil }
    let before = (1...3).map { sums[month + -$0] ?? 0 }
    guard before.allSatisfy({ 1.1 * $0 < meters }) else { return nil }
    return .some(sums.filter { $0.key < month && $0.value >= meters }.keys.max())
  }
}
