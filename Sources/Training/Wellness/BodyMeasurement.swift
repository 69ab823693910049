/// What was entered or measured about the body at one time: only what changed then.
package struct BodyMeasurement: Hashable, Sendable {
  package var day: Day
  /// Garmin's own count of changes; grows with time, in milliseconds since 1970.
  package var sequence: Int
  package var weightKilograms: Double?
  /// `manual`, `index_scale`, `user_setting`, …; `nil` without a weight.
  package var weightSource: String?
  package var bodyFatPercent: Double?
  package var bodyWaterPercent: Double?
  package var muscleMassKilograms: Double?
  package var boneMassKilograms: Double?
  package var heightMeters: Double?
  package var vo2MaxRunning: Double?
  package var vo2MaxCycling: Double?
  package var thresholdHeartRate: Double?
  package var thresholdMetersPerSecond: Double?
  package var thresholdPowerWatts: Double?

  package init(day: Day, sequence: Int) {
    self.day = day
    self.sequence = sequence
  }
}
