import Facts
import Markup
import Training
import Wording

extension PageKind {
  package static let note = PageKind(rawValue: "note")
}

extension PageEntry {
  /// A page for each note that stands by itself.
  static let notes = PageEntry(.note) { season, context in
    try season.notes.compactMap { note in
      guard case .page(let path) = note.target else { return nil }
      return try context.plan(path, .note, note) { note, wording in
        NotePage(facts: note, path: path, wording: wording).page()
      }
    }
  }
}

/// A note that is a page of its own.
struct NotePage {
  let facts: NoteFacts
  let path: String
  let wording: Wording

  func page() -> Page {
    let words = wording.notes
    let title = wording.title(ofNote: facts.title)
    let lead = Lead(
      kicker: facts.day.map { wording.longDay($0) } ?? words.note, heading: title)
    var body = Markup()
    lead.append(to: &body)
    body += "<div class=\"prose\">\(facts.markup(wording, on: path, isTitleSaid: true))</div>\n"
    return Page(
      path: path, kind: .note, title: title,
      description: facts.summary ?? words.summary(title: title),
      navigationPath: facts.isInNavigation ? path : nil, body: body)
  }
}
