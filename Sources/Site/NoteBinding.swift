import Diagnostics
import Facts
import Markup
import Notes
import Report
import Training
import TrainingStore
import Wording

/// Puts notes where they belong: on a run, a week, a race, or on a page of their own.
struct NoteBinding {
  private let addresses: NoteAddresses
  private let configuration: Configuration
  private let entries: [ActivityEntry]
  private let sources: [Int64: [ActivitySource]]
  /// The weeks that have a page, and this one, which the overview tells of.
  private let shownWeeks: Set<ISOWeek>

  init(
    addresses: NoteAddresses, configuration: Configuration, entries: [ActivityEntry],
    sources: [Int64: [ActivitySource]], today: Day
  ) {
    self.addresses = addresses
    self.configuration = configuration
    self.entries = entries
    self.sources = sources
    shownWeeks = Set(entries.map { ISOWeek(containing: $0.day) } + [ISOWeek(containing: today)])
  }

  /// The notes in the order pages show them, and a warning for each whose run is not there or whose
  /// day has several.
  func bound(_ notes: [Note]) -> (notes: [NoteFacts], problems: [Diagnostic]) {
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
      if case .week(let week) = target, !shownWeeks.contains(week) {
        problems.append(
          .warning(
            "nothing is known of \(week.iso), so the note about it is not shown",
            at: .file(note.file), help: "ingest what was run in that week, or mend ‘week’"))
        return nil
      }
      if let warning = severalRuns(note) { problems.append(warning) }
      problems += addresses.missingPages(in: note)
      return reportNote(note, target)
    }
    return (bound, problems)
  }

  private func reportNote(_ note: Note, _ target: NoteFacts.Target) -> NoteFacts {
    let page: String
    var summary: String?
    switch target {
    case .activity(let id): page = entries.first { $0.id == id }?.path ?? "runs/index.html"
    case .week(let week): page = PagePath.week(week)
    case .race: page = PagePath.plan
    case .page(let path):
      page = path
      summary = [note.description, note.summary].compactMap(\.self).first {
        $0.contains { !$0.isWhitespace }
      }
    }
    return NoteFacts(
      target: target, title: note.title,
      day: note.date.flatMap { Day(year: $0.year, month: $0.month, day: $0.day) },
      markdown: note.markdown, beginsWithTitle: note.beginsWithTitle,
      idPrefix: NoteAddresses.idPrefix(of: note), links: links(in: note, on: page),
      summary: summary, isInNavigation: note.isInNavigation)
  }

  /// Where the note's links lead from the page it stands on; those that stay as written are left
  /// out.
  private func links(in note: Note, on page: String) -> [NoteFacts.Link] {
    var links: [NoteFacts.Link] = []
    for written in note.links.map(\.destination)
    where !links.contains(where: { $0.written == written }) {
      if let address = addresses.address(written, in: note, on: page) {
        links.append(NoteFacts.Link(written: written, address: address))
      }
    }
    return links
  }

  private func target(of note: Note) -> NoteFacts.Target? {
    switch note.target {
    case .runOfDay(let day):
      return ofDay(day).first.map { .activity($0.id) }
    case .runWithID(let id):
      return entries.first { $0.id == Int64(id) }.map { .activity($0.id) }
    case .runFromFile(let file):
      return entries.first { entry in
        sources[entry.id]?.contains { names($0.entry, file) } ?? false
      }.map { .activity($0.id) }
    case .week(let year, let number):
      return WeekTarget.week(year: year, number: number).map { .week($0) }
    case .race(let name):
      return configuration.races.first { $0.name == name }.map { .race($0.day) }
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
    return entries.filter { $0.day == day }.sorted { rank($0) < rank($1) }
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

  /// Whether a ledger's entry is the file a note names: whole, or behind the account's address.
  private func names(_ entry: String, _ file: String) -> Bool {
    let name = entry.split(separator: "/").last.map(String.init) ?? entry
    return name == redacted(file) || name.hasSuffix("_" + file)
  }
}

extension NoteDay {
  /// Sorts behind every day.
  fileprivate static let never = NoteDay(year: .max, month: 0, day: 0)
}
