import Facts
import Markup
import Training
import Wording

extension Report {
  /// The lists of all activities: one page, or one a year or part of it.
  func runsPlans(_ context: PlanContext) -> [PagePlan] {
    lists.pages.map { list in
      let rows = entries.filter { lists.lists($0.day, on: list) }
      var dependencies = Dependencies("runs", capacity: 1_024 * rows.count)
      for page in lists.pages { dependencies.add(page.path) }
      for entry in rows { dependencies.add(entry) }
      return context.plan(path: list.path, kind: .activities, dependencies: dependencies.bytes) {
        [self] in RunsPage(report: self, list: list, entries: rows).page()
      }
    }
  }
}

/// Activities by month, latest first.
///
/// The latest months show routes and zones, older ones numbers alone: a page stays light.
struct RunsPage {
  let report: Report
  let list: RunListPage
  /// Oldest first.
  let entries: [ActivityEntry]

  /// How many elements the rows may have together.
  private static let mostElements = 2_100

  private var language: Wording { report.language }

  func page() -> Page {
    let title = list.isOnly ? "Runs" : "Runs of " + name(of: list)
    var body = Markup()
    lead(title: title).append(to: &body)
    var elements = entries.count * RunList.elementsOfShortRow
    for month in months {
      let more = month.count * (RunList.elementsOfRow - RunList.elementsOfShortRow)
      let isFull = elements + more <= Self.mostElements
      if isFull { elements += more }
      block(of: month, isFull: isFull).append(to: &body)
    }
    return Page(
      path: list.path, kind: .activities, title: title, description: sums(of: entries) + ".",
      navigationKey: "runs", body: body)
  }

  /// Each month's entries, latest month and latest entry first.
  private var months: [[ActivityEntry]] {
    var months: [[ActivityEntry]] = []
    for entry in entries.sorted(by: { $0.activity.start > $1.activity.start }) {
      if let last = months.last?.last,
        (last.day.year, last.day.month) == (entry.day.year, entry.day.month)
      {
        months[months.count - 1].append(entry)
      } else {
        months.append([entry])
      }
    }
    return months
  }

  private func lead(title: String) -> Lead {
    let runs = entries.filter(\.isRun)
    let meters = runs.reduce(0) { $0 + ($1.activity.distanceMeters ?? 0) }
    let heading =
      runs.isEmpty
      ? language.sentence(language.digits(entries.count, "activity", "activities"))
      : "\(language.roundDistance(meters)) in \(language.digits(runs.count, "run"))"
    var lead = Lead(kicker: title + range, heading: heading)
    if let longest = runs.max(by: {
      ($0.activity.distanceMeters ?? 0) < ($1.activity.distanceMeters ?? 0)
    }),
      let length = longest.activity.distanceMeters
    {
      lead.sentences = [
        "The longest was \(language.distance(length)) on \(language.fullDay(longest.day))."
      ]
    }
    let others = entries.filter { !$0.isRun }
    if !others.isEmpty {
      lead.sentences.append(
        "Beside them stand \(language.count(others.count, "activity", "activities")) of other sports."
      )
    }
    if !report.lists.isSingle { lead.content = otherLists }
    return lead
  }

  private var range: String {
    guard let first = entries.map(\.day).min(), let last = entries.map(\.day).max(),
      report.lists.isSingle
    else { return "" }
    let (from, to) = (language.monthAndYear(first), language.monthAndYear(last))
    return from == to ? " · " + from : " · \(from) to \(to)"
  }

  /// `2025`, `January to June 2025`.
  private func name(of list: RunListPage) -> String {
    guard list.months.count < 12 else { return String(list.year) }
    let first = language.month(list.months.lowerBound)
    let last = list.months.count > 1 ? " to " + language.month(list.months.upperBound) : ""
    return first + last + " " + String(list.year)
  }

  private var otherLists: Markup {
    let links: [Markup] = report.lists.pages.map { page in
      if page == list { return "<b>\(name(of: page))</b>" }
      let target = relativePath(to: page.path, from: list.path)
      return "<a href=\"\(target)\">\(name(of: page))</a>"
    }
    return "<p class=\"more\">\(links.joined(separator: " · "))</p>"
  }

  private func block(of month: [ActivityEntry], isFull: Bool) -> Block {
    let day = month[0].day
    var block = Block(
      "m" + String(day.iso.prefix(7)), kicker: language.monthAndYear(day), heading: sums(of: month))
    let rows = RunList(report: report, path: list.path)
    let label = language.monthAndYear(day)
    block.add(isFull ? rows.table(month, label: label) : rows.shortTable(month, label: label))
    return block
  }

  private func sums(of entries: [ActivityEntry]) -> String {
    let runs = entries.filter(\.isRun)
    let meters = runs.reduce(0) { $0 + ($1.activity.distanceMeters ?? 0) }
    let seconds = runs.reduce(0) { $0 + $1.activity.movingSeconds }
    var parts: [String] = []
    if !runs.isEmpty {
      parts.append(
        "\(language.distance(meters)) in \(language.digits(runs.count, "run")), "
          + language.hoursWithUnit(seconds))
    }
    for family in Sport.Family.allCases where family != .running {
      let count = entries.count { $0.family == family }
      guard count > 0 else { continue }
      parts.append(language.digits(count, language.noun(family), language.plural(family)))
    }
    return parts.joined(separator: "; ")
  }
}
