package import Hashing
package import Training

/// What the first page tells.
package struct OverviewFacts: PageFacts {
  /// The runs of this week.
  package struct Runs: Hashable, Sendable, Encodable {
    package var count: Int
    /// How many are planned for days of it; `nil` without any.
    package var planned: Int?
    /// Of several; `nil` where the longest has no distance.
    package var longest: RunListSums.Longest?
  }

  package var week: ISOWeek
  package var distanceMeters: Double
  package var finding: OverviewFinding
  package var known: KnownUntil
  /// Of the latest activity.
  package var latestDay: Day?
  /// `nil` without a run.
  package var runs: Runs?
  package var others: OtherSports?
  package var level: FormLevel?
  package var stats: WeekStatsFacts
  package var days: WeekDaysFacts
  package var race: RacePanelFacts?
  package var nextWeek: NextWeekFacts?
  package var notes: [NoteFacts]
  /// `nil` where there is nothing to see of it.
  package var form: FormBlockFacts?
  /// `nil` where there is not yet a curve of it.
  package var now: FormTodayFacts?
  /// Of the last 16 weeks, as is the balance.
  package var zones: WeeklyZonesFacts?
  package var balance: BalanceFacts?
  package var body: BodyFacts?
  package var year: LastYearFacts?
  /// The latest that there is something to send of.
  package var sharedWeek: ISOWeek?
  /// Five at most, latest first.
  package var latest: [Digested<ActivityLine>]

  /// Whether the latest activity lies two days and more before the last day that is known.
  package var tellsLatest: Bool { latestDay.map { known.day - $0 >= 2 } ?? false }
}

extension OverviewFacts {
  /// `nil` without an activity.
  package init?(_ season: Season) {
    guard let week = season.thisWeek, let calendar = season.calendar else { return nil }
    let lines = week.entries.map { season.lines[$0] }
    self.week = week.week
    distanceMeters = week.distanceMeters
    finding = OverviewFinding(season, calendar, week)
    known = season.known
    latestDay = season.counted.last?.day
    runs = Runs(week.sums, lines)
    others = OtherSports(lines, load: week.load)
    form = FormBlockFacts(season, calendar)
    if let form {
      // How the runner is today is nobody's business.
      if !season.options.isPublic {
        now = form.curve.map { _ in FormTodayFacts(calendar) }
        level = calendar.formLevel
      }
    }
    stats = WeekStatsFacts(season, week.sums)
    days = WeekDaysFacts(season, week)
    race = RacePanelFacts(season)
    nextWeek = NextWeekFacts(season)
    notes = season.notes(on: .week(week.week))
    let recent = season.weeks.suffix(16).map(\.sums)
    zones = WeeklyZonesFacts(recent, over: recent.prefix { season.isOver($0.week) }.count)
    balance = BalanceFacts(recent.count > 1 ? week.sums : nil, of: recent, today: season.today)
    body = BodyFacts(season)
    year = LastYearFacts(season)
    sharedWeek = season.shared.compactMap { subject in
      guard case .week(let week) = subject else { return nil }
      return week
    }.max()
    latest = season.lines[..<season.countedEntries].suffix(5).reversed()
  }
}

extension OverviewFacts.Runs {
  /// `nil` without a run.
  init?(_ week: WeekSums, _ lines: [Digested<ActivityLine>]) {
    guard week.runCount > 0 else { return nil }
    count = week.runCount
    planned = week.plan.flatMap { $0.sessions.isEmpty ? nil : $0.sessions.count }
    longest = count > 1 ? RunListSums(lines).longest : nil
  }
}

/// What the first page tells while there is no activity.
package struct NothingYetFacts: PageFacts {
  package var race: RacePanelFacts?
  /// What is in the store and not shown.
  package var leftOut: LeftOut
  /// Whether days or nights of a watch were read.
  package var hasWatchDays: Bool

  package init(_ season: Season) {
    race = RacePanelFacts(season)
    leftOut = season.log.leftOut
    hasWatchDays = !season.log.days.isEmpty || !season.log.nights.isEmpty
  }
}
