import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

/// One distance on the page of records.
struct RecordRow {
  var name: String
  var meters: Double
  var ever: EffortRecords.Entry
  var year: EffortRecords.Entry?
  /// In the last 90 days.
  var now: EffortRecords.Entry?
  /// Meters a second of the best of 90 days, by week over a year, oldest first; NaN without one.
  var trend: [Double]

  static let weeks = 52

  /// One for each distance that any run covers, shortest first.
  static func all(of report: Report) -> [RecordRow] {
    let today = report.today
    let newYear = Day(year: today.year, month: 1, day: 1)
    return effortDistances.indices.compactMap { index in
      guard let ever = report.efforts.best(index) else { return nil }
      return RecordRow(
        name: report.language.sentence(report.language.effortDistance(effortDistances[index])),
        meters: effortDistances[index], ever: ever,
        year: report.efforts.best(index, from: newYear),
        now: report.efforts.best(index, from: today - (Report.recentDays - 1)),
        trend: (0..<weeks).map { week in
          let end = today - 7 * (weeks - 1 - week)
          let best = report.efforts.best(
            index, from: end - (Report.recentDays - 1), through: end)
          return best.map { $0.effort.distanceMeters / $0.effort.seconds } ?? .nan
        })
    }
  }

  /// How much slower than ever the last 90 days were, as a share; `nil` without an effort in them.
  var gap: Double? { now.map { $0.effort.seconds / ever.effort.seconds - 1 } }

  /// Whether the best ever is from the last 90 days.
  var isRecent: Bool { gap.map { $0 <= 1e-9 } ?? false }

  /// Empty with fewer than eight weeks to draw.
  func sparkline(_ language: Wording) -> Markup {
    let known = trend.filter(\.isFinite)
    guard known.count >= 8, let fastest = known.max(), let slowest = known.min() else {
      return Markup()
    }
    func time(_ speed: Double) -> String { language.duration(meters / speed) }
    return Sparkline(
      label: "\(name): the best of 90 days lay between \(time(fastest)) and \(time(slowest)) "
        + "over the last year", values: trend
    ).markup
  }
}

/// The fastest pace that was held for each duration of a curve, in seconds a kilometer.
struct PaceCurve {
  /// By duration; it ends where no run is as long.
  private(set) var paces: [Double] = []

  var count: Int { paces.count }

  init(_ runs: [ActivityEntry]) {
    var meters: [Double] = []
    for run in runs {
      for (index, way) in (run.derived?.furthestMeters ?? []).enumerated() {
        if index < meters.count {
          meters[index] = max(meters[index], way)
        } else {
          meters.append(way)
        }
      }
    }
    paces = zip(paceCurveSeconds, meters).map { $1 > 0 ? $0 / $1 * 1_000 : .nan }
  }
}
