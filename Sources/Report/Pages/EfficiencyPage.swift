import Facts
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let efficiency = PageKind(rawValue: "efficiency")
}

extension PageEntry {
  static let efficiency = PageEntry(
    .efficiency, .footer, at: PagePath.efficiency, name: { $0.efficiency.title },
    exists: { $0.efficiencyRuns.areEnough }
  ) { season, context in
    try EfficiencyFacts(season).map { facts in
      try context.plan(PagePath.efficiency, .efficiency, facts) {
        EfficiencyPage(facts: $0, wording: $1).page()
      }
    }
  }
}

/// The page that says whether the same heart carries further than it did.
struct EfficiencyPage {
  let facts: EfficiencyFacts
  let wording: Wording

  private var words: any EfficiencyWords { wording.efficiency }
  private var months: [EfficiencyMonth] { facts.months }
  private var path: String { PagePath.efficiency }

  func page() -> Page {
    let heading = words.heading(facts.finding)
    var lead = Lead(kicker: words.kicker(facts.today), heading: heading)
    lead.sentences = [words.explanation(from: facts.shortestMeters, to: facts.longestMeters)]
    var body = Markup()
    lead.append(to: &body)
    body.append([beats, recent], in: .wideAndNarrow)
    body.append([drift, latest], in: .halves)
    return Page(
      path: path, kind: .efficiency, title: words.title,
      description: words.summary(heading: heading), body: body,
      printTitle: words.printTitle(facts.today))
  }

  private var beats: Block? {
    func onAxis(_ value: (EfficiencyMonth) -> Double?) -> [Double] {
      months.map { (value($0) ?? .nan) / wording.heightUnitMeters }
    }
    let (values, lows, highs) = (onAxis(\.metersPerBeat), onAxis(\.low), onAxis(\.high))
    let known = (values + lows + highs).filter(\.isFinite)
    guard let finding = facts.beats, let low = known.min(), let high = known.max() else {
      return nil
    }
    let heading = words.beats(finding)
    var block = Block(
      "beats", kicker: wording.term(.metersPerBeat), heading: heading,
      subtitle: words.beatsMeaning)
    block.add(
      TrendChart(
        caption: ChartCaption(id: "per-beat", title: words.beatsTitle, finding: heading + "."),
        values: values, low: lows, high: highs,
        ticks: Ticks.values(from: low, to: max(high, low + 0.02), count: 4), xLabels: labels,
        endLabel: values.last { $0.isFinite }.map { wording.decimal($0, places: 2) }))
    block.add(monthTable.details(wording, label: words.monthsTitle))
    return block
  }

  /// The months with like runs, the latest first.
  private var monthTable: NumberTable {
    let names = words.monthColumns
    var table = NumberTable([
      .init(title: names.month, isNumber: false), .init(title: names.runs),
      .init(title: wording.term(.metersPerBeat)), .init(title: names.drift),
    ])
    for month in months.reversed() where month.count > 0 {
      table.addRow([
        wording.monthAndYear(month.first), wording.integer(month.count),
        month.metersPerBeat.map { wording.perBeat($0) } ?? Wording.unknown,
        month.decoupling.map { wording.percent($0, places: 1) } ?? Wording.unknown,
      ])
    }
    return table
  }

  private var recent: Block? {
    guard let recent = facts.recent else { return nil }
    var block = Block(
      "now", kicker: words.recentKicker, heading: words.recent(recent))
    var list = FactList()
    func add(_ metric: Metric, _ value: RecentEfficiency.Value?, _ text: (Double) -> String) {
      guard let value else { return }
      list.add(
        wording.term(metric), text(value.now),
        words.beside(value, of: recent, earlier: value.earlier.map(text)))
    }
    add(.metersPerBeat, recent.metersPerBeat) { wording.perBeat($0) }
    add(.decoupling, recent.decoupling) { wording.percent($0, places: 1) }
    add(.pace, recent.secondsPerKilometer) { wording.pace(secondsPerKilometer: $0) }
    add(.averageHeartRate, recent.heartRate) { wording.heartRate($0).text }
    block.add(list.list())
    return block
  }

  private var drift: Block? {
    guard let finding = facts.drift else { return nil }
    var block = Block(
      "drift", kicker: words.driftKicker, heading: words.drift(finding),
      subtitle: words.driftMeaning)
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "drift-months", title: words.driftTitle, finding: words.driftRange(finding)),
        values: months.map { ($0.decoupling ?? .nan) * 100 },
        ticks: Ticks.values(
          from: min(0, finding.low * 100), to: max(6, finding.high * 100), count: 4, unit: "%"),
        xLabels: labels, endLabel: wording.decimal(finding.latest * 100)))
    return block
  }

  private var latest: Block {
    var block = Block("like", kicker: wording.term(.likeRuns), heading: words.latest)
    var table = NumberTable([
      .init(title: words.runColumn, isNumber: false),
      .init(title: wording.term(.distance), isOptional: true),
      .init(title: wording.term(.metersPerBeat)), .init(title: words.monthColumns.drift),
    ])
    for run in facts.latest {
      let link: Markup =
        "<a href=\"\(relativePath(to: run.path, from: path))\">\(wording.mediumDay(run.day))</a>"
      table.addRow(
        link,
        [
          run.meters.map { wording.distance($0) } ?? "",
          wording.perBeat(run.metersPerBeat),
          run.decoupling.map { wording.percent($0, places: 1) } ?? Wording.unknown,
        ])
    }
    block.add(table.markup(wording, label: words.latest))
    return block
  }

  /// Names under an axis: years at January, other months where there is room.
  private var labels: [AxisLabel] {
    months.enumerated().compactMap { index, month in
      let (year, number, _) = month.first.civil
      guard number % 3 == 1 || months.count <= 8 else { return nil }
      return AxisLabel(
        at: Double(index), text: number == 1 ? String(year) : wording.shortMonth(number),
        isMinor: number % 6 != 1 && months.count > 8)
    }
  }
}
