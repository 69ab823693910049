/// Garmin's hill score of one day, 1 to 100.
package struct HillScore: Hashable, Sendable {
  package var day: Day
  package var score: Double
  package var strength: Double?
  package var endurance: Double?

  package init(day: Day, score: Double) {
    self.day = day
    self.score = score
  }
}
