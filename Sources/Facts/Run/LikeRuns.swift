package import Hashing
import Metrics
package import Training

/// A run as others are compared with it.
package struct LikeRun: Hashable, Sendable, Encodable {
  /// Where its page lies.
  package var path: String
  package var day: Day
  package var distanceMeters: Double
  package var secondsPerKilometer: Double?
  package var averageHeartRate: Double?
  /// How far a heartbeat carried, in meters.
  package var metersPerBeat: Double?
  /// Share by which pace drifted against heart rate; positive is drift.
  package var decoupling: Double?
}

/// The earlier runs that a run can fairly be compared with, oldest first; at most the latest 24.
package struct LikeRuns: Hashable, Sendable, Encodable {
  package var runs: [Digested<LikeRun>]

  package static let fewest = 4
  package static let most = 24

  package init(runs: [Digested<LikeRun>]) { self.runs = runs }

  package var count: Int { runs.count }
  package var areEnough: Bool { count >= Self.fewest }

  /// Medians; `nil` where there are too few like runs.
  package var usualSecondsPerKilometer: Double? {
    median(of: runs.compactMap { $0.value.secondsPerKilometer })
  }
  package var usualMetersPerBeat: Double? { median(of: runs.compactMap { $0.value.metersPerBeat }) }
  package var usualDecoupling: Double? { median(of: runs.compactMap { $0.value.decoupling }) }

  private func median(of values: [Double]) -> Double? {
    values.count >= Self.fewest ? Metrics.median(of: values) : nil
  }
}

extension LikeRuns {
  /// Runs of the year before whose distance is within a quarter of the run's and which have a
  /// heart rate; none for another sport.
  package init(of index: Int, in season: Season) {
    self.init(runs: Self.positions(of: index, in: season.briefs).map { season.likeRuns[$0] })
  }

  /// Where they are among the entries.
  static func positions(of index: Int, in briefs: [EntryBrief]) -> [Int] {
    let brief = briefs[index]
    guard brief.isRun, brief.distanceMeters >= 1_000, brief.heartRate > 0 else { return [] }
    let (shortest, longest) = (brief.distanceMeters * 0.75, brief.distanceMeters * 1.25)
    let first = brief.day - 365
    var found: [Int] = []
    var position = index - 1
    while position >= 0, found.count < most {
      let other = briefs[position]
      if other.day < first { break }
      if other.isRun, other.distanceMeters >= shortest, other.distanceMeters <= longest,
        other.heartRate > 0, other.secondsPerKilometer > 0
      {
        found.append(position)
      }
      position -= 1
    }
    return found.reversed()
  }
}

extension LikeRun {
  init(_ entry: ActivityEntry) {
    path = entry.path
    day = entry.day
    distanceMeters = entry.activity.distanceMeters ?? 0
    secondsPerKilometer = entry.secondsPerKilometer
    averageHeartRate = entry.averageHeartRate
    metersPerBeat = entry.metersPerBeat
    decoupling = entry.derived?.decoupling
  }
}
