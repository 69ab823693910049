import Markup
import Training

/// A page that lists the activities of some months.
struct RunListPage: Sendable, Hashable {
  var path: String
  /// `Runs`, `Runs of 2025`, `Runs of January to June 2025`.
  var title: String
  /// `2025`, `January to June 2025`: what other lists call it.
  var shortTitle: String
  var year: Int
  var months: ClosedRange<Int>
}

/// Which page lists which month.
struct RunListIndex: Sendable {
  /// Latest first; a single one lists everything.
  private(set) var pages: [RunListPage] = []
  private var paths: [Int: String] = [:]

  /// One page as long as it holds at most `limit` activities, else one a year.
  ///
  /// A year with more is split into halves, quarters or months. The latest is always the first page.
  init(days: [Day], limit: Int, language: ReportLanguage) {
    var counts: [Int: [Int]] = [:]
    for day in days {
      let (year, month, _) = day.civil
      counts[year, default: Array(repeating: 0, count: 13)][month] += 1
    }
    let years = counts.keys.sorted(by: >)
    guard let latest = years.first else { return }
    if days.count <= limit {
      pages = [
        RunListPage(
          path: PagePath.runs, title: "Runs", shortTitle: "Runs", year: latest, months: 1...12)
      ]
      return
    }
    for year in years {
      let months = counts[year] ?? []
      let parts = [1, 2, 4].first { parts in
        (0..<parts).allSatisfy { part in
          months[(part * 12 / parts + 1)...((part + 1) * 12 / parts)].reduce(0, +) <= limit
        }
      }
      let size = 12 / (parts ?? 12)
      for start in stride(from: 13 - size, through: 1, by: -size) {
        let range = start...(start + size - 1)
        guard months[range].contains(where: { $0 > 0 }) else { continue }
        add(year: year, months: range, language: language)
      }
    }
  }

  private mutating func add(year: Int, months: ClosedRange<Int>, language: ReportLanguage) {
    var path = PagePath.runs(in: year)
    var name = String(year)
    if months.count < 12 {
      let first = ReportLanguage.padded(months.lowerBound)
      path = "runs/\(year)-\(first)" + ".html"
      name = language.month(months.lowerBound)
      if months.count > 1 { name += " to " + language.month(months.upperBound) }
      name += " " + String(year)
    }
    if pages.isEmpty { path = PagePath.runs }
    pages.append(
      RunListPage(
        path: path, title: "Runs of " + name, shortTitle: name, year: year, months: months))
    for month in months { paths[year * 12 + month] = path }
  }

  var isSingle: Bool { pages.count <= 1 }

  /// The page that lists a day.
  func path(of day: Day) -> String {
    let (year, month, _) = day.civil
    return paths[year * 12 + month] ?? PagePath.runs
  }

  func lists(_ day: Day, on page: RunListPage) -> Bool {
    let (year, month, _) = day.civil
    return isSingle || (year == page.year && page.months.contains(month))
  }
}

extension Report {
  /// The texts of notes, one after the other; empty without any.
  func noteMarkup(on target: ReportNote.Target) -> Markup {
    notes(on: target).map(\.body).joined()
  }

  /// The notes on something as a block; `nil` without any.
  ///
  /// The title of the first heads it, or else `heading`.
  func noteBlock(on target: ReportNote.Target, kicker: String, heading: String) -> Block? {
    let notes = notes(on: target)
    guard let first = notes.first else { return nil }
    var block = Block(
      "notes-\(targetName(target))", kicker: kicker, heading: first.title ?? heading)
    block.add("<div class=\"prose\">\(noteMarkup(on: target))</div>")
    return block
  }

  private func targetName(_ target: ReportNote.Target) -> String {
    switch target {
    case .activity(let id): String(id)
    case .week(let week): week.iso.lowercased()
    case .race(let day): day.iso
    case .page: "page"
    }
  }
}
