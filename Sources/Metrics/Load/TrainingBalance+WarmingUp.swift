import Foundation

/// How fast fitness rises: that of the day minus that of seven days before.
///
/// - Returns: load a day per week, one for each balance; `nil` for the first seven days.
/// - Complexity: O(*n*).
package func rampRates(of balances: [TrainingBalance]) -> [Double?] {
  balances.indices.map { day in
    day < 7 ? nil : balances[day].chronicLoad - balances[day - 7].chronicLoad
  }
}

/// A start for a balance whose past is unknown: the mean of the first days, as fitness and as
/// fatigue.
///
/// - Parameters:
///   - dailyLoads: one for each calendar day, oldest first.
///   - days: how many of them; fewer are taken when there are fewer.
/// - Returns: zero when there is no day at all.
package func startingBalance(
  dailyLoads: [Double], meanOfFirst days: Int = 42
) -> TrainingBalance {
  let first = dailyLoads.prefix(max(0, days))
  guard !first.isEmpty else { return .zero }
  let mean = first.reduce(0) { $0 + ($1.isFinite ? $1 : 0) } / Double(first.count)
  return TrainingBalance(chronicLoad: mean, acuteLoad: mean)
}

/// The share of the true value that an average begun at zero still misses: e^(−n/τ).
///
/// 5 % after three time constants; `nil` for a time constant that is not positive.
package func missingShare(afterDays days: Double, timeConstant: Double = 42) -> Double? {
  guard timeConstant > 0, days >= 0, days.isFinite else { return nil }
  return exp(-days / timeConstant)
}

/// How many days a balance begun at zero is called "warming up": three time constants.
package func warmingUpDays(timeConstant: Double = 42) -> Int {
  guard timeConstant > 0, timeConstant < 10_000 else { return 0 }
  return Int((3 * timeConstant).rounded(.up))
}
