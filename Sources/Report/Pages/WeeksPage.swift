import Facts
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let weeks = PageKind(rawValue: "weeks")
}

extension PageEntry {
  static let weeks = PageEntry(
    .weeks, .navigation, at: PagePath.weeks, name: { $0.weeksPage.title },
    exists: { $0.calendar != nil }
  ) { season, context in
    try WeeksFacts(season).map { facts in
      try context.plan(PagePath.weeks, .weeks, facts) {
        WeeksPage(facts: $0, wording: $1).page()
      }
    }
  }
}

/// The page that says whether the balance is right over months.
struct WeeksPage {
  let facts: WeeksFacts
  let wording: Wording

  private var words: any WeeksPageWords { wording.weeksPage }
  private var path: String { PagePath.weeks }

  func page() -> Page {
    var body = Markup()
    let heading = words.heading(facts.finding)
    var lead = Lead(kicker: words.title, heading: heading)
    lead.sentences = [facts.longest.map { words.longest($0) }].compactMap { $0 }
    var description = heading + "."
    if let first = facts.rows.first?.week, let last = facts.rows.last?.week {
      lead.kicker = words.kicker(from: first, to: last)
      description = words.summary(from: first, to: last, heading: heading)
    }
    lead.append(to: &body)
    body.append(
      [
        zones,
        facts.balance.map { BalanceBlock(facts: $0, wording: wording).block },
      ], in: .wideAndNarrow)
    let columns: [Block?] = facts.measures.map { block($0) }
    body.append(Array(columns.prefix(2)), in: .halves)
    body.append(columns.dropFirst(2) + [easy], in: .halves)
    body.append(table)
    body.append(earlier)
    return Page(
      path: path, kind: .weeks, title: words.title, description: description,
      navigationPath: PagePath.weeks, body: body)
  }

  /// Without a heart rate the distance has a block of its own anyway.
  private var zones: Block? {
    guard case .zones = facts.zones else { return nil }
    return facts.zones.flatMap { WeeklyZonesBlock(facts: $0, wording: wording, id: "zones").block }
  }

  private func block(_ measure: WeeksFacts.Measure) -> Block {
    let kind = measure.columns.measure
    let title = words.measure(kind)
    var block = Block(
      kind.rawValue, kicker: words.kicker(kind), heading: words.mean(measure),
      subtitle: words.measure(measure))
    block.add(
      WeekColumns(
        facts: measure.columns, planned: measure.planned,
        means: measure.hasMeans ? measure.meansOfFour : [], wording: wording
      ).chart(id: kind.rawValue, title: title))
    return block
  }

  /// The share of zones 1 and 2, in per cent.
  private var easy: Block? {
    guard let easy = facts.easyShares else { return nil }
    var block = Block(
      "easy", kicker: wording.term(.easyShare), heading: words.easy(easy),
      subtitle: words.easyMeasure)
    let labels = wording.labels(of: easy.weeks)
    block.add(
      TrendChart(
        caption: ChartCaption(
          id: "easy-share", title: words.easyTitle, finding: words.easyRange(easy)),
        values: easy.shares.map { $0 * 100 },
        ticks: Ticks.values(
          from: min(50, easy.low * 100), to: 100, count: 4, unit: wording.measuredPercent(1).unit),
        xLabels: labels.enumerated().compactMap { index, label in
          label.map { AxisLabel(at: Double(index), text: $0) }
        }, endLabel: wording.share(easy.last)))
    return block
  }

  private var table: Block {
    var block = Block("table", kicker: words.numbers, heading: words.weekByWeek)
    let names = words.columns
    let hasRuns = facts.rows.contains { $0.runCount > 0 }
    var table = NumberTable([
      .init(title: names.week, isNumber: false),
      .init(title: hasRuns ? names.runs : names.activities),
      .init(title: wording.term(.distance)), .init(title: names.time),
      .init(title: wording.term(.ascent), isOptional: true),
      .init(title: wording.term(.trainingLoad)),
      .init(title: wording.term(.easyShare), isOptional: true),
    ])
    for stretch in stretches.reversed() {
      guard let week = stretch.last, let first = stretch.first else { continue }
      let name = words.row(first.week, to: week.week)
      let cell: Markup =
        week.hasPage
        ? "<a href=\"\(relativePath(to: PagePath.week(week.week), from: path))\">\(name)</a>"
        : "\(name)"
      table.addRow(cell, week.hasActivities ? numbers(of: week, hasRuns: hasRuns) : noNumbers)
    }
    block.add(table.markup(wording, label: words.weekByWeek))
    return block
  }

  /// Each week by itself, but weeks in a row that nothing is known of together.
  private var stretches: [ArraySlice<WeeksFacts.Row>] {
    facts.rows.chunked { !$0.hasActivities && !$0.hasPage && !$1.hasActivities && !$1.hasPage }
  }

  private func numbers(of week: WeeksFacts.Row, hasRuns: Bool) -> [String] {
    [
      wording.integer(hasRuns ? week.runCount : week.activityCount),
      week.distanceMeters > 0 ? wording.distance(week.distanceMeters) : Wording.unknown,
      week.movingSeconds > 0 ? wording.hours(week.movingSeconds) : Wording.unknown,
      week.ascentMeters > 0 ? wording.height(week.ascentMeters).text : Wording.unknown,
      week.load > 0 ? wording.integer(week.load) : Wording.unknown,
      week.easyShare.map { wording.share($0) } ?? Wording.unknown,
    ]
  }

  /// Of a week that nothing is known of.
  private var noNumbers: [String] {
    [words.noActivity] + Array(repeating: Wording.unknown, count: 5)
  }

  /// Links to the weeks before the last year.
  private var earlier: Block? {
    guard !facts.earlier.isEmpty else { return nil }
    var block = Block(
      "earlier", kicker: words.earlier, heading: words.earlierHeading,
      subtitle: words.earlierMeaning)
    var year = 0
    var list: Markup = "<p class=\"more\">"
    for week in facts.earlier.reversed() {
      if week.year != year {
        if year != 0 { list += "</p><p class=\"more\">" }
        year = week.year
        list += "<b>\(String(year))</b> "
      }
      let link = relativePath(to: PagePath.week(week), from: path)
      list += "<a href=\"\(link)\">\(week.number)</a> "
    }
    list += "</p>"
    block.add(list)
    return block
  }
}

extension Array {
  /// The elements in order, in pieces of those that belong with the one before.
  fileprivate func chunked(_ belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    for index in indices {
      if let last = chunks.last, belong(self[index - 1], self[index]) {
        chunks[chunks.count - 1] = self[last.startIndex...index]
      } else {
        chunks.append(self[index...index])
      }
    }
    return chunks
  }
}
