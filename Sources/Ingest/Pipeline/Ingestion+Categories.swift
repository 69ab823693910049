import Diagnostics
import Training
import TrainingStore

extension Ingestion {
  /// Keeps the rows of one of the lists beside activities, days and nights.
  func keepCategory(
    _ category: GarminCategory, _ bytes: [UInt8], _ source: Source, _ holder: UInt64?
  ) throws -> SummaryFile {
    let file = CategoryFile(category: category, bytes: bytes, source: source, holder: holder)
    switch category {
    case .healthStatus:
      return try keep(file, HealthStatusRow.self) { try $0.save($1.status, updated: $1.updated) }
    case .bodyMeasurements: return try keep(file, BodyMeasurementRow.self) { try $0.save($1) }
    case .heartRateZones: return try keep(file, HeartRateZonesRow.self) { try $0.save($1) }
    case .fitnessAge: return try keep(file, FitnessAgeRow.self) { try $0.save($1) }
    case .maxMet: return try keep(file, MaxMetRow.self) { try $0.save($1) }
    case .activityVO2Max: return try keep(file, ActivityVO2MaxRow.self) { try $0.save($1) }
    case .trainingStatus: return try keep(file, TrainingStatusRow.self) { try $0.save($1) }
    case .acuteLoad: return try keep(file, AcuteLoadRow.self) { try $0.save($1) }
    case .readiness: return try keep(file, ReadinessRow.self) { try $0.save($1) }
    case .enduranceScore: return try keep(file, EnduranceScoreRow.self) { try $0.save($1) }
    case .hillScore: return try keep(file, HillScoreRow.self) { try $0.save($1) }
    case .racePredictions: return try keep(file, RacePredictionsRow.self) { try $0.save($1) }
    case .acclimation: return try keep(file, AcclimationRow.self) { try $0.save($1) }
    case .personalRecords: return try keep(file, PersonalRecordRow.self) { try $0.save($1) }
    case .gear: return try keep(file, GearRow.self) { try $0.save($1) }
    case .workouts: return try keep(file, WorkoutsRow.self) { try $0.save($1) }
    case .calendar: return try keep(file, CalendarRow.self) { try $0.save($1) }
    }
  }

  private func keep<Row: ExportRow>(
    _ file: CategoryFile, _: Row.Type, save: (StoreWriter, Row.Value) throws -> Change
  ) throws -> SummaryFile {
    let table = JSONTable<Row>(file.bytes, wrapper: Row.wrapper)
    let values = table.rows.flatMap(\.values)
    let left = Leftovers(table.tally, withoutUse: [])
    let outcome = left.outcome(usableCount: values.count)
    var count = CategoryCount(name: file.category.rawValue, fileCount: 1)
    try store.write { writer in
      try judge(
        file.source, outcome, kind: file.category.rawValue, reason: left.sentence,
        holder: file.holder, writer)
      for value in values { count.note(try save(writer, value)) }
    }
    receipt.note(count)
    return SummaryFile(outcome: outcome)
  }

  /// Keeps what a sleep or HRV status file tells, and writes its row.
  func keep(
    _ file: WellnessFile, kind: String, _ source: Source, _ holder: UInt64?,
    _ writer: StoreWriter
  ) throws -> FileOutcome {
    let outcome: FileOutcome = file.isEmpty ? .notAnActivity : .imported
    try judge(
      source, outcome, kind: kind, reason: file.isEmpty ? "it tells of no night" : nil,
      holder: holder, writer)
    var count = CategoryCount(name: kind, fileCount: 1)
    for timeline in file.timelines { count.note(try writer.save(timeline)) }
    for variability in file.variabilities { count.note(try writer.save(variability)) }
    receipt.note(count)
    return outcome
  }
}

/// One list on its way into the store.
private struct CategoryFile {
  var category: GarminCategory
  var bytes: [UInt8]
  var source: Source
  var holder: UInt64?
}
