/// A number that pages show under a name.
///
/// Pages take their labels from here, so that nothing is shown that About the numbers does not
/// explain; they stand in its order.
package enum Metric: String, CaseIterable, Hashable, Sendable, Encodable {
  case distance, movingTime, elapsedTime, pace, speed, ascent, descent, cadence, power
  case temperature, weather, wind, energy, splits, halves, swolf, gear
  case averageHeartRate, maximumHeartRate, perceivedExertion, relativeEffort, trainingEffect
  case watchOxygen, zones, easyShare
  case decoupling, metersPerBeat, likeRuns
  case trainingLoad, loadPerKilometer, fitness, fatigue, form, rampRate, monotony, strain
  case workloadRatio, warmingUp
  case bestEffort, personalRecord, paceCurve, gradeAdjustedPace, raceEquivalent, vdot
  case trainingPaces, eddington, streak
  case garminPredictions, garminOxygen, garminEndurance, garminHill
  case plannedDistance, plannedLoad, forecast, goal
  case readiness, garminReadiness, restingHeartRate, heartRateVariability, sleep, usualRange

  /// The chapter of About the numbers it stands in.
  package var chapter: MetricChapter {
    switch self {
    case .distance, .movingTime, .elapsedTime, .pace, .speed, .ascent, .descent, .cadence, .power,
      .temperature, .weather, .wind, .energy, .splits, .halves, .gear, .swolf:
      .runs
    case .averageHeartRate, .maximumHeartRate, .perceivedExertion, .relativeEffort,
      .trainingEffect, .watchOxygen, .zones, .easyShare, .decoupling, .metersPerBeat, .likeRuns:
      .effort
    case .trainingLoad, .loadPerKilometer, .fitness, .fatigue, .form, .rampRate, .monotony,
      .strain, .workloadRatio, .warmingUp:
      .load
    case .bestEffort, .personalRecord, .paceCurve, .gradeAdjustedPace, .raceEquivalent, .vdot,
      .trainingPaces, .eddington, .streak, .garminPredictions, .garminOxygen,
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

  /// What it explains, in order.
  package var metrics: [Metric] { Metric.allCases.filter { $0.chapter == self } }
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
