import Metrics
package import Training

/// Fitness and fatigue of everything so far, week by week.
package struct AllTimeFacts: Hashable, Sendable, Encodable {
  package enum Finding: Hashable, Sendable, Encodable {
    /// Fitness is the highest of all days.
    case highest(Double)
    case wasHighest(Double, on: Day)
    /// It was never enough to speak of.
    case tooLittle
  }

  /// A year in numbers.
  package struct Year: Hashable, Sendable, Encodable {
    package var year: Int
    package var highestFitness: Double
    /// A day.
    package var meanLoad: Double
  }

  /// The first day with an activity.
  package var since: Day
  /// The day that the first value is of.
  package var firstSunday: Day
  /// On the Sundays, as are the next two; the loads are means of a day.
  package var fitness: [Double]
  package var fatigue: [Double]
  package var loads: [Double]
  package var finding: Finding
  /// How many of the first weeks fitness still remembered that it was begun at zero.
  package var warmingUpWeeks: Int
  /// Latest first.
  package var years: [Year]

  package var sundays: [Day] { fitness.indices.map { firstSunday + 7 * $0 } }
}

extension AllTimeFacts {
  /// `nil` under half a year; the time constant is that of fitness, in days.
  package init?(_ calendar: LoadCalendar, timeConstant: Double) {
    guard calendar.daysSoFar > 200 else { return nil }
    let sundays = Array(
      stride(
        from: calendar.firstDay.isoWeek.sunday - calendar.firstDay, through: calendar.lastEvening,
        by: 7))
    guard sundays.count > 4, let first = sundays.first else { return nil }
    since = calendar.firstDay
    firstSunday = calendar.day(first)
    fitness = sundays.map { calendar.evenings[$0].chronicLoad }
    fatigue = sundays.map { calendar.evenings[$0].acuteLoad }
    loads = sundays.map { calendar.loads[max(0, $0 - 6)...$0].reduce(0, +) / 7 }
    finding = Finding(evenings: calendar.evenings[...calendar.lastEvening].map(\.chronicLoad)) {
      calendar.day($0)
    }
    let needed = warmingUpDays(timeConstant: timeConstant)
    warmingUpWeeks = sundays.count { $0 < needed }
    years = Self.years(of: calendar)
  }

  private static func years(of calendar: LoadCalendar) -> [Year] {
    let first = calendar.firstDay.year
    var sums = Array(
      repeating: (highest: 0.0, load: 0.0, days: 0), count: calendar.now.year - first + 1)
    for index in 0...calendar.lastEvening {
      let year = calendar.day(index).year - first
      sums[year].highest = max(sums[year].highest, calendar.evenings[index].chronicLoad)
      sums[year].load += calendar.loads[index]
      sums[year].days += 1
    }
    return sums.enumerated().reversed().filter { $1.days > 0 }.map { offset, sum in
      Year(
        year: first + offset, highestFitness: sum.highest,
        meanLoad: sum.load / Double(max(1, sum.days)))
    }
  }
}

extension AllTimeFacts.Finding {
  /// From the fitness of every evening up to now, as it is printed: days are compared with days.
  package init(evenings: [Double], day: (Int) -> Day) {
    // Of days that print the same the first is told.
    var peak = 0
    for index in evenings.indices where evenings[index].rounded() > evenings[peak].rounded() {
      peak = index
    }
    guard let now = evenings.last, evenings[peak] >= FormState.leastFitness else {
      self = .tooLittle
      return
    }
    self =
      now.rounded() >= evenings[peak].rounded()
      ? .highest(now) : .wasHighest(evenings[peak], on: day(peak))
  }
}
