import Facts
import Markup
import Wording

/// The first page of a site that has no activity yet: what to put where.
struct NothingYetPage {
  let facts: NothingYetFacts
  let wording: Wording

  private var words: any NothingYetWords { wording.nothingYet }

  func page() -> Page {
    var lead = Lead(kicker: words.title, heading: words.heading)
    lead.sentences = [words.explanation(leftOut: facts.leftOut, hasWatchDays: facts.hasWatchDays)]
    lead.content = steps
    var body = Markup()
    lead.append(to: &body)
    if let race = facts.race {
      body += RacePanel(facts: race, wording: wording, path: PagePath.overview).markup
    }
    body += "<figure class=\"ch pmc\"><svg class=\"chart\" aria-hidden=\"true\">"
    for place in [20, 40, 60, 80] {
      body += "<line class=\"gl\" x1=\"0\" x2=\"100%\" y1=\"\(place)%\" y2=\"\(place)%\"/>"
    }
    body += "<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"94%\" y2=\"94%\"/></svg></figure>\n"
    return Page(
      path: PagePath.overview, kind: .home, title: words.title, description: words.summary,
      navigationPath: PagePath.overview, body: body)
  }

  private var steps: Markup {
    var steps: Markup = "<ol class=\"todo\">"
    for (index, parts) in words.steps.enumerated() {
      steps += "<li><b>\(index + 1)</b> <span>"
      for part in parts {
        switch part {
        case .words(let text): steps += "\(prose: text)"
        case .command(let text): steps += "<code>\(text)</code>"
        }
      }
      steps += "</span></li>"
    }
    return steps + "</ol>"
  }
}
