import Facts

struct EnglishMetrics: MetricWords {
  let wording: Wording

  func term(_ metric: Metric) -> String {
    switch metric {
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
    case .weather: "Weather"
    case .wind: "Wind"
    case .energy: "Energy"
    case .perceivedExertion: "Effort"
    case .relativeEffort: "Relative Effort"
    case .trainingEffect: "Training effect"
    case .watchOxygen: "VO₂max"
    case .gear: "Gear"
    case .swolf: "SWOLF"
    case .trainingLoad: "Load"
    case .loadPerKilometer: "Load per " + wording.distanceNoun
    case .fitness: "Fitness"
    case .fatigue: "Fatigue"
    case .form: "Form"
    case .rampRate: "Ramp rate"
    case .zones: "Zones"
    case .easyShare: "Easy share"
    case .decoupling: "Drift of pace against heart rate"
    case .metersPerBeat: wording.sentence(wording.heightNouns) + " per beat"
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

  func title(_ chapter: MetricChapter) -> String {
    switch chapter {
    case .runs: "How far, how long, how fast"
    case .effort: "How hard it was"
    case .load: "What it adds up to"
    case .records: "How fast it can go"
    case .plan: "What is to come"
    case .body: "How the body answers"
    }
  }
}
