package import Diagnostics
import Settings

/// The largest note that is read, in bytes; the library takes long over some inputs.
private let largestNote = 1_048_576

extension Note {
  /// Reads a note from the bytes of its file; whatever is wrong with it is listed.
  ///
  /// `file` is the name to show, with its folders; a page without an address is named by it, leaving
  /// out `folder`. The note is `nil` if nothing of the file can be used.
  package static func read(
    _ bytes: [UInt8], file: String, within folder: String = ""
  ) -> (note: Note?, diagnostics: [Diagnostic]) {
    guard bytes.count <= largestNote else {
      return (
        nil,
        [
          .error(
            "the note has \(grouped(bytes.count)) bytes, more than \(grouped(largestNote))",
            at: .file(file), help: "split it into several notes")
        ]
      )
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return (
        nil,
        [
          .error(
            "the note is not UTF-8 text", at: .file(file), help: "save it as UTF-8 in your editor")
        ]
      )
    }
    let matter = FrontMatter(text: text, file: file)
    guard let tree = MarkdownTree(matter.body) else { return (nil, []) }
    let contents = NoteContents(of: tree, matter: matter, file: file)
    let root = matter.document.root
    let ownName = pageName(of: file, within: folder)
    let target = namedTarget(in: root, ownName: ownName)
    let title = root.string("title")
    var isPage = false
    if case .page? = target { isPage = true }
    if isPage, title ?? contents.title == nil, matter.document.isReadable {
      matter.document.note(
        .error(
          "a page needs a title", at: .file(file),
          help: "add  title = \"About me\"  between lines of +++, or begin with  # About me"))
    }
    let note = Note(
      file: file, target: target ?? .page(slug: ownName),
      // Another note's heading within its text is none of the whole.
      title: title ?? (isPage || contents.beginsWithHeading ? contents.title : nil),
      description: root.string("description"), date: root.day("date").map(NoteDay.init),
      isInNavigation: root.boolean("nav", default: false),
      isDraft: root.boolean("draft", default: false), order: root.integer("order"),
      summary: contents.summary, links: contents.links, headings: contents.headings,
      markdown: matter.body, firstLine: matter.bodyLine,
      beginsWithTitle: contents.beginsWithHeading && (title == nil || title == contents.title))
    return (note, (matter.document.finish() + contents.diagnostics).inReadingOrder())
  }
}

extension NoteDay {
  init(_ day: LocalDate) { self.init(year: day.year, month: day.month, day: day.day) }
}

/// What the settings in front say the note belongs to; `nil` if they contradict themselves.
private func namedTarget(in root: TableReader, ownName: String) -> NoteTarget? {
  let run = root.loose(
    "run", wanted: "a day, an activity's number or a file's name",
    help: "write  run = 2026-11-22  or  run = 12345678901  or  run = \"8812.fit\"")
  let week = root.string("week")
  let race = root.string("race")
  let page = root.string("page")
  let named = [
    run.map { _ in "run" }, week.map { _ in "week" }, race.map { _ in "race" },
    page.map { _ in "page" },
  ].compactMap(\.self)
  if named.count > 1 {
    let names = named.map { "‘\($0)’" }.joined(separator: " and ")
    root.report(
      "a note belongs to one thing, but this one names \(names)", at: named[1],
      help: "keep one of them")
    return nil
  }
  if let run { return runTarget(run) }
  if let week { return weekTarget(week, in: root) }
  if let race { return .race(name: race) }
  if let page { return pageTarget(page, in: root) }
  if let day = root.day("date") { return .runOfDay(NoteDay(day)) }
  return .page(slug: ownName)
}

private func runTarget(_ run: LooseValue) -> NoteTarget {
  switch run {
  case .day(let day): .runOfDay(NoteDay(day))
  case .wholeNumber(let id): .runWithID(id)
  case .text(let text): Int(text).map { .runWithID($0) } ?? .runFromFile(text)
  }
}

private func weekTarget(_ text: String, in root: TableReader) -> NoteTarget? {
  let parts = text.split(separator: "-W", omittingEmptySubsequences: false)
  if parts.map(\.count) == [4, 2], let year = Int(parts[0]), let number = Int(parts[1]),
    (0...9999).contains(year), (1...53).contains(number)
  {
    return .week(year: year, number: number)
  }
  root.report(
    "‘week’ is \"\(text)\", but a week is a year and a number from 01 to 53", at: "week",
    help: "write it as  week = \"2026-W47\"")
  return nil
}

private func pageTarget(_ text: String, in root: TableReader) -> NoteTarget? {
  let proposal = asciiSlug(of: text)
  if text == proposal { return .page(slug: text) }
  root.report(
    "‘page’ is \"\(text)\", but an address has only lower-case letters, digits and hyphens",
    at: "page", help: "write  page = \"\(proposal)\"")
  return nil
}

/// A page's address from its file's name: `manual/first-steps.md` becomes `manual-first-steps`.
private func pageName(of file: String, within folder: String) -> String {
  var name = Substring(file)
  if !folder.isEmpty, name.hasPrefix(folder + "/") { name = name.dropFirst(folder.count + 1) }
  if name.lowercased().hasSuffix(".md") { name = name.dropLast(3) }
  return asciiSlug(of: String(name))
}

private func asciiSlug(of text: String) -> String {
  let spelled = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "à": "a"]
  let ascii = text.lowercased().map { character in
    character.isASCII ? String(character) : spelled[String(character)] ?? "-"
  }
  return slug(of: ascii.joined(), orElse: "page")
}
