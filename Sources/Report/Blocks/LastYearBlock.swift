import Facts
import Markup
import Plotting
import Training
import Wording

/// The runs of the last 52 weeks as a calendar.
struct LastYearBlock {
  let facts: LastYearFacts
  let wording: Wording

  var block: Block {
    let words = wording.lastYear
    let heading = words.heading(facts)
    let shades = DistanceShades(distances: facts.distances, wording: wording)
    var block = Block("year", kicker: words.kicker, heading: heading, subtitle: words.measure)
    block.add(
      CalendarYear(
        caption: ChartCaption(id: "cal", title: words.measure, finding: heading + "."),
        weeks: shades.weeks(
          from: facts.first, count: 52, days: facts.first.monday...facts.today),
        months: months))
    block.add(shades.key)
    return block
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
