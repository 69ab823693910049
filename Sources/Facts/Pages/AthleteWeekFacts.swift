package import Training

/// One athlete's week as the first page of a family tells it, beside those of the others.
///
/// It is made with the athlete's own pages, of what these may tell, and waits on disk for that page.
package struct AthleteWeekFacts: Hashable, Sendable, Codable {
  /// One day of it.
  package struct Day: Hashable, Sendable, Codable {
    /// Of its runs in zones 1 to 5, and their time without zones.
    package var zoneSeconds: [Double]
    package var distanceMeters: Double
  }

  package var week: ISOWeek
  package var isOver: Bool
  /// Whether there is any activity at all.
  package var hasActivity: Bool
  /// The day after the last one that anything is known of, where the data ended.
  package var unknownSince: Training.Day?
  /// What the week was, by the first rule that holds; `nil` before the first activity.
  package var headline: ShareHeadline?
  package var runCount: Int
  package var distanceMeters: Double
  package var movingSeconds: Double
  /// By the athlete's own plan; `nil` without one.
  package var plannedMeters: Double?
  package var plannedRuns: Int?
  /// Monday to Sunday.
  package var days: [Day]
  /// How far each of the last weeks went, this one included, oldest first; twelve at most.
  package var weekMeters: [Double]
  /// The next one that has not been run.
  package var race: Race?

  package var zoneSeconds: [Double] {
    days.reduce(into: [0, 0, 0, 0, 0, 0]) { sums, day in
      for zone in sums.indices { sums[zone] += day.zoneSeconds[zone] }
    }
  }
}

extension AthleteWeekFacts {
  private static let weekCount = 12

  /// Of the week that the season's day lies in.
  package init(_ season: Season) {
    week = season.today.isoWeek
    isOver = season.isOver(week)
    hasActivity = season.calendar != nil
    unknownSince = hasActivity ? season.known.unknownSince : nil
    let this = week
    let summary = hasActivity ? season.summary(of: this) : nil
    (runCount, distanceMeters) = (summary?.runCount ?? 0, summary?.distanceMeters ?? 0)
    movingSeconds = summary?.movingSeconds ?? 0
    headline = summary.map { summary in
      ShareHeadline(season, summary, summary.entries.map { season.lines[$0] })
    }
    let plan = season.plannedWeeks.first { $0.week == this }?.plan
    plannedMeters = plan?.distanceMeters
    plannedRuns = plan.flatMap { $0.sessions.isEmpty ? nil : $0.sessions.count }
    let runs = (summary?.entries ?? []).map { season.entries[$0] }.filter(\.isRun)
    let told = summary.map { WeekDaysFacts(season, $0).days.map(\.zoneSeconds) } ?? []
    days = this.days.enumerated().map { index, day in
      Day(
        zoneSeconds: told.indices.contains(index) ? told[index] : [0, 0, 0, 0, 0, 0],
        distanceMeters: runs.filter { $0.day == day }
          .reduce(0) { $0 + ($1.activity.distanceMeters ?? 0) })
    }
    let first = hasActivity ? season.weeks.first?.week : nil
    weekMeters =
      first.map { first in
        (0..<Self.weekCount).reversed().map { this + -$0 }.filter { $0 >= first }
          .map { season.summary(of: $0)?.distanceMeters ?? 0 }
      } ?? []
    race = season.nextRace
  }
}
