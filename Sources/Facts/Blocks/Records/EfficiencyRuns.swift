import Metrics
import Training

/// The runs that are compared with each other: steady ones about as long as usual, with a heart rate.
package struct EfficiencyRuns: Sendable {
  package struct Run: Sendable {
    package var entry: ActivityEntry
    package var metersPerBeat: Double
    /// `nil` where it is not told; see ``ActivityEntry/decoupling``.
    package var decoupling: Double?
  }

  /// The median distance of the runs of the last 90 days.
  package let usualMeters: Double
  /// Of the last two years, oldest first.
  package let all: [Run]

  /// - Parameters:
  ///   - runs: those that count, oldest first.
  ///   - today: the day the report is of.
  init(_ runs: [ActivityEntry], today: Day) {
    let recent = runs.filter { $0.day > today - Season.recentDays }
      .compactMap(\.activity.distanceMeters).filter { $0 >= 2_000 }
    usualMeters = median(of: recent) ?? 0
    guard usualMeters > 0 else {
      all = []
      return
    }
    let lengths = (usualMeters * 0.67)...(usualMeters * 1.5)
    all = runs.filter { $0.day > today - 730 }.compactMap { entry in
      guard let meters = entry.activity.distanceMeters, lengths.contains(meters),
        Self.isSteady(entry), let beat = entry.metersPerBeat, beat.isFinite
      else { return nil }
      return Run(
        entry: entry, metersPerBeat: beat,
        decoupling: entry.decoupling)
    }
  }

  /// Whether a run is no race, not on trails, and of its time in zones at most a fifth in 4 and 5:
  /// hard and hilly runs say nothing beside easy ones.
  private static func isSteady(_ entry: ActivityEntry) -> Bool {
    guard !entry.activity.isRace, entry.activity.sport != .trailRunning else { return false }
    guard let zones = entry.zoneSeconds, zones.count == 5 else { return true }
    return zones[3] + zones[4] <= 0.2 * zones.reduce(0, +)
  }

  package var shortestMeters: Double { usualMeters * 0.67 }
  package var longestMeters: Double { usualMeters * 1.5 }
  package var areEnough: Bool { all.count >= 12 }

  func from(_ first: Day, through last: Day) -> [Run] {
    all.filter { $0.entry.day >= first && $0.entry.day <= last }
  }
}
