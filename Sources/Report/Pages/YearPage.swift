import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  /// The years with a run, latest first.
  var runYears: [Int] { Set(runs.map(\.day.year)).sorted(by: >) }

  /// One page for each year with a run.
  func yearPlans(_ context: PlanContext) -> [PagePlan] {
    let years = runYears
    guard !years.isEmpty else { return [] }
    let grouped = Dictionary(grouping: runs) { $0.day.year }
    let sums = grouped.mapValues { runs in
      runs.reduce(into: Array(repeating: 0.0, count: 12)) { sums, run in
        sums[run.day.month - 1] += run.activity.distanceMeters ?? 0
      }
    }
    let eddington = eddingtonNumber(of: runs.map { ($0.day, $0.activity.distanceMeters ?? 0) })
    return years.map { year in
      let inYear = grouped[year] ?? []
      var dependencies = Dependencies("year", capacity: 16_384)
      dependencies.add(year)
      dependencies.add(min(today, Day(year: year, month: 12, day: 31) ?? today))
      for other in years { dependencies.add(other) }
      dependencies.add(sums[year - 1] ?? [])
      for run in inYear { dependencies.add(run) }
      if year == years.first {
        dependencies.add(eddington.value)
        for step in eddington.next { dependencies.add(step.daysNeeded) }
      }
      return context.plan(path: PagePath.year(year), kind: .year, dependencies: dependencies.bytes)
      {
        [self] in
        YearPage(
          report: self, year: year, runs: inYear, months: sums[year] ?? [],
          before: sums[year - 1], eddington: year == years.first ? eddington : nil, years: years
        ).page()
      }
    }
  }
}

/// The page that says what kind of year it was.
struct YearPage {
  let report: Report
  let year: Int
  /// Of the year, oldest first.
  let runs: [ActivityEntry]
  /// Meters by month, and those of the year before.
  let months: [Double]
  let before: [Double]?
  /// Of all years; on the latest page only.
  let eddington: EddingtonNumber?
  /// Latest first.
  let years: [Int]

  var language: Wording { report.language }
  private var path: String { PagePath.year(year) }
  /// The last day that counts.
  var end: Day { min(report.today, Day(year: year, month: 12, day: 31) ?? report.today) }

  func page() -> Page {
    let headings = YearPageHeadings(language: language)
    let meters = runs.reduce(0) { $0 + ($1.activity.distanceMeters ?? 0) }
    let days = Set(runs.map(\.day)).count
    let heading = headings.title(meters: meters, runs: runs.count)
    var lead = Lead(
      kicker: end == report.today ? "\(year) so far" : "\(year)", heading: heading)
    lead.sentences = [
      headings.sentence(
        days: days, of: end - (Day(year: year, month: 1, day: 1) ?? end) + 1,
        months: months, before: before, through: end)
    ]
    lead.content = stats(meters: meters, days: days)
    var body = Markup()
    lead.append(to: &body)
    body.append(calendarBlock())
    body.append([monthsBlock, counts], in: .wideAndNarrow)
    body.append(top)
    body += pager
    return Page(
      path: path, kind: .year, title: "\(year)",
      description: "\(year): \(heading), by day and by month, with the longest runs.",
      navigationKey: nil, body: body, printTitle: "\(year)")
  }

  private func stats(meters: Double, days: Int) -> Markup {
    var stats = StatList()
    let seconds = runs.reduce(0) { $0 + $1.activity.movingSeconds }
    let ascent = runs.reduce(0) { $0 + ($1.ascentMeters ?? 0) }
    stats.add(.distance, language.measuredDistance(meters))
    stats.add(.movingTime, .init(language.integer(seconds / 3_600), "h"))
    if ascent > 0 { stats.add(.ascent, .init(language.integer(ascent), "m")) }
    if let longest = runs.compactMap(\.activity.distanceMeters).max() {
      stats.add("Longest run", language.measuredDistance(longest))
    }
    return stats.list()
  }

  /// Each month over the ghost of the same month a year before.
  private var monthsBlock: Block? {
    guard months.count == 12, months.contains(where: { $0 > 0 }) else { return nil }
    let heading = YearPageHeadings(language: language).months(months)
    var block = Block(
      "months", kicker: "Months", heading: heading,
      subtitle: before == nil
        ? "Kilometres of runs by month" : "Kilometres of runs by month, over \(year - 1) (pale)")
    let largest = (months + (before ?? [])).max() ?? 0
    let last = end.month
    block.add(
      ColumnChart(
        caption: ChartCaption(id: "by-month", title: "Kilometres by month", finding: heading + "."),
        columns: months.enumerated().map { index, meters in
          let name = language.month(index + 1)
          var title = "\(name): \(language.distance(meters))"
          if let before { title += ", \(year - 1): \(language.distance(before[index]))" }
          return ColumnChart.Column(
            value: meters / 1_000, ghost: before.map { $0[index] / 1_000 },
            label: language.shortMonth(index + 1), title: title,
            isCurrent: end == report.today && index + 1 == last)
        }, ticks: Ticks.values(from: 0, to: max(1, largest / 1_000), count: 3, unit: "km")))
    var table = NumberTable("Month", ["\(year)"] + (before == nil ? [] : ["\(year - 1)"]))
    for (index, meters) in months.enumerated() {
      table.addRow(
        [language.month(index + 1), index < last ? language.distance(meters) : ""]
          + (before.map { [language.distance($0[index])] } ?? []))
    }
    block.add(table.details(label: "Kilometres by month"))
    return block
  }

  /// Eddington number and streaks.
  private var counts: Block {
    let own = eddingtonNumber(of: runs.map { ($0.day, $0.activity.distanceMeters ?? 0) })
    let streak = streaks(of: runs.map(\.day), today: end)
    let headings = YearPageHeadings(language: language)
    var block = Block("counts", kicker: "Counts", heading: headings.eddington(own.value))
    var facts = FactList()
    facts.add(.eddington, language.integer(own.value), "this year")
    if let eddington {
      facts.add("Of all years", language.integer(eddington.value), headings.next(eddington))
    }
    facts.add(
      .streak, language.digits(streak.longestDays, "day"),
      streak.longestStart.map { "from \(language.shortDay($0))" })
    facts.add("Weeks in a row", language.digits(streak.longestWeeks, "week"))
    if end == report.today, streak.currentDays > 1 {
      facts.add("Days in a row now", language.digits(streak.currentDays, "day"))
    }
    block.add(facts.list())
    return block
  }

  private var top: Block? {
    let longest = runs.filter { $0.activity.distanceMeters != nil }
      .sorted { ($0.activity.distanceMeters ?? 0) > ($1.activity.distanceMeters ?? 0) }.prefix(5)
    guard let first = longest.first, let meters = first.activity.distanceMeters else { return nil }
    var block = Block(
      "top", kicker: "Top runs",
      heading: "The longest was \(language.distance(meters)) on \(language.fullDay(first.day))")
    block.add(
      RunList(wording: language, path: path).table(
        longest.map { report.line(of: $0) }, label: "Longest runs"))
    return block
  }

  private var pager: Markup {
    func link(_ other: Int?, _ before: String, _ after: String) -> Markup {
      guard let other else { return "<span></span>" }
      let href = relativePath(to: PagePath.year(other), from: path)
      return "<a href=\"\(href)\">\(before)\(String(other))\(after)</a>"
    }
    let position = years.firstIndex(of: year) ?? 0
    let earlier = years.indices.contains(position + 1) ? years[position + 1] : nil
    let later = position > 0 ? years[position - 1] : nil
    guard earlier != nil || later != nil else { return Markup() }
    let links = link(earlier, "← ", "") + link(later, "", " →")
    return "<nav class=\"sec pager\" aria-label=\"Other years\">\(links)</nav>\n"
  }
}
