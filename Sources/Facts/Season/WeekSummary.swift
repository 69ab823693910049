package import Training

/// What a week was, in sums.
///
/// Distance, time and zones are those of the runs; load is that of every sport.
package struct WeekSums: Hashable, Sendable, Encodable {
  package var week: ISOWeek
  package var runCount = 0
  package var distanceMeters = 0.0
  package var movingSeconds = 0.0
  package var ascentMeters = 0.0
  package var load = 0.0
  /// Seconds of its runs in zones 1 to 5; zeros where nothing measured a heart rate.
  package var zoneSeconds = [0.0, 0, 0, 0, 0]
  /// What was planned for it.
  package var plan: PlannedWeek?
  /// The load planned for it, where the load of a kilometer is known.
  package var plannedLoad: Double?

  package init(week: ISOWeek) { self.week = week }

  package var zonedSeconds: Double { zoneSeconds.reduce(0, +) }

  /// The share of zones 1 and 2 in the time with zones; `nil` without any.
  package var easyShare: Double? {
    zonedSeconds > 0 ? (zoneSeconds[0] + zoneSeconds[1]) / zonedSeconds : nil
  }
}

/// The sums of a week, and which activities they are of.
@dynamicMemberLookup
package struct WeekSummary: Sendable {
  package var sums: WeekSums
  /// Positions in the season's entries, by start.
  package var entries: [Int] = []

  package init(week: ISOWeek) { sums = WeekSums(week: week) }

  package var isEmpty: Bool { entries.isEmpty }

  package subscript<Member>(dynamicMember path: KeyPath<WeekSums, Member>) -> Member {
    sums[keyPath: path]
  }
}

extension WeekSummary {
  /// Counts an activity in.
  mutating func add(_ entry: ActivityEntry, at index: Int) {
    entries.append(index)
    sums.load += entry.load ?? 0
    guard entry.isRun else { return }
    sums.runCount += 1
    sums.distanceMeters += entry.activity.distanceMeters ?? 0
    sums.movingSeconds += entry.activity.movingSeconds
    sums.ascentMeters += entry.ascentMeters ?? 0
    if let zones = entry.zoneSeconds {
      for zone in 0..<5 { sums.zoneSeconds[zone] += zones[zone] }
    }
  }
}

extension Sequence<WeekSums> {
  /// The share of zones 1 and 2 in all their time with zones; `nil` without any.
  package var easyShare: Double? {
    let sums = zoneSeconds
    let total = sums.reduce(0, +)
    return total > 0 ? (sums[0] + sums[1]) / total : nil
  }

  /// Seconds of all of them in zones 1 to 5.
  package var zoneSeconds: [Double] {
    var sums = [0.0, 0, 0, 0, 0]
    for week in self { for zone in 0..<5 { sums[zone] += week.zoneSeconds[zone] } }
    return sums
  }
}
