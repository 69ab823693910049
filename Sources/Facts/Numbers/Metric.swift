/// A number that pages show under a name.
///
/// Pages take their labels from here, so that nothing is shown that About the numbers does not
/// explain.
package enum Metric: String, CaseIterable, Hashable, Sendable, Encodable {
  case distance, movingTime, elapsedTime, pace, speed, averageHeartRate, maximumHeartRate
  case ascent, descent, cadence, power, temperature, energy, perceivedExertion
  case relativeEffort, gear, swolf
  case trainingLoad, loadPerKilometer, fitness, fatigue, form, rampRate
  case zones, easyShare, decoupling, metersPerBeat, splits, halves, likeRuns
  case monotony, strain, workloadRatio, warmingUp
  case bestEffort, personalRecord, paceCurve, gradeAdjustedPace, raceEquivalent, vdot
  case trainingPaces, efficiencyFactor, eddington, streak
  case plannedDistance, plannedLoad, forecast, goal
  case readiness, garminReadiness, garminPredictions, garminOxygen, garminEndurance, garminHill
  case restingHeartRate, heartRateVariability, sleep, usualRange

  /// The chapter of About the numbers it stands in.
  package var chapter: MetricChapter {
    switch self {
    case .distance, .movingTime, .elapsedTime, .pace, .speed, .ascent, .descent, .cadence, .power,
      .temperature, .energy, .splits, .halves, .gear, .swolf:
      .runs
    case .averageHeartRate, .maximumHeartRate, .perceivedExertion, .relativeEffort, .zones,
      .easyShare, .decoupling,
      .metersPerBeat, .likeRuns:
      .effort
    case .trainingLoad, .loadPerKilometer, .fitness, .fatigue, .form, .rampRate, .monotony,
      .strain, .workloadRatio, .warmingUp:
      .load
    case .bestEffort, .personalRecord, .paceCurve, .gradeAdjustedPace, .raceEquivalent, .vdot,
      .trainingPaces, .efficiencyFactor, .eddington, .streak, .garminPredictions, .garminOxygen,
      .garminEndurance, .garminHill:
      .records
    case .plannedDistance, .plannedLoad, .forecast, .goal: .plan
    case .restingHeartRate, .heartRateVariability, .sleep, .usualRange, .readiness,
      .garminReadiness:
      .body
    }
  }
}

/// The chapters of About the numbers, in order.
package enum MetricChapter: String, CaseIterable, Hashable, Sendable, Encodable {
  case runs, effort, load, records, plan, body
}

extension Metric {
  /// Where About the numbers explains it: `resting-heart-rate` for `restingHeartRate`.
  package var anchor: String {
    var anchor = ""
    for character in rawValue {
      anchor += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
    return anchor == chapter.rawValue ? anchor + "-metric" : anchor
  }
}
