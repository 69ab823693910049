import Facts
import Markup
import Training
import Wording

extension Report {
  /// The page about the data; `nil` when nobody counted the files.
  func dataPlan(_ context: PlanContext) -> PagePlan? {
    guard let files else { return nil }
    let holdings = holdings
    var dependencies = Dependencies("data", capacity: 8_192)
    dependencies.add(holdings: holdings)
    dependencies.add(files: files)
    return context.plan(path: PagePath.data, kind: .data, dependencies: dependencies.bytes) {
      [self] in
      DataPage(language: language, files: files, holdings: holdings).page()
    }
  }
}

/// The page that says what the report rests on: what was read, what was not and why, what is missing.
struct DataPage {
  let language: Wording
  let files: FileSummary
  let holdings: [DataHolding]

  func page() -> Page {
    var body = Markup()
    let heading = heading
    var lead = Lead(kicker: "Data", heading: heading)
    lead.sentences = [
      "Every file that was given to openrun is counted here, whatever became of it.",
      "Names of files are not shown.",
    ]
    lead.append(to: &body)
    body.append([holdingsBlock, outcomesBlock], in: .halves)
    body.append(gapsBlock)
    body.append([usedBlock, leftAsideBlock], in: .halves)
    body.append(refusedBlock)
    return Page(
      path: PagePath.data, kind: .data, title: "Data",
      description: "What this report rests on: \(heading). What was left aside and why, and what "
        + "is missing.", navigationKey: nil, body: body)
  }

  private var refusedCount: Int { files.unrecognised.fileCount + files.unreadable.fileCount }

  private var heading: String {
    guard files.total > 0 else { return "No file has been read so far" }
    let read = language.digits(files.total, "file") + " read, "
    return refusedCount == 0
      ? read + "all of them understood"
      : read + language.integer(refusedCount) + " of them not understood"
  }

  /// What there is and from when to when.
  private var holdingsBlock: Block? {
    guard let first = holdings.first, let days = first.days else { return nil }
    var block = Block(
      "holdings", kicker: "Holdings",
      heading: "\(first.counted(in: language)) from "
        + "\(language.monthAndYear(days.lowerBound)) to \(language.monthAndYear(days.upperBound))")
    var table = NumberTable([
      .init(title: "What", isNumber: false, wraps: true), .init(title: "First"),
      .init(title: "Last"),
    ])
    for holding in holdings {
      table.addRow([
        holding.counted(in: language),
        holding.days.map { language.mediumDay($0.lowerBound) } ?? "",
        holding.days.map { language.mediumDay($0.upperBound) } ?? "",
      ])
    }
    block.add(table.markup(label: "What there is"))
    return block
  }

  private var outcomesBlock: Block? {
    guard files.total > 0 else { return nil }
    let share = Double(files.used.fileCount) / Double(files.total)
    var block = Block(
      "files", kicker: "Files", heading: "\(language.percent(share)) of the files were used")
    var facts = FactList()
    func add(_ name: String, _ groups: [FileSummary.Group], _ comment: String) {
      if !groups.isEmpty { facts.add(name, language.integer(groups.fileCount), comment) }
    }
    add("Used", files.used, "something in them is in the report")
    add("Duplicates", files.duplicate, "what they say was there already")
    add("Left aside", files.leftAside, "nothing in them belongs into a report")
    add("Not recognised", files.unrecognised, "nobody knows what they are")
    add("Not readable", files.unreadable, "they are damaged or empty")
    block.add(facts.list(classes: "facts gap"))
    return block
  }

  /// The longest gaps of everything that is expected every day.
  private var gapsBlock: Block? {
    let watched = holdings.filter { $0.gaps != nil }
    guard !watched.isEmpty else { return nil }
    let gaps = watched.flatMap { holding in
      (holding.gaps ?? []).filter { $0.dayCount > 1 }.map { (name: holding.name, days: $0) }
    }
    let longest = gaps.enumerated().sorted {
      ($1.element.days.dayCount, $0.offset) < ($0.element.days.dayCount, $1.offset)
    }.prefix(Self.shownGaps).map(\.element)
    let heading =
      longest.first.map {
        "The longest gap: \(language.digits($0.days.dayCount, "day")) without \($0.name)"
      } ?? (singles == nil ? "No day is missing" : "No gap is longer than a day")
    var block = Block(
      "gaps", kicker: "Gaps", heading: heading,
      subtitle: gaps.count > Self.shownGaps
        ? "The \(Self.shownGaps) longest of \(language.integer(gaps.count))" : nil)
    var table = NumberTable([
      .init(title: "Without", isNumber: false, wraps: true), .init(title: "Days"),
      .init(title: "From"), .init(title: "To"),
    ])
    for (name, days) in longest {
      table.addRow([
        language.sentence(name), language.integer(days.dayCount),
        language.mediumDay(days.lowerBound), language.mediumDay(days.upperBound),
      ])
    }
    if !longest.isEmpty { block.add(table.markup(label: "The longest gaps")) }
    block.note =
      "Between the first and the last; for activities two weeks and more. \(singles ?? "")"
    return block
  }

  private static let shownGaps = 12

  /// `Missing on single days: 21 nights.`; `nil` where there is none.
  private var singles: String? {
    let parts = holdings.compactMap { holding -> String? in
      let count = (holding.gaps ?? []).count { $0.dayCount == 1 }
      return count == 0 ? nil : "\(language.integer(count)) of the \(holding.name)"
    }
    return parts.isEmpty ? nil : "Missing on single days: \(language.list(parts))."
  }

  private var usedBlock: Block? {
    kinds(files.used, id: "used", kicker: "Used", heading: "What was read")
  }

  private var leftAsideBlock: Block? {
    kinds(
      files.leftAside, id: "left-aside", kicker: "Left aside",
      heading: "What a report has no use for")
  }

  /// Files by kind, most first.
  private func kinds(
    _ groups: [FileSummary.Group], id: String, kicker: String, heading: String
  ) -> Block? {
    guard !groups.isEmpty else { return nil }
    let counts = Dictionary(groups.map { ($0.kind ?? Self.unknownKind, $0.count) }) { $0 + $1 }
    var table = NumberTable("Kind", ["Files"])
    for (kind, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      table.addRow([language.sentence(kind), language.integer(count)])
    }
    var block = Block(id, kicker: kicker, heading: heading)
    block.add(table.markup(label: heading))
    return block
  }

  private static let unknownKind = "of no known kind"

  /// What could not be used, and of what a part could not, with the reasons.
  private var refusedBlock: Block? {
    let groups = files.unreadable + files.unrecognised + files.used.filter { $0.reason != nil }
    guard !groups.isEmpty else { return nil }
    let partly = files.used.filter { $0.reason != nil }
    var block = Block(
      "refused", kicker: "Refused",
      heading: refusedCount == 0
        ? "\(language.digits(partly.fileCount, "file")) used in part"
        : "\(language.digits(refusedCount, "file")) not used",
      subtitle: "With the reason; numbers in it are left out")
    var table = NumberTable([
      .init(title: "Kind", isNumber: false, wraps: true),
      .init(title: "Why", isNumber: false, wraps: true), .init(title: "Files"),
    ])
    for group in groups {
      table.rows.append([
        Markup(text: language.sentence(group.kind ?? Self.unknownKind)),
        Markup(text: language.sentence(group.reason ?? "nothing is known of it")),
        Markup(text: language.integer(group.count)),
      ])
    }
    block.add(table.markup(label: "Files that were not used"))
    return block
  }
}

extension Dependencies {
  fileprivate mutating func add(holdings: [DataHolding]) {
    add(holdings.count)
    for holding in holdings {
      add(holding.name)
      add(holding.count)
      add(days: holding.days)
      add(holding.gaps?.count ?? -1)
      for gap in holding.gaps ?? [] { add(days: gap) }
    }
  }

  fileprivate mutating func add(files: FileSummary) {
    for groups in [
      files.used, files.duplicate, files.leftAside, files.unrecognised, files.unreadable,
    ] {
      add(groups.count)
      for group in groups {
        add(group.kind)
        add(group.reason)
        add(group.count)
      }
    }
  }

  private mutating func add(days: ClosedRange<Day>?) {
    add(days?.lowerBound.number ?? Int.min)
    add(days?.upperBound.number ?? Int.min)
  }
}
