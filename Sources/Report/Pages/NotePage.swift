import Facts
import Markup
import Training
import Wording

/// A note that is a page of its own.
struct NotePage {
  let facts: NoteFacts
  let path: String
  let wording: Wording

  func page() -> Page {
    let words = wording.notes
    let title = facts.title ?? words.note
    let lead = Lead(
      kicker: facts.day.map { wording.longDay($0) } ?? words.note, heading: title)
    var body = Markup()
    lead.append(to: &body)
    body += "<div class=\"prose\">\(facts.markup(wording))</div>\n"
    return Page(
      path: path, kind: .note, title: title, description: words.summary(title: title),
      navigationKey: facts.isInNavigation ? path : nil, body: body)
  }
}
