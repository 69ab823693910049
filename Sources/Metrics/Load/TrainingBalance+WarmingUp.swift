import Foundation

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
