import TrainingStore

/// The lists of an export that stand beside activities, days and nights.
enum GarminCategory: Hashable, Sendable, CaseIterable {
  case healthStatus, bodyMeasurements, heartRateZones, fitnessAge, maxMet, activityVO2Max
  case trainingStatus, acuteLoad, readiness, enduranceScore, hillScore, racePredictions
  case acclimation, personalRecords, gear, workouts, calendar

  /// What the ledger calls it.
  var list: GarminList {
    switch self {
    case .healthStatus: .healthStatus
    case .bodyMeasurements: .bodyMeasurements
    case .heartRateZones: .heartRateZones
    case .fitnessAge: .fitnessAge
    case .maxMet: .maxMet
    case .activityVO2Max: .activityVO2Max
    case .trainingStatus: .trainingStatus
    case .acuteLoad: .acuteLoad
    case .readiness: .readiness
    case .enduranceScore: .enduranceScore
    case .hillScore: .hillScore
    case .racePredictions: .racePredictions
    case .acclimation: .acclimation
    case .personalRecords: .personalRecords
    case .gear: .gear
    case .workouts: .workouts
    case .calendar: .calendar
    }
  }
}
