import Diagnostics
import Facts
import Notes
import Training
import TrainingStore

/// Puts notes where they belong: on a run, a week, a race, or on a page of their own.
struct NoteBinding {
  private let addresses: NoteAddresses
  private let races: [Race]
  private let today: Day
  private let byID: [Int64: ActivityEntry]
  private let byDay: [Day: [ActivityEntry]]
  /// By the last part of their files' names.
  private let byFile: [String: [ActivityEntry]]
  /// From the week of the first activity to this one: each gets a page with its note, if it has none.
  private let shownWeeks: ClosedRange<ISOWeek>

  /// - Parameters:
  ///   - addresses: where links in notes lead.
  ///   - races: those of openrun.toml, by day.
  ///   - entries: every activity of the report.
  ///   - sources: the files of activities; none are needed where no note names one.
  ///   - today: the day the site is built on.
  init(
    addresses: NoteAddresses, races: [Race], entries: [ActivityEntry],
    sources: [Int64: [ActivitySource]], today: Day
  ) {
    self.addresses = addresses
    self.races = races
    self.today = today
    var byFile: [String: [ActivityEntry]] = [:]
    for entry in entries {
      for source in sources[entry.id] ?? [] {
        let name = source.entry.split(separator: "/").last.map(String.init) ?? source.entry
        byFile[name, default: []].append(entry)
      }
    }
    self.byFile = byFile
    byID = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    byDay = Dictionary(grouping: entries, by: \.day)
    shownWeeks = (byDay.keys.filter { $0 <= today }.min() ?? today).isoWeek...today.isoWeek
  }

  /// The notes in the order pages show them, and a warning for each that is not shown or that names
  /// a day with several runs; of those about what is not to be shown, neither.
  func bound(
    _ notes: [Note], isShown: (NoteFacts.Target) -> Bool = { _ in true }
  ) -> (notes: [NoteFacts], problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let sorted = notes.sorted { a, b in
      (a.order ?? .max, a.date ?? NoteDay.never, a.file)
        < (b.order ?? .max, b.date ?? NoteDay.never, b.file)
    }
    let bound = sorted.compactMap { note -> NoteFacts? in
      guard let target = target(of: note) else {
        problems.append(
          .warning(
            "the run this note is about is not in the store, so the note is not shown",
            at: .file(note.file),
            help: "ingest the run, or mend ‘run’ in the note; `openrun list` shows every run"))
        return nil
      }
      guard isShown(target) else { return nil }
      if let warning = nowhere(note, target) {
        problems.append(warning)
        return nil
      }
      if let warning = severalRuns(note) { problems.append(warning) }
      problems += addresses.missingPages(in: note)
      return facts(of: note, target)
    }
    return (bound, problems)
  }

  /// What is to be said of a note whose page this site does not have.
  private func nowhere(_ note: Note, _ target: NoteFacts.Target) -> Diagnostic? {
    switch target {
    case .week(let week) where !shownWeeks.contains(week):
      .warning(
        "nothing is known of \(week.iso), so the note about it is not shown",
        at: .file(note.file), help: "ingest what was run in that week, or mend ‘week’")
    case .race(let name, _) where addresses.isMissing(PagePath.plan):
      .warning(
        "there is no plan and no race to come, so the note about ‘\(name)’ is not shown",
        at: .file(note.file), help: "add a [[race]] or a [[plan.week]] to openrun.toml")
    default: nil
    }
  }

  private func facts(of note: Note, _ target: NoteFacts.Target) -> NoteFacts {
    var summary: String?
    if case .page = target {
      summary = [note.description, note.summary].compactMap(\.self).first {
        $0.contains { !$0.isWhitespace }
      }
    }
    return NoteFacts(
      target: target, title: note.title,
      day: note.date.flatMap { Day(year: $0.year, month: $0.month, day: $0.day) },
      markdown: note.markdown, beginsWithTitle: note.beginsWithTitle,
      idPrefix: NoteAddresses.idPrefix(of: note), links: links(in: note), summary: summary,
      isInNavigation: note.isInNavigation)
  }

  /// Where the note's links lead; those that stay as written are left out.
  private func links(in note: Note) -> [NoteFacts.Link] {
    var links: [NoteFacts.Link] = []
    for link in note.links
    where !link.isPicture && !links.contains(where: { $0.written == link.destination }) {
      if let target = addresses.target(of: link.destination, in: note) {
        links.append(NoteFacts.Link(written: link.destination, target: target))
      }
    }
    return links
  }

  private func target(of note: Note) -> NoteFacts.Target? {
    switch note.target {
    case .runOfDay(let day):
      return ofDay(day).first.map { .activity($0.id) }
    case .runWithID(let id):
      return byID[Int64(id)].map { .activity($0.id) }
    case .runFromFile(let file):
      return activity(from: file).map { .activity($0.id) }
    case .week(let year, let number):
      return WeekTarget.week(year: year, number: number).map { .week($0) }
    case .race(let name):
      let races = races.filter { $0.name == name }
      return (races.first { $0.day >= today } ?? races.last).map { .race($0.name, day: $0.day) }
    case .page(let slug):
      return .page(NoteAddresses.path(ofPage: slug))
    }
  }

  /// The activities of a day, the one that a note of the day is about first: a run before other
  /// sports, then the one that was there first, which its address tells, then the longest.
  ///
  /// So no run that becomes known later takes a note over.
  private func ofDay(_ day: NoteDay) -> [ActivityEntry] {
    guard let day = Day(year: day.year, month: day.month, day: day.day) else { return [] }
    return (byDay[day] ?? []).sorted { rank($0) < rank($1) }
  }

  /// Smaller for what comes first; no two are equal.
  private func rank(_ entry: ActivityEntry) -> (Int, Int, Double, Double, String) {
    let address = ActivityAddress(path: entry.path)
    // The number of another day or kind says nothing here: a zone or a sport was changed since.
    let isOfDay = address?.day == entry.day && address?.family == entry.family
    return (
      entry.isRun ? 0 : 1, isOfDay ? address?.number ?? .max : .max,
      -(entry.activity.distanceMeters ?? 0), -entry.activity.movingSeconds, entry.path
    )
  }

  /// What is to be said where a note names a day that has several runs.
  private func severalRuns(_ note: Note) -> Diagnostic? {
    guard case .runOfDay(let day) = note.target else { return nil }
    let runs = ofDay(day).filter(\.isRun)
    guard runs.count > 1 else { return nil }
    let others = runs.dropFirst().map(\.path).joined(separator: " or ")
    return .warning(
      "\(day) has \(runs.count) runs, and the note about it is on \(runs[0].path), not on \(others)",
      at: .file(note.file),
      help: "name the run in the note, by its number, as in  run = \(runs[0].id) , "
        + "or by its file, as in  run = \"8812.fit\"")
  }

  /// The earliest activity that was read from a file of that name, else from one whose name is the
  /// account's address before it.
  private func activity(from file: String) -> ActivityEntry? {
    func first(of entries: [ActivityEntry]) -> ActivityEntry? {
      entries.min { ($0.activity.start, $0.id) < ($1.activity.start, $1.id) }
    }
    if let named = byFile[redacted(file)] { return first(of: named) }
    return first(of: byFile.filter { $0.key.hasSuffix("_" + file) }.flatMap(\.value))
  }
}

extension NoteDay {
  /// Sorts behind every day.
  fileprivate static let never = NoteDay(year: .max, month: 0, day: 0)
}
