import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

extension Report {
  /// A page for each week that has activities.
  func weekPlans(_ context: PlanContext) -> [PagePlan] {
    weeks.indices.filter { !weeks[$0].isEmpty }.map { index in
      let week = weeks[index]
      var dependencies = Dependencies("week", capacity: 8_192)
      // A past week stays as it is; this one changes with the day.
      dependencies.add(week.week.contains(today) ? today.number : 0)
      dependencies.add(weeks: weeks[max(0, index - 4)...index])
      for entry in week.entries { dependencies.add(entries[entry]) }
      dependencies.add(neighbor(of: index, step: -1)?.week.monday.number ?? 0)
      dependencies.add(neighbor(of: index, step: 1)?.week.monday.number ?? 0)
      if let plan = week.plan, !plan.sessions.isEmpty {
        dependencies.add(usualSecondsPerKilometer(in: week.week))
      }
      dependencies.add(bodyOf: self, from: week.week.monday, through: week.week.sunday)
      dependencies.add(notes: notes(on: .week(week.week)))
      return context.plan(
        path: PagePath.week(week.week), kind: .week, dependencies: dependencies.bytes
      ) { [self] in WeekPage(report: self, index: index).page() }
    }
  }

  /// The next week with activities in a direction.
  func neighbor(of index: Int, step: Int) -> WeekSummary? {
    var next = index + step
    while weeks.indices.contains(next) {
      if !weeks[next].isEmpty { return weeks[next] }
      next += step
    }
    return nil
  }
}

/// The page of one week: what it brought.
struct WeekPage {
  let report: Report
  let index: Int

  private var language: Wording { report.language }
  private var week: WeekSummary { report.weeks[index] }
  private var path: String { PagePath.week(week.week) }
  private var entries: [ActivityEntry] { week.entries.map { report.entries[$0] } }

  func page() -> Page {
    var body = Markup()
    let title = WeekHeadings(language: language).distance(week)
    var lead = Lead(kicker: language.weekWithDays(week.week), heading: title)
    lead.sentences = sentences
    lead.content = WeekStats(report: report, week: week).markup
    lead.append(to: &body)
    report.daysBlock(of: week, path: path, kicker: "By day").append(to: &body)
    let before = Array(report.weeks[max(0, index - 4)..<index])
    body.append([loadBlock(before), zonesOrBody], in: .halves)
    body.append(
      report.noteBlock(on: .week(week.week), kicker: "Notes", heading: "The runner on this week"))
    body.append(list)
    body += pager
    return Page(
      path: path, kind: .week,
      title: "\(language.week(week.week)) of \(week.week.year)",
      description: "\(title), \(language.days(from: week.week.monday, to: week.week.sunday)).",
      navigationKey: "weeks", breadcrumbs: [PageLink(title: "Weeks", path: PagePath.weeks)],
      body: body, printTitle: language.weekWithDays(week.week))
  }

  private var sentences: [String] {
    var sentences: [String] = []
    if let plan = week.plan, let focus = plan.focus { sentences.append("Planned: \(focus).") }
    let families = Sport.Family.allCases.filter { $0 != .running }.compactMap { family in
      let count = entries.count { $0.family == family }
      return count > 0 ? (family: family, count: count) : nil
    }
    let load = entries.filter { !$0.isRun }.reduce(0) { $0 + ($1.load ?? 0) }
    if let others = OverviewHeadings(language: language).others(
      families, load: load, share: week.load > 0 ? load / week.load : 0)
    {
      sentences.append(others)
    }
    return sentences
  }

  /// Load beside the four weeks before.
  private func loadBlock(_ before: [WeekSummary]) -> Block? {
    guard before.count >= 2 else { return nil }
    let mean = before.reduce(0) { $0 + $1.load } / Double(before.count)
    guard mean > 0 || week.load > 0 else { return nil }
    var block = Block(
      "load", kicker: Metric.trainingLoad.term,
      heading: WeekLoadHeading(language: language).text(
        load: week.load, mean: mean, weeks: before.count),
      subtitle: "Load of all sports, this week and \(language.countWord(before.count)) before")
    block.add(
      report.columns(before + [week], id: "load", title: "Load a week", unit: "") { $0.load })
    var facts = FactList()
    facts.add(.ascent, week.ascentMeters > 0 ? language.quantity(week.ascentMeters, "m") : nil)
    facts.add(.plannedLoad, week.plannedLoad.map { language.integer($0) })
    block.add(facts.list(classes: "facts gap"))
    return block
  }

  private var zonesOrBody: Block? {
    guard week.zonedSeconds > 0 else { return bodyBlock }
    var block = Block(
      "zones", kicker: Metric.zones.term,
      heading: language.zones.heading(ZonesFinding(zoneSeconds: week.zoneSeconds)),
      subtitle: "Time of runs in each heart-rate zone")
    block.add(
      ZoneRows(
        rows: week.zoneSeconds.enumerated().map { index, seconds in
          ZoneRows.Row(
            zone: index + 1, name: "Z\(index + 1) " + language.zone(index + 1), range: "",
            seconds: seconds, time: language.hours(seconds),
            share: language.percent(seconds / week.zonedSeconds))
        }))
    if let body = bodyFacts { block.add(body) }
    return block
  }

  private var bodyBlock: Block? {
    guard let facts = bodyFacts else { return nil }
    var block = Block("body", kicker: "Body", heading: "The body that week")
    block.add(facts)
    return block
  }

  /// Means of the week's days that were measured; `nil` without any.
  private var bodyFacts: Markup? {
    func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    let resting = report.log.days.filter { week.week.contains($0.day) }.compactMap(
      \.restingHeartRate)
    let nights = report.log.nights.filter { week.week.contains($0.day) }
    var facts = FactList()
    facts.add(.restingHeartRate, mean(resting).map { language.quantity($0, "bpm") }, "mean")
    facts.add(
      .sleep, mean(nights.compactMap(\.asleepSeconds)).map { language.hoursWithUnit($0) }, "a night"
    )
    facts.add(
      .heartRateVariability,
      mean(nights.compactMap(\.heartRateVariability)).map { language.quantity($0, "ms") }, "mean")
    return facts.isEmpty ? nil : facts.list(classes: "facts gap")
  }

  private var list: Block {
    let runs = entries.filter(\.isRun)
    let isMixed = runs.count != entries.count
    var block = Block(
      "runs", kicker: isMixed ? "Activities" : "Runs",
      heading: isMixed ? "All activities of the week" : "The runs")
    block.add(
      RunList(wording: language, path: path).table(
        week.entries.map { report.lines[$0].value }, label: block.heading))
    return block
  }

  private var pager: Markup {
    var links = Markup()
    if let before = report.neighbor(of: index, step: -1) {
      let link = relativePath(to: PagePath.week(before.week), from: path)
      links += "<a href=\"\(link)\">← \(language.week(before.week))</a>"
    } else {
      links += "<span></span>"
    }
    if let after = report.neighbor(of: index, step: 1) {
      let link = relativePath(to: PagePath.week(after.week), from: path)
      links += "<a href=\"\(link)\">\(language.week(after.week)) →</a>"
    }
    return "<nav class=\"sec pager\" aria-label=\"Earlier and later\">\(links)</nav>\n"
  }
}

/// What is said of a week's load, by a rule.
struct WeekLoadHeading {
  var language = Wording.english

  /// `Load 316, a fifth less than the four weeks before`.
  func text(load: Double, mean: Double, weeks: Int) -> String {
    let text = "Load \(language.integer(load))"
    guard mean > 0 else { return text }
    let change = load / mean - 1
    let span = "the mean of the \(language.countWord(weeks)) weeks before"
    if abs(change) < 0.05 { return text + ", like \(span)" }
    return text + ", \(language.percent(abs(change))) \(change > 0 ? "above" : "below") \(span)"
  }
}
