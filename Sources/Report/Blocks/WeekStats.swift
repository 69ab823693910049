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
    add(wording.term(.distance), facts.distanceMeters, to: &stats) {
      wording.measuredDistance($0)
    }
    add(words.time, facts.movingSeconds, to: &stats) { wording.measuredTime($0) }
    add(wording.term(.trainingLoad), facts.load, to: &stats) { .init(wording.integer($0)) }
    if let easy = facts.easyShare {
      stats.add(
        wording.term(.easyShare), wording.measuredPercent(easy.value),
        bar: easy.comparison.map { (easy.value, $0.value) },
        comparison: easy.comparison.map { words.comparison($0) { wording.share($0) } })
    }
    return stats.list()
  }

  /// The larger of both fills two thirds of the bar.
  private func add(
    _ name: String, _ measure: WeekMeasure?, to stats: inout StatList,
    shown: (Double) -> Wording.Measured
  ) {
    guard let measure else { return }
    let full = 1.5 * max(measure.value, measure.comparison?.value ?? 0, 1e-9)
    stats.add(
      name, shown(measure.value),
      bar: measure.comparison.map { (measure.value / full, $0.value / full) },
      comparison: measure.comparison.map { words.comparison($0) { shown($0).text } })
  }
}
