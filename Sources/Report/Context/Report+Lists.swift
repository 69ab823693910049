import Markup
import Training

extension Report {
  /// Years with activities, latest first.
  package var years: [Int] {
    var years: [Int] = []
    for entry in entries.reversed() where years.last != entry.day.year {
      if !years.contains(entry.day.year) { years.append(entry.day.year) }
    }
    return years
  }

  /// Whether each year's activities are listed on a page of their own.
  package var hasYearPages: Bool { entries.count > options.runsPerPage && years.count > 1 }

  /// The page that lists a year's activities. The latest year is on the first page.
  package func runsListPath(of year: Int) -> String {
    hasYearPages && year != years.first ? PagePath.runs(in: year) : PagePath.runs
  }

  /// The texts of notes, one after the other; empty without any.
  func noteMarkup(on target: ReportNote.Target) -> Markup {
    notes(on: target).map(\.body).joined()
  }
}
