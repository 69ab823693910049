import Facts
import Markup
import Wording

/// The page for links that lead nowhere: it names those that do.
struct NotFoundPage {
  let facts: NotFoundFacts
  let wording: Wording

  private var words: any NotFoundWords { wording.notFound }

  func page() -> Page {
    var lead = Lead(kicker: words.kicker, heading: words.heading)
    lead.sentences = [words.explanation]
    var list: Markup = "<ul class=\"todo\">"
    for page in facts.pages {
      list += "<li><a href=\"\(page.path)\">\(wording.navigation.name(page))</a></li>"
    }
    list += "</ul>"
    lead.content = list
    var body = Markup()
    lead.append(to: &body)
    return Page(
      path: PagePath.notFound, kind: .notFound, title: words.title, description: words.summary,
      body: body)
  }
}
