import Metrics
package import Training

/// The fastest whole run over about a distance.
package struct WholeRunRecord: Hashable, Sendable, Encodable {
  package var meters: Double
  /// For exactly the distance, at the pace of the run.
  package var seconds: Double
  package var secondsPerKilometer: Double
  package var day: Day
  /// Where the run's page lies.
  package var path: String
  /// How many runs were about as long.
  package var candidates: Int
}

extension WholeRunRecord {
  /// The fastest whole runs over the usual distances, shortest first.
  static func all(of runs: [ActivityEntry]) -> [WholeRunRecord] {
    let paths = Dictionary(runs.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    return personalRecords(of: runs.map(\.activity), distancesMeters: effortDistances)
      .compactMap { record in
        guard let record, let path = paths[record.id] else { return nil }
        return WholeRunRecord(
          meters: record.distanceMeters, seconds: record.seconds,
          secondsPerKilometer: record.secondsPerKilometer, day: record.day, path: path,
          candidates: record.candidates)
      }
  }
}

extension Season {
  /// Whether there is anything to put on the page of records.
  package var hasRecords: Bool { !efforts.isEmpty || !wholeRunRecords.isEmpty }
}
