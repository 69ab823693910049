import Diagnostics
import Training
import TrainingStore

extension ListReader {
  /// Reads the table of a Strava export, with what its recordings are called.
  func readStrava(
    _ bytes: [UInt8], _ keep: (ImportItem) throws -> Void
  ) throws -> FileVerdict {
    guard StravaExport.isTable(bytes) else {
      return FileVerdict(
        outcome: .unrecognised,
        remark: LedgerReason(tableForImport(bytes) ?? .otherColumns))
    }
    let table = StravaExport.read(bytes: bytes, file: source.name)
    let isRefused = table.activities.isEmpty && table.diagnostics.contains { $0.severity != .note }
    for row in table.activities {
      let activity = row.activity
      var item = ActivityItem(
        id: ActivityItem.id(file: identity, number: activity.id), fileID: 0, place: .leg(0),
        source: .stravaRow, activity: activity)
      item.gear = row.gear
      let name = row.file.map { Source.joinKey(source.folder + $0) }
      try keep(.activity(ReadActivity(item: item, recordingName: name)))
    }
    return FileVerdict(
      outcome: isRefused ? .unreadable : table.activities.isEmpty ? .notAnActivity : .imported,
      kind: kind.code, remark: leftovers(of: table),
      isWhole: !table.activities.isEmpty && !table.diagnostics.contains { $0.severity != .note })
  }

  /// What of the table could not be used, and which recordings are not there.
  private func leftovers(
    of table: (activities: [StravaActivity], diagnostics: [Diagnostic])
  ) -> LedgerReason? {
    var points: [LedgerPoint] = []
    let warnings = table.diagnostics.filter { $0.severity != .note }
    if let first = warnings.first {
      points.append(
        .tableTrouble(
          line: first.place?.lineNumber, more: warnings.count - 1, first.sentence))
    }
    let missing = table.activities.compactMap(\.file).filter {
      !beside.contains(Source.joinKey(source.folder + $0))
    }
    if let first = missing.first {
      points.append(
        missing.count == 1
          ? .recordingAway(first) : .recordingsAway(missing.count, such: first))
    }
    if table.activities.isEmpty, points.isEmpty { points.append(.plain(.noRows)) }
    return LedgerReason(points)
  }
}
