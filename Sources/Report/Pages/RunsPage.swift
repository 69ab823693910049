import Markup
import Training

extension Report {
  /// The lists of all activities: one page, or one a year.
  func runsPlans() -> [PagePlan] {
    guard !entries.isEmpty else { return [] }
    guard hasYearPages else { return [runsPlan(path: PagePath.runs, years: years)] }
    return years.map { runsPlan(path: runsListPath(of: $0), years: [$0]) }
  }

  private func runsPlan(path: String, years listed: [Int]) -> PagePlan {
    let isWhole = listed == years
    let rows = isWhole ? entries : entries.filter { listed.contains($0.day.year) }
    var dependencies = Dependencies("runs", capacity: 1_024 * rows.count)
    for year in years { dependencies.add(year) }
    for entry in rows { dependencies.add(entry) }
    return PagePlan(path: path, kind: .activities, dependencies: dependencies.bytes) { [self] in
      RunsPage(report: self, path: path, years: listed, isWhole: isWhole, entries: rows).page()
    }
  }
}

/// The activities of some years, by month, latest first.
struct RunsPage {
  let report: Report
  let path: String
  let years: [Int]
  let isWhole: Bool
  /// Oldest first.
  let entries: [ActivityEntry]

  private var language: ReportLanguage { report.language }

  func page() -> Page {
    let title = isWhole ? "Runs" : "Runs of " + years.map(String.init).joined(separator: ", ")
    var body = Markup()
    lead(title: title).append(to: &body)
    for (number, month) in months.enumerated() {
      block(of: month, isFirst: number == 0).append(to: &body)
    }
    return Page(
      path: path, kind: .activities, title: title, description: sums(of: entries) + ".",
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
    if let longest = runs.max(by: { ($0.activity.distanceMeters ?? 0) < ($1.activity.distanceMeters ?? 0) }),
      let length = longest.activity.distanceMeters
    {
      lead.sentences = [
        "The longest was \(language.distance(length)) on \(language.fullDay(longest.day))."
      ]
    }
    let others = entries.filter { !$0.isRun }
    if !others.isEmpty {
      lead.sentences.append(
        "Beside them stand \(language.count(others.count, "activity", "activities")) of other sports.")
    }
    if !isWhole { lead.content = yearLinks }
    return lead
  }

  private var range: String {
    guard let first = entries.map(\.day).min(), let last = entries.map(\.day).max(), isWhole
    else { return "" }
    let (from, to) = (language.monthAndYear(first), language.monthAndYear(last))
    return from == to ? " · " + from : " · \(from) to \(to)"
  }

  private var yearLinks: Markup {
    let links: [Markup] = report.years.map { year in
      if years.contains(year) { return "<b>\(String(year))</b>" }
      let target = relativePath(to: report.runsListPath(of: year), from: path)
      return "<a href=\"\(target)\">\(String(year))</a>"
    }
    return "<p class=\"more\">\(links.joined(separator: " · "))</p>"
  }

  private func block(of month: [ActivityEntry], isFirst: Bool) -> Block {
    let day = month[0].day
    var block = Block(
      "m" + String(day.iso.prefix(7)), kicker: language.monthAndYear(day), heading: sums(of: month))
    block.add(
      RunList(report: report, path: path).table(month, label: language.monthAndYear(day)))
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
