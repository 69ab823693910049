/// What the watch measured of one night, each value beside what is usual for the runner.
package struct HealthStatus: Hashable, Sendable {
  /// The morning the night ended on.
  package var day: Day
  /// In the order of their kinds, at most one of each.
  package var readings: [HealthReading]

  package init(day: Day, readings: [HealthReading] = []) {
    self.day = day
    self.readings = readings
  }

  /// What was measured of one kind; `nil` when it was not.
  package subscript(kind: HealthReading.Kind) -> HealthReading? {
    readings.first { $0.kind == kind }
  }
}

/// One nightly value and its usual range.
package struct HealthReading: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Overnight rMSSD in milliseconds.
    case heartRateVariability
    /// Beats a minute.
    case restingHeartRate
    /// Breaths a minute.
    case respiration
    /// Per cent.
    case oxygenSaturation
  }

  /// Where the value lies in its usual range.
  package enum Position: String, Sendable {
    case below, inRange, above
  }

  package var kind: Kind
  package var value: Double
  /// The usual range; both `nil` as long as the watch does not know it.
  package var baselineLow: Double?
  package var baselineHigh: Double?
  /// The watch's own word; `nil` where it has none.
  package var position: Position?

  package init(_ kind: Kind, value: Double) {
    self.kind = kind
    self.value = value
  }
}
