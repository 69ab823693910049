import Facts
import Markup
import Wording

extension PageKind {
  package static let notFound = PageKind(rawValue: "404")
}

extension PageEntry {
  static let notFound = PageEntry(.notFound) { season, context in
    let main = all.filter { $0.place == .navigation }.compactMap { entry in
      entry.address(season).map {
        NotFoundFacts.Target(kind: entry.kind.rawValue, path: $0)
      }
    }
    let notes = season.notes.compactMap { note -> NotFoundFacts.Target? in
      guard note.isInNavigation, case .page(let path) = note.target else { return nil }
      return NotFoundFacts.Target(path: path, title: note.title)
    }
    let facts = NotFoundFacts(
      targets: main + notes, isMixed: season.isMixed, baseURL: season.options.baseURL)
    return [
      try context.plan(PagePath.notFound, .notFound, facts) {
        NotFoundPage(facts: $0, wording: $1).page()
      }
    ]
  }
}

/// The page for links that lead nowhere: it names those that do.
///
/// A server shows it at any address, so it links from where the site lies on the web, or not at all.
struct NotFoundPage {
  let facts: NotFoundFacts
  let wording: Wording

  private var words: any NotFoundWords { wording.notFound }

  func page() -> Page {
    var lead = Lead(kicker: words.kicker, heading: words.heading)
    lead.sentences = [facts.baseURL == nil ? words.explanationWithoutLinks : words.explanation]
    var list: Markup = "<ul class=\"todo\">"
    for target in facts.targets {
      let item: Markup =
        if let base = facts.baseURL {
          "<a href=\"\(base + target.path)\">\(name(target))</a>"
        } else {
          "\(name(target))"
        }
      list += "<li>\(item)</li>"
    }
    list += "</ul>"
    lead.content = list
    var body = Markup()
    lead.append(to: &body)
    return Page(
      path: PagePath.notFound, kind: .notFound, title: words.title, description: words.summary,
      body: body, linking: facts.baseURL.map { .absolute($0) } ?? .unlinked)
  }

  private func name(_ target: NotFoundFacts.Target) -> String {
    let entry = PageEntry.all.first { $0.kind.rawValue == target.kind }
    return entry?.name(wording, isMixed: facts.isMixed) ?? wording.title(ofNote: target.title)
  }
}
