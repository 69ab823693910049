import Training

/// How much of a time has a heart rate that is known, where that is clearly less than all of it.
package struct KnownHeartTime: Hashable, Sendable, Encodable {
  package var knownSeconds: Double
  /// Of moving.
  package var totalSeconds: Double

  package var unknownSeconds: Double { totalSeconds - knownSeconds }
  package var unknownShare: Double { unknownSeconds / totalSeconds }

  /// `nil` where less than a minute or 2 % is unknown, or all of it.
  package init?(known: Double, of total: Double) {
    guard known > 0, total.isFinite, total - known > max(60, 0.02 * total) else { return nil }
    (knownSeconds, totalSeconds) = (known, total)
  }
}

extension ActivityEntry {
  /// `nil` where its zones tell of all of it, and where the watch counted them: what it leaves out
  /// may be below the first of its own.
  package var knownHeartTime: KnownHeartTime? {
    guard !hasWatchZones, let zoneSeconds else { return nil }
    return KnownHeartTime(known: zoneSeconds.reduce(0, +), of: activity.movingSeconds)
  }
}
