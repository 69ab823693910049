import Facts
import Markup
import Training
import Wording

/// The four numbers of a week, each beside its plan or what is usual.
struct WeekStats {
  let report: Report
  let week: WeekSummary

  private var language: Wording { report.language }

  /// The four weeks before, where there are four.
  private var before: [WeekSummary] {
    let before = report.weeks.filter { $0.week < week.week }.suffix(4)
    return before.count == 4 ? Array(before) : []
  }

  var markup: Markup {
    var stats = StatList()
    add(
      .distance, language.measuredDistance(week.distanceMeters), value: week.distanceMeters,
      planned: week.plan?.distanceMeters, usual: mean(\.distanceMeters), to: &stats
    ) { language.distance($0) }
    add(
      "Time", .init(language.hours(week.movingSeconds), "h"), value: week.movingSeconds,
      planned: nil, usual: mean(\.movingSeconds), to: &stats
    ) { language.hoursWithUnit($0) }
    add(
      .trainingLoad, .init(language.integer(week.load)), value: week.load,
      planned: week.plannedLoad, usual: mean(\.load), to: &stats
    ) { language.integer($0) }
    if let easy = week.easyShare {
      let usual = usualEasyShare
      stats.add(
        .easyShare, .init(language.integer(easy * 100), "%"),
        bar: usual.map { (easy, $0) },
        comparison: usual.map { "4-week mean \(language.percent($0))" })
    }
    return stats.list()
  }

  private var usualEasyShare: Double? {
    var sums = [0.0, 0, 0, 0, 0]
    for week in before { for zone in 0..<5 { sums[zone] += week.zoneSeconds[zone] } }
    let total = sums.reduce(0, +)
    return total > 0 ? (sums[0] + sums[1]) / total : nil
  }

  private func mean(_ value: KeyPath<WeekSummary, Double>) -> Double? {
    before.isEmpty ? nil : before.reduce(0) { $0 + $1[keyPath: value] } / 4
  }

  private func add(
    _ metric: Metric, _ shown: Wording.Measured, value: Double, planned: Double?,
    usual: Double?, to stats: inout StatList, text: (Double) -> String
  ) {
    add(metric.term, shown, value: value, planned: planned, usual: usual, to: &stats, text: text)
  }

  private func add(
    _ name: String, _ shown: Wording.Measured, value: Double, planned: Double?,
    usual: Double?, to stats: inout StatList, text: (Double) -> String
  ) {
    let mark = planned ?? usual
    let full = 1.5 * max(value, mark ?? 0, 1e-9)
    stats.add(
      name, shown, bar: mark.map { (value / full, $0 / full) },
      comparison: planned.map { "planned \(text($0))" } ?? usual.map { "4-week mean \(text($0))" })
  }
}
