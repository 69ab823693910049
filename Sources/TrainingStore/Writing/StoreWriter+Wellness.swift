import GRDB
package import Training

/// Each keeps a value in place of the one with the same key, and says what that changed.
extension StoreWriter {
  @discardableResult
  package func save(_ day: WellnessDay) throws -> Change { try keep(day) }

  @discardableResult
  package func save(_ night: Night) throws -> Change { try keep(night) }

  /// Keeps what is told of a day, and what is known of it besides.
  package func complete(_ day: WellnessDay) throws -> Change {
    try keepRow(day, completesKnown: true).change
  }

  package func complete(_ night: Night) throws -> Change {
    try keepRow(night, completesKnown: true).change
  }

  /// Keeps what somebody passes on of a day; see ``fillRow(_:)``.
  package func fill(_ day: WellnessDay) throws -> Change { try fillRow(day) }
  package func fill(_ night: Night) throws -> Change { try fillRow(night) }

  package func fill(_ status: HealthStatus) throws -> Change {
    try status.readings.reduce(.unchanged) { change, reading in
      change.joined(
        with: try fillRow(HealthReadingRow(passingOn: reading, of: status.day)))
    }
  }

  /// Keeps the readings of a night.
  ///
  /// `updated` is when Garmin last changed the values, in Unix seconds; what was changed later
  /// stays.
  package func save(_ status: HealthStatus, updated: Int) throws -> Change {
    try status.readings.reduce(.unchanged) { change, reading in
      change.joined(
        with: try keep(HealthReadingRow(day: status.day, updated: updated, reading: reading)))
    }
  }

  package func save(_ variability: NightlyVariability) throws -> Change { try keep(variability) }
  package func save(_ timeline: SleepTimeline) throws -> Change { try keep(timeline) }
  package func save(_ nap: Nap) throws -> Change { try keep(nap) }
  package func save(_ age: FitnessAge) throws -> Change { try keep(age) }
  package func save(_ load: AcuteLoad) throws -> Change { try keep(load) }
  package func save(_ status: TrainingStatus) throws -> Change { try keep(status) }
  package func save(_ readiness: TrainingReadiness) throws -> Change { try keep(readiness) }
  package func save(_ score: EnduranceScore) throws -> Change { try keep(score) }
  package func save(_ score: HillScore) throws -> Change { try keep(score) }
  package func save(_ predictions: RacePredictions) throws -> Change { try keep(predictions) }
  package func save(_ acclimation: Acclimation) throws -> Change { try keep(acclimation) }
  package func save(_ record: PersonalRecord) throws -> Change { try keep(record) }
  package func save(_ zones: GarminHeartRateZones) throws -> Change { try keep(zones) }
  package func save(_ workout: SuggestedWorkout) throws -> Change { try keep(workout) }
  package func save(_ race: SuggestedRace) throws -> Change { try keep(race) }

  package func save(_ estimate: FitnessEstimate) throws -> Change {
    estimate.activityID == nil
      ? try keep(FitnessEstimateRow(estimate)) : try keep(ActivityEstimateRow(estimate))
  }
}

extension Change {
  /// What two writings did together.
  func joined(with other: Change) -> Change {
    switch (self, other) {
    case (.unchanged, _): other
    case (_, .unchanged): self
    case (.added, _), (_, .added): .added
    default: .changed
    }
  }
}
