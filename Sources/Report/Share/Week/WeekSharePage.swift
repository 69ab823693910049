import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

/// A week as one file that needs no other.
struct WeekSharePage {
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
    body.append([best, plan], in: .halves)
    body.append(runs)
    body += ahead
    body += shareFoot(address: facts.address, wording)
    return Page(
      path: SharePath(.week(facts.week)).page, kind: .share, title: words.title(facts),
      description: shareDescription(words.title(facts), words.sentences(facts)), body: body,
      printTitle: wording.weekWithDays(facts.week), linking: .contained)
  }

  private var best: Block? {
    guard let best = facts.best, let ribbon = best.run.ribbon else { return nil }
    var block = RibbonDrawing(ribbon: ribbon, wording: wording).block(
      kicker: words.best, heading: words.title(best))
    block.note = Markup(text: words.detail(best))
    return block
  }

  /// What was run in each week of the plan beside what was planned.
  private var plan: Block? {
    facts.plan.map { plan in
      var block = Block(
        "plan", kicker: words.plan, heading: words.heading(plan), subtitle: words.planMeasure)
      block.add(
        WeekColumns(facts: plan.columns, planned: plan.planned, wording: wording)
          .chart(id: "plan-chart", title: words.planTitle))
      return block
    }
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
    shareAhead(
      [
        racePanel(
          facts.race, inDays: facts.daysToRace, wording, path: SharePath(.week(facts.week))),
        facts.nextWeek.map { NextWeekPanel(facts: $0, wording: wording).markup },
      ].compactMap(\.self))
  }
}
