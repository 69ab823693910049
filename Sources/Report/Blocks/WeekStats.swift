import Facts
import Markup
import Wording

/// The four numbers of a week, each beside its plan or what is usual.
struct WeekStats {
  let facts: WeekStatsFacts
  let wording: Wording

  private var words: any WeekBlockWords { wording.weekBlocks }

  var markup: Markup {
    var stats = StatList()
    add(
      wording.term(.distance), wording.measuredDistance(facts.distanceMeters.value),
      facts.distanceMeters, to: &stats
    ) { wording.distance($0) }
    add(
      words.time, wording.measuredTime(facts.movingSeconds.value), facts.movingSeconds,
      to: &stats
    ) { wording.hoursWithUnit($0) }
    add(
      wording.term(.trainingLoad), .init(wording.integer(facts.load.value)), facts.load, to: &stats
    ) { wording.integer($0) }
    if let easy = facts.easyShare {
      stats.add(
        wording.term(.easyShare), wording.measuredPercent(easy.value),
        bar: easy.comparison.map { (easy.value, $0.value) },
        comparison: easy.comparison.map { words.comparison($0) { wording.percent($0) } })
    }
    return stats.list()
  }

  /// The larger of both fills two thirds of the bar.
  private func add(
    _ name: String, _ shown: Wording.Measured, _ measure: WeekMeasure, to stats: inout StatList,
    text: (Double) -> String
  ) {
    let full = 1.5 * max(measure.value, measure.comparison?.value ?? 0, 1e-9)
    stats.add(
      name, shown, bar: measure.comparison.map { (measure.value / full, $0.value / full) },
      comparison: measure.comparison.map { words.comparison($0, text) })
  }
}
