package import Training

/// What a week was, in sums.
///
/// Distance, time and zones are those of the runs; load is that of every sport.
package struct WeekSummary: Hashable, Sendable {
  package var week: ISOWeek
  /// Positions in the report's entries, by start.
  package var entries: [Int] = []
  package var runCount = 0
  package var distanceMeters = 0.0
  package var movingSeconds = 0.0
  package var ascentMeters = 0.0
  package var load = 0.0
  /// Seconds of its runs in zones 1 to 5; zeros where nothing measured a heart rate.
  package var zoneSeconds = [0.0, 0, 0, 0, 0]
  /// Seconds of runs that have no zones.
  package var unzonedSeconds = 0.0
  /// What was planned for it.
  package var plan: PlannedWeek?
  /// The load planned for it, where the load of a kilometre is known.
  package var plannedLoad: Double?

  package init(week: ISOWeek) { self.week = week }

  package var zonedSeconds: Double { zoneSeconds.reduce(0, +) }

  /// The share of zones 1 and 2 in the time with zones; `nil` without any.
  package var easyShare: Double? {
    zonedSeconds > 0 ? (zoneSeconds[0] + zoneSeconds[1]) / zonedSeconds : nil
  }

  package var isEmpty: Bool { entries.isEmpty }
}

extension WeekSummary {
  /// Counts an activity in.
  mutating func add(_ entry: ActivityEntry, at index: Int) {
    entries.append(index)
    load += entry.load ?? 0
    guard entry.isRun else { return }
    runCount += 1
    distanceMeters += entry.activity.distanceMeters ?? 0
    movingSeconds += entry.activity.movingSeconds
    ascentMeters += entry.ascentMeters ?? 0
    if let zones = entry.zoneSeconds {
      for zone in 0..<5 { zoneSeconds[zone] += zones[zone] }
    } else {
      unzonedSeconds += entry.activity.movingSeconds
    }
  }
}
