import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension FormPage {
  /// The loads up to today.
  private var loads: [Double] { Array(calendar.loads[...calendar.todayIndex]) }

  /// The days that end each of the last 26 weeks up to today, as positions in the calendar.
  private var weekEnds: [Int] {
    (0..<26).reversed().map { calendar.todayIndex - 7 * $0 }.filter { $0 >= 0 }
  }

  /// How alike the days were and what that cost, by week.
  func strainBlock() -> Block? {
    let all = rollingStrain(dailyLoads: loads)
    let values = weekEnds.map { all[$0]?.strain ?? .nan }
    let known = values.filter(\.isFinite)
    guard known.count >= 6, let now = all.last ?? nil, let low = known.min(),
      let high = known.max()
    else { return nil }
    let language = report.language
    let heading =
      now.monotony.map { "Monotony \(language.decimal($0)) in the last seven days" }
      ?? "Strain by week"
    var block = Block(
      "strain", kicker: Metric.strain.term, heading: heading,
      subtitle: "Strain of seven days, over half a year: their load times how alike they were")
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "strain-weeks", title: "Strain of seven days",
          finding: "From \(language.integer(low)) to \(language.integer(high)) over half a year; "
            + "now \(now.strain.map { language.integer($0) } ?? "not defined")."),
        values: values, ticks: Ticks.values(from: 0, to: max(1, high), count: 4),
        xLabels: weekLabels, endLabel: now.strain.map { language.integer($0) }))
    var facts = FactList()
    facts.add(.monotony, now.monotony.map { language.decimal($0, places: 2) })
    facts.add(.strain, now.strain.map { language.integer($0) })
    facts.add("Load of seven days", language.integer(now.totalLoad))
    block.add(facts.list(classes: "facts gap"))
    block.add(
      weekNumbers([Metric.monotony.term, Metric.strain.term], label: "Strain by week") { index in
        [
          all[index]?.monotony.map { language.decimal($0, places: 2) },
          all[index]?.strain.map { language.integer($0) },
        ]
      })
    return block
  }

  /// The last week's load by that of the three weeks before.
  func workloadBlock() -> Block? {
    let all = workloadRatios(dailyLoads: loads)
    let values = weekEnds.map { all[$0] ?? .nan }
    let known = values.filter(\.isFinite)
    guard known.count >= 6, let now = all.last ?? nil, let low = known.min(),
      let high = known.max()
    else { return nil }
    let language = report.language
    let share = language.decimal(now, places: 2)
    let heading =
      abs(now - 1) < 0.05
      ? "The last seven days were like the three weeks before"
      : "The last seven days had \(share) times the load of the weeks before"
    var block = Block(
      "workload", kicker: Metric.workloadRatio.term, heading: heading,
      subtitle: "Load a day of seven days over that of the 21 days before, over half a year")
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "ratio-weeks", title: "Load of seven days over that of the 21 before",
          finding: "From \(language.decimal(low, places: 2)) to "
            + "\(language.decimal(high, places: 2)) over half a year; now \(share)."),
        values: values,
        ticks: Ticks.values(from: min(0.5, low), to: max(1.5, high), count: 4),
        xLabels: weekLabels, endLabel: share))
    block.add(
      weekNumbers([Metric.workloadRatio.term], label: "Workload ratio by week") { index in
        [all[index].map { language.decimal($0, places: 2) }]
      })
    block.note = "It shows how sudden a rise of load is, and nothing else."
    return block
  }

  /// A row for each of the weeks, the latest first.
  private func weekNumbers(
    _ columns: [String], label: String, _ cells: (Int) -> [String?]
  ) -> Markup {
    var table = NumberTable("Seven days to", columns)
    for index in weekEnds.reversed() {
      table.addRow(
        [report.language.mediumDay(calendar.day(index))]
          + cells(index).map { $0 ?? Wording.unknown })
    }
    return table.details(label: label)
  }

  private var weekLabels: [AxisLabel] {
    let count = weekEnds.count
    return [0, count / 2, count - 1].map { index in
      AxisLabel(
        at: Double(index),
        text: report.language.shortDay(report.today - 7 * (count - 1 - index)))
    }
  }

  /// What is to be said while the curves still remember that they began at zero.
  var warmingUp: String? {
    let needed = warmingUpDays(timeConstant: report.log.athlete.fitnessDays)
    guard calendar.isSettled, calendar.daysSoFar < needed,
      let share = missingShare(
        afterDays: Double(calendar.daysSoFar), timeConstant: report.log.athlete.fitnessDays)
    else { return nil }
    let language = report.language
    return "\(Metric.warmingUp.term) until \(language.fullDay(calendar.firstDay + needed)): "
      + "fitness began at zero and still reads up to \(language.percent(share)) too low."
  }

  /// A word over the first weeks of the chart of all time, by its places.
  func warmingUpNote(sundays: [Int]) -> [ChartNote] {
    let needed = warmingUpDays(timeConstant: report.log.athlete.fitnessDays)
    let weeks = sundays.count { $0 < needed }
    guard weeks > 1 else { return [] }
    return [ChartNote(at: Double(weeks) / 2, text: Metric.warmingUp.term.lowercased())]
  }
}
