package import Metrics
package import Training

/// Load, fitness, fatigue and form of every day from the first activity to the end of what is known
/// or planned.
package struct LoadCalendar: Hashable, Sendable {
  package var firstDay: Day
  /// One for each day: what was done up to now, what is planned after it.
  package var loads: [Double]
  /// What each day was woken up with, in the same order: the evening before, without any load of
  /// the day itself.
  package var mornings: [TrainingBalance]
  /// What each day ended with, after its load.
  package var evenings: [TrainingBalance]
  /// The position of the last day that anything is known of: today, unless the data ended before.
  package var nowIndex: Int
  /// Whether that day is told by its evening: it has its load, or is over.
  package var isEvening: Bool
  /// The first day that nothing is known of; `nil` where the data reach up to now.
  package var unknownSince: Day?
  /// What was planned, for each day; 0 where nothing was.
  package var plannedLoads: [Double]

  /// How far what is planned may be off; `nil` without a plan, and while little of it is over.
  package var range: ForecastRange?

  /// From the evenings of each day, as the model computes them.
  init(
    firstDay: Day, loads: [Double], evenings: [TrainingBalance], nowIndex: Int,
    isEvening: Bool = false, unknownSince: Day? = nil, plannedLoads: [Double]
  ) {
    self.firstDay = firstDay
    self.loads = loads
    self.nowIndex = nowIndex
    self.isEvening = isEvening
    self.unknownSince = unknownSince
    self.plannedLoads = plannedLoads
    self.evenings = evenings.map(Self.afterwards)
    mornings = ([.zero] + evenings.dropLast()).map(Self.afterwards)
  }

  /// A balance whose form is the difference of its fitness and fatigue: the three always agree.
  private static func afterwards(_ evening: TrainingBalance) -> TrainingBalance {
    TrainingBalance(
      chronicLoad: evening.chronicLoad, acuteLoad: evening.acuteLoad,
      stressBalance: evening.chronicLoad - evening.acuteLoad)
  }

  package var lastDay: Day { firstDay + (loads.count - 1) }
  /// The last day that anything is known of.
  package var now: Day { firstDay + nowIndex }
  /// Whether days are planned after it.
  package var hasForecast: Bool { loads.count - 1 > nowIndex }

  /// The position of the last day that is over, or has its load.
  package var lastEvening: Int { max(0, isEvening ? nowIndex : nowIndex - 1) }

  package func index(of day: Day) -> Int? {
    let index = day - firstDay
    return loads.indices.contains(index) ? index : nil
  }

  package func day(_ index: Int) -> Day { firstDay + index }

  /// What a day is woken up with.
  package func morning(of day: Day) -> TrainingBalance? { index(of: day).map { mornings[$0] } }

  /// Fitness, fatigue and form now: those of the evening once the day has its load, else those of
  /// the morning.
  package var balanceNow: TrainingBalance { balance(at: nowIndex) }

  /// Those of another day at the same time of day, so that days are compared with days.
  package func balance(at index: Int) -> TrainingBalance {
    isEvening ? evenings[index] : mornings[index]
  }

  /// Whether anything that was done has a load.
  package var hasLoad: Bool { loads[...nowIndex].contains { $0 > 0 } }

  /// Days from the first one up to now, both counted.
  package var daysSoFar: Int { nowIndex + 1 }

  /// Whether fitness has had the six weeks it needs to say anything.
  package var isSettled: Bool { daysSoFar >= 42 }

  /// Change of fitness over the seven days before a day; `nil` on the first eight days, for before
  /// the first one nothing is known.
  package func ramp(at index: Int) -> Double? {
    guard index > 7, mornings.indices.contains(index) else { return nil }
    return balance(at: index).chronicLoad - balance(at: index - 7).chronicLoad
  }
}
