import Facts
import Markup
import Plotting
import Training
import Wording

/// The days of a calendar, shaded by the distance of their runs, and the key to the shades.
struct DistanceShades {
  let distances: DailyDistances
  let wording: Wording

  private var words: any DailyDistanceWords { wording.dailyDistances }

  /// The weeks from one on, Monday first; `nil` for days outside of `days` and for unknown ones.
  func weeks(from first: ISOWeek, count: Int, days: ClosedRange<Day>) -> [[CalendarYear.Cell?]] {
    let meters = Dictionary(
      distances.days.map { ($0.day, $0.meters) }, uniquingKeysWith: { $1 })
    return (0..<count).map { week in
      (first + week).days.map { day in
        days.contains(day) && isKnown(day)
          ? cell(day, meters: meters[day], toldIn: days.upperBound.year) : nil
      }
    }
  }

  private func isKnown(_ day: Day) -> Bool { distances.since.map { $0 <= day } ?? true }

  private func cell(_ day: Day, meters: Double?, toldIn year: Int) -> CalendarYear.Cell {
    guard let meters else { return CalendarYear.Cell(step: 0) }
    return CalendarYear.Cell(
      step: distances.steps.step(meters), title: words.title(of: day, meters: meters, toldIn: year))
  }

  /// What each shade stands for, up to the darkest of some weeks.
  func key(to weeks: [[CalendarYear.Cell?]]) -> Markup {
    let darkest = weeks.joined().compactMap { $0?.step }.max() ?? 0
    var key: Markup = "<ul class=\"key\" aria-label=\"\(words.key)\">"
    for (step, name) in words.names(of: distances.steps).enumerated().prefix(darkest + 1) {
      key += "<li><svg viewBox=\"0 0 11 11\" aria-hidden=\"true\"><rect class=\"q\(step)\" "
      key += "width=\"11\" height=\"11\" rx=\"2\"/></svg>\(name)</li>"
    }
    key += "</ul>"
    return key
  }
}

extension Wording {
  /// `M`, `W` and `F` beside the rows of a calendar: every other day is enough to count by.
  var calendarWeekdays: [AxisLabel] {
    [1, 3, 5].map { AxisLabel(at: Double($0 - 1), text: String(weekday($0).prefix(1))) }
  }
}
