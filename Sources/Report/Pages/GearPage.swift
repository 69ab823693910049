import Markup
import Plotting
import Training

extension Report {
  /// Whether anything was done in a piece of gear.
  var hasGear: Bool { gear.pieces.contains { $0.count > 0 } }

  func gearPlan() -> PagePlan? {
    guard hasGear else { return nil }
    let rows = gear.pieces.map { GearRow($0, today: today) }
    var dependencies = Dependencies("gear", capacity: 1_024)
    for row in rows { dependencies.add(gear: row) }
    return PagePlan(path: PagePath.gear, kind: .gear, dependencies: dependencies.bytes) { [self] in
      GearPage(language: language, rows: rows).page()
    }
  }
}

/// A piece of gear as its page shows it.
struct GearRow: Hashable, Sendable {
  var piece: GearUses.Piece
  /// Whether something was done in it within half a year, and nobody put it away.
  var isInUse: Bool

  init(_ piece: GearUses.Piece, today: Day) {
    self.piece = piece
    let isRecent = piece.lastDay.map { today - $0 <= 183 } ?? false
    isInUse = isRecent && !piece.gear.isRetired
  }

  /// How much of its limit is used up; `nil` without a limit.
  var share: Double? {
    piece.gear.maximumMeters.flatMap { $0 > 0 ? piece.meters / $0 : nil }
  }
}

/// The page that says whether the shoes are done.
struct GearPage {
  let language: ReportLanguage
  let rows: [GearRow]

  func page() -> Page {
    let headings = GearHeadings(language: language)
    let heading = headings.title(rows)
    var lead = Lead(kicker: "Gear", heading: heading)
    lead.sentences = [
      "Counted are the activities in this report; ways that were never recorded are missing."
    ]
    var body = Markup()
    lead.append(to: &body)
    let used = rows.filter(\.isInUse).sorted { Self.isBefore($0, $1) }
    let put = rows.filter { !$0.isInUse }.sorted { Self.isBefore($0, $1) }
    body.append(block("in-use", kicker: "In use", heading: headings.inUse(used.count), used))
    body.append(block("put-away", kicker: "Put away", heading: headings.putAway(put.count), put))
    return Page(
      path: PagePath.gear, kind: .gear, title: "Gear",
      description: heading + ". How far each pair of shoes and each bike has come, against its "
        + "limit where it has one.", navigationKey: nil, body: body)
  }

  /// What was used last comes first.
  private static func isBefore(_ a: GearRow, _ b: GearRow) -> Bool {
    let (left, right) = (a.piece.lastDay?.number ?? .min, b.piece.lastDay?.number ?? .min)
    return left == right ? a.piece.gear.id < b.piece.gear.id : left > right
  }

  private func block(
    _ id: String, kicker: String, heading: String, _ rows: [GearRow]
  ) -> Block? {
    guard !rows.isEmpty else { return nil }
    let hasLimit = rows.contains { $0.share != nil }
    var block = Block(
      id, kicker: kicker, heading: heading,
      subtitle: hasLimit ? "The bar is filled by what was covered of the limit" : nil)
    var columns: [NumberTable.Column] = [
      .init(title: "Name", isNumber: false, wraps: true), .init(title: Metric.distance.term),
    ]
    if hasLimit {
      columns.append(.init(title: "Of limit", isNumber: false, wraps: true))
      columns.append(.init(title: "Limit", isOptional: true))
    }
    columns += [
      .init(title: "Times", isOptional: true), .init(title: Metric.pace.term, isOptional: true),
      .init(title: "Last", isOptional: true),
    ]
    var table = NumberTable(columns)
    for row in rows { table.rows.append(cells(of: row, hasLimit: hasLimit)) }
    block.add(table.markup(label: kicker, classes: "gear"))
    return block
  }

  private func cells(of row: GearRow, hasLimit: Bool) -> [Markup] {
    let piece = row.piece
    var cells = [
      Markup(text: piece.gear.name),
      Markup(text: piece.meters > 0 ? language.distance(piece.meters) : ReportLanguage.unknown),
    ]
    if hasLimit {
      var bar = Markup()
      if let share = row.share {
        BulletBar(value: min(share, 1), of: 1).append(to: &bar)
        bar += "<small>\(language.percent(share))</small>"
      }
      cells.append(bar)
      cells.append(
        Markup(text: piece.gear.maximumMeters.map { language.roundDistance($0) } ?? ""))
    }
    let speed = piece.pacedSeconds > 0 ? piece.pacedMeters / piece.pacedSeconds : 0
    let sport = piece.gear.kind == "Bike" ? Sport.cycling : .running
    cells.append(Markup(text: language.integer(piece.count)))
    cells.append(
      Markup(text: language.measuredSpeed(speed, in: sport)?.text ?? ReportLanguage.unknown))
    cells.append(
      Markup(text: piece.lastDay.map { language.mediumDay($0) } ?? ReportLanguage.unknown))
    return cells
  }
}

/// The headings of the page about gear.
struct GearHeadings {
  var language = ReportLanguage.english

  /// `Petrel Race is past its limit of 400 km`, `Gannet Daily 5 has come 612 of 800 km`.
  func title(_ rows: [GearRow]) -> String {
    let used = rows.filter { $0.isInUse }
    if let done = used.filter({ ($0.share ?? 0) >= 1 }).max(by: {
      ($0.share ?? 0) < ($1.share ?? 0)
    }),
      let limit = done.piece.gear.maximumMeters
    {
      return "\(done.piece.gear.name) is past its limit of \(language.roundDistance(limit))"
    }
    let all = used.isEmpty ? rows : used
    guard let furthest = all.max(by: { $0.piece.meters < $1.piece.meters }) else { return "Gear" }
    let name = furthest.piece.gear.name
    guard let limit = furthest.piece.gear.maximumMeters else {
      return "\(name) has come \(language.roundDistance(furthest.piece.meters))"
    }
    return "\(name) has come \(language.integer(furthest.piece.meters / 1_000)) of "
      + language.roundDistance(limit)
  }

  func inUse(_ count: Int) -> String {
    "\(language.sentence(language.count(count, "piece"))) used within half a year"
  }

  func putAway(_ count: Int) -> String {
    "\(language.sentence(language.count(count, "piece"))) retired or at rest"
  }
}

extension Dependencies {
  fileprivate mutating func add(gear row: GearRow) {
    add(Int(row.piece.gear.id))
    add(row.piece.gear.name)
    add(row.piece.gear.kind)
    add(row.piece.gear.maximumMeters)
    add(row.isInUse ? 1 : 0)
    add([row.piece.meters, row.piece.pacedMeters, row.piece.pacedSeconds])
    add(row.piece.count)
    add(row.piece.lastDay?.number ?? .min)
  }
}
