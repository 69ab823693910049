import Metrics
import Training

/// The year that something was the most of, up to its day.
package struct ShareYear: Hashable, Sendable, Codable {
  package var year: Int
  /// Whether nothing of the year has bettered it since.
  package var stands: Bool

  package init(year: Int, stands: Bool) {
    (self.year, self.stands) = (year, stands)
  }
}

extension ShareYear {
  /// Few runs have a longest one soon.
  private static let leastRuns = 40

  /// `nil` where the year had few runs until a day, or another one as long.
  init?(ofLongest meters: Double, through day: Day, in season: Season) {
    let runs = season.runs.filter { $0.day.year == day.year }
    let before = runs.filter { $0.day <= day }
    func areAsLong(_ run: ActivityEntry) -> Bool { (run.activity.distanceMeters ?? 0) >= meters }
    guard meters > 0, before.count >= Self.leastRuns, before.count(where: areAsLong) == 1 else {
      return nil
    }
    self.init(year: day.year, stands: runs.count(where: areAsLong) == 1)
  }

  /// Of the fastest effort over a distance in its year up to the day of a run.
  init(of effort: BestEffort, in index: Int, _ season: Season) {
    let year = season.entries[index].day.year
    let best = EffortRecords.index(of: effort.distanceMeters).flatMap {
      season.efforts.best(
        $0, from: Day(year: year, month: 1, day: 1), through: Day(year: year, month: 12, day: 31))
    }
    self.init(year: year, stands: best.map { $0.effort.seconds >= effort.seconds } ?? true)
  }
}
