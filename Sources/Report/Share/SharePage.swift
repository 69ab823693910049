import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

extension PageKind {
  package static let share = PageKind(rawValue: "share")
}

/// A week as one file that needs no other.
struct SharePage {
  let facts: WeekShareFacts
  let wording: Wording

  private var words: any ShareWords { wording.share }

  func page() -> Page {
    var lead = Lead(kicker: wording.weekWithDays(facts.week), heading: words.headline(facts))
    lead.sentences = words.sentences(facts)
    lead.content = WeekStats(facts: facts.stats, wording: wording).markup
    var body = Markup()
    lead.append(to: &body)
    if facts.days.hasTimes {
      WeekDaysBlock(facts: facts.days, wording: wording, path: nil)
        .block(kicker: wording.weekPage.byDay).append(to: &body)
    }
    body.append(best)
    body.append(runs)
    body += ahead
    body += "<div class=\"sec\"><p class=\"note\">\(words.explanation)</p>"
    body += "<p class=\"note\">\(words.promise)"
    if let address = facts.address { body += " <a href=\"\(address)\">\(words.onTheSite)</a>" }
    body += "</p></div>\n"
    return Page(
      path: SharePath.page(facts.week), kind: .share, title: words.title(facts),
      description: words.alternative(facts), body: body,
      printTitle: wording.weekWithDays(facts.week), linking: .contained)
  }

  private var best: Block? {
    guard let best = facts.best, let ribbon = best.run.ribbon else { return nil }
    var block = RibbonDrawing(ribbon: ribbon, wording: wording).block(
      kicker: words.best, heading: words.title(best))
    block.note = Markup(text: words.detail(best))
    return block
  }

  private var runs: Block? {
    guard facts.runs.count > 1 else { return nil }
    var block = Block("runs", kicker: wording.frame.runs, heading: words.runsHeading)
    block.add(
      RunList(facts.runs, wording: wording, path: nil, year: facts.week.year).table(
        facts.runs.map(\.value), label: block.heading))
    return block
  }

  /// The race, and the week to come.
  private var ahead: Markup {
    var panels: [Markup] = []
    if let race = facts.race, let days = facts.daysToRace {
      panels.append(
        RacePanel(
          facts: .race(NextRaceFacts(race, daysAway: days)), wording: wording,
          path: SharePath.page(facts.week), linksToPlan: false
        ).markup)
    }
    if let next = facts.nextWeek {
      panels.append(NextWeekPanel(facts: next, wording: wording).markup)
    }
    guard !panels.isEmpty else { return Markup() }
    var markup: Markup = "<div class=\"grid g66 ahead\">\n"
    for panel in panels { markup += "<div class=\"side\">\n\(panel)</div>\n" }
    return markup + "</div>\n"
  }
}
