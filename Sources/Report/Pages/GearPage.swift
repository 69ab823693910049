import Facts
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let gear = PageKind(rawValue: "gear")
}

extension PageEntry {
  static let gear = PageEntry(
    .gear, .footer, at: PagePath.gear, name: { $0.gear.title },
    exists: { $0.hasGear }
  ) { season, context in
    try GearFacts(season).map { facts in
      try context.plan(PagePath.gear, .gear, facts) {
        GearPage(facts: $0, wording: $1).page()
      }
    }
  }
}

/// The page that says whether the shoes are done.
struct GearPage {
  let facts: GearFacts
  let wording: Wording

  private var words: any GearWords { wording.gear }

  func page() -> Page {
    let heading = words.heading(facts.finding)
    var lead = Lead(kicker: words.title, heading: heading)
    lead.sentences = [words.explanation]
    var body = Markup()
    lead.append(to: &body)
    body.append(
      block(
        "in-use", kicker: words.inUse, heading: words.inUse(count: facts.inUse.count), facts.inUse))
    body.append(
      block(
        "put-away", kicker: words.atRest, heading: words.atRest(count: facts.atRest.count),
        facts.atRest))
    return Page(
      path: PagePath.gear, kind: .gear, title: words.title,
      description: words.summary(heading: heading), body: body)
  }

  private func block(
    _ id: String, kicker: String, heading: String, _ pieces: [GearPiece]
  ) -> Block? {
    guard !pieces.isEmpty else { return nil }
    let hasLimit = pieces.contains { $0.share != nil }
    let hasLeft = pieces.contains { $0.daysLeft != nil }
    var block = Block(
      id, kicker: kicker, heading: heading,
      subtitle: hasLimit ? words.barMeaning(hasLeft: hasLeft) : nil)
    let names = words.columns
    var columns: [NumberTable.Column] = [
      .init(title: names.name, isNumber: false, wraps: true),
      .init(title: wording.term(.distance)),
    ]
    if hasLimit {
      columns.append(.init(title: names.ofLimit, isNumber: false, wraps: true))
      columns.append(.init(title: names.limit, isOptional: true))
      if hasLeft { columns.append(.init(title: names.left, isOptional: true)) }
    }
    columns += [
      .init(title: names.times, isOptional: true),
      .init(title: wording.term(.pace), isOptional: true),
      .init(title: names.last, isOptional: true),
    ]
    var table = NumberTable(columns)
    for piece in pieces { table.rows.append(cells(of: piece, hasLimit, hasLeft)) }
    block.add(table.markup(wording, label: kicker, classes: "gear"))
    return block
  }

  private func cells(of piece: GearPiece, _ hasLimit: Bool, _ hasLeft: Bool) -> [Markup] {
    var cells = [
      Markup(text: wording.name(piece.name)),
      Markup(text: piece.meters > 0 ? wording.distance(piece.meters) : Wording.unknown),
    ]
    if hasLimit {
      var bar = Markup()
      if let share = piece.share {
        BulletBar(value: min(share, 1), of: 1).append(to: &bar)
        bar += "<small>\(wording.share(share))</small>"
      }
      cells.append(bar)
      cells.append(Markup(text: piece.limitMeters.map { wording.roundDistance($0) } ?? ""))
      if hasLeft {
        let left = piece.limitMeters.map { max(0, $0 - piece.meters) }
        cells.append(
          Markup(text: left.map { words.left(meters: $0, days: piece.daysLeft) } ?? ""))
      }
    }
    cells.append(Markup(text: wording.integer(piece.count)))
    let speed = piece.metersPerSecond.flatMap { wording.measuredSpeed($0, in: piece.sport) }
    cells.append(Markup(text: speed?.text ?? Wording.unknown))
    cells.append(lastDay(of: piece))
    return cells
  }

  /// Linked to the activity of that day.
  private func lastDay(of piece: GearPiece) -> Markup {
    let day = piece.lastDay.map { wording.mediumDay($0) } ?? Wording.unknown
    guard let path = piece.lastPath else { return Markup(text: day) }
    return "<a href=\"\(relativePath(to: path, from: PagePath.gear))\">\(day)</a>"
  }
}
