package import Training

/// The few numbers of an activity that are asked for of all of them, side by side in memory.
///
/// NaN where a number is unknown: every comparison with it is false.
package struct EntryBrief: Sendable {
  package var day: Day
  package var sport: Sport
  package var family: Sport.Family
  /// `nil` for what is no run.
  package var kind: RunKind?
  /// `nil` where the title of a run tells none.
  package var repetitions: TitledRepetitions?
  package var distanceMeters: Double
  package var movingSeconds: Double
  package var heartRate: Double
  /// Meters up for each kilometer.
  package var climb: Double
  /// Where its thumbnail begins; NaN without one.
  package var latitude: Double
  package var longitude: Double

  init(_ entry: ActivityEntry) {
    day = entry.day
    (sport, family) = (entry.activity.sport, entry.family)
    distanceMeters = entry.activity.distanceMeters ?? .nan
    movingSeconds = entry.activity.movingSeconds
    heartRate = entry.averageHeartRate ?? .nan
    climb = (entry.ascentMeters ?? .nan) / distanceMeters * 1_000
    let thumbnail = entry.derived?.thumbnail ?? []
    latitude = thumbnail.first?.latitude ?? .nan
    longitude = thumbnail.first?.longitude ?? .nan
  }

  package var isRun: Bool { family == .running }

  /// NaN without a distance or a time.
  package var secondsPerKilometer: Double {
    guard movingSeconds > 0 else { return .nan }
    return Pace.secondsPerKilometer(metersPerSecond: distanceMeters / movingSeconds) ?? .nan
  }
}
