import Facts
import Markup
import Plotting
import Training
import Wording

/// The runs of the last 52 weeks as a calendar.
struct LastYearBlock {
  let facts: LastYearFacts
  let wording: Wording
  /// The page it stands on.
  let path: String

  var block: Block {
    let words = wording.lastYear
    let heading = words.heading(facts)
    let shades = DistanceShades(distances: facts.distances, wording: wording)
    let weeks = shades.weeks(
      from: facts.first, count: 52, days: facts.first.monday...facts.today)
    var block = Block("year", kicker: words.kicker, heading: heading, subtitle: words.measure)
    block.add(
      CalendarYear(
        caption: ChartCaption(id: "cal", title: words.measure, finding: heading + "."),
        weeks: weeks, months: months, weekdays: wording.calendarWeekdays))
    block.add(shades.key(to: weeks))
    if !facts.noted.isEmpty { block.note = noted }
    return block
  }

  /// The weeks without a run by the name the runner gave them.
  private var noted: Markup {
    facts.noted.map { noted -> Markup in
      let link = relativePath(to: PagePath.week(noted.week), from: path)
      return "\(wording.lastYear.without(noted.week))<a href=\"\(link)\">\(noted.title)</a>. "
    }.joined()
  }

  /// Each month at the week of its first Monday.
  private var months: [AxisLabel] {
    (0..<52).compactMap { week in
      let monday = (facts.first + week).monday
      return monday.day <= 7
        ? AxisLabel(at: Double(week), text: wording.axisMonth(monday)) : nil
    }
  }
}
