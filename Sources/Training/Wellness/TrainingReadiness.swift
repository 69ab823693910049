/// Garmin's training readiness, 0 to 100: of the morning where there is one.
package struct TrainingReadiness: Hashable, Sendable {
  package enum Level: String, Sendable, Encodable { case poor, low, moderate, high, prime }

  package var day: Day
  package var time: Moment
  package var score: Double
  package var level: Level?
  /// Whether it was computed on waking; others follow a run or the day.
  package var isOfMorning: Bool
  package var sleepScore: Double?
  package var recoverySeconds: Double?
  package var acuteLoad: Double?
  /// Weekly mean of the overnight rMSSD in milliseconds.
  package var weeklyVariability: Double?
  /// How much each factor gives of what it could, as shares from 0 to 1.
  package var sleepFactor: Double?
  package var recoveryFactor: Double?
  package var loadFactor: Double?
  package var stressFactor: Double?
  package var variabilityFactor: Double?
  package var sleepHistoryFactor: Double?

  package init(day: Day, time: Moment, score: Double, isOfMorning: Bool) {
    self.day = day
    self.time = time
    self.score = score
    self.isOfMorning = isOfMorning
  }
}
