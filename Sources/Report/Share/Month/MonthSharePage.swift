import Facts
import Hashing
import Markup
import Plotting
import Training
import Wording

/// A month as one file that needs no other.
struct MonthSharePage {
  let facts: MonthShareFacts
  let wording: Wording

  private var words: any MonthShareWords { wording.monthShare }
  private var path: SharePath { SharePath(.month(facts.month)) }

  func page() -> Page {
    var lead = Lead(kicker: words.days(facts), heading: words.headline(facts))
    lead.sentences = words.sentences(facts)
    lead.content = stats
    var body = Markup()
    lead.append(to: &body)
    if facts.runCount > 0 { body.append(calendar) }
    body.append(best)
    body.append(runs)
    body += shareAhead(
      [racePanel(facts.race, inDays: facts.daysToRace, wording, path: path)].compactMap(\.self))
    body += shareFoot(address: facts.address, wording)
    return Page(
      path: path.page, kind: .share, title: words.title(facts),
      description: shareDescription(words.title(facts), words.sentences(facts)), body: body,
      printTitle: words.days(facts),
      linking: .contained)
  }

  private var stats: Markup {
    var stats = StatList()
    if facts.distanceMeters > 0 {
      stats.add(
        wording.term(.distance), wording.measuredDistance(facts.distanceMeters),
        comparison: facts.metersBefore.map { words.before($0, facts.month + -1) })
    }
    if facts.movingSeconds > 0 {
      stats.add(wording.weekBlocks.time, wording.measuredTime(facts.movingSeconds))
    }
    if facts.load > 0 {
      stats.add(wording.term(.trainingLoad), .init(wording.integer(facts.load)))
    }
    stats.add(
      wording.term(.easyShare), facts.easyShare.map { wording.measuredPercent($0) })
    return stats.list()
  }

  /// A row a week; what a day was is said as well as shown.
  private var calendar: Block {
    var block = Block(
      "days", kicker: words.calendar, heading: words.calendarFinding(facts),
      subtitle: words.calendarMeasure)
    block.add(
      wording.tableFrame(block.heading) { page in
        page += "<table class=\"month\"><thead><tr>"
        for weekday in 1...7 {
          page += "<th scope=\"col\">\(wording.shortWeekday(weekday))</th>"
        }
        page += "</tr></thead><tbody>"
        let empty = facts.month.firstDay.weekday - 1
        let cells: [MonthDay?] = Array(repeating: nil, count: empty) + facts.days
        for start in stride(from: 0, to: cells.count, by: 7) {
          page += "<tr>"
          for index in start..<(start + 7) {
            page += cells.indices.contains(index) ? cell(cells[index]) : "<td></td>"
          }
          page += "</tr>\n"
        }
        page += "</tbody></table>"
      })
    return block
  }

  private func cell(_ day: MonthDay?) -> Markup {
    guard let day else { return "<td></td>" }
    let kind =
      switch day.told {
      case .run(_, _, let step): "d\(step)"
      case .rest: "d0"
      case .planned: "plan"
      case .open: "open"
      }
    let state = words.state(day.told)
    let label = words.label(day.told)
    var cell: Markup = "<td class=\"\(kind)\"><span class=\"vh\">\(words.name(of: day.day))"
    cell += state.isEmpty ? ": </span>" : ", \(state) </span>"
    return cell + "\(label)</td>"
  }

  private var best: Block? {
    guard let best = facts.best, let ribbon = best.run.ribbon else { return nil }
    var block = RibbonDrawing(ribbon: ribbon, wording: wording).block(
      kicker: words.best, heading: words.title(best))
    block.note = Markup(text: wording.share.detail(best))
    return block
  }

  private var runs: Block? {
    guard facts.runs.count > 1 else { return nil }
    var block = Block("runs", kicker: wording.frame.runs, heading: wording.share.runsHeading)
    block.add(
      RunList(facts.runs, wording: wording, path: nil, year: facts.month.year).table(
        facts.runs.map(\.value), label: block.heading))
    return block
  }
}
