/// What costs a pass over an activity's samples: computed once, kept beside it, recomputed only
/// when the settings it rests on change.
package struct DerivedValues: Hashable, Sendable, Codable {
  package var activityID: Int64
  /// TRIMP by the athlete's weighting and the profile of the day; `nil` without a heart rate.
  package var trainingImpulse: Double?
  /// Seconds in zones 1 to 5; empty without a heart rate or without a profile.
  package var zoneSeconds: [Double]
  package var belowZoneSeconds: Double
  /// Lower bounds of the zones in force that day, in beats a minute.
  package var zoneLowerBounds: [Int]
  /// Share by which pace drifted against heart rate from first half to second; positive is drift.
  ///
  /// `nil` where the halves are unlike in pace or climb.
  package var decoupling: Double?
  /// Meters a second for each beat a minute.
  package var efficiencyFactor: Double?
  /// Climb and descent by the zigzag rule on the recorded altitude.
  package var ascentMeters: Double?
  package var descentMeters: Double?
  /// Average heart rate, where no summary tells it.
  package var averageHeartRate: Double?
  /// The route in about 60 points for thumbnails, in degrees.
  package var thumbnail: [GeoPoint]
  /// The fastest stretches of a run, shortest first; only distances it covers.
  package var bestEfforts: [BestEffort] = []
  /// The furthest way of a run in each of the durations of a pace curve, in meters; it ends where
  /// the run is shorter.
  package var furthestMeters: [Double] = []
  /// How many flat meters a meter of a run was worth; `nil` without altitude.
  package var gradeFactor: Double?
  /// Of a run of at least one kilometer or mile, in order; a rest that is too short for a pace is left
  /// out.
  package var gradeAdjustedSplits = InUnits<[GradeAdjustedSplit]>(metric: [], imperial: [])

  package init(activityID: Int64) {
    self.activityID = activityID
    zoneSeconds = []
    belowZoneSeconds = 0
    zoneLowerBounds = []
    thumbnail = []
  }
}
