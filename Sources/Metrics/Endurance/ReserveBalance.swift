import Foundation

/// What is left of the reserve above critical speed (D′) or power (W′), sample by sample.
///
/// - Parameters:
///   - values: meters a second, or watts.
///   - seconds: how long each is held, as long as `values`.
///   - critical: critical speed or power.
///   - reserve: D′ in meters or W′ in joules; it begins full.
/// - Returns: the balance after each sample, never above `reserve`, and below 0 where the critical
///   value or the reserve was taken too low: that is shown, not cut off. Empty for columns of
///   unequal length or a reserve that is not above 0. A value that is no number, and a time not
///   above 0, change nothing.
/// - Complexity: O(*n*).
/// - Note: The exact solution of the differential form: what is above critical is taken linearly,
///   what is missing comes back exponentially; so the rate of sampling does not matter.
package func reserveBalance(
  of values: [Double], seconds: [Double], critical: Double, reserve: Double
) -> [Double] {
  guard values.count == seconds.count, reserve > 0, reserve.isFinite, critical.isFinite else {
    return []
  }
  var balance = reserve
  return zip(values, seconds).map { value, seconds in
    guard value.isFinite, seconds > 0, seconds.isFinite else { return balance }
    if value >= critical {
      balance += (critical - value) * seconds
    } else {
      balance = reserve - (reserve - balance) * exp(-(critical - value) * seconds / reserve)
    }
    return balance
  }
}

/// The same by steps of one second, as GoldenCheetah and intervals.icu take them; for comparison.
///
/// - Parameters:
///   - values: one for each second.
///   - critical: critical speed or power.
///   - reserve: D′ in meters or W′ in joules; it begins full.
/// - Returns: the balance after each second; empty for a reserve that is not above 0.
package func reserveBalanceBySteps(
  of values: [Double], critical: Double, reserve: Double
) -> [Double] {
  guard reserve > 0, reserve.isFinite, critical.isFinite else { return [] }
  var balance = reserve
  return values.map { value in
    guard value.isFinite else { return balance }
    let surplus = critical - value
    balance += value < critical ? surplus * (reserve - balance) / reserve : surplus
    return balance
  }
}

/// The same by Skiba's integral of 2012, whose time constant was found on cyclists.
///
/// - Parameters:
///   - values: watts, one for each second.
///   - critical: critical power.
///   - reserve: W′ in joules; it begins full.
/// - Returns: the balance after each second and the time constant in seconds; `nil` when no value
///   lies below critical power.
package func reserveBalanceByIntegral(
  of values: [Double], critical: Double, reserve: Double
) -> (balance: [Double], timeConstant: Double)? {
  guard reserve > 0, let recovery = mean(of: values.filter { $0 < critical }) else { return nil }
  let timeConstant = 546 * exp(-0.01 * (critical - recovery)) + 316
  let share = exp(-1 / timeConstant)
  var spent = 0.0
  let balance = values.map { value in
    spent = spent * share + (value.isFinite ? max(0, value - critical) : 0)
    return reserve - spent
  }
  return (balance, timeConstant)
}
