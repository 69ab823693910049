import Facts
import Markup
import Metrics
import Plotting
import Training
import Wording

extension Report {
  /// The runs of the last 52 weeks as a calendar.
  func yearBlock() -> Block? {
    let first = today.isoWeek + -51
    let year = runs.filter { $0.day >= first.monday }
    guard !year.isEmpty else { return nil }
    var meters: [Day: Double] = [:]
    for run in year { meters[run.day, default: 0] += run.activity.distanceMeters ?? 0 }
    let total = year.reduce(0) { $0 + ($1.activity.distanceMeters ?? 0) }
    let steps = DistanceSteps(year.compactMap(\.activity.distanceMeters))
    let heading = YearHeadings(language: language).heading(
      meters: total, runs: year.count, gaps: gaps(between: year.map(\.day)))
    var block = Block(
      "year", kicker: "Year", heading: heading, subtitle: "Distance of runs a day, last 52 weeks")
    block.add(
      CalendarYear(
        caption: ChartCaption(
          id: "cal", title: "Distance of runs a day, last 52 weeks", finding: heading + "."),
        weeks: (0..<52).map { week in
          (first + week).days.map { day in
            day > today ? nil : cell(day, meters: meters[day], steps: steps)
          }
        }, months: calendarMonths(from: first)))
    block.add(steps.key(language))
    return block
  }

  private func cell(_ day: Day, meters: Double?, steps: DistanceSteps) -> CalendarYear.Cell {
    guard let meters else { return CalendarYear.Cell(step: 0) }
    return CalendarYear.Cell(
      step: steps.step(meters),
      title: "\(language.weekdayAndDay(day)): \(language.distance(meters))")
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

/// Four steps of distance, made from the runs themselves and rounded to whole kilometers.
struct DistanceSteps: Equatable {
  /// Three rising bounds in kilometers.
  private(set) var bounds: [Int]

  init(_ meters: [Double]) {
    let kilometers = meters.filter { $0 > 0 }.map { $0 / 1_000 }.sorted()
    bounds = [0.3, 0.65, 0.92].map { share in
      let value = quantile(share, ofSorted: kilometers) ?? 0
      return value < 10_000 ? Int(value.rounded()) : 10_000
    }
    bounds[0] = max(1, bounds[0])
    bounds[1] = max(bounds[0] + 1, bounds[1])
    bounds[2] = max(bounds[1] + 1, bounds[2])
  }

  /// 1 to 4; 0 for nothing.
  func step(_ meters: Double) -> Int {
    meters > 0 ? 1 + bounds.count { Double($0) * 1_000 <= meters } : 0
  }

  func key(_ language: Wording) -> Markup {
    let space = Wording.space
    let names = [
      "no run", "under \(bounds[0])\(space)km", "\(bounds[0]) to \(bounds[1])",
      "\(bounds[1]) to \(bounds[2])", "\(bounds[2])\(space)km and more",
    ]
    var key: Markup = "<ul class=\"key\" aria-label=\"Shades\">"
    for (step, name) in names.enumerated() {
      key += "<li><svg viewBox=\"0 0 11 11\" aria-hidden=\"true\"><rect class=\"q\(step)\" "
      key += "width=\"11\" height=\"11\" rx=\"2\"/></svg>\(name)</li>"
    }
    key += "</ul>"
    return key
  }
}
