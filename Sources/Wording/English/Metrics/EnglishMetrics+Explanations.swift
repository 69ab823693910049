import Facts

extension EnglishMetrics {
  func explanation(of metric: Metric) -> MetricExplanation {
    switch metric {
    case .distance: Self.distance
    case .movingTime: Self.movingTime
    case .elapsedTime: Self.elapsedTime
    case .pace: pace
    case .speed: speed
    case .ascent: ascent
    case .descent: Self.descent
    case .cadence: Self.cadence
    case .power: Self.power
    case .temperature: Self.temperature
    case .weather: Self.weather
    case .energy: Self.energy
    case .splits: splits
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
    case .decoupling: decoupling
    case .metersPerBeat: metersPerBeat
    case .likeRuns: likeRuns
    case .trainingLoad: trainingLoad
    case .loadPerKilometer: loadPerKilometer
    case .fitness: Self.fitness
    case .fatigue: Self.fatigue
    case .form: Self.form
    case .rampRate: Self.rampRate
    case .monotony: Self.monotony
    case .strain: Self.strain
    case .workloadRatio: Self.workloadRatio
    case .warmingUp: Self.warmingUp
    case .bestEffort: bestEffort
    case .personalRecord: Self.personalRecord
    case .paceCurve: Self.paceCurve
    case .gradeAdjustedPace: gradeAdjustedPace
    case .raceEquivalent: raceEquivalent
    case .vdot: Self.vdot
    case .trainingPaces: Self.trainingPaces
    case .eddington: eddington
    case .streak: Self.streak
    case .garminPredictions: Self.garminPredictions
    case .garminOxygen: Self.garminOxygen
    case .garminEndurance: Self.garminEndurance
    case .garminHill: Self.garminHill
    case .plannedDistance: plannedDistance
    case .plannedLoad: plannedLoad
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
