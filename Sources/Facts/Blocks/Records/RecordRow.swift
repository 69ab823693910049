import Hashing
import Metrics
package import Training

/// One distance on the page of records.
package struct RecordRow: Hashable, Sendable, Encodable {
  package var meters: Double
  /// The fastest effort, in which run and when.
  package var seconds: Double
  package var path: String
  package var title: ActivityTitle
  package var day: Day
  /// The fastest of this year, and of the last 90 days.
  package var yearSeconds: Double?
  package var recentSeconds: Double?
  /// Meters a second of the best of 90 days, by week over a year, oldest first, NaN without one;
  /// empty with fewer than eight weeks to draw.
  package var trend: [Double]
  /// Whether no run covered it before the last 90 days, and before this year: then a best of these
  /// has bettered nothing.
  package var isNew = false
  package var isOfThisYear = false

  /// How much slower than ever the last 90 days were, as a share; `nil` without an effort in them.
  package var gap: Double? { recentSeconds.map { $0 / seconds - 1 } }

  /// Whether the best of the last 90 days has bettered all before.
  package var isRecent: Bool { !isNew && gap.map { $0 <= 1e-9 } ?? false }
}

extension RecordRow {
  private static let weeks = 52

  /// One for each distance that any run covers, shortest first.
  static func all(_ season: Season) -> [RecordRow] {
    let today = season.today
    let newYear = Day(year: today.year, month: 1, day: 1)
    let recent = today - (Season.recentDays - 1)
    return effortDistances.indices.compactMap { index in
      guard let ever = season.efforts.best(index) else { return nil }
      let trend = (0..<weeks).map { week in
        let end = today - 7 * (weeks - 1 - week)
        let best = season.efforts.best(
          index, from: end - (Season.recentDays - 1), through: end)
        return best.map { $0.effort.distanceMeters / $0.effort.seconds } ?? .nan
      }
      return RecordRow(
        meters: effortDistances[index], seconds: ever.effort.seconds,
        path: season.lines[ever.position].path, title: season.lines[ever.position].title,
        day: ever.day,
        yearSeconds: season.efforts.best(index, from: newYear)?.effort.seconds,
        recentSeconds: season.efforts.best(index, from: recent)?.effort.seconds,
        trend: trend.count(where: \.isFinite) >= 8 ? trend : [],
        isNew: season.efforts.firstDay(index).map { $0 >= recent } ?? false,
        isOfThisYear: season.efforts.firstDay(index)?.year == today.year)
    }
  }
}
