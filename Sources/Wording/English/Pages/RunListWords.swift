package import Facts
package import Training

/// What is said on a list of activities.
package protocol RunListWords: Sendable {
  /// `Runs`, `Runs of 2025`; with other sports `Activities`.
  func title(_ list: RunListPage, isMixed: Bool) -> String
  /// What other lists call it: `2025`, `January to June 2025`.
  func name(_ list: RunListPage) -> String
  /// The title, and the months of a list of everything.
  func kicker(_ list: RunListPage, isMixed: Bool, from first: Day?, to last: Day?) -> String
  /// `2,906 km in 289 runs`; without a run how many of another sport, or of several.
  func heading(_ sums: RunListSums) -> String
  func longest(meters: Double, day: Day) -> String
  /// `Also 5 rides and 3 swims.`; `nil` where there are only runs, or one other sport alone.
  func others(_ sums: RunListSums) -> String?
  /// Which pages there are not, on a site without a run.
  var withoutRuns: String { get }
  /// Distance, count and time of runs, and how many others.
  func sums(_ sums: RunListSums) -> String
  /// The heads of a list's columns.
  var columns: RunListColumns { get }
  /// What search engines say of the page.
  func summary(_ list: RunListPage, isMixed: Bool, _ sums: RunListSums) -> String
}

/// The heads of the columns of a list that are not named after a metric.
package struct RunListColumns: Sendable {
  package var day: String
  package var route: String
  package var name: String
  package var heartRate: String
  /// Paces as bars.
  package var ribbon: String
}

extension Wording {
  package var runList: any RunListWords {
    switch language {
    case .english: EnglishRunList(wording: self)
    case .pseudo: PseudoRunList(plain: plain.runList)
    }
  }
}

struct EnglishRunList: RunListWords {
  let wording: Wording

  let columns = RunListColumns(
    day: "Day", route: "Route", name: "Name", heartRate: "HR", ribbon: "Pace and zones")

  func title(_ list: RunListPage, isMixed: Bool) -> String {
    let title = isMixed ? wording.frame.activities : wording.frame.runs
    return list.isOnly ? title : title + " of " + name(list)
  }

  func name(_ list: RunListPage) -> String {
    guard list.months.count < 12 else { return String(list.year) }
    let first = wording.month(list.months.lowerBound)
    let last = list.months.count > 1 ? " to " + wording.month(list.months.upperBound) : ""
    return first + last + " " + String(list.year)
  }

  func kicker(_ list: RunListPage, isMixed: Bool, from first: Day?, to last: Day?) -> String {
    let title = title(list, isMixed: isMixed)
    guard list.isOnly, let first, let last else { return title }
    let (from, to) = (wording.monthAndYear(first), wording.monthAndYear(last))
    return title + (from == to ? " · " + from : " · \(from) to \(to)")
  }

  func heading(_ sums: RunListSums) -> String {
    guard sums.runCount == 0 else {
      let runs = wording.digits(sums.runCount, "run")
      return sums.meters > 0 ? "\(wording.roundDistance(sums.meters)) in " + runs : runs
    }
    guard let only = sums.others.first, sums.others.count == 1 else {
      return wording.digits(sums.count, "activity", "activities")
    }
    return alone(only)
  }

  func longest(meters: Double, day: Day) -> String {
    "The longest was \(wording.distance(meters)) on \(wording.fullDay(day))."
  }

  func others(_ sums: RunListSums) -> String? {
    let counts = wording.list(sums.others.map { text($0) })
    guard sums.runCount == 0 else { return sums.others.isEmpty ? nil : "Also \(counts)." }
    return sums.others.count > 1 ? counts + "." : nil
  }

  /// The only kind there is: `5 rides`, or activities where nobody knows what else to call them.
  private func alone(_ only: SportCount) -> String {
    only.family == .other ? wording.digits(only.count, "activity", "activities") : text(only)
  }

  /// `5 rides`.
  private func text(_ other: SportCount) -> String {
    wording.digits(other.count, wording.noun(other.family), wording.plural(other.family))
  }

  let withoutRuns =
    "Years, records and efficiency are told of runs: their pages come with the first one."

  func sums(_ sums: RunListSums) -> String {
    var parts: [String] = []
    if sums.runCount > 0 {
      let runs = wording.digits(sums.runCount, "run")
      parts.append(
        (sums.meters > 0 ? "\(wording.distance(sums.meters)) in " : "") + runs + ", "
          + wording.hoursWithUnit(sums.seconds))
    }
    parts += sums.others.map { sums.count == $0.count ? alone($0) : text($0) }
    return parts.joined(separator: "; ")
  }

  func summary(_ list: RunListPage, isMixed: Bool, _ sums: RunListSums) -> String {
    title(list, isMixed: isMixed) + ", month by month: \(self.sums(sums))."
  }
}
