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

  /// Two weeks and more without any load, as far as they lie on the curve.
  package struct Gap: Hashable, Sendable, Encodable {
    /// Positions.
    package var days: ClosedRange<Int>
    /// All of it, what lies before the curve as well.
    package var dayCount: Int
  }

  /// A week of the curve.
  package struct Week: Hashable, Sendable, Encodable {
    package var week: ISOWeek
    /// Of its last evening.
    package var balance: TrainingBalance
    /// The lowest form of its evenings.
    package var lowestForm: Double
    /// Of all its days.
    package var load: Double
    package var isPlanned: Bool
  }

  /// Where the curve may go from the last day that is done on, that day included.
  package struct Range: Hashable, Sendable, Encodable {
    package var done: PlanDone
    /// Ends of the two lines at each day if the least of the plan is done, and if the most is.
    package var leastFitness: [Double]
    package var mostFitness: [Double]
    package var leastFatigue: [Double]
    package var mostFatigue: [Double]
  }

  package var firstDay: Day
  /// On the evening of each day, as are the next two; on the last one, if that is the race's, in the
  /// morning.
  package var fitness: [Double]
  package var fatigue: [Double]
  package var loads: [Double]
  /// The last day that is not planned.
  package var lastDone: Day
  /// The first day that nothing is known of.
  package var unknownSince: Day?
  package var races: [RaceMark]
  /// Whether the next race is on the last day.
  package var endsOnRaceDay: Bool
  package var gaps: [Gap]
  /// `nil` where nothing is planned or little of the plan is over.
  package var range: Range?
  /// Whole weeks, oldest first: the first and the last reach beyond the curve.
  package var weeks: [Week]

  package var count: Int { fitness.count }
  package var lastDay: Day { firstDay + (count - 1) }
  /// The position of the last day that is not planned.
  package var lastDoneIndex: Int { min(count - 1, lastDone - firstDay) }

  /// Whether days of it are planned.
  package var hasForecast: Bool { lastDoneIndex < count - 1 }

  /// What a day ended with.
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
}

extension FormCurveFacts {
  /// `nil` for a single day or none.
  package init?(_ season: Season, _ calendar: LoadCalendar, from first: Day, through last: Day) {
    let start = max(0, first - calendar.firstDay)
    let end = min(calendar.loads.count - 1, last - calendar.firstDay)
    guard end > start else { return nil }
    firstDay = calendar.day(start)
    endsOnRaceDay = season.nextRace?.day == calendar.day(end) && end > calendar.nowIndex
    fitness = calendar.evenings[start...end].map(\.chronicLoad)
    fatigue = calendar.evenings[start...end].map(\.acuteLoad)
    if endsOnRaceDay {
      fitness[end - start] = calendar.mornings[end].chronicLoad
      fatigue[end - start] = calendar.mornings[end].acuteLoad
    }
    loads = Array(calendar.loads[start...end])
    lastDone = calendar.day(calendar.lastEvening)
    unknownSince = calendar.unknownSince
    range = Range(calendar, through: end, endsInTheMorning: endsOnRaceDay)
    gaps = Self.gaps(in: calendar, from: start, through: min(end, calendar.lastEvening))
    races = season.log.races.compactMap { race in
      guard let index = calendar.index(of: race.day), index >= start, index < end,
        race.day != season.nextRace?.day
      else { return nil }
      return RaceMark(race, season)
    }
    weeks = Self.weeks(of: calendar, from: first, through: last, endsInTheMorning: endsOnRaceDay)
  }

  private static func weeks(
    of calendar: LoadCalendar, from first: Day, through last: Day, endsInTheMorning: Bool
  ) -> [Week] {
    let begin = max(first, calendar.firstDay).isoWeek
    let end = min(last, calendar.lastDay).isoWeek
    guard begin <= end else { return [] }
    return (0...(end - begin)).compactMap { offset in
      let week = begin + offset
      let start = max(0, week.monday - calendar.firstDay)
      let end = min(calendar.loads.count - 1, week.sunday - calendar.firstDay)
      guard start <= end else { return nil }
      var balances = calendar.evenings[start...end]
      if endsInTheMorning, calendar.day(end) >= last { balances[end] = calendar.mornings[end] }
      return Week(
        week: week, balance: balances[end],
        lowestForm: balances.map(\.stressBalance).min() ?? 0,
        load: calendar.loads[start...end].reduce(0, +), isPlanned: end > calendar.lastEvening)
    }
  }

  /// Those that begin before the curve and those that still last are among them.
  private static func gaps(
    in calendar: LoadCalendar, from start: Int, through end: Int
  ) -> [Gap] {
    guard start <= end else { return [] }
    var gaps: [Gap] = []
    var last = start - 1
    while last >= 0, calendar.loads[last] <= 0 { last -= 1 }
    func close(_ index: Int) {
      if index - last > 14, last >= 0 {
        gaps.append(
          Gap(
            days: (max(last + 1, start) - start)...(index - 1 - start), dayCount: index - 1 - last))
      }
    }
    for index in start...end where calendar.loads[index] > 0 {
      if index > start { close(index) }
      last = index
    }
    if last < end { close(end + 1) }
    return gaps
  }
}

extension FormCurveFacts.Range {
  /// `nil` where the calendar has none, or its last day is not after what is done.
  fileprivate init?(_ calendar: LoadCalendar, through end: Int, endsInTheMorning: Bool) {
    guard let range = calendar.range, end > calendar.lastEvening else { return nil }
    done = range.done
    func days(_ evenings: [TrainingBalance]) -> [TrainingBalance] {
      var days = Array(evenings[calendar.lastEvening...end])
      if endsInTheMorning { days[days.count - 1] = evenings[end - 1] }
      return days
    }
    let (least, most) = (days(range.leastEvenings), days(range.mostEvenings))
    leastFitness = least.map(\.chronicLoad)
    mostFitness = most.map(\.chronicLoad)
    leastFatigue = least.map(\.acuteLoad)
    mostFatigue = most.map(\.acuteLoad)
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
