import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  func planPlan(_ context: PlanContext) -> PagePlan? {
    guard hasPlan else { return nil }
    var dependencies = Dependencies("plan", capacity: 65_536)
    dependencies.add(today)
    dependencies.add(calendarOf: self)
    dependencies.add(weeks: plannedWeeks)
    dependencies.add(racesOf: self)
    dependencies.add(equivalentsOf: self)
    dependencies.add(loadPerKilometer.median)
    dependencies.add(loadPerKilometer.lowerQuartile)
    dependencies.add(loadPerKilometer.upperQuartile)
    dependencies.add(loadPerKilometer.count)
    dependencies.add(raceLoadPerKilometer)
    dependencies.add(
      runs.filter { $0.day > today - 84 }.compactMap(\.activity.distanceMeters).max())
    for race in log.races { dependencies.add(notes: notes(on: .race(race.day))) }
    for week in plannedWeeks { dependencies.add(hasPage(week.week) ? 1 : 0) }
    return context.plan(path: PagePath.plan, kind: .plan, dependencies: dependencies.bytes) {
      [self] in
      PlanPage(report: self).page()
    }
  }
}

extension PageKind {
  package static let plan = PageKind(rawValue: "plan")
}

extension PageEntry {
  static let plan = PageEntry(
    .plan, .navigation, at: PagePath.plan, name: { _ in "Plan" }, exists: { $0.hasPlan }
  ) { season, context in Report(season: season).planPlan(context) }
}

/// What is planned, what was done of it, and where it leads.
struct PlanPage {
  let report: Report

  private var language: Wording { report.language }
  private var path: String { PagePath.plan }
  /// The plan's weeks that are over.
  private var done: [WeekSummary] { report.plannedWeeks.filter { $0.week.sunday < report.today } }

  func page() -> Page {
    var body = Markup()
    let heading = PlanHeadings(language: language).title(
      done: done, race: report.nextRace, today: report.today)
    var lead = Lead(kicker: "Plan · " + language.longDay(report.today), heading: heading)
    lead.sentences = sentences
    lead.content = stats
    let side =
      report.racePanel(path: path, linksToPlan: false)
      + report.nextWeekSection(report.today.isoWeek + 1)
    if side.isEmpty {
      lead.append(to: &body)
    } else {
      body += "<div class=\"grid g84\">\n"
      lead.append(to: &body)
      body += "<div class=\"side\">\n\(side)</div>\n</div>\n"
    }
    for race in report.log.races {
      body.append(report.noteBlock(on: .race(race.day), kicker: "Notes", heading: race.name))
    }
    body.append([projection, loadFacts], in: .wideAndNarrow)
    body.append(dailyLoads)
    body.append(table)
    return Page(
      path: path, kind: .plan, title: "Plan", description: heading + ".",
      navigationPath: PagePath.plan,
      body: body, printTitle: "Plan, " + language.longDay(report.today))
  }

  private var sentences: [String] {
    guard let first = report.plannedWeeks.first, let last = report.plannedWeeks.last else {
      return ["No weeks are planned yet: write them into openrun.toml to see where they lead."]
    }
    let total = report.plannedWeeks.reduce(0) { $0 + ($1.plan?.distanceMeters ?? 0) }
    let count = language.count(report.plannedWeeks.count, "week")
    return [
      language.sentence(count) + " of plan, \(language.roundDistance(total)), from "
        + "\(language.fullDay(first.week.monday)) to \(language.fullDay(last.week.sunday))."
    ]
  }

  private var stats: Markup {
    guard let week = report.plannedWeeks.first(where: { $0.week.contains(report.today) }),
      let plan = week.plan
    else { return Markup() }
    return
      "<h2 class=\"kick h3sp\">This week, \(language.roundDistance(plan.distanceMeters)) planned</h2>"
      + WeekStats(facts: WeekStatsFacts(report.season, week.sums), wording: language).markup
  }

  /// Fitness, fatigue and form from the plan's beginning to race day.
  private var projection: Block? {
    guard let calendar = report.calendar, !report.plannedWeeks.isEmpty else { return nil }
    let first = max(
      calendar.firstDay, min(report.today - 42, report.plannedWeeks[0].week.monday))
    guard
      let curve = FormCurveFacts(
        report.season, calendar, from: first, through: report.season.formCurveEnd(calendar))
    else { return nil }
    var block = Block(
      "projection", kicker: Metric.forecast.term,
      heading: PlanHeadings(language: language).projection(calendar, race: report.nextRace),
      subtitle: "Fitness, fatigue and form; dashed: if the plan is done as written")
    FormCurve(facts: curve, wording: language).add(to: &block)
    return block
  }

  /// What planned kilometers are turned into load with.
  private var loadFacts: Block? {
    guard !report.plannedWeeks.isEmpty else { return nil }
    guard let median = report.loadPerKilometer.median else {
      var block = Block("cost", kicker: "Cost", heading: "What a kilometre costs is not known yet")
      block.note = "It takes five runs with a load in the last 180 days to forecast with."
      return block
    }
    var block = Block(
      "cost", kicker: "Cost", heading: "A kilometre costs \(language.decimal(median)) load")
    var facts = FactList()
    facts.add(
      .loadPerKilometer, language.decimal(median),
      "median of \(language.digits(report.loadPerKilometer.count, "run"))")
    if let low = report.loadPerKilometer.lowerQuartile,
      let high = report.loadPerKilometer.upperQuartile
    {
      facts.add("Half the runs", "\(language.decimal(low)) to \(language.decimal(high))")
    }
    facts.add("Race kilometres", report.raceLoadPerKilometer.map { language.decimal($0) })
    block.add(facts.list())
    block.note =
      "Planned kilometres become load at the usual cost; a plan says nothing of how hard they are run."
    return block
  }

  /// Load a day, done over planned, three weeks back and up to nine ahead.
  private var dailyLoads: Block? {
    guard let calendar = report.calendar, calendar.plannedLoads.contains(where: { $0 > 0 }) else {
      return nil
    }
    let start = max(0, calendar.todayIndex - calendar.today.weekday + 1 - 21)
    let end = min(calendar.loads.count - 1, calendar.todayIndex + 63)
    guard end > start else { return nil }
    let past = start..<max(start, calendar.todayIndex - calendar.today.weekday + 1)
    let heading = PlanHeadings(language: language).loads(
      done: past.reduce(0) { $0 + calendar.loads[$1] },
      planned: past.reduce(0) { $0 + calendar.plannedLoads[$1] }, weeks: past.count / 7)
    var block = Block(
      "loads", kicker: Metric.plannedLoad.term, heading: heading,
      subtitle: "Load a day: done over planned (pale)")
    let largest = max(
      calendar.loads[start...end].max() ?? 0, calendar.plannedLoads[start...end].max() ?? 0)
    block.add(
      ColumnChart(
        caption: ChartCaption(
          id: "daily", title: "Load a day, done and planned", finding: heading + "."),
        columns: (start...end).map { column(calendar, $0) },
        ticks: Ticks.values(from: 0, to: max(1, largest), count: 3)))
    return block
  }

  private func column(_ calendar: LoadCalendar, _ index: Int) -> ColumnChart.Column {
    let day = calendar.day(index)
    let isPast = index <= calendar.todayIndex
    let (done, planned) = (isPast ? calendar.loads[index] : 0, calendar.plannedLoads[index])
    var title = language.weekdayAndDay(day) + ": "
    title += isPast ? "\(language.integer(done)) done, " : ""
    title += "\(language.integer(planned)) planned"
    return ColumnChart.Column(
      value: index == calendar.todayIndex && done == planned && !hasRun(day) ? 0 : done,
      ghost: planned,
      label: day.weekday == 1 && day.isoWeek.number % 2 == 0 ? language.shortDay(day) : nil,
      title: title, isCurrent: index == calendar.todayIndex)
  }

  /// Whether anything was done that day: today's load is the plan's until then.
  private func hasRun(_ day: Day) -> Bool {
    report.counted.suffix(12).contains { $0.day == day }
  }

  private var table: Block? {
    guard !report.plannedWeeks.isEmpty else { return nil }
    var block = Block("weeks", kicker: "Weeks", heading: "The plan week by week, and what was done")
    var table = NumberTable([
      .init(title: "Week", isNumber: false), .init(title: "For", isNumber: false, isOptional: true),
      .init(title: "Planned"), .init(title: "Done"), .init(title: "Share"),
      .init(title: "Planned load", isOptional: true),
      .init(title: Metric.trainingLoad.term, isOptional: true),
    ])
    for week in report.plannedWeeks {
      let name = "\(language.week(week.week)), \(language.shortDay(week.week.monday))"
      let link: Markup =
        report.hasPage(week.week)
        ? "<a href=\"\(relativePath(to: PagePath.week(week.week), from: path))\">\(name)</a>"
        : "\(name)"
      let isBegun = week.week.monday <= report.today
      let planned = week.plan?.distanceMeters ?? 0
      table.addRow(
        link,
        [
          week.plan?.focus ?? "", language.distance(planned),
          isBegun ? language.distance(week.distanceMeters) : "",
          isBegun && planned > 0 ? language.percent(week.distanceMeters / planned) : "",
          week.plannedLoad.map { language.integer($0) } ?? Wording.unknown,
          isBegun ? language.integer(week.load) : "",
        ])
    }
    block.add(table.markup(label: "The plan week by week"))
    return block
  }
}

/// What is said of a plan, by rules.
struct PlanHeadings {
  var language = Wording.english

  /// `93 % of the planned kilometres run in twelve weeks`.
  func title(done: [WeekSummary], race: Race?, today: Day) -> String {
    let planned = done.reduce(0) { $0 + ($1.plan?.distanceMeters ?? 0) }
    if planned > 0 {
      let share = done.reduce(0) { $0 + $1.distanceMeters } / planned
      return "\(language.percent(share)) of the planned kilometres run in "
        + language.count(done.count, "week")
    }
    if let race {
      return race.day == today
        ? "\(race.name) is today"
        : "\(race.name) \(language.distanceInTime(from: today, to: race.day))"
    }
    return "The plan begins"
  }

  /// `On race day fitness 53 and form +20, fresh`.
  func projection(_ calendar: LoadCalendar, race: Race?) -> String {
    guard let form = race.flatMap({ calendar.raceForm($0) }) else {
      return language.form.fitness(calendar.fitnessFinding(race: nil))
    }
    return "On race day fitness \(language.integer(form.fitness)) and form "
      + language.form.form(form)
  }

  /// `Load 930 of 960 planned in three weeks`.
  func loads(done: Double, planned: Double, weeks: Int) -> String {
    guard planned > 0, weeks > 0 else { return "Load a day, done and planned" }
    return "Load \(language.integer(done)) of \(language.integer(planned)) planned in the last "
      + (weeks == 1 ? "week" : language.count(weeks, "week"))
  }
}
