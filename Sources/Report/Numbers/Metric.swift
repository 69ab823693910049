/// A number that pages show under a name.
///
/// Pages take their labels from here, so that nothing is shown that About the numbers does not
/// explain.
package enum Metric: String, CaseIterable, Sendable {
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

  /// What it is called on pages.
  package var term: String {
    switch self {
    case .distance: "Distance"
    case .movingTime: "Moving time"
    case .elapsedTime: "Elapsed time"
    case .pace: "Pace"
    case .speed: "Speed"
    case .averageHeartRate: "Heart rate"
    case .maximumHeartRate: "Highest heart rate"
    case .ascent: "Ascent"
    case .descent: "Descent"
    case .cadence: "Cadence"
    case .power: "Power"
    case .temperature: "Temperature"
    case .energy: "Energy"
    case .perceivedExertion: "Effort"
    case .relativeEffort: "Relative Effort"
    case .gear: "Gear"
    case .swolf: "SWOLF"
    case .trainingLoad: "Load"
    case .loadPerKilometer: "Load per kilometre"
    case .fitness: "Fitness"
    case .fatigue: "Fatigue"
    case .form: "Form"
    case .rampRate: "Ramp rate"
    case .zones: "Zones"
    case .easyShare: "Easy share"
    case .decoupling: "Drift of pace against heart rate"
    case .metersPerBeat: "Metres per beat"
    case .splits: "Splits"
    case .halves: "Halves"
    case .likeRuns: "Like runs"
    case .monotony: "Monotony"
    case .strain: "Strain"
    case .workloadRatio: "Workload ratio"
    case .warmingUp: "Warming up"
    case .bestEffort: "Best efforts"
    case .personalRecord: "Whole runs"
    case .paceCurve: "Pace curve"
    case .gradeAdjustedPace: "Grade-adjusted pace"
    case .raceEquivalent: "Race equivalents"
    case .vdot: "VDOT"
    case .trainingPaces: "Training paces"
    case .efficiencyFactor: "Efficiency factor"
    case .eddington: "Eddington number"
    case .streak: "Longest streak"
    case .plannedDistance: "Planned distance"
    case .plannedLoad: "Planned load"
    case .forecast: "Forecast"
    case .goal: "Goal"
    case .readiness: "Readiness"
    case .garminReadiness: "Garmin's readiness"
    case .garminPredictions: "Garmin's predictions"
    case .garminOxygen: "Garmin's VO₂max"
    case .garminEndurance: "Garmin's endurance score"
    case .garminHill: "Garmin's hill score"
    case .restingHeartRate: "Resting heart rate"
    case .heartRateVariability: "HRV at night"
    case .sleep: "Sleep"
    case .usualRange: "Usual range"
    }
  }

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
package enum MetricChapter: String, CaseIterable, Sendable {
  case runs, effort, load, records, plan, body

  package var title: String {
    switch self {
    case .runs: "How far, how long, how fast"
    case .effort: "How hard it was"
    case .load: "What it adds up to"
    case .records: "How fast it can go"
    case .plan: "What is to come"
    case .body: "How the body answers"
    }
  }
}
