import Facts

extension EnglishMetrics {
  func explanation(of metric: Metric) -> MetricExplanation {
    switch metric {
    case .distance: Self.distance
    case .movingTime: Self.movingTime
    case .elapsedTime: Self.elapsedTime
    case .pace: Self.pace
    case .speed: Self.speed
    case .ascent: Self.ascent
    case .descent: Self.descent
    case .cadence: Self.cadence
    case .power: Self.power
    case .temperature: Self.temperature
    case .energy: Self.energy
    case .splits: Self.splits
    case .halves: Self.halves
    case .swolf: Self.swolf
    case .gear: Self.gear
    case .averageHeartRate: Self.averageHeartRate
    case .maximumHeartRate: Self.maximumHeartRate
    case .perceivedExertion: Self.perceivedExertion
    case .relativeEffort: Self.relativeEffort
    case .trainingEffect: Self.trainingEffect
    case .watchOxygen: Self.watchOxygen
    case .zones: Self.zones
    case .easyShare: Self.easyShare
    case .decoupling: Self.decoupling
    case .metersPerBeat: Self.metersPerBeat
    case .likeRuns: Self.likeRuns
    case .trainingLoad: Self.trainingLoad
    case .loadPerKilometer: Self.loadPerKilometer
    case .fitness: Self.fitness
    case .fatigue: Self.fatigue
    case .form: Self.form
    case .rampRate: Self.rampRate
    case .monotony: Self.monotony
    case .strain: Self.strain
    case .workloadRatio: Self.workloadRatio
    case .warmingUp: Self.warmingUp
    case .bestEffort: Self.bestEffort
    case .personalRecord: Self.personalRecord
    case .paceCurve: Self.paceCurve
    case .gradeAdjustedPace: Self.gradeAdjustedPace
    case .raceEquivalent: Self.raceEquivalent
    case .vdot: Self.vdot
    case .trainingPaces: Self.trainingPaces
    case .eddington: Self.eddington
    case .streak: Self.streak
    case .garminPredictions: Self.garminPredictions
    case .garminOxygen: Self.garminOxygen
    case .garminEndurance: Self.garminEndurance
    case .garminHill: Self.garminHill
    case .plannedDistance: Self.plannedDistance
    case .plannedLoad: Self.plannedLoad
    case .forecast: Self.forecast
    case .goal: Self.goal
    case .readiness: Self.readiness
    case .garminReadiness: Self.garminReadiness
    case .restingHeartRate: Self.restingHeartRate
    case .heartRateVariability: Self.heartRateVariability
    case .sleep: Self.sleep
    case .usualRange: Self.usualRange
    }
  }
}
