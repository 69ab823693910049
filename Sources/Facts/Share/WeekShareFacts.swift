package import Hashing
package import Training

/// What is told of one week to people who are sent it: made of what everybody may see.
package struct WeekShareFacts: PageFacts {
  package var week: ISOWeek
  package var siteTitle: String
  package var author: String?
  /// Where the week lies on the web; `nil` where nobody said.
  package var address: String?
  package var units: Units
  package var headline: ShareHeadline
  /// Whether the week is over and known.
  package var isOver: Bool
  package var runCount: Int
  /// How many runs were planned for days of it; `nil` without any.
  package var plannedRuns: Int?
  package var distanceMeters: Double
  package var movingSeconds: Double
  package var stats: WeekStatsFacts
  package var days: WeekDaysFacts
  package var best: ShareBest?
  package var plan: PlanProgress?
  /// Runs by start.
  package var runs: [Digested<ActivityLine>]
  /// The next race at the end of the week.
  package var race: Race?
  /// The week after it.
  package var nextWeek: NextWeekFacts?

  package var daysToRace: Int? { race.map { $0.day - week.sunday } }
}

extension WeekShareFacts {
  /// `nil` of a week before the first activity's or to come.
  package init?(_ season: Season, _ week: ISOWeek) {
    guard let summary = season.summary(of: week) else { return nil }
    let lines = summary.entries.map { season.lines[$0] }
    self.week = week
    siteTitle = season.options.siteTitle
    author = season.options.author
    address = season.options.baseURL.map { $0 + SharePath(.week(week)).page }
    units = season.options.units
    headline = ShareHeadline(season, summary, lines)
    isOver = season.isOver(week)
    runCount = summary.runCount
    plannedRuns = summary.plan.flatMap { $0.sessions.isEmpty ? nil : $0.sessions.count }
    distanceMeters = summary.distanceMeters
    movingSeconds = summary.movingSeconds
    stats = WeekStatsFacts(season, summary.sums)
    days = WeekDaysFacts(season, summary)
    best = ShareBest(season, summary.entries)
    plan = PlanProgress(season, through: week)
    runs = lines.filter { $0.value.isRun }
    race = season.race(after: week.sunday)
    nextWeek = NextWeekFacts(season, after: week)
  }

  /// The weeks that are told without being asked for: the last four that are over, with a run.
  package static func latest(_ season: Season) -> [ISOWeek] {
    season.weeks.filter { season.isOver($0.week) }.suffix(4).filter { $0.runCount > 0 }
      .map(\.week)
  }
}
