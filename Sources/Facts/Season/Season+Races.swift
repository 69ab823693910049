import Metrics
package import Training

extension Season {
  /// Earlier races of the same sport, with a like climb, that are at most 3 % away in distance from a
  /// race; none if it is no race.
  package func earlierRaces(than index: Int) -> [ActivityEntry] {
    let brief = briefs[index]
    guard brief.kind == .race, brief.distanceMeters > 0 else { return [] }
    return (0..<index).filter {
      let other = briefs[$0]
      return other.kind == .race && other.sport == brief.sport
        && abs(other.distanceMeters / brief.distanceMeters - 1) <= 0.03
        && areAlikeClimbs(other.climb, brief.climb)
    }.map { entries[$0] }
  }

  /// The race of the settings that a run is: of its day, and at most 5 % away in distance.
  package func race(run entry: ActivityEntry) -> Race? {
    Self.race(run: entry, among: log.races)
  }

  /// The first race of the settings after a day.
  func race(after day: Day) -> Race? {
    log.races.filter { $0.day > day }.min { $0.day < $1.day }
  }

  static func race(run entry: ActivityEntry, among races: [Race]) -> Race? {
    guard entry.isRun, let meters = entry.activity.distanceMeters else { return nil }
    return races.first {
      $0.day == entry.day && $0.distanceMeters > 0
        && abs(meters / $0.distanceMeters - 1) <= 0.05
    }
  }
}

/// The time a race is told with: all of it, stops included.
package func raceSeconds(of activity: Activity) -> Double {
  activity.elapsedSeconds ?? activity.movingSeconds
}
