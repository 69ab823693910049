import Facts
import Markup
import Wording

extension PageKind {
  package static let moved = PageKind(rawValue: "moved")
}

extension PageEntry {
  /// A page at each former address of an activity; no page links to it.
  static let moved = PageEntry(.moved) { season, context in
    try MovedFacts.all(in: season).map { facts in
      try context.plan(facts.path, .moved, facts) { MovedPage(facts: $0, wording: $1).page() }
    }
  }
}

/// The page at a former address of an activity, which leads on.
struct MovedPage {
  let facts: MovedFacts
  let wording: Wording

  func page() -> Page {
    let words = wording.moved
    var lead = Lead(kicker: words.kicker, heading: words.heading, sentences: [words.explanation])
    let target = relativePath(to: facts.target, from: facts.path)
    lead.content = "<p class=\"more\"><a href=\"\(target)\">\(words.link(to: facts))</a></p>"
    var body = Markup()
    lead.append(to: &body)
    return Page(
      path: facts.path, kind: .moved, title: words.windowTitle(facts),
      description: words.summary(facts), navigationPath: PagePath.runs, body: body)
  }
}
