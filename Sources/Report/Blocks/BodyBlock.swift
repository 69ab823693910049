import Facts
import Markup
import Plotting
import Wording

/// Resting heart rate, sleep and nightly variability of a watch worn day and night.
struct BodyBlock {
  let facts: BodyFacts
  let wording: Wording

  private var words: any BodyWords { wording.body }

  var block: Block {
    var block = Block(
      "body", kicker: words.kicker, heading: words.heading(facts),
      subtitle: words.measure(from: facts.first, to: facts.today))
    block.add("<ul class=\"sm\">")
    for row in facts.rows {
      if let latest = row.latest { add(row, latest: latest, to: &block) }
    }
    block.add("</ul>")
    return block
  }

  private func add(_ row: BodyRow, latest: Double, to block: inout Block) {
    let value = words.value(latest, row.metric)
    let usual = row.usual.map { words.usual($0, row.metric) }
    block.add("<li><span class=\"nm\">\(wording.term(row.metric))</span>")
    block.add(
      Sparkline(
        label: words.line(row, latest: latest, usual: usual), values: row.values,
        usual: row.usual, leastExtent: leastExtent(of: row.metric)))
    block.add("<span class=\"vl\">\(value.value) <span class=\"dim\">\(value.unit)</span>")
    block.add("<small>\(usual ?? "")</small>")
    if let day = facts.day(ofLatest: row) {
      block.add("<small>\(words.measured(on: day, today: facts.today))</small>")
    }
    block.add("</span></li>")
  }

  /// What a line spans at least: a few times what a measure varies by from night to night.
  private func leastExtent(of metric: Metric) -> Double {
    switch metric {
    case .sleep: 3.5 * 3_600
    case .heartRateVariability: 32
    default: 14
    }
  }
}
