/// What Garmin computed or kept beside the activities; every list may be empty.
package struct Wellness: Hashable, Sendable {
  /// Oldest first, at most one a day.
  package var healthStatuses: [HealthStatus] = []
  /// Oldest first; a night may have none.
  package var sleepTimelines: [SleepTimeline] = []
  /// Oldest first.
  package var naps: [Nap] = []
  /// The watch's own summary of each night's variability, oldest first.
  package var variabilities: [NightlyVariability] = []
  /// Oldest first.
  package var bodyMeasurements: [BodyMeasurement] = []
  /// Oldest first; the last of a day and sport, those of single activities are apart.
  package var fitnessEstimates: [FitnessEstimate] = []
  /// Oldest first, one for each activity that has one.
  package var activityEstimates: [FitnessEstimate] = []
  /// Oldest first, at most one a day.
  package var fitnessAges: [FitnessAge] = []
  /// Oldest first, the last of each day.
  package var acuteLoads: [AcuteLoad] = []
  /// Oldest first, the last of each day.
  package var trainingStatuses: [TrainingStatus] = []
  /// Oldest first, one a day: that of the morning, else the first.
  package var readiness: [TrainingReadiness] = []
  /// Oldest first, at most one a day.
  package var enduranceScores: [EnduranceScore] = []
  /// Oldest first, at most one a day.
  package var hillScores: [HillScore] = []
  /// Oldest first, the last of each day.
  package var racePredictions: [RacePredictions] = []
  /// Oldest first, the last of each day.
  package var acclimations: [Acclimation] = []
  /// By label, then by day.
  package var personalRecords: [PersonalRecord] = []
  /// By first day.
  package var gear: [Gear] = []
  /// By sport.
  package var heartRateZones: [GarminHeartRateZones] = []
  /// By day.
  package var suggestedWorkouts: [SuggestedWorkout] = []
  /// By day.
  package var suggestedRaces: [SuggestedRace] = []

  package init() {}
}

extension [GarminHeartRateZones] {
  /// The lower bounds that hold for running: its own, else those of all sports; `nil` without any.
  package var ofRunning: [Int]? {
    let zones = first { $0.sport == "running" } ?? first { $0.sport == "default" }
    return zones.flatMap { $0.lowerBounds.count == 5 ? $0.lowerBounds : nil }
  }
}
