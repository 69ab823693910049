/// The heart rates an athlete is measured against, from one day on.
package struct HeartRateProfile: Hashable, Sendable, Encodable {
  /// The first day it holds; it holds until the next profile begins.
  package var from: Day
  /// Beats a minute on waking.
  package var resting: Double
  /// The highest ever seen.
  package var maximum: Double
  /// What can be held for an hour; `nil` if unknown.
  package var threshold: Double?

  package init(from: Day, resting: Double, maximum: Double, threshold: Double? = nil) {
    self.from = from
    self.resting = resting
    self.maximum = maximum
    self.threshold = threshold
  }
}

extension [HeartRateProfile] {
  /// The profile of a day: the latest that has begun; before the first, the first.
  package func profile(on day: Day) -> HeartRateProfile? {
    last { $0.from <= day } ?? first
  }
}
