import GRDB
package import Training

/// What mending made of the recording of an item, and what it rests on.
package struct StoredMending: Hashable, Sendable {
  /// The fingerprint of the recording's activity as its sources tell it, and of the rules.
  package var basis: UInt64
  /// What the activity is instead; `nil` where mending changed nothing of it.
  package var changes: MendedTotals?
  package var corrections: [Correction]
  /// Whether its efforts may count among records.
  package var setsRecords: Bool

  package init(
    basis: UInt64, changes: MendedTotals? = nil, corrections: [Correction] = [],
    setsRecords: Bool = true
  ) {
    (self.basis, self.changes) = (basis, changes)
    (self.corrections, self.setsRecords) = (corrections, setsRecords)
  }
}

/// What of an activity mending may change.
package struct MendedTotals: Hashable, Sendable, Codable {
  package var sport: String
  package var start: Int
  package var movingSeconds: Double
  package var elapsedSeconds: Double?
  package var distanceMeters: Double?
  package var ascentMeters: Double?
  package var descentMeters: Double?
  package var averageHeartRate: Double?
  package var maximumHeartRate: Double?
  package var averageCadence: Double?
  package var hasRoute: Bool

  package init(_ activity: Activity) {
    (sport, start) = (activity.sport.rawValue, activity.start.unixSeconds)
    (movingSeconds, elapsedSeconds) = (activity.movingSeconds, activity.elapsedSeconds)
    (distanceMeters, ascentMeters) = (activity.distanceMeters, activity.ascentMeters)
    (descentMeters, averageHeartRate) = (activity.descentMeters, activity.averageHeartRate)
    (maximumHeartRate, averageCadence) = (activity.maximumHeartRate, activity.averageCadence)
    hasRoute = activity.hasRoute
  }

  /// The same activity with these totals.
  package func applied(to activity: Activity) -> Activity {
    var activity = activity
    activity.sport = Sport(rawValue: sport)
    activity.start.unixSeconds = start
    (activity.movingSeconds, activity.elapsedSeconds) = (movingSeconds, elapsedSeconds)
    (activity.distanceMeters, activity.ascentMeters) = (distanceMeters, ascentMeters)
    (activity.descentMeters, activity.averageHeartRate) = (descentMeters, averageHeartRate)
    (activity.maximumHeartRate, activity.averageCadence) = (maximumHeartRate, averageCadence)
    activity.hasRoute = hasRoute
    return activity
  }
}

/// What is written of a mending where there is anything to write.
private struct Written: Codable {
  var changes: MendedTotals?
  var corrections: [Correction]
  var setsRecords: Bool
}

extension StoreWriter {
  /// Keeps what mending made of an item's recording.
  package func save(_ mending: StoredMending, of item: Int64) throws {
    let isPlain = mending.changes == nil && mending.corrections.isEmpty && mending.setsRecords
    let text =
      isPlain
      ? nil
      : jsonText(
        Written(
          changes: mending.changes, corrections: mending.corrections,
          setsRecords: mending.setsRecords))
    try RawStatement(db, Self.saveMending).run([
      .integer(item), .integer(Int64(bitPattern: mending.basis)), StoredValue(text),
    ])
  }

  private static let saveMending = upsert(
    into: "mending", ["itemID", "basis", "mended"], key: ["itemID"])
}

extension TrainingStore {
  /// What mending made of recordings, by item.
  package func mendings() throws(TrainingStoreError) -> [Int64: StoredMending] {
    try read { db in
      var mendings: [Int64: StoredMending] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT itemID, basis, mended FROM mending")
      while let row = try rows.next() {
        var mending = StoredMending(basis: UInt64(bitPattern: row[1]))
        if let written: Written = (row[2] as String?).flatMap({ jsonValue($0) }) {
          (mending.changes, mending.corrections) = (written.changes, written.corrections)
          mending.setsRecords = written.setsRecords
        }
        mendings[row[0]] = mending
      }
      return mendings
    }
  }
}
