import Facts
import Markup
import Training
import Wording

/// What is planned for the week to come, as a short list.
struct NextWeekPanel {
  let facts: NextWeekFacts
  let wording: Wording

  var markup: Markup {
    let words = wording.nextWeek
    var section: Markup = "<section class=\"next\" aria-labelledby=\"next-h\">"
    section += "<p class=\"kick\">\(words.kicker)</p>"
    section += "<h2 id=\"next-h\">\(words.heading(facts))</h2>"
    if let focus = facts.focus { section += "<p class=\"sub\">\(wording.name(focus))</p>" }
    if !facts.sessions.isEmpty {
      section += "<ol class=\"todo\">"
      for session in facts.sessions {
        let day = wording.shortWeekday(session.weekday)
        section += "<li><b>\(day)</b> \(wording.plan.session(session))</li>"
      }
      section += "</ol>"
    }
    section += "</section>\n"
    return section
  }
}

extension Markup {
  /// A page's first lines, and beside them the race and the week to come where there are any; what
  /// is below the lines comes after the race where nothing lies beside another.
  mutating func append(_ lead: Lead, beside panels: Markup, above block: Block? = nil) {
    guard !panels.isEmpty else {
      lead.append(to: &self)
      return append(block)
    }
    self += "<div class=\"grid g84\">\n"
    lead.append(to: &self)
    self += "<div class=\"side\">\n\(panels)</div>\n"
    append(block)
    self += "</div>\n"
  }
}
