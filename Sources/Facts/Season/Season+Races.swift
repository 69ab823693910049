package import Training

extension Season {
  /// Earlier races that are at most 3 % away in distance from a race; none if it is no race.
  package func earlierRaces(than index: Int) -> [ActivityEntry] {
    let entry = entries[index]
    guard isRace(entry), let meters = entry.activity.distanceMeters, meters > 0 else { return [] }
    return (0..<index).filter { abs(briefs[$0].distanceMeters / meters - 1) <= 0.03 }
      .map { entries[$0] }.filter { isRace($0) }
  }

  private func isRace(_ entry: ActivityEntry) -> Bool {
    entry.isRun && (entry.activity.isRace || race(run: entry) != nil)
  }

  /// The race of the settings that a run is: of its day, and at most 5 % away in distance.
  package func race(run entry: ActivityEntry) -> Race? {
    guard entry.isRun, let meters = entry.activity.distanceMeters else { return nil }
    return log.races.first {
      $0.day == entry.day && $0.distanceMeters > 0
        && abs(meters / $0.distanceMeters - 1) <= 0.05
    }
  }
}

/// The time a race is told with: all of it, stops included.
package func raceSeconds(of activity: Activity) -> Double {
  activity.elapsedSeconds ?? activity.movingSeconds
}
