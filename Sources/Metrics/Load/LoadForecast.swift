package import Training

/// One day of a balance that goes on from what was done to what is planned.
package struct ForecastDay: Hashable, Sendable {
  package var day: Day
  package var load: Double
  /// Whether the load is the plan's, not what was done.
  package var isPlanned: Bool
  package var balance: TrainingBalance

  package init(day: Day, load: Double, isPlanned: Bool, balance: TrainingBalance) {
    self.day = day
    self.load = load
    self.isPlanned = isPlanned
    self.balance = balance
  }
}

/// Fitness, fatigue and form up to a day to come: what was done, then what is planned.
///
/// Today counts as done as soon as its load is above 0, else its plan counts; never both. What was
/// planned before today gives no credit, and what is dated after today is not believed.
///
/// - Parameters:
///   - history: loads of activities, in any order.
///   - plan: loads of the plan, in any order.
///   - today: from the day after it, only the plan counts.
///   - last: the last day of the forecast.
///   - start: the balance on the evening before the first day.
///   - chronicDays: time constant τ of fitness, in days.
///   - acuteDays: time constant τ of fatigue, in days.
/// - Returns: one day each from the first in `history`, or from `today` if that is earlier, through
///   `last`; empty when `last` is before that or a thousand years after it. Before today it equals the balance of the history
///   alone, bit for bit.
/// - Complexity: O(*n*) in entries and days.
package func loadForecast(
  history: [DayLoad], plan: [DayLoad], today: Day, through last: Day,
  startingFrom start: TrainingBalance = .zero, chronicDays: Double = 42, acuteDays: Double = 7
) -> [ForecastDay] {
  let first = min(history.map(\.day).min() ?? today, today)
  var loads = dailyLoads(of: history, from: first, through: last)
  guard !loads.isEmpty else { return [] }
  let planned = dailyLoads(of: plan, from: first, through: last)
  let now = today - first
  let isTodayPlanned = now < loads.count ? !(loads[now] > 0) : false
  for index in loads.indices where index > now || (index == now && isTodayPlanned) {
    loads[index] = planned[index]
  }
  let balances = trainingBalance(
    dailyLoads: loads, startingFrom: start, chronicDays: chronicDays, acuteDays: acuteDays)
  return loads.indices.map { index in
    ForecastDay(
      day: first + index, load: loads[index],
      isPlanned: index > now || (index == now && isTodayPlanned), balance: balances[index])
  }
}
