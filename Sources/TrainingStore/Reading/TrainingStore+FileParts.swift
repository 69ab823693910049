import GRDB
import Training

/// Of which activities that are shown not all of the file could be used that their samples are from.
func fetchFileParts(_ db: Database) throws -> [Int64: FilePart] {
  let rows = try Row.fetchCursor(
    db,
    sql: """
      SELECT activity.id, coalesce(remark, CASE outcome WHEN 'imported' THEN reason END), isWhole
      FROM activity JOIN item ON item.id = recordingItem JOIN file ON file.id = fileID
      WHERE hidden IS NULL AND (remark IS NOT NULL OR outcome = 'imported' AND reason IS NOT NULL)
      """)
  var parts: [Int64: FilePart] = [:]
  while let row = try rows.next() {
    guard let reason = LedgerReason(stored: row[1]).ofSamples else { continue }
    parts[row[0]] = FilePart(
      reason: reason.publishedSentence, breaksOff: reason.breaksOff || !(row[2] as Bool))
  }
  return parts
}

extension LedgerReason {
  /// What of it is about samples, as opposed to what lay beside them; `nil` without any.
  fileprivate var ofSamples: LedgerReason? {
    LedgerReason(
      points.filter { point in
        switch point {
        case .damaged, .told, .undatedPoints, .unreadableNumbers: true
        case .plain(.keptBefore), .plain(.keptBeforeIt): true
        default: false
        }
      })
  }

  fileprivate var breaksOff: Bool {
    points.contains(.plain(.keptBefore)) || points.contains(.plain(.keptBeforeIt))
  }
}
