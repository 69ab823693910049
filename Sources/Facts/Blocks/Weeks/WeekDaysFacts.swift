package import Hashing
package import Training

/// A week day by day: what was run, in zones, and what was planned.
package struct WeekDaysFacts: Hashable, Sendable, Encodable {
  package var week: ISOWeek
  package var finding: WeekDaysFinding
  /// Monday to Sunday.
  package var days: [WeekDay]
  /// Seconds of all its runs in zones 1 to 5; zeros where nothing measured a heart rate.
  package var zoneSeconds: [Double]
  /// Whether runs are planned for days of it.
  package var isPlanned: Bool

  package var hasZones: Bool { zoneSeconds.contains { $0 > 0 } }
  /// Of all its runs, without a heart rate.
  package var unknownSeconds: Double { days.reduce(0) { $0 + $1.zoneSeconds[5] } }

  /// Of all its runs; `nil` where their zones tell of nearly all of their time.
  package var knownHeartTime: KnownHeartTime? {
    let known = zoneSeconds.reduce(0, +)
    return KnownHeartTime(known: known, of: days.reduce(known) { $0 + $1.zoneSeconds[5] })
  }
}

/// One day of a week.
package struct WeekDay: Hashable, Sendable, Encodable {
  package enum Told: Hashable, Sendable, Encodable {
    /// Runs first, in each kind by start.
    case activities([Digested<ActivityLine>])
    /// What is planned and was not done.
    case planned([PlannedSession])
    case rest
    /// A day to come without a plan.
    case open
  }

  /// Of its runs in zones 1 to 5, and their time without zones.
  package var zoneSeconds: [Double]
  /// Of its runs.
  package var movingSeconds: Double
  /// How long the planned runs take at the usual pace; `nil` without any.
  package var plannedSeconds: Double?
  package var told: Told
}

extension WeekDaysFacts {
  package init(_ season: Season, _ week: WeekSummary) {
    self.week = week.week
    zoneSeconds = week.zoneSeconds
    let sessions = week.plan?.sessions ?? []
    isPlanned = !sessions.isEmpty
    let lines = week.entries.map { season.lines[$0] }
    let runs = lines.filter { $0.value.isRun }
    let today = season.today
    finding = WeekDaysFinding(
      sessions: Set(sessions.map(\.weekday)), run: Set(runs.map { $0.value.day.weekday }),
      runCount: week.runCount,
      weekday: week.week.contains(today) ? today.weekday : week.week.sunday < today ? 8 : 0,
      longestMeters: runs.compactMap { $0.value.distanceMeters }.max())
    let pace = sessions.isEmpty ? nil : season.usualSecondsPerKilometer(in: week.week)
    days = week.week.days.map { day in
      WeekDay(
        lines.filter { $0.value.day == day },
        sessions: sessions.filter { $0.weekday == day.weekday },
        secondsPerKilometer: pace, isPast: day <= today)
    }
  }
}

extension WeekDay {
  init(
    _ lines: [Digested<ActivityLine>], sessions: [PlannedSession], secondsPerKilometer: Double?,
    isPast: Bool
  ) {
    let runs = lines.filter { $0.value.isRun }
    zoneSeconds = [0, 0, 0, 0, 0, 0]
    for run in runs.map(\.value) {
      if let seconds = run.zoneSeconds {
        for zone in 0..<5 { zoneSeconds[zone] += seconds[zone] }
        zoneSeconds[5] += run.knownHeartTime?.unknownSeconds ?? 0
      } else {
        zoneSeconds[5] += run.movingSeconds
      }
    }
    movingSeconds = runs.reduce(0) { $0 + $1.value.movingSeconds }
    let planned =
      sessions.reduce(0) { $0 + $1.distanceMeters / 1_000 } * (secondsPerKilometer ?? 0)
    plannedSeconds = planned > 0 ? planned : nil
    if !lines.isEmpty {
      told = .activities(runs + lines.filter { !$0.value.isRun })
    } else if !sessions.isEmpty {
      told = .planned(sessions)
    } else {
      told = isPast ? .rest : .open
    }
  }
}
