/// What the runner says about themselves: everything the numbers rest on.
package struct Athlete: Hashable, Sendable {
  /// Which exponential weighs heart-rate reserve in TRIMP.
  package enum Weighting: String, Sendable, CaseIterable, Encodable {
    case banisterMale = "banister-male"
    case banisterFemale = "banister-female"
  }

  /// How heart-rate zones are bounded.
  package enum ZoneMethod: String, Sendable, CaseIterable, Encodable {
    /// Threshold if known, else as set at Garmin, else maximum.
    case auto, threshold, maximum, reserve
  }

  /// Where an activity's load comes from.
  package enum LoadMetric: String, Sendable, CaseIterable {
    /// Garmin's where present, else TRIMP scaled to it, else by distance.
    case auto, trimp, garmin
  }

  package var weighting: Weighting = .banisterMale
  /// Oldest first.
  package var heartRates: [HeartRateProfile] = []
  package var zoneMethod: ZoneMethod = .auto
  /// Five lower bounds as shares of what the method names; `nil` for the method's own.
  package var zoneBounds: [Double]?
  /// Lower bounds of zones 1 to 5 as set at Garmin, in beats a minute; `nil` if unknown.
  ///
  /// They come from an export, not from the settings.
  package var garminZones: [Int]?
  package var loadMetric: LoadMetric = .auto
  package var fitnessDays: Double = 42
  package var fatigueDays: Double = 7

  package init() {}
}
