package import Hashing
import Metrics
package import Training

/// What the page of one calendar year tells.
package struct YearFacts: PageFacts {
  package var year: Int
  /// The first day that anything is known of: that of the first activity of all, or New Year's Day.
  package var start: Day
  /// The last day that counts: the last one that anything is known of, or the year's last one.
  package var end: Day
  /// Whether the year may still bring more: the last known day is its last so far.
  package var isRunning: Bool
  /// Of its runs, as all that follows.
  package var count: Int
  package var meters: Double
  package var movingSeconds: Double
  package var ascentMeters: Double
  /// `nil` where no run has a distance.
  package var longestMeters: Double?
  package var days: DailyDistances
  package var busiest: BusiestWeekday?
  /// Meters by month, January first; `nil` before the first activity and after the last day.
  package var months: [Double?]
  /// Those of the year before; `nil` where it has no run.
  package var before: [Double?]?
  package var comparison: YearComparison?
  package var totals: YearTotals?
  /// Days of the year with at least as many kilometers.
  package var eddington: Int
  /// The same over all years; on the page of the latest one only.
  package var overall: YearEddington?
  package var streak: YearStreak
  /// The five longest runs, the longest first; none where there is but one.
  package var longest: [Digested<ActivityLine>]
  /// The nearest years with a page.
  package var earlier: Int?
  package var later: Int?

  /// The month with most meters so far.
  package var longestMonth: LongestMonth? { LongestMonth(months.map { $0 ?? 0 }) }

  /// How many of the year's days count.
  package var dayCount: Int { end - start + 1 }

  /// The day of the first activity of all, where the year did not begin before it.
  package var firstDay: Day? { start == Day(year: year, month: 1, day: 1) ? nil : start }
}

/// The Eddington number of all years, and what the next one takes.
package struct YearEddington: Hashable, Sendable, Encodable {
  package var value: Int
  package var daysNeeded: Int
  package var target: Int
}

/// Days and weeks in a row with a run.
package struct YearStreak: Hashable, Sendable, Encodable {
  package var days: Int
  package var start: Day?
  /// How many are as long.
  package var count: Int
  package var weeks: Int
  /// Up to today; `nil` where the year is over, the last days are unknown or there are not two.
  package var current: Int?
}

extension YearFacts {
  /// One for each year with a run, the latest first.
  package static func all(_ season: Season) -> [YearFacts] {
    let years = season.runYears
    let runs = season.lines[..<season.countedEntries].filter { $0.value.isRun }
    let byYear = Dictionary(grouping: runs) { $0.value.day.year }
    let first = season.calendar?.firstDay ?? season.today
    let months = byYear.mapValues { runs in
      runs.reduce(into: Array(repeating: 0.0, count: 12)) { sums, run in
        sums[run.value.day.month - 1] += run.value.distanceMeters ?? 0
      }
    }
    let steps = season.distanceSteps
    let units = season.options.units
    let overall = eddingtonNumber(of: distances(runs), unitMeters: units.distanceMeters)
    return years.enumerated().map { position, year in
      var facts = YearFacts(
        year, runs: byYear[year] ?? [], months: months[year] ?? [], before: months[year - 1],
        steps: steps, since: first, through: season.known.day,
        isKnownNow: season.known.unknownSince == nil, units: units)
      let (now, before) = (byYear[year] ?? [], byYear[year - 1] ?? [])
      if min(now.count, before.count) >= fewestRuns {
        facts.totals = YearTotals(
          year, runs: distances(now), before: distances(before), since: first, through: facts.end)
      } else {
        facts.comparison = nil
      }
      if position == 0 {
        facts.overall = overall.next.first.map {
          YearEddington(value: overall.value, daysNeeded: $0.daysNeeded, target: $0.target)
        }
      }
      facts.later = position > 0 ? years[position - 1] : nil
      facts.earlier = years.indices.contains(position + 1) ? years[position + 1] : nil
      return facts
    }
  }

  /// Of runs, oldest first; what other years lend it is left out.
  private init(
    _ year: Int, runs: [Digested<ActivityLine>], months: [Double], before: [Double]?,
    steps: DistanceSteps, since first: Day, through known: Day, isKnownNow: Bool, units: Units
  ) {
    self.year = year
    let end = min(known, Day(year: year, month: 12, day: 31) ?? known)
    start = max(first, Day(year: year, month: 1, day: 1) ?? first)
    self.end = end
    isRunning = end == known
    count = runs.count
    meters = runs.reduce(0) { $0 + ($1.value.distanceMeters ?? 0) }
    movingSeconds = runs.reduce(0) { $0 + $1.value.movingSeconds }
    ascentMeters = runs.reduce(0) { $0 + ($1.value.ascentMeters ?? 0) }
    longestMeters = runs.compactMap { $0.value.distanceMeters }.max()
    days = DailyDistances(
      runs.map { ($0.value.day, $0.value.distanceMeters) }, steps: steps, since: start)
    busiest = BusiestWeekday(days.days.map(\.day))
    self.months = Self.known(months, of: year, since: first, through: end)
    self.before = before.map { Self.known($0, of: year - 1, since: first, through: end) }
    comparison = before.flatMap {
      YearComparison(months: months, before: $0, since: first, through: end)
    }
    eddington = eddingtonNumber(of: Self.distances(runs), unitMeters: units.distanceMeters).value
    let streak = streaks(of: runs.map { $0.value.day }, today: end)
    self.streak = YearStreak(
      days: streak.longestDays, start: streak.longestStart, count: streak.longestCount,
      weeks: streak.longestWeeks,
      current: isRunning && isKnownNow && streak.currentDays > 1 ? streak.currentDays : nil)
    longest =
      runs.count < 2
      ? []
      : Array(
        runs.filter { $0.value.distanceMeters != nil }
          .sorted { ($0.value.distanceMeters ?? 0) > ($1.value.distanceMeters ?? 0) }.prefix(5))
  }

  /// Years of fewer runs are not compared.
  private static let fewestRuns = 10

  private static func distances(
    _ runs: [Digested<ActivityLine>]
  ) -> [(day: Day, meters: Double)] {
    runs.map { ($0.value.day, $0.value.distanceMeters ?? 0) }
  }

  /// A year's months without those that are over before anything is known, or not begun by the end.
  private static func known(
    _ months: [Double], of year: Int, since first: Day, through end: Day
  ) -> [Double?] {
    months.enumerated().map { index, meters in
      let month = year * 12 + index
      func place(_ day: Day) -> Int { day.year * 12 + day.month - 1 }
      return (place(first)...max(place(first), place(end))).contains(month) ? meters : nil
    }
  }
}

extension Season {
  /// The years with a run, latest first.
  package var runYears: [Int] {
    Set(briefs[..<countedEntries].lazy.filter(\.isRun).map(\.day.year)).sorted(by: >)
  }
}
