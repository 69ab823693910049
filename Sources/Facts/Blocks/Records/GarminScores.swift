package import Training

/// Garmin's own scores of the last 90 days; `nil` is one that there is not.
package struct GarminScores: Hashable, Sendable, Encodable {
  package struct Score: Hashable, Sendable, Encodable {
    package var value: Double
    package var day: Day
  }

  /// Of running, in ml/kg/min.
  package var oxygen: Score?
  package var endurance: Score?
  package var hill: Score?

  /// `nil` without any.
  package init?(_ season: Season) {
    let wellness = season.log.wellness
    oxygen = wellness.fitnessEstimates.last { season.isRecent($0.day) && $0.sport == .running }
      .map { Score(value: $0.vo2Max, day: $0.day) }
    endurance = wellness.enduranceScores.last { season.isRecent($0.day) }
      .map { Score(value: $0.score, day: $0.day) }
    hill = wellness.hillScores.last { season.isRecent($0.day) }
      .map { Score(value: $0.score, day: $0.day) }
    guard oxygen != nil || endurance != nil || hill != nil else { return nil }
  }
}
