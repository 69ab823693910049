package import Training

/// Where pages lie, from the root of the site; where an activity's does is remembered by the store.
package enum PagePath {
  package static let overview = "index.html"
  package static let runs = "runs/index.html"
  package static let weeks = "weeks/index.html"
  package static let form = "form.html"
  package static let plan = "plan.html"
  package static let records = "records.html"
  package static let efficiency = "efficiency.html"
  package static let gear = "gear.html"
  package static let about = "about.html"
  package static let data = "data.html"
  package static let notFound = "404.html"

  /// `runs/2026.html`.
  package static func runs(in year: Int) -> String { "runs/\(year).html" }

  /// `runs/2026-07.html`: a list of a part of a year, which begins with that month.
  package static func runs(in year: Int, from month: Int) -> String {
    "runs/\(year)-\(month < 10 ? "0" : "")\(month).html"
  }

  /// `years/2026.html`.
  package static func year(_ year: Int) -> String { "years/\(year).html" }

  /// `weeks/2026-w47.html`.
  package static func week(_ week: ISOWeek) -> String { "weeks/" + week.iso.lowercased() + ".html" }

  /// `notes/shoes.html`: a note that is a page of its own.
  package static func note(_ slug: String) -> String { "notes/\(slug).html" }
}
