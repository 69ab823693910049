package import Hashing
package import Training

/// What one list of activities tells.
package struct RunListFacts: PageFacts {
  package var list: RunListPage
  /// Whether there is any other sport than running, on this list or another.
  package var isMixed: Bool
  /// Whether there is any run, on this list or another.
  package var hasRuns: Bool
  /// The lists there are, latest first; this one among them.
  package var lists: [RunListPage]
  /// Latest month first, in each the latest activity first.
  package var months: [[Digested<ActivityLine>]]
  /// Those of them that there is something to send of.
  package var sharedMonths: [CalendarMonth]

  /// All of them, latest first.
  package var all: [Digested<ActivityLine>] { months.flatMap { $0 } }
}

extension RunListFacts {
  /// One for each list, latest first.
  package static func all(_ season: Season) -> [RunListFacts] {
    let lists = season.lists.pages
    let (isMixed, hasRuns) = (season.isMixed, season.lines.contains { $0.value.isRun })
    let lines = Dictionary(grouping: season.lines) { season.lists.path(of: $0.value.day) }
    return lists.map { list in
      // By month first: abroad, what began later may have begun on an earlier day.
      let months = Dictionary(grouping: lines[list.path] ?? []) { line in
        let (year, month, _) = line.value.day.civil
        return year * 12 + month
      }
      let latestFirst = months.sorted { $0.key > $1.key }
        .map { $0.value.sorted { $0.value.start > $1.value.start } }
      return RunListFacts(
        list: list, isMixed: isMixed, hasRuns: hasRuns, lists: lists, months: latestFirst,
        sharedMonths: latestFirst.compactMap { $0.first?.value.day }
          .map { CalendarMonth(containing: $0) }
          .filter { season.shared.contains(.month($0)) })
    }
  }
}
