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
  /// Whether there is a time to draw, done or planned.
  package var hasTimes: Bool { days.contains { $0.movingSeconds > 0 || $0.plannedSeconds != nil } }
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
    /// What is planned and may still be done.
    case planned([PlannedSession])
    /// What was planned and not done.
    case missed([PlannedSession])
    case rest
    /// A day that is over and of which nothing is known.
    case unknown
    /// A day to come without a plan.
    case open
  }

  /// Of its runs in zones 1 to 5, and their time without zones.
  package var zoneSeconds: [Double]
  /// Of its runs.
  package var movingSeconds: Double
  /// How far planned runs were to go; 0 without any.
  package var plannedMeters: Double
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
      longestMeters: runs.compactMap { $0.value.distanceMeters }.max(),
      knownDays: season.known.unknownSince.map { $0 - week.week.monday } ?? 7)
    let pace = sessions.isEmpty ? nil : season.usualSecondsPerKilometer(in: week.week)
    days = week.week.days.map { day in
      WeekDay(
        lines.filter { $0.value.day == day },
        sessions: sessions.filter { $0.weekday == day.weekday },
        secondsPerKilometer: pace,
        time: season.known.isUnknown(day) && day <= today
          ? .unknown : day < today ? .past : day == today ? .today : .future)
    }
  }
}

extension WeekDay {
  enum Time {
    case past, today, future, unknown
  }

  init(
    _ lines: [Digested<ActivityLine>], sessions: [PlannedSession], secondsPerKilometer: Double?,
    time: Time
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
    plannedMeters = sessions.reduce(0) { $0 + $1.distanceMeters }
    let planned = plannedMeters / 1_000 * (secondsPerKilometer ?? 0)
    plannedSeconds = planned > 0 ? planned : nil
    if !lines.isEmpty {
      told = .activities(runs + lines.filter { !$0.value.isRun })
    } else {
      told =
        switch time {
        case .unknown: .unknown
        case .past: sessions.isEmpty ? .rest : .missed(sessions)
        case .today: sessions.isEmpty ? .rest : .planned(sessions)
        case .future: sessions.isEmpty ? .open : .planned(sessions)
        }
    }
  }
}
