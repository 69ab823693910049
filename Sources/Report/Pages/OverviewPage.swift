import Facts
import Hashing
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  func overviewPlan(_ context: PlanContext) -> PagePlan {
    var dependencies = Dependencies("overview", capacity: 65_536)
    dependencies.add(today)
    dependencies.add(calendarOf: self)
    dependencies.add(weeks: weeks.suffix(52))
    dependencies.add(weeks: plannedWeeks)
    dependencies.add(racesOf: self)
    dependencies.add(equivalentsOf: self)
    dependencies.add(bodyOf: self, from: today - 60, through: today)
    for run in runs.suffix(400) {
      dependencies.add(run.day)
      dependencies.add(run.activity.distanceMeters)
      dependencies.add(run.activity.movingSeconds)
    }
    for entry in counted.suffix(24) { dependencies.add(entry) }
    dependencies.add(notes: notes(on: .week(today.isoWeek)))
    return context.plan(path: PagePath.overview, kind: .home, dependencies: dependencies.bytes) {
      [self] in OverviewPage(report: self).page()
    }
  }
}

extension PageKind {
  package static let home = PageKind(rawValue: "home")
}

extension PageEntry {
  static let overview = PageEntry(
    .home, .navigation, at: PagePath.overview, name: { $0.frame.overview }
  ) { season, context in Report(season: season).overviewPlan(context) }
}

/// The first page: how it is going, and what comes now.
struct OverviewPage {
  let report: Report

  private var language: Wording { report.language }
  private var path: String { PagePath.overview }

  func page() -> Page {
    guard let week = report.thisWeek, let calendar = report.calendar else {
      return NothingYetPage(report: report).page()
    }
    let before = report.weeks.dropLast().suffix(6).map(\.distanceMeters)
    let title = OverviewHeadings(language: language).title(
      week: week.sums, isOver: report.today.weekday == 7,
      trend: calendar.formTrend,
      isTaper: OverviewHeadings.isTaper(
        raceInDays: report.nextRace.map { $0.day - report.today },
        thisWeekMeters: max(week.distanceMeters, week.plan?.distanceMeters ?? 0), before: before))
    var body = Markup()
    append(lead(week, calendar: calendar, title: title), week: week, to: &body)
    body.append(report.notes(onWeek: week.week))
    let today = FormTodayFacts(calendar)
    body.append(
      [
        FormBlock(facts: FormBlockFacts(report.season, calendar), wording: language).block,
        FormTodayBlock(facts: today, wording: language)
          .block(heading: language.form.heading(today.finding)),
      ], in: .wideAndNarrow)
    let recent = report.weeks.suffix(16).map(\.sums)
    body.append(
      [
        WeeklyZonesFacts(recent).flatMap {
          WeeklyZonesBlock(facts: $0, wording: language, id: "weeks").block
        },
        BalanceFacts(week.sums, of: recent).map {
          BalanceBlock(facts: $0, wording: language).block
        },
      ], in: .wideAndNarrow)
    body.append(report.bodyBlock())
    body.append(report.yearBlock())
    body.append(latest)
    return Page(
      path: path, kind: .home,
      title: "\(language.week(week.week)): \(title)",
      description: description(week, title: title), navigationPath: PagePath.overview, body: body,
      printTitle: language.weekWithDays(week.week))
  }

  private func description(_ week: WeekSummary, title: String) -> String {
    "\(title). \(language.weekBlocks.sum(runCount: week.runCount, meters: week.distanceMeters)) in "
      + "\(language.week(week.week)) of \(week.week.year)."
  }

  /// The lead with the week below it, and beside both the race and the week to come.
  private func append(_ lead: Lead, week: WeekSummary, to body: inout Markup) {
    let side =
      report.racePanel(path: path, linksToPlan: report.hasPlan)
      + report.nextWeekSection(report.today.isoWeek + 1)
    var lead = lead
    WeekDaysBlock(facts: WeekDaysFacts(report.season, week), wording: language, path: path)
      .block(kicker: "This week").append(to: &lead.content)
    guard !side.isEmpty else { return lead.append(to: &body) }
    body += "<div class=\"grid g84\">\n"
    lead.append(to: &body)
    body += "<div class=\"side\">\n\(side)</div>\n</div>\n"
  }

  private func lead(_ week: WeekSummary, calendar: LoadCalendar, title: String) -> Lead {
    var lead = Lead(kicker: language.weekWithDays(week.week), heading: title)
    let headings = OverviewHeadings(language: language)
    let all = week.entries.map { report.lines[$0] }
    let longest = all.filter(\.isRun)
      .max { ($0.distanceMeters ?? 0) < ($1.distanceMeters ?? 0) }
    lead.sentences = [
      headings.runs(
        week: week.sums,
        longest: longest.flatMap { run in run.distanceMeters.map { ($0, run.day) } },
        isOver: report.today.weekday == 7),
      OtherSports(all, load: week.load).map { language.weekBlocks.others($0) },
      calendar.formLevel.map { language.form.level($0) },
    ].compactMap { $0 }
    lead.content =
      WeekStats(facts: WeekStatsFacts(report.season, week.sums), wording: language).markup
    return lead
  }

  private var latest: Block {
    var block = Block("runs", kicker: "Runs", heading: "Latest runs")
    let rows = Array(report.counted.suffix(5).reversed())
    if rows.contains(where: { !$0.isRun }) { block.heading = "Latest activities" }
    block.add(
      RunList(wording: language, path: path).table(
        rows.map { report.line(of: $0) }, label: block.heading))
    block.add("<p class=\"more\"><a href=\"\(PagePath.runs)\">All runs</a></p>")
    return block
  }
}
