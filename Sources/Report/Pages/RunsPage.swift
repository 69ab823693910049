import Facts
import Hashing
import Markup
import Training
import Wording

extension PageKind {
  package static let activities = PageKind(rawValue: "activities")
}

extension PageEntry {
  /// The lists of all activities: one page, or one a year or part of it.
  static let runs = PageEntry(
    kind: .activities, place: .navigation, path: PagePath.runs,
    name: { $0.frame.runs }, mixedName: { $0.frame.activities },
    address: { $0.entries.isEmpty ? nil : PagePath.runs },
    plans: { season, context in
      try RunListFacts.all(season).map { facts in
        try context.plan(facts.list.path, .activities, facts) {
          RunsPage(facts: $0, wording: $1).page()
        }
      }
    })
}

/// Activities by month, latest first.
///
/// The latest months show routes and zones, older ones numbers alone: a page stays light.
struct RunsPage {
  let facts: RunListFacts
  let wording: Wording

  /// How many elements the rows may have together.
  private static let mostElements = 2_100

  private var words: any RunListWords { wording.runList }
  private var list: RunListPage { facts.list }

  func page() -> Page {
    let all = facts.all
    let sums = RunListSums(all.reversed())
    var body = Markup()
    lead(all, sums).append(to: &body)
    var elements = all.count * RunList.elementsOfShortRow
    for month in facts.months {
      let more = month.count * (RunList.elementsOfRow - RunList.elementsOfShortRow)
      let isFull = elements + more <= Self.mostElements
      if isFull { elements += more }
      block(of: month, isFull: isFull).append(to: &body)
    }
    return Page(
      path: list.path, kind: .activities, title: words.title(list, isMixed: facts.isMixed),
      description: words.summary(list, isMixed: facts.isMixed, sums), navigationPath: PagePath.runs,
      body: body)
  }

  private func lead(_ all: [Digested<ActivityLine>], _ sums: RunListSums) -> Lead {
    let days = all.map(\.day)
    var lead = Lead(
      kicker: words.kicker(list, isMixed: facts.isMixed, from: days.min(), to: days.max()),
      heading: words.heading(sums))
    lead.sentences = [
      sums.longest.map { words.longest(meters: $0.meters, day: $0.day) },
      words.others(sums), facts.hasRuns ? nil : words.withoutRuns,
    ].compactMap { $0 }
    if facts.lists.count > 1 { lead.content = otherLists }
    return lead
  }

  private var otherLists: Markup {
    let links: [Markup] = facts.lists.map { other in
      if other == list { return "<b>\(words.name(other))</b>" }
      let target = relativePath(to: other.path, from: list.path)
      return "<a href=\"\(target)\">\(words.name(other))</a>"
    }
    return "<p class=\"more\">\(links.joined(separator: " · "))</p>"
  }

  private func block(of month: [Digested<ActivityLine>], isFull: Bool) -> Block {
    let day = month[0].day
    let label = wording.monthAndYear(day)
    var block = Block(
      "m" + String(day.iso.prefix(7)), kicker: label, heading: words.sums(RunListSums(month)))
    let rows = RunList(facts.all, wording: wording, path: list.path)
    let lines = month.map(\.value)
    block.add(isFull ? rows.table(lines, label: label) : rows.shortTable(lines, label: label))
    let calendarMonth = CalendarMonth(containing: day)
    if facts.sharedMonths.contains(calendarMonth) {
      block.add("<h3 class=\"kick h3sp\">\(wording.share.kicker)</h3>")
      block.add(ShareLinks(subject: .month(calendarMonth), wording: wording, path: list.path).list)
    }
    return block
  }
}
