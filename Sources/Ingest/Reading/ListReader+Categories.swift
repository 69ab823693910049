import Training
import TrainingStore

extension ListReader {
  /// Reads one of the lists beside activities, days and nights.
  func readCategory(
    _ category: GarminCategory, _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    switch category {
    case .healthStatus:
      try read(bytes, HealthStatusRow.self, keep) { try $0.save($1.status, updated: $1.updated) }
    case .bodyMeasurements: try read(bytes, BodyMeasurementRow.self, keep) { try $0.save($1) }
    case .heartRateZones: try read(bytes, HeartRateZonesRow.self, keep) { try $0.save($1) }
    case .fitnessAge: try read(bytes, FitnessAgeRow.self, keep) { try $0.save($1) }
    case .maxMet: try read(bytes, MaxMetRow.self, keep) { try $0.save($1) }
    case .activityVO2Max: try read(bytes, ActivityVO2MaxRow.self, keep) { try $0.save($1) }
    case .trainingStatus: try read(bytes, TrainingStatusRow.self, keep) { try $0.save($1) }
    case .acuteLoad: try read(bytes, AcuteLoadRow.self, keep) { try $0.save($1) }
    case .readiness: try read(bytes, ReadinessRow.self, keep) { try $0.save($1) }
    case .enduranceScore: try read(bytes, EnduranceScoreRow.self, keep) { try $0.save($1) }
    case .hillScore: try read(bytes, HillScoreRow.self, keep) { try $0.save($1) }
    case .racePredictions: try read(bytes, RacePredictionsRow.self, keep) { try $0.save($1) }
    case .acclimation: try read(bytes, AcclimationRow.self, keep) { try $0.save($1) }
    case .personalRecords: try read(bytes, PersonalRecordRow.self, keep) { try $0.save($1) }
    case .gear: try read(bytes, GearRow.self, keep) { try $0.save($1) }
    case .workouts: try read(bytes, WorkoutsRow.self, keep) { try $0.save($1) }
    case .calendar: try read(bytes, CalendarRow.self, keep) { try $0.save($1) }
    }
  }

  private func read<Row: ExportRow>(
    _ bytes: [UInt8], _: Row.Type, _ keep: (ImportItem) throws -> Void,
    save: @escaping @Sendable (StoreWriter, Row.Value) throws -> Change
  ) throws -> FileVerdict where Row.Value: Sendable {
    let table = JSONTable<Row>(bytes, wrapper: Row.wrapper)
    let values = table.rows.flatMap(\.values)
    for value in values {
      try keep(.entry(ReadEntry(category: kind.words ?? "") { try save($0, value) }))
    }
    return verdict(table.tally, usableCount: values.count)
  }
}
