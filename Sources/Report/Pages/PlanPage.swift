import Facts
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let plan = PageKind(rawValue: "plan")
}

extension PageEntry {
  static let plan = PageEntry(
    .plan, .navigation, at: PagePath.plan, name: { $0.planPage.title }, exists: { $0.hasPlan }
  ) { season, context in
    try PlanFacts(season).map { facts in
      try context.plan(PagePath.plan, .plan, facts) { PlanPage(facts: $0, wording: $1).page() }
    }
  }
}

/// What is planned, what was done of it, and where it leads.
struct PlanPage {
  let facts: PlanFacts
  let wording: Wording

  private var words: any PlanPageWords { wording.planPage }
  private var path: String { PagePath.plan }

  func page() -> Page {
    var body = Markup()
    let heading = words.heading(facts.finding)
    var lead = Lead(kicker: words.kicker(facts.today), heading: heading)
    lead.sentences =
      [words.extent(facts.extent)]
      + facts.notes.compactMap { race in
        race.shownFrom.map { words.notesFrom($0, race: race.name) }
      }
    if let week = facts.thisWeek { lead.content = stats(of: week) }
    let race = facts.race.map {
      RacePanel(facts: $0, wording: wording, path: path, linksToPlan: false).markup
    }
    let nextWeek = facts.nextWeek.map { NextWeekPanel(facts: $0, wording: wording).markup }
    body.append(
      lead, beside: (race ?? Markup()) + (nextWeek ?? Markup()),
      above: facts.projection.map { projection($0) })
    let notes = facts.notes.enumerated().map { index, race in
      NoteBlock(
        id: "notes-\(index + 1)", notes: race.notes, wording: wording, path: path,
        heading: wording.name(race.name)
      ).block
    }
    if notes.isEmpty {
      body.append([facts.loads.map { loads($0) }, cost], in: .wideAndNarrow)
    } else {
      for block in notes.dropLast() { body.append(block) }
      body.append([notes.last ?? nil, cost], in: .wideAndNarrow)
      body.append(facts.loads.map { loads($0) })
    }
    body.append(table)
    return Page(
      path: path, kind: .plan, title: words.title, description: heading + ".",
      navigationPath: PagePath.plan, body: body, printTitle: words.printTitle(facts.today))
  }

  private func stats(of week: PlanFacts.ThisWeek) -> Markup {
    "<h2 class=\"kick h3sp\">\(words.thisWeek(plannedMeters: week.plannedMeters))</h2>"
      + WeekStats(facts: week.stats.planned, wording: wording).markup
  }

  /// Fitness, fatigue and form from the plan's beginning to race day.
  private func projection(_ projection: PlanFacts.Projection) -> Block {
    var block = Block(
      "projection", kicker: wording.term(projection.curve.hasForecast ? .forecast : .form),
      heading: words.heading(projection.finding),
      subtitle: words.projectionMeasure(hasForecast: projection.curve.hasForecast)
        + (projection.curve.range.map { ". " + wording.form.range($0.done) } ?? ""))
    FormCurve(facts: projection.curve, wording: wording).add(to: &block)
    return block
  }

  /// What planned kilometers are turned into load with, while there are any to come.
  private var cost: Block? {
    guard let extent = facts.extent, extent.last.sunday >= facts.today else { return nil }
    var block = Block("cost", kicker: words.cost, heading: words.costHeading(facts.cost))
    if let cost = facts.cost {
      var list = FactList()
      list.add(
        wording.term(.loadPerKilometer), words.cost(cost.median), words.median(runs: cost.runs))
      list.add(words.halfTheRuns, cost.quartiles.map { words.costs($0) })
      list.add(words.raceCost, cost.race.map { words.cost($0) })
      block.add(list.list())
    }
    block.note = Markup(text: words.costNote(isKnown: facts.cost != nil))
    return block
  }

  /// Load a day, done over planned.
  private func loads(_ loads: PlannedLoadsFacts) -> Block {
    let heading = words.heading(loads)
    var block = Block(
      "loads", kicker: wording.term(.plannedLoad), heading: heading, subtitle: words.loadsMeasure)
    block.add(
      ColumnChart(
        caption: ChartCaption(id: "daily", title: words.loadsTitle, finding: heading + "."),
        columns: loads.days.enumerated().map { index, day in
          column(loads, day, on: loads.firstDay + index)
        }, ticks: Ticks.values(from: 0, to: max(1, loads.largest), count: 3)))
    return block
  }

  private func column(
    _ loads: PlannedLoadsFacts, _ numbers: PlannedLoadsFacts.DayLoads, on day: Day
  ) -> ColumnChart.Column {
    let isToday = day == loads.today
    return ColumnChart.Column(
      value: isToday && loads.isTodayOpen ? 0 : numbers.done ?? 0, ghost: numbers.planned,
      label: day.weekday == 1 && day.isoWeek.number % 2 == 0
        ? wording.shortDay(day, toldIn: loads.today.year) : nil,
      title: words.loads(day, numbers, toldIn: loads.today.year), isCurrent: isToday)
  }

  private var table: Block? {
    guard !facts.weeks.isEmpty else { return nil }
    var block = Block(
      "weeks", kicker: words.weeks,
      heading: words.weeksHeading(hasDone: facts.weeks.contains { $0.meters != nil }))
    let names = words.columns
    var table = NumberTable([
      .init(title: names.week, isNumber: false),
      .init(title: names.focus, isNumber: false, isOptional: true), .init(title: names.planned),
      .init(title: names.done), .init(title: names.share),
      .init(title: wording.term(.plannedLoad), isOptional: true),
      .init(title: wording.term(.trainingLoad), isOptional: true),
    ])
    for week in facts.weeks {
      let name = words.week(week.week, toldIn: facts.today.year)
      let link: Markup =
        week.hasPage
        ? "<a href=\"\(relativePath(to: PagePath.week(week.week), from: path))\">\(name)</a>"
        : "\(name)"
      table.addRow(link, cells(of: week))
    }
    block.add(table.markup(wording, label: words.table))
    return block
  }

  private func cells(of week: PlanFacts.Row) -> [String] {
    [
      week.focus.map { wording.name($0) } ?? "", wording.distance(week.plannedMeters),
      week.meters.map { wording.distance($0) } ?? "",
      week.share.map { wording.share($0) } ?? "",
      week.plannedLoad.map { wording.integer($0) } ?? Wording.unknown,
      week.load.map { wording.integer($0) } ?? "",
    ]
  }
}
