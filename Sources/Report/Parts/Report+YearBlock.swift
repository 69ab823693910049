import Facts
import Markup
import Plotting
import Training
import Wording

extension Report {
  /// The runs of the last 52 weeks as a calendar.
  func yearBlock() -> Block? {
    let first = today.isoWeek + -51
    let year = runs.filter { $0.day >= first.monday }
    guard !year.isEmpty else { return nil }
    let total = year.reduce(0) { $0 + ($1.activity.distanceMeters ?? 0) }
    let shades = DistanceShades(
      distances: DailyDistances(year.map { ($0.day, $0.activity.distanceMeters) }),
      wording: wording)
    let heading = YearHeadings(language: language).heading(
      meters: total, runs: year.count, gaps: gaps(between: year.map(\.day)))
    var block = Block(
      "year", kicker: "Year", heading: heading, subtitle: "Distance of runs a day, last 52 weeks")
    block.add(
      CalendarYear(
        caption: ChartCaption(
          id: "cal", title: "Distance of runs a day, last 52 weeks", finding: heading + "."),
        weeks: shades.weeks(from: first, count: 52, days: first.monday...today),
        months: calendarMonths(from: first)))
    block.add(shades.key)
    return block
  }

  /// Each month at the week of its first Monday.
  private func calendarMonths(from first: ISOWeek) -> [AxisLabel] {
    (0..<52).compactMap { week in
      let (year, month, day) = (first + week).monday.civil
      guard day <= 7 else { return nil }
      let text =
        month == 1 ? "\(language.shortMonth(month)) \(year % 100)" : language.shortMonth(month)
      return AxisLabel(at: Double(week), text: text)
    }
  }

  /// Days without a run between two runs, where they are at least 14, up to today.
  private func gaps(between days: [Day]) -> [Int] {
    zip(days, days.dropFirst() + [today + 1]).map { $1 - $0 - 1 }.filter { $0 >= 14 }
  }
}

/// What is said of a year, by a rule.
struct YearHeadings {
  var language = Wording.english

  /// `2,906 km in 289 runs, and one gap of 16 days`.
  func heading(meters: Double, runs: Int, gaps: [Int]) -> String {
    let text = "\(language.roundDistance(meters)) in \(language.digits(runs, "run"))"
    switch gaps.count {
    case 0: return text
    case 1: return text + ", and one gap of \(language.digits(gaps[0], "day"))"
    default: return text + ", and \(language.countWord(gaps.count)) gaps of two weeks and more"
    }
  }
}
