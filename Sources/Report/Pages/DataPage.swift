import Facts
import Markup
import Training
import Wording

extension PageKind {
  package static let data = PageKind(rawValue: "data")
}

extension PageEntry {
  static let data = PageEntry(
    .data, .footer, at: PagePath.data, name: { $0.data.title },
    exists: { $0.files != nil }
  ) { season, context in
    try DataFacts(season).map { facts in
      try context.plan(PagePath.data, .data, facts) {
        DataPage(facts: $0, wording: $1).page()
      }
    }
  }
}

/// The page that says what the report rests on: what was read, what was not and why, what is missing.
struct DataPage {
  let facts: DataFacts
  let wording: Wording

  private var words: any DataWords { wording.data }

  func page() -> Page {
    var body = Markup()
    var lead = Lead(kicker: words.title, heading: heading)
    lead.sentences = words.explanation
    lead.append(to: &body)
    body.append([holdings], beside: [outcomes, gaps])
    body.append([used, leftAside], in: .halves)
    body.append(refused)
    body.append([mended, leftOut], in: .halves)
    body.append(overlaps)
    return Page(
      path: PagePath.data, kind: .data, title: words.title,
      description: words.summary(heading: heading), body: body)
  }

  private var heading: String {
    let byHand = facts.holdings.first { $0.kind == .enteredByHand }?.count ?? 0
    return facts.total == 0 && byHand > 0
      ? words.heading(enteredByHand: byHand)
      : words.heading(
        total: facts.total, refused: facts.refusedCount, partly: facts.partlyUsed)
  }

  /// What there is and from when to when.
  private var holdings: Block? {
    guard let first = facts.holdings.first, let days = first.days else { return nil }
    var block = Block(
      "holdings", kicker: words.holdingsKicker, heading: words.holdings(first, days: days))
    let names = words.holdingColumns
    var table = NumberTable([
      .init(title: names.what, isNumber: false, wraps: true), .init(title: names.first),
      .init(title: names.last),
    ])
    for holding in facts.holdings {
      table.addRow([
        words.counted(holding),
        holding.days.map { wording.mediumDay($0.lowerBound) } ?? "",
        holding.days.map { wording.mediumDay($0.upperBound) } ?? "",
      ])
    }
    block.add(table.markup(wording, label: words.holdingsTitle))
    return block
  }

  private var outcomes: Block? {
    guard facts.total > 0 else { return nil }
    var block = Block(
      "files", kicker: words.filesKicker,
      heading: words.used(facts.count(.used), of: facts.total))
    var list = FactList()
    for (outcome, count) in facts.outcomes.map({ ($0.outcome, $0.count) }) {
      list.add(words.name(outcome), wording.integer(count), words.meaning(outcome))
    }
    block.add(list.list(classes: "facts gap"))
    return block
  }

  /// The longest gaps of everything that is expected every day.
  private var gaps: Block? {
    guard let gaps = facts.gaps else { return nil }
    var block = Block(
      "gaps", kicker: words.gapsKicker, heading: words.gaps(gaps.finding),
      subtitle: gaps.count > DataGaps.shown
        ? words.gaps(shown: DataGaps.shown, of: gaps.count) : nil)
    let names = words.gapColumns
    var table = NumberTable([
      .init(title: names.what, isNumber: false, wraps: true), .init(title: names.days),
      .init(title: names.first), .init(title: names.last),
    ])
    for gap in gaps.longest {
      table.addRow([
        words.name(gap.kind), wording.integer(gap.dayCount),
        wording.mediumDay(gap.days.lowerBound), wording.mediumDay(gap.days.upperBound),
      ])
    }
    if !gaps.longest.isEmpty { block.add(table.markup(wording, label: words.gapsTitle)) }
    block.note = Markup(text: words.gapsNote(gaps.singles))
    return block
  }

  private var used: Block? {
    kinds(facts.used, id: "used", kicker: words.usedKicker, heading: words.usedHeading)
  }

  private var leftAside: Block? {
    kinds(
      facts.leftAside, id: "left-aside", kicker: words.leftAsideKicker,
      heading: words.leftAsideHeading)
  }

  /// Files by kind.
  private func kinds(
    _ kinds: [DataFacts.KindCount], id: String, kicker: String, heading: String
  ) -> Block? {
    guard !kinds.isEmpty else { return nil }
    let names = words.kindColumns
    var table = NumberTable(names.kind, [names.files])
    for kind in kinds { table.addRow([words.kind(kind.kind), wording.integer(kind.count)]) }
    var block = Block(id, kicker: kicker, heading: heading)
    block.add(table.markup(wording, label: heading))
    return block
  }

  /// What could not be used, and of what a part could not, with the reasons.
  private var refused: Block? {
    guard !facts.refused.isEmpty else { return nil }
    var block = Block(
      "refused", kicker: words.refusedKicker,
      heading: words.refused(count: facts.refusedCount, partly: facts.partlyUsed),
      subtitle: words.refusedMeaning)
    let names = words.kindColumns
    var table = NumberTable([
      .init(title: names.kind, isNumber: false, wraps: true),
      .init(title: names.reason, isNumber: false, wraps: true), .init(title: names.files),
    ])
    for group in facts.refused {
      table.addRow([
        words.kind(group.kind), words.reason(group.reason), wording.integer(group.count),
      ])
    }
    block.add(table.markup(wording, label: words.refusedTitle))
    return block
  }
}
