import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

/// How alike the days were and what that cost, by week.
struct StrainBlock {
  let facts: StrainFacts
  let wording: Wording

  private var words: any StrainWords { wording.strain }

  var block: Block {
    var block = Block(
      "strain", kicker: wording.term(.strain), heading: words.heading(facts),
      subtitle: words.measure)
    let strain = facts.strain.map { wording.integer($0) }
    block.add(
      TrendChart(
        caption: ChartCaption(id: "strain-weeks", title: words.title, finding: words.range(facts)),
        values: facts.strains.values,
        ticks: Ticks.values(from: 0, to: max(1, facts.strains.high), count: 4),
        xLabels: wording.labels(of: facts.strains), endLabel: strain))
    var list = FactList()
    list.add(wording.term(.monotony), facts.monotony.map { wording.decimal($0, places: 2) })
    list.add(wording.term(.strain), strain)
    list.add(words.totalLoad, wording.integer(facts.totalLoad))
    block.add(list.list(classes: "facts gap"))
    block.add(table)
    return block
  }

  private var table: Markup {
    var table = NumberTable(words.weekTo, [wording.term(.monotony), wording.term(.strain)])
    for (index, day) in facts.strains.days.enumerated().reversed() {
      table.addRow([
        wording.mediumDay(day), wording.decimal(facts.monotonies[index], places: 2),
        wording.integer(facts.strains.values[index]),
      ])
    }
    return table.details(wording, label: words.table)
  }
}

/// The last week's load by that of the three weeks before, by week.
struct WorkloadBlock {
  let facts: WorkloadFacts
  let wording: Wording

  private var words: any StrainWords { wording.strain }

  var block: Block {
    let trend = facts.trend
    var block = Block(
      "workload", kicker: wording.term(.workloadRatio), heading: words.heading(facts.finding),
      subtitle: words.workloadMeasure)
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "ratio-weeks", title: words.workloadTitle, finding: words.range(facts)),
        values: trend.values,
        ticks: Ticks.values(from: min(0.5, trend.low), to: max(1.5, trend.high), count: 4),
        xLabels: wording.labels(of: trend), endLabel: wording.decimal(facts.now, places: 2)))
    var table = NumberTable(words.weekTo, [wording.term(.workloadRatio)])
    for (index, day) in trend.days.enumerated().reversed() {
      table.addRow([wording.mediumDay(day), wording.decimal(trend.values[index], places: 2)])
    }
    block.add(table.details(wording, label: words.workloadTable))
    block.note = Markup(text: words.workloadNote)
    return block
  }
}

extension Wording {
  /// The first, the middle and the last of the days.
  func labels(of trend: WeeklyTrend) -> [AxisLabel] {
    let days = trend.days
    return [0, days.count / 2, days.count - 1].map { index in
      AxisLabel(at: Double(index), text: shortDay(days[index], toldIn: days.last?.year))
    }
  }
}
