package import Training

/// How much was run in a year's months that are over, against the same months a year before.
package struct YearComparison: Hashable, Sendable, Encodable {
  package enum Finding: Hashable, Sendable, Encodable {
    /// Less than half a per cent apart.
    case alike
    case more(share: Double)
    /// More than twice as much.
    case times(Double)
    case less(share: Double)
    /// There was no run.
    case nothing
  }

  /// Which months are compared, from 1.
  package var months: ClosedRange<Int>
  package var finding: Finding

  /// From meters by month; `nil` while no month that is known of both years is over, and where
  /// nothing was run a year before.
  ///
  /// A month that has only begun is no match for a whole one, nor is one of which the first days
  /// are unknown.
  ///
  /// - Parameters:
  ///   - sums: of twelve months, zeros for those to come.
  ///   - before: the same of the year before.
  ///   - first: the first day that anything is known of.
  ///   - end: the last day that counts.
  package init?(months sums: [Double], before: [Double], since first: Day, through end: Day) {
    let (year, month, day) = end.civil
    let last = day == Day.length(ofMonth: month, year: year) ? month : month - 1
    let known = Self.firstWholeMonth(of: year - 1, since: first)
    guard known <= last else { return nil }
    months = known...last
    let (now, earlier) = (Self.sum(sums, over: months), Self.sum(before, over: months))
    guard earlier > 0 else { return nil }
    let change = now / earlier - 1
    finding =
      now == 0
      ? .nothing
      : abs(change) < 0.005
        ? .alike
        : change > 1
          ? .times(now / earlier) : change > 0 ? .more(share: change) : .less(share: abs(change))
  }

  /// 13 where the year has none.
  private static func firstWholeMonth(of year: Int, since first: Day) -> Int {
    let (firstYear, month, day) = first.civil
    if firstYear < year { return 1 }
    return firstYear > year ? 13 : day == 1 ? month : month + 1
  }

  private static func sum(_ meters: [Double], over months: ClosedRange<Int>) -> Double {
    zip(1..., meters).reduce(0) { $0 + (months.contains($1.0) ? $1.1 : 0) }
  }
}
