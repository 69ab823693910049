package import Metrics
package import Training

/// Load, fitness, fatigue and form of every day from the first activity to the end of the plan.
package struct LoadCalendar: Hashable, Sendable {
  package var firstDay: Day
  /// One for each day: what was done up to today, what is planned after it.
  package var loads: [Double]
  /// What each day was woken up with, in the same order.
  ///
  /// Fitness and fatigue of the evening before and form, their difference: the three always agree,
  /// and today's run cannot make this morning look tired.
  package var balances: [TrainingBalance]
  /// The position of today.
  package var todayIndex: Int
  /// What was planned, for each day; 0 where nothing was.
  package var plannedLoads: [Double]

  /// From the evenings of each day, as the model computes them.
  init(
    firstDay: Day, loads: [Double], evenings: [TrainingBalance], todayIndex: Int,
    plannedLoads: [Double]
  ) {
    self.firstDay = firstDay
    self.loads = loads
    self.todayIndex = todayIndex
    self.plannedLoads = plannedLoads
    balances = ([.zero] + evenings.dropLast()).map { evening in
      TrainingBalance(
        chronicLoad: evening.chronicLoad, acuteLoad: evening.acuteLoad,
        stressBalance: evening.chronicLoad - evening.acuteLoad)
    }
  }

  package var lastDay: Day { firstDay + (loads.count - 1) }
  package var today: Day { firstDay + todayIndex }
  package var hasForecast: Bool { loads.count - 1 > todayIndex }

  package func index(of day: Day) -> Int? {
    let index = day - firstDay
    return loads.indices.contains(index) ? index : nil
  }

  package func day(_ index: Int) -> Day { firstDay + index }

  package func balance(on day: Day) -> TrainingBalance? { index(of: day).map { balances[$0] } }

  /// Days from the first one to today, both counted.
  package var daysSoFar: Int { todayIndex + 1 }

  /// Whether fitness has had the six weeks it needs to say anything.
  package var isSettled: Bool { daysSoFar >= 42 }

  /// Change of fitness over the seven days before a day; `nil` on the first eight days, for before
  /// the first one nothing is known.
  package func ramp(at index: Int) -> Double? {
    guard index > 7, balances.indices.contains(index) else { return nil }
    return balances[index].chronicLoad - balances[index - 7].chronicLoad
  }
}
