import GRDB

/// What the derived values of an activity were made with.
package struct DerivedStamp: Hashable, Sendable {
  /// The fingerprint of the settings of its day.
  package var settings: UInt64
  /// The fingerprint of the formulas; `nil` where efforts were never looked for.
  package var formulas: UInt64?
  /// Whether there is a heart rate, without which the settings do not matter.
  package var hasHeartRate: Bool
}

extension TrainingStore {
  /// What each activity's derived values were made with.
  package func derivedStamps() throws(TrainingStoreError) -> [Int64: DerivedStamp] {
    try read { db in
      var stamps: [Int64: DerivedStamp] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT derived.activityID, settings, formulas, averageHeartRate IS NOT NULL FROM derived
          LEFT JOIN effort ON effort.activityID = derived.activityID
          """)
      while let row = try rows.next() {
        let formulas: Int64? = row[2]
        stamps[row[0]] = DerivedStamp(
          settings: UInt64(bitPattern: row[1]), formulas: formulas.map { UInt64(bitPattern: $0) },
          hasHeartRate: row[3])
      }
      return stamps
    }
  }
}
