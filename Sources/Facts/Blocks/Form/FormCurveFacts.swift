package import Metrics
package import Training

/// Fitness, fatigue, form and load from one day to another, planned ones included.
package struct FormCurveFacts: Hashable, Sendable, Encodable {
  /// A race that was run, or is to come before the last day.
  package struct RaceMark: Hashable, Sendable, Encodable {
    package var day: Day
    package var name: String
    package var distanceMeters: Double
    /// From start to finish; `nil` where no run of the day is the race.
    package var seconds: Double?
  }

  /// A week of the curve.
  package struct Week: Hashable, Sendable, Encodable {
    package var week: ISOWeek
    /// Of its last day.
    package var balance: TrainingBalance
    /// Of all its days.
    package var load: Double
    package var isPlanned: Bool
  }

  package var firstDay: Day
  /// One for each day, as are the next two.
  package var fitness: [Double]
  package var fatigue: [Double]
  package var loads: [Double]
  /// The last day that is not planned.
  package var today: Day
  package var races: [RaceMark]
  /// Whether the next race is on the last day.
  package var endsOnRaceDay: Bool
  /// Whole weeks, oldest first: the first and the last reach beyond the curve.
  package var weeks: [Week]

  package var count: Int { fitness.count }
  package var lastDay: Day { firstDay + (count - 1) }
  /// The position of today; that of the last day where the curve ends before.
  package var todayIndex: Int { min(count - 1, today - firstDay) }

  /// What a day was woken up with.
  package func balance(at index: Int) -> TrainingBalance {
    TrainingBalance(
      chronicLoad: fitness[index], acuteLoad: fatigue[index],
      stressBalance: fitness[index] - fatigue[index])
  }
}

extension FormCurveFacts {
  /// Some days of the curve in a row.
  package struct Span: Hashable, Sendable {
    /// Positions.
    package var days: ClosedRange<Int>
    package var week: ISOWeek
    /// Of the last day.
    package var balance: TrainingBalance
    package var load: Double
  }

  /// The days of the curve by week.
  package var spans: [Span] {
    var spans: [Span] = []
    var index = 0
    while index < count {
      let day = firstDay + index
      let last = min(count - 1, index + (day.isoWeek.sunday - day))
      spans.append(
        Span(
          days: index...last, week: day.isoWeek, balance: balance(at: last),
          load: loads[index...last].reduce(0, +)))
      index = last + 1
    }
    return spans
  }

  /// Positions of two weeks and more without any load between days with one, up to today.
  package var gaps: [ClosedRange<Int>] {
    var gaps: [ClosedRange<Int>] = []
    var first: Int?
    for index in 0...todayIndex {
      if loads[index] > 0 {
        if let begin = first, index - begin >= 14 { gaps.append(begin...(index - 1)) }
        first = nil
      } else if first == nil {
        first = index
      }
    }
    return gaps
  }
}

extension FormCurveFacts {
  /// `nil` for a single day or none.
  package init?(_ season: Season, _ calendar: LoadCalendar, from first: Day, through last: Day) {
    let start = max(0, first - calendar.firstDay)
    let end = min(calendar.loads.count - 1, last - calendar.firstDay)
    guard end > start else { return nil }
    firstDay = calendar.day(start)
    fitness = calendar.balances[start...end].map(\.chronicLoad)
    fatigue = calendar.balances[start...end].map(\.acuteLoad)
    loads = Array(calendar.loads[start...end])
    today = calendar.today
    races = season.log.races.compactMap { race in
      guard let index = calendar.index(of: race.day), index >= start, index < end,
        race.day != season.nextRace?.day
      else { return nil }
      return RaceMark(race, season)
    }
    endsOnRaceDay = season.nextRace?.day == calendar.day(end)
    weeks = Self.weeks(of: calendar, from: first, through: last)
  }

  private static func weeks(of calendar: LoadCalendar, from first: Day, through last: Day) -> [Week]
  {
    let begin = max(first, calendar.firstDay).isoWeek
    let end = min(last, calendar.lastDay).isoWeek
    guard begin <= end else { return [] }
    return (0...(end - begin)).compactMap { offset in
      let week = begin + offset
      let start = max(0, week.monday - calendar.firstDay)
      let end = min(calendar.loads.count - 1, week.sunday - calendar.firstDay)
      guard start <= end else { return nil }
      return Week(
        week: week, balance: calendar.balances[end],
        load: calendar.loads[start...end].reduce(0, +), isPlanned: end > calendar.todayIndex)
    }
  }
}

extension FormCurveFacts.RaceMark {
  /// With the time of the last run of the day that is the race.
  init(_ race: Race, _ season: Season) {
    day = race.day
    name = race.name
    distanceMeters = race.distanceMeters
    let run = season.counted.last { $0.day == race.day && season.race(run: $0) == race }
    seconds = run.map { raceSeconds(of: $0.activity) }
  }
}
