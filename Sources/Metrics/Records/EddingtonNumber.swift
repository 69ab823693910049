import Foundation
package import Training

/// The largest number *E* such that on *E* days at least *E* kilometers, or miles, were run.
package struct EddingtonNumber: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package var target: Int
    /// How many days of at least `target` are still needed.
    package var daysNeeded: Int
  }

  package var value: Int
  /// The way to the next one, to the one after, and to five more.
  package var next: [Step]
}

/// The Eddington number of some distances.
///
/// - Parameters:
///   - distances: those of one day add up; in any order.
///   - unitMeters: 1,000 for kilometers, 1,609.344 for miles.
/// - Returns: 0 without a day that is long enough.
/// - Complexity: O(*n* log *n*).
/// - Note: Named after Arthur Eddington, who counted his bicycle rides so. A day of exactly *E*
///   counts.
package func eddingtonNumber(
  of distances: [(day: Day, meters: Double)], unitMeters: Double = 1_000
) -> EddingtonNumber {
  var sums: [Day: Double] = [:]
  for entry in distances where entry.meters > 0 && entry.meters.isFinite {
    sums[entry.day, default: 0] += entry.meters
  }
  let units = unitMeters > 0 ? sums.values.map { $0 / unitMeters + 1e-9 }.sorted(by: >) : []
  let value = units.enumerated().prefix { $0.element >= Double($0.offset + 1) }.count
  let next = [1, 2, 5].map { step in
    let target = value + step
    let days = units.prefix { $0 >= Double(target) }.count
    return EddingtonNumber.Step(target: target, daysNeeded: target - days)
  }
  return EddingtonNumber(value: value, next: next)
}
