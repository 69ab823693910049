package import Hashing
import Training

/// What one list of activities tells.
package struct RunListFacts: PageFacts {
  package var list: RunListPage
  /// The lists there are, latest first; this one among them.
  package var lists: [RunListPage]
  /// Latest month first, in each the latest activity first.
  package var months: [[Digested<ActivityLine>]]

  /// All of them, latest first.
  package var all: [Digested<ActivityLine>] { months.flatMap { $0 } }
}

extension RunListFacts {
  package init(_ season: Season, _ list: RunListPage) {
    self.list = list
    lists = season.lists.pages
    let lines = season.lines.filter { season.lists.lists($0.day, on: list) }
    months = []
    for line in lines.sorted(by: { $0.start > $1.start }) {
      if let last = months.last?.last,
        (last.day.year, last.day.month) == (line.day.year, line.day.month)
      {
        months[months.count - 1].append(line)
      } else {
        months.append([line])
      }
    }
  }
}
