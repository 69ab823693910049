package import Hashing
package import Training

/// What is told of one month to people who are sent it: made of what everybody may see.
package struct MonthShareFacts: PageFacts {
  package var month: CalendarMonth
  package var siteTitle: String
  package var author: String?
  /// Where the month lies on the web; `nil` where nobody said.
  package var address: String?
  package var headline: MonthHeadline
  /// Whether the month is over and known.
  package var isOver: Bool
  /// The last day that is told of.
  package var lastDay: Day
  package var runCount: Int
  package var distanceMeters: Double
  package var movingSeconds: Double
  /// Of all sports.
  package var load: Double
  /// Of its runs in zones 1 to 5; zeros where nothing measured a heart rate.
  package var zoneSeconds: [Double]
  /// What was run in the month before, where all of it is known.
  package var metersBefore: Double?
  package var days: [MonthDay]
  package var best: ShareBest?
  /// Runs by start.
  package var runs: [Digested<ActivityLine>]
  /// The next race after the last day that is told of.
  package var race: Race?

  package var daysToRace: Int? { race.map { $0.day - lastDay } }
  package var hasZones: Bool { zoneSeconds.contains { $0 > 0 } }

  /// The share of zones 1 and 2; `nil` without any.
  package var easyShare: Double? {
    hasZones ? (zoneSeconds[0] + zoneSeconds[1]) / zoneSeconds.reduce(0, +) : nil
  }
}

/// One day of a month.
package struct MonthDay: Hashable, Sendable, Encodable {
  package enum Told: Hashable, Sendable, Encodable {
    /// Of its runs; the step is 1 to 4, from short to long for this runner.
    case run(meters: Double, seconds: Double, step: Int)
    /// A day without a run.
    case rest
    /// So far a run is planned, and may still be done.
    case planned(meters: Double)
    /// A day to come without a plan, and one of which nothing is known.
    case open
  }

  package var day: Day
  package var told: Told
}

extension MonthShareFacts {
  /// `nil` of a month without an activity.
  package init?(_ season: Season, _ month: CalendarMonth) {
    let indices = season.counted.indices.filter { month.contains(season.entries[$0].day) }
    guard !indices.isEmpty, let calendar = season.calendar else { return nil }
    let lines = indices.map { season.lines[$0] }
    let runs = lines.filter { $0.value.isRun }
    let last = month.lastDay
    self.month = month
    siteTitle = season.options.siteTitle
    author = season.options.author
    address = season.options.baseURL.map { $0 + SharePath(.month(month)).page }
    headline = MonthHeadline(season, month, indices, lines: lines)
    isOver = last <= season.known.day && (last < season.today || calendar.isEvening)
    lastDay = isOver ? last : min(last, season.known.day)
    runCount = runs.count
    distanceMeters = runs.reduce(0) { $0 + ($1.value.distanceMeters ?? 0) }
    movingSeconds = runs.reduce(0) { $0 + $1.value.movingSeconds }
    load = indices.reduce(0) { $0 + (season.entries[$1].load ?? 0) }
    zoneSeconds = runs.reduce(into: [0, 0, 0, 0, 0]) { sums, run in
      for (zone, seconds) in (run.value.zoneSeconds ?? []).prefix(5).enumerated() {
        sums[zone] += seconds
      }
    }
    metersBefore = isOver ? season.meters(of: month + -1) : nil
    let steps = season.distanceSteps
    days = month.days.map { MonthDay($0, in: season, runs, steps) }
    best = ShareBest(season, indices)
    self.runs = runs
    race = season.race(after: lastDay)
  }
}

extension MonthDay {
  fileprivate init(
    _ day: Day, in season: Season, _ runs: [Digested<ActivityLine>], _ steps: DistanceSteps
  ) {
    self.day = day
    let own = runs.map(\.value).filter { $0.day == day }
    let planned = season.plannedMeters(on: day)
    if !own.isEmpty {
      let meters = own.reduce(0) { $0 + ($1.distanceMeters ?? 0) }
      told = .run(
        meters: meters, seconds: own.reduce(0) { $0 + $1.movingSeconds },
        step: max(1, steps.step(meters)))
    } else if day >= season.today, planned > 0 {
      told = .planned(meters: planned)
    } else {
      told = day > season.today || season.known.isUnknown(day) ? .open : .rest
    }
  }
}

extension Season {
  /// What was run in a month; `nil` where not all of it is known.
  fileprivate func meters(of month: CalendarMonth) -> Double? {
    guard let first = known.first, first <= month.firstDay, month.lastDay <= known.day else {
      return nil
    }
    return runs.filter { month.contains($0.day) }
      .reduce(0) { $0 + ($1.activity.distanceMeters ?? 0) }
  }

  fileprivate func plannedMeters(on day: Day) -> Double {
    let plan = plannedWeeks.first { $0.week == day.isoWeek }?.plan
    return (plan?.sessions ?? []).filter { $0.weekday == day.weekday }
      .reduce(0) { $0 + $1.distanceMeters }
  }
}
