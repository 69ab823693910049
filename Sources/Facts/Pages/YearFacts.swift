package import Hashing
import Metrics
package import Training

/// What the page of one calendar year tells.
package struct YearFacts: PageFacts {
  package var year: Int
  /// The last day that counts: today, or the year's last one.
  package var end: Day
  /// Whether the year may still bring more: today is its last day so far.
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
  /// Meters by month, January first.
  package var months: [Double]
  /// Those of the year before; `nil` where it has no run.
  package var before: [Double]?
  package var comparison: YearComparison?
  /// Days of the year with at least as many kilometers.
  package var eddington: Int
  /// The same over all years; on the page of the latest one only.
  package var overall: YearEddington?
  package var streak: YearStreak
  /// The five longest runs, the longest first.
  package var longest: [Digested<ActivityLine>]
  /// The nearest years with a page.
  package var earlier: Int?
  package var later: Int?

  /// The month with most meters so far.
  package var longestMonth: LongestMonth? { LongestMonth(months) }

  /// How many of the year's days count.
  package var dayCount: Int { end - (Day(year: year, month: 1, day: 1) ?? end) + 1 }
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
  package var weeks: Int
  /// Up to today; `nil` where the year is over or there are not two.
  package var current: Int?
}

extension YearFacts {
  /// One for each year with a run, the latest first.
  package static func all(_ season: Season) -> [YearFacts] {
    let years = season.runYears
    let runs = season.lines[..<season.countedEntries].filter { $0.value.isRun }
    let byYear = Dictionary(grouping: runs) { $0.value.day.year }
    let months = byYear.mapValues { runs in
      runs.reduce(into: Array(repeating: 0.0, count: 12)) { sums, run in
        sums[run.value.day.month - 1] += run.value.distanceMeters ?? 0
      }
    }
    let overall = eddingtonNumber(of: runs.map { ($0.value.day, $0.value.distanceMeters ?? 0) })
    return years.enumerated().map { position, year in
      var facts = YearFacts(
        year, runs: byYear[year] ?? [], months: months[year] ?? [], before: months[year - 1],
        today: season.today)
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
    _ year: Int, runs: [Digested<ActivityLine>], months: [Double], before: [Double]?, today: Day
  ) {
    self.year = year
    let end = min(today, Day(year: year, month: 12, day: 31) ?? today)
    self.end = end
    isRunning = end == today
    count = runs.count
    meters = runs.reduce(0) { $0 + ($1.value.distanceMeters ?? 0) }
    movingSeconds = runs.reduce(0) { $0 + $1.value.movingSeconds }
    ascentMeters = runs.reduce(0) { $0 + ($1.value.ascentMeters ?? 0) }
    longestMeters = runs.compactMap { $0.value.distanceMeters }.max()
    days = DailyDistances(runs.map { ($0.value.day, $0.value.distanceMeters) })
    busiest = BusiestWeekday(days.days.map(\.day))
    self.months = months
    self.before = before
    comparison = before.flatMap { YearComparison(months: months, before: $0, through: end) }
    eddington = eddingtonNumber(of: runs.map { ($0.value.day, $0.value.distanceMeters ?? 0) }).value
    let streak = streaks(of: runs.map { $0.value.day }, today: end)
    self.streak = YearStreak(
      days: streak.longestDays, start: streak.longestStart, weeks: streak.longestWeeks,
      current: isRunning && streak.currentDays > 1 ? streak.currentDays : nil)
    longest = Array(
      runs.filter { $0.value.distanceMeters != nil }
        .sorted { ($0.value.distanceMeters ?? 0) > ($1.value.distanceMeters ?? 0) }.prefix(5))
  }
}

extension Season {
  /// The years with a run, latest first.
  package var runYears: [Int] {
    Set(briefs[..<countedEntries].lazy.filter(\.isRun).map(\.day.year)).sorted(by: >)
  }
}
