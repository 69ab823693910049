import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

/// What is said of a calendar year, by rules.
struct YearPageHeadings {
  var language = Wording.english

  /// `2,906 km in 289 runs`.
  func title(meters: Double, runs: Int) -> String {
    "\(language.roundDistance(meters)) in \(language.digits(runs, "run"))"
  }

  /// `Run on 231 of 326 days; by the end of October 4 % more kilometres than in 2025.`.
  func sentence(
    days: Int, of all: Int, months: [Double], before: [Double]?, through end: Day
  ) -> String {
    let text = "Run on \(language.integer(days)) of \(language.digits(all, "day"))"
    let (year, month, day) = end.civil
    // A month that has only begun is no match for a whole one.
    let isWhole = day == Day.length(ofMonth: month, year: year)
    let count = isWhole ? month : month - 1
    guard let before, count > 0 else { return text + "." }
    let earlier = before.prefix(count).reduce(0, +)
    guard earlier > 0 else { return text + "." }
    let change = months.prefix(count).reduce(0, +) / earlier - 1
    let until = count == 12 ? "" : "by the end of \(language.month(count)) "
    if abs(change) < 0.005 { return text + "; \(until)as many kilometres as in \(year - 1)." }
    return text + "; \(until)\(language.percent(abs(change))) "
      + "\(change > 0 ? "more" : "fewer") kilometres than in \(year - 1)."
  }

  /// `May was the month with most, 312 km`.
  func months(_ months: [Double]) -> String {
    guard let most = months.max(), let index = months.firstIndex(of: most), most > 0 else {
      return "Kilometres by month"
    }
    return "\(language.month(index + 1)) was the longest month, \(language.roundDistance(most))"
  }

  /// `18 km or more on 18 days`.
  func eddington(_ value: Int) -> String {
    guard value > 0 else { return "No day of a kilometre yet" }
    return "At least \(language.quantity(Double(value), "km")) on "
      + language.digits(value, "day")
  }

  /// `12 days of 31 km to the next`.
  func next(_ number: EddingtonNumber) -> String? {
    number.next.first.map {
      "\(language.digits($0.daysNeeded, "day")) of \(language.quantity(Double($0.target), "km")) "
        + "to the next"
    }
  }
}

extension YearPage {
  /// Every day of the year.
  func calendarBlock() -> Block? {
    guard let newYear = Day(year: year, month: 1, day: 1),
      let newYearsEve = Day(year: year, month: 12, day: 31)
    else { return nil }
    var meters: [Day: Double] = [:]
    for run in runs { meters[run.day, default: 0] += run.activity.distanceMeters ?? 0 }
    let shades = DistanceShades(
      distances: DailyDistances(runs.map { ($0.day, $0.activity.distanceMeters) }),
      wording: language)
    let first = newYear.isoWeek
    let count = newYearsEve.isoWeek - first + 1
    let heading = busiest(meters) ?? "Every day of the year"
    var block = Block(
      "days", kicker: "Days", heading: heading, subtitle: "Distance of runs a day in \(year)")
    block.add(
      CalendarYear(
        caption: ChartCaption(
          id: "cal", title: "Distance of runs a day in \(year)", finding: heading + "."),
        weeks: shades.weeks(from: first, count: count, days: newYear...end),
        months: (1...12).compactMap { month in
          Day(year: year, month: month, day: 1).map { day in
            let monday = day.weekday == 1 ? day : day + (8 - day.weekday)
            return AxisLabel(
              at: Double(monday.isoWeek - first), text: language.shortMonth(month))
          }
        }))
    block.add(shades.key)
    return block
  }

  /// `Most often on Sundays, 48 times`.
  private func busiest(_ meters: [Day: Double]) -> String? {
    var counts = [Int](repeating: 0, count: 8)
    for day in meters.keys { counts[day.weekday] += 1 }
    guard let most = counts.max(), most > 1, counts.count(where: { $0 == most }) == 1,
      let weekday = counts.firstIndex(of: most)
    else { return nil }
    return "Most often on a \(language.weekday(weekday)), \(language.integer(most)) times"
  }
}
