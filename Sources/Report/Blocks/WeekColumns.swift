import Facts
import Plotting
import Training
import Wording

/// One number a week as columns.
struct WeekColumns {
  let facts: WeekColumnsFacts
  /// What was planned, and a line of means; one for each week, NaN for none, or empty.
  var planned: [Double] = []
  var means: [Double] = []
  let wording: Wording

  func chart(id: String, title: String) -> ColumnChart {
    let words = wording.weekBlocks
    let values = facts.values.map { words.onAxis($0, facts.measure) }
    let ghosts = planned.map { words.onAxis($0, facts.measure) }
    let labels = wording.labels(of: facts.weeks)
    return ColumnChart(
      caption: ChartCaption(id: id, title: title, finding: words.range(facts)),
      columns: zip(values, words.columns(facts, planned: planned)).enumerated().map {
        index, column in
        ColumnChart.Column(
          value: column.0, ghost: ghosts.indices.contains(index) ? ghosts[index] : nil,
          label: labels[index], title: column.1)
      }, line: means.map { words.onAxis($0, facts.measure) },
      ticks: Ticks.values(
        from: 0, to: max(1, (values + ghosts).filter(\.isFinite).max() ?? 0), count: 3,
        unit: words.unit(facts.measure)))
  }
}

extension Wording {
  /// Few enough words that they do not touch: the last week's and every so many before it.
  func labels(of weeks: [ISOWeek]) -> [String?] {
    let step = max(1, (weeks.count + 3) / 4)
    return weeks.enumerated().map { index, week in
      (weeks.count - 1 - index) % step == 0
        ? shortDay(week.monday, toldIn: weeks.last?.sunday.year) : nil
    }
  }
}
