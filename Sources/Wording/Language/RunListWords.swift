package import Facts
package import Training

/// What is said on a list of activities.
package protocol RunListWords: Sendable {
  /// `Runs`, `Runs of 2025`.
  func title(_ list: RunListPage) -> String
  /// What other lists call it: `2025`, `January to June 2025`.
  func name(_ list: RunListPage) -> String
  /// The title, and the months of a list of everything.
  func kicker(_ list: RunListPage, from first: Day?, to last: Day?) -> String
  func heading(_ sums: RunListSums) -> String
  func longest(meters: Double, day: Day) -> String
  /// `nil` where there are only runs.
  func others(count: Int) -> String?
  /// Distance, count and time of runs, and how many others.
  func sums(_ sums: RunListSums) -> String
  /// What search engines say of the page.
  func summary(_ sums: RunListSums) -> String
}

extension Wording {
  package var runList: any RunListWords {
    switch language {
    case .english: EnglishRunList(wording: self)
    }
  }
}
