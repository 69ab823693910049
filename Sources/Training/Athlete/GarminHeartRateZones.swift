/// The heart-rate zones set at Garmin for a sport, as the newest export has them.
package struct GarminHeartRateZones: Hashable, Sendable {
  /// Garmin's word in lower case: `default`, `running`, `cycling`.
  package var sport: String
  /// Garmin's word in lower case: `hr_max`, `hr_reserve`, `lactate_threshold`.
  package var method: String?
  /// Lower bounds of zones 1 to 5, in beats a minute.
  package var lowerBounds: [Int]
  package var maximum: Double?
  package var resting: Double?
  package var threshold: Double?

  package init(sport: String, lowerBounds: [Int]) {
    self.sport = sport
    self.lowerBounds = lowerBounds
  }
}
