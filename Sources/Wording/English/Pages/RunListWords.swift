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
  /// The heads of a list's columns.
  var columns: RunListColumns { get }
  /// What search engines say of the page.
  func summary(_ sums: RunListSums) -> String
}

/// The heads of the columns of a list that are not named after a metric.
package struct RunListColumns: Sendable {
  package var day: String
  package var route: String
  package var name: String
  package var heartRate: String
}

extension Wording {
  package var runList: any RunListWords {
    switch language {
    case .english: EnglishRunList(wording: self)
    }
  }
}

struct EnglishRunList: RunListWords {
  let wording: Wording

  let columns = RunListColumns(day: "Day", route: "Route", name: "Name", heartRate: "HR")

  func title(_ list: RunListPage) -> String { list.isOnly ? "Runs" : "Runs of " + name(list) }

  func name(_ list: RunListPage) -> String {
    guard !list.isOnly else { return "Runs" }
    guard list.months.count < 12 else { return String(list.year) }
    let first = wording.month(list.months.lowerBound)
    let last = list.months.count > 1 ? " to " + wording.month(list.months.upperBound) : ""
    return first + last + " " + String(list.year)
  }

  func kicker(_ list: RunListPage, from first: Day?, to last: Day?) -> String {
    guard list.isOnly, let first, let last else { return title(list) }
    let (from, to) = (wording.monthAndYear(first), wording.monthAndYear(last))
    return title(list) + (from == to ? " · " + from : " · \(from) to \(to)")
  }

  func heading(_ sums: RunListSums) -> String {
    sums.runCount == 0
      ? wording.sentence(wording.digits(sums.count, "activity", "activities"))
      : "\(wording.roundDistance(sums.meters)) in \(wording.digits(sums.runCount, "run"))"
  }

  func longest(meters: Double, day: Day) -> String {
    "The longest was \(wording.distance(meters)) on \(wording.fullDay(day))."
  }

  func others(count: Int) -> String? {
    count == 0
      ? nil
      : "Beside them stand \(wording.count(count, "activity", "activities")) of other sports."
  }

  func sums(_ sums: RunListSums) -> String {
    var parts: [String] = []
    if sums.runCount > 0 {
      parts.append(
        "\(wording.distance(sums.meters)) in \(wording.digits(sums.runCount, "run")), "
          + wording.hoursWithUnit(sums.seconds))
    }
    for other in sums.others {
      parts.append(
        wording.digits(other.count, wording.noun(other.family), wording.plural(other.family)))
    }
    return parts.joined(separator: "; ")
  }

  func summary(_ sums: RunListSums) -> String { self.sums(sums) + "." }
}
