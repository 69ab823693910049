import Training
import TrainingStore

extension ListReader {
  /// Reads one of the lists beside activities, days and nights.
  func readCategory(
    _ category: GarminCategory, _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    switch category {
    case .healthStatus:
      try read(category, bytes, HealthStatusRow.self, keep) {
        try $0.save($1.status, updated: $1.updated)
      }
    case .bodyMeasurements:
      try read(category, bytes, BodyMeasurementRow.self, keep) { try $0.save($1) }
    case .heartRateZones:
      try read(category, bytes, HeartRateZonesRow.self, keep) { try $0.save($1) }
    case .fitnessAge: try read(category, bytes, FitnessAgeRow.self, keep) { try $0.save($1) }
    case .maxMet: try read(category, bytes, MaxMetRow.self, keep) { try $0.save($1) }
    case .activityVO2Max:
      try read(category, bytes, ActivityVO2MaxRow.self, keep) { try $0.save($1) }
    case .trainingStatus:
      try read(category, bytes, TrainingStatusRow.self, keep) { try $0.save($1) }
    case .acuteLoad: try read(category, bytes, AcuteLoadRow.self, keep) { try $0.save($1) }
    case .readiness: try read(category, bytes, ReadinessRow.self, keep) { try $0.save($1) }
    case .enduranceScore:
      try read(category, bytes, EnduranceScoreRow.self, keep) { try $0.save($1) }
    case .hillScore: try read(category, bytes, HillScoreRow.self, keep) { try $0.save($1) }
    case .racePredictions:
      try read(category, bytes, RacePredictionsRow.self, keep) { try $0.save($1) }
    case .acclimation: try read(category, bytes, AcclimationRow.self, keep) { try $0.save($1) }
    case .personalRecords:
      try read(category, bytes, PersonalRecordRow.self, keep) { try $0.save($1) }
    case .gear: try read(category, bytes, GearRow.self, keep) { try $0.save($1) }
    case .workouts: try read(category, bytes, WorkoutsRow.self, keep) { try $0.save($1) }
    case .calendar: try read(category, bytes, CalendarRow.self, keep) { try $0.save($1) }
    }
  }

  private func read<Row: ExportRow>(
    _ category: GarminCategory, _ bytes: [UInt8], _: Row.Type, _ keep: (ImportItem) throws -> Void,
    save: @escaping @Sendable (StoreWriter, Row.Value) throws -> Change
  ) throws -> FileVerdict where Row.Value: Sendable {
    let table = JSONTable<Row>(bytes, wrapper: Row.wrapper)
    return try self.keep(table.rows.flatMap(\.values), in: category.list, table.tally, keep, save)
  }

  /// Hands over values that stand in a table of their own.
  func keep<Value: Sendable>(
    _ values: [Value], in list: GarminList, _ tally: JSONTally,
    _ keep: (ImportItem) throws -> Void,
    _ save: @escaping @Sendable (StoreWriter, Value) throws -> Change
  ) throws -> FileVerdict {
    for value in values {
      try keep(.entry(ReadEntry(category: .garmin(list)) { try save($0, value) }))
    }
    return verdict(tally, usableCount: values.count)
  }
}
