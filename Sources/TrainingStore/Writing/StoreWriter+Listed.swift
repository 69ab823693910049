import GRDB
package import Training

/// Each keeps what a service lists beside what an export told of the same.
extension StoreWriter {
  /// Keeps what is told of an activity's weather, and what is known of it besides.
  package func complete(_ weather: Weather, of activityID: Int64) throws -> Change {
    try keepRow(
      WeatherRow(activityID: activityID, weather: weather), completesKnown: true
    ).change
  }

  package func complete(_ readiness: TrainingReadiness) throws -> Change {
    try keepRow(readiness, completesKnown: true).change
  }

  package func complete(_ score: EnduranceScore) throws -> Change {
    try keepRow(score, completesKnown: true).change
  }

  package func complete(_ score: HillScore) throws -> Change {
    try keepRow(score, completesKnown: true).change
  }

  /// Keeps predictions of a day that are told without a time, unless others of it have one.
  package func save(timeless predictions: RacePredictions) throws -> Change {
    let isTold = try exists(
      "racePredictions WHERE day = ? AND time <> ?",
      [StoredValue(predictions.day.number), StoredValue(predictions.time.unixSeconds)])
    return isTold ? .unchanged : try keep(predictions)
  }

  /// Keeps an estimate of a day that is told without a time, unless others of it have one.
  package func save(timeless estimate: FitnessEstimate) throws -> Change {
    let isTold = try exists(
      "fitnessEstimate WHERE day = ? AND sport = ? AND time <> ?",
      [
        StoredValue(estimate.day.number), StoredValue(estimate.sport.rawValue),
        StoredValue(estimate.time.unixSeconds),
      ])
    return isTold ? .unchanged : try keep(FitnessEstimateRow(estimate))
  }

  /// Keeps a weighing, unless an export told of the same.
  package func save(listed weighing: BodyMeasurement) throws -> Change {
    let isTold = try exists(
      "bodyMeasurement WHERE NOT isListed AND (sequence = ? OR \(Self.isSameWeighing))",
      [StoredValue(weighing.sequence)] + Self.key(of: weighing))
    guard !isTold else { return .unchanged }
    let change = try keep(weighing)
    try mark(weighing, isListed: true)
    return change
  }

  /// Keeps what an export tells of the body, in place of what was listed of the same weighing.
  package func save(_ measurement: BodyMeasurement) throws -> Change {
    let change = try keep(measurement)
    try mark(measurement, isListed: false)
    guard measurement.weightKilograms != nil else { return change }
    try RawStatement(
      db, "DELETE FROM bodyMeasurement WHERE isListed AND \(Self.isSameWeighing)"
    ).run(Self.key(of: measurement))
    guard db.changesCount > 0 else { return change }
    changesPages = true
    return change.joined(with: .changed)
  }

  /// Keeps the records of one label that stand now, which are all of them: others do so no longer.
  package func save(standing records: [PersonalRecord]) throws -> Change {
    guard let label = records.first?.label else { return .unchanged }
    let known = try fetchRows(PersonalRecord.self, db, by: "id").filter { $0.label == label }
    let same = records.map { $0.asKnown(among: known) }
    let change = try same.reduce(Change.unchanged) { try $0.joined(with: keep($1)) }
    let beaten = Set(known.filter(\.isCurrent).map(\.id)).subtracting(same.map(\.id))
    return try beaten.sorted().reduce(change) { try $0.joined(with: noteBeaten($1)) }
  }

  private func noteBeaten(_ record: Int64) throws -> Change {
    try RawStatement(
      db,
      "UPDATE personalRecord SET isCurrent = 0, asOf = ?1 WHERE id = ?2 AND (?1 = 0 OR asOf < ?1)"
    ).run([StoredValue(asOf ?? 0), .integer(record)])
    guard db.changesCount > 0 else { return .unchanged }
    changesPages = true
    return .changed
  }

  private func mark(_ measurement: BodyMeasurement, isListed: Bool) throws {
    try RawStatement(
      db, "UPDATE bodyMeasurement SET isListed = ?1 WHERE sequence = ?2 AND isListed <> ?1"
    ).run([StoredValue(isListed), StoredValue(measurement.sequence)])
  }

  private func exists(_ rows: String, _ values: [StoredValue]) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(rows))"),
      arguments: StatementArguments(values.map(\.bound))) ?? false
  }

  /// Garmin counts weighings apart in lists and exports; both weigh in grams.
  private static let isSameWeighing = "day = ? AND abs(weightKilograms - ?) < 0.0005"

  private static func key(of weighing: BodyMeasurement) -> [StoredValue] {
    [StoredValue(weighing.day.number), StoredValue(weighing.weightKilograms)]
  }
}

extension PersonalRecord {
  /// The record as the store has it: a service writes more digits than an export, and what each
  /// counts records by may differ.
  fileprivate func asKnown(among known: [PersonalRecord]) -> PersonalRecord {
    func isSame(_ other: PersonalRecord) -> Bool { abs(other.value - value) < 0.005 }
    let match =
      known.first { $0.id == id }
      ?? known.first { $0.activityID != nil && $0.activityID == activityID && isSame($0) }
    guard let match else { return self }
    var record = self
    record.id = match.id
    if isSame(match) { record.value = match.value }
    return record
  }
}
