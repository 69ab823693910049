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
    // By month first: abroad, what began later may have begun on an earlier day.
    months = Dictionary(grouping: lines) { $0.day.year * 12 + $0.day.month }
      .sorted { $0.key > $1.key }
      .map { $0.value.sorted { $0.start > $1.start } }
  }
}
