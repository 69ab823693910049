package import Training

/// A page that lists the activities of some months.
package struct RunListPage: Sendable, Hashable, Encodable {
  package var path: String
  package var year: Int
  /// Of the year, from 1.
  package var months: ClosedRange<Int>
  /// Whether it lists every activity there is.
  package var isOnly = false
}

/// Which page lists which month.
package struct RunListIndex: Sendable {
  /// Latest first; a single one lists everything.
  package private(set) var pages: [RunListPage] = []
  private var paths: [Int: String] = [:]

  /// One page as long as it holds at most `limit` activities, else one a year.
  ///
  /// A year with more is split into halves, quarters or months. The latest is always the first page.
  init(days: [Day], limit: Int) {
    var counts: [Int: [Int]] = [:]
    for day in days {
      let (year, month, _) = day.civil
      counts[year, default: Array(repeating: 0, count: 13)][month] += 1
    }
    let years = counts.keys.sorted(by: >)
    guard let latest = years.first else { return }
    if days.count <= limit {
      pages = [
        RunListPage(path: PagePath.runs, year: latest, months: 1...12, isOnly: true)
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
        add(year: year, months: range)
      }
    }
  }

  private mutating func add(year: Int, months: ClosedRange<Int>) {
    var path =
      months.count < 12
      ? PagePath.runs(in: year, from: months.lowerBound) : PagePath.runs(in: year)
    if pages.isEmpty { path = PagePath.runs }
    pages.append(RunListPage(path: path, year: year, months: months))
    for month in months { paths[year * 12 + month] = path }
  }

  /// The page that lists a day.
  package func path(of day: Day) -> String {
    let (year, month, _) = day.civil
    return paths[year * 12 + month] ?? PagePath.runs
  }
}
