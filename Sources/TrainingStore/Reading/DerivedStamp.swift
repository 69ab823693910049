import GRDB
package import Training

/// What is kept of an activity that costs a pass over its samples, and what it was made with.
package struct DerivedStamp: Hashable, Sendable {
  package var activityID: Int64
  /// The item that samples, parts and derived values belong to.
  package var itemID: Int64
  package var start: Moment
  package var sport: Sport
  package var isRace: Bool
  /// Whether there are samples; without them there are parts, such as laps.
  package var hasSamples: Bool
  /// The digest of samples and parts; `nil` without either.
  package var recording: Int64?
  /// The fingerprint of the settings of its day; `nil` where nothing was derived.
  package var settings: UInt64?
  /// The fingerprint of the formulas; `nil` where efforts were never looked for.
  package var formulas: UInt64?
  /// Whether there is a heart rate, without which the settings do not matter.
  package var hasHeartRate: Bool
  /// Of the zones that time was told in; empty where it was not.
  package var zoneLowerBounds: [Int]
  /// What mending should rest on, and what it did rest on; `nil` where nothing was mended yet.
  package var basis: UInt64
  package var mendedBasis: UInt64?
  /// Whether mending left everything as it was read.
  package var isPlain: Bool
  /// `nil` where there is no drawing.
  package var drawing: DrawingStamp?
}

extension TrainingStore {
  /// What is kept of every activity with samples or parts, oldest first; no sample is read.
  ///
  /// Of one activity alone where `id` names one.
  package func derivedStamps(of id: Int64? = nil) throws(TrainingStoreError) -> [DerivedStamp] {
    try read { db in
      var stamps: [DerivedStamp] = []
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT activity.id, start, utcOffsetSeconds, sport, hasRecording, recording.digest,
            derived.settings, formulas, derived.averageHeartRate IS NOT NULL, zoneLowerBounds,
            drawing.version, drawing.recording, drawing.settings, recordingItem, activity.basis,
            mending.basis, mending.mended IS NULL, isRace
          FROM activity
          JOIN recording ON recording.itemID = recordingItem
          LEFT JOIN derived ON derived.itemID = recordingItem
          LEFT JOIN effort ON effort.itemID = recordingItem
          LEFT JOIN drawing ON drawing.itemID = recordingItem
          LEFT JOIN mending ON mending.itemID = recordingItem
          WHERE TRUE\(id == nil ? "" : " AND id = :id")
          ORDER BY start, id
          """, arguments: id.map { ["id": $0] } ?? [:])
      while let row = try rows.next() { stamps.append(DerivedStamp(row)) }
      return stamps
    }
  }
}

extension DerivedStamp {
  fileprivate init(_ row: Row) {
    func fingerprint(_ column: Int) -> UInt64? {
      let stored: Int64? = row[column]
      return stored.map { UInt64(bitPattern: $0) }
    }
    self.init(
      activityID: row[0], itemID: row[13],
      start: Moment(unixSeconds: row[1], utcOffsetSeconds: row[2]),
      sport: Sport(rawValue: row[3]), isRace: row[17], hasSamples: row[4], recording: row[5],
      settings: fingerprint(6), formulas: fingerprint(7), hasHeartRate: row[8],
      zoneLowerBounds: (row.bytes(at: 9, integers) ?? []).map(Int.init),
      basis: fingerprint(14) ?? 0, mendedBasis: fingerprint(15), isPlain: row[16])
    if let version: Int = row[10], let recording: Int64 = row[11], let settings = fingerprint(12) {
      drawing = DrawingStamp(version: version, recording: recording, settings: settings)
    }
  }
}
