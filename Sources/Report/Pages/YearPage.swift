import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let year = PageKind(rawValue: "year")
}

extension PageEntry {
  /// One page for each year with a run; links lead to the latest.
  static let years = PageEntry(
    kind: .year, place: .footer, path: nil, name: { $0.frame.year },
    address: { $0.runYears.first.map { PagePath.year($0) } },
    plans: { season, context in
      try YearFacts.all(season).map { facts in
        try context.plan(PagePath.year(facts.year), .year, facts) {
          YearPage(facts: $0, wording: $1).page()
        }
      }
    })
}

/// The page that says what kind of year it was.
struct YearPage {
  let facts: YearFacts
  let wording: Wording

  private var words: any YearWords { wording.year }
  private var year: Int { facts.year }
  private var path: String { PagePath.year(year) }

  func page() -> Page {
    let heading = words.heading(meters: facts.meters, count: facts.count)
    var lead = Lead(
      kicker: words.kicker(year, isRunning: facts.isRunning), heading: heading)
    lead.sentences = [
      words.days(
        facts.days.days.count, of: facts.dayCount, since: facts.firstDay, year: year,
        facts.comparison)
    ]
    lead.content = stats
    var body = Markup()
    lead.append(to: &body)
    body.append(days)
    body.append([months, counts], in: .wideAndNarrow)
    body.append(totals)
    body.append(longest)
    body += pager
    return Page(
      path: path, kind: .year, title: words.title(year),
      description: words.summary(year, heading: heading), body: body,
      printTitle: words.title(year))
  }

  private var stats: Markup {
    var stats = StatList()
    stats.add(wording.term(.distance), wording.measuredDistance(facts.meters))
    stats.add(wording.term(.movingTime), wording.measuredHours(facts.movingSeconds))
    if facts.ascentMeters > 0 {
      stats.add(wording.term(.ascent), wording.height(facts.ascentMeters))
    }
    stats.add(words.longestRun, facts.longestMeters.map { wording.measuredDistance($0) })
    return stats.list()
  }

  /// Every day of the year.
  private var days: Block? {
    guard let newYear = Day(year: year, month: 1, day: 1),
      let newYearsEve = Day(year: year, month: 12, day: 31), facts.end >= newYear
    else { return nil }
    let first = newYear.isoWeek
    let heading = words.days(facts.busiest, count: facts.days.days.count)
    let shades = DistanceShades(distances: facts.days, wording: wording)
    let weeks = shades.weeks(
      from: first, count: newYearsEve.isoWeek - first + 1, days: newYear...facts.end)
    var block = Block(
      "days", kicker: words.daysKicker, heading: heading, subtitle: words.calendarTitle(year))
    block.add(
      CalendarYear(
        caption: ChartCaption(id: "cal", title: words.calendarTitle(year), finding: heading + "."),
        weeks: weeks,
        months: (1...12).compactMap { month in
          Day(year: year, month: month, day: 1).map { day in
            let monday = day.weekday == 1 ? day : day + (8 - day.weekday)
            return AxisLabel(
              at: Double(monday.isoWeek - first), text: wording.shortMonth(month))
          }
        }, weekdays: wording.calendarWeekdays))
    block.add(shades.key(to: weeks))
    return block
  }

  /// Each month over the ghost of the same month a year before.
  private var months: Block? {
    guard facts.months.contains(where: { ($0 ?? 0) > 0 }) else { return nil }
    let heading = words.months(facts.longestMonth)
    let (months, before) = (facts.months, facts.before)
    var block = Block(
      "months", kicker: words.monthsKicker, heading: heading,
      subtitle: words.monthsMeaning(before: before == nil ? nil : year - 1))
    let largest = (months + (before ?? [])).compactMap(\.self).max() ?? 0
    let last = facts.end.month
    block.add(
      ColumnChart(
        caption: ChartCaption(id: "by-month", title: words.monthsTitle, finding: heading + "."),
        columns: months.enumerated().map { index, meters in
          ColumnChart.Column(
            value: wording.axisDistance(meters ?? .nan),
            ghost: before?[index].map { wording.axisDistance($0) },
            label: wording.shortMonth(index + 1),
            title: words.month(
              index + 1, of: year, meters: meters, before: before?[index]),
            isCurrent: facts.isRunning && index + 1 == last)
        },
        ticks: Ticks.values(
          from: 0, to: max(1, wording.axisDistance(largest)), count: 3,
          unit: wording.distanceUnit)))
    var table = NumberTable(
      words.monthColumn,
      [words.title(year)] + (before == nil ? [] : [words.title(year - 1)]))
    for (index, meters) in months.enumerated() {
      table.addRow(
        [wording.month(index + 1), meters.map { distance($0) } ?? ""]
          + (before.map { [$0[index].map { distance($0) } ?? ""] } ?? []))
    }
    block.add(table.details(wording, label: words.monthsTitle))
    return block
  }

  /// A month without a run has none.
  private func distance(_ meters: Double) -> String {
    meters > 0 ? wording.distance(meters) : Wording.unknown
  }

  /// The running total over that of the year before.
  private var totals: Block? {
    guard let totals = facts.totals, totals.now.count > 4 else { return nil }
    let heading = words.heading(totals, year: year, end: facts.isRunning ? facts.end : nil)
    var block = Block(
      "total", kicker: words.totalKicker, heading: heading, subtitle: words.totalMeaning)
    let (now, before) = (
      totals.now.map { wording.axisDistance($0) }, totals.before.map { wording.axisDistance($0) }
    )
    block.add(
      CurveChart(
        caption: ChartCaption(
          id: "running-total", title: words.totalMeaning, finding: heading + "."),
        values: now, best: before,
        ticks: Ticks.values(
          from: 0, to: max(1, (now + before).max() ?? 1), count: 4
        ).filter { $0.at > 0 },
        xLabels: [1, 4, 7, 10].compactMap { month in
          guard let first = Day(year: year, month: month, day: 1),
            let newYear = Day(year: year, month: 1, day: 1)
          else { return nil }
          return AxisLabel(at: Double(first - newYear) / 7, text: wording.shortMonth(month))
        }, endLabel: words.title(year), bestLabel: words.title(year - 1)))
    return block
  }

  /// Eddington number and streaks.
  private var counts: Block {
    var block = Block(
      "counts", kicker: words.countsKicker, heading: words.eddington(facts.eddington))
    var list = FactList()
    list.add(wording.term(.eddington), wording.integer(facts.eddington), words.ofThisYear)
    if let overall = facts.overall {
      list.add(words.ofAllYears, wording.integer(overall.value), words.next(overall))
    }
    let streak = facts.streak
    if streak.days > 1 {
      list.add(wording.term(.streak), wording.dayCount(streak.days), words.when(streak))
    }
    if streak.weeks > 1 { list.add(words.weeksInARow, wording.weekCount(streak.weeks)) }
    list.add(words.daysInARow, streak.current.map { wording.dayCount($0) })
    block.add(list.list())
    return block
  }

  private var longest: Block? {
    guard let first = facts.longest.first, let meters = first.distanceMeters else { return nil }
    var block = Block(
      "top", kicker: words.longestKicker, heading: words.longest(meters: meters, day: first.day))
    block.add(
      RunList(facts.longest, wording: wording, path: path).table(
        facts.longest.map(\.value), label: words.longestTitle))
    return block
  }

  private var pager: Markup {
    func link(_ other: Int?, _ before: String, _ after: String) -> Markup {
      guard let other else { return "<span></span>" }
      let href = relativePath(to: PagePath.year(other), from: path)
      return "<a href=\"\(href)\">\(before)\(words.title(other))\(after)</a>"
    }
    guard facts.earlier != nil || facts.later != nil else { return Markup() }
    let links = link(facts.earlier, "←\u{A0}", "") + link(facts.later, "", "\u{A0}→")
    return "<nav class=\"sec pager\" aria-label=\"\(words.otherYears)\">\(links)</nav>\n"
  }
}
