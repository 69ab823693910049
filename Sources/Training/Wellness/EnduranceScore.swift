/// Garmin's endurance score of one day, about 3,000 to 10,000.
package struct EnduranceScore: Hashable, Sendable {
  package var day: Day
  package var score: Double
  /// Garmin's class, 1 the lowest; what the numbers are called depends on age and sex.
  package var classification: Int?
  /// What contributed, as shares from 0 to 1; `nil` where nothing did.
  package var runningShare: Double?
  package var cyclingShare: Double?
  package var hikingShare: Double?
  package var otherShare: Double?

  package init(day: Day, score: Double) {
    self.day = day
    self.score = score
  }
}
