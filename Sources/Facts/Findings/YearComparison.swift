package import Training

/// How much was run in a year's months that are over, against the same months a year before.
package struct YearComparison: Hashable, Sendable, Encodable {
  package enum Finding: Hashable, Sendable, Encodable {
    /// Less than half a per cent apart.
    case alike
    case more(share: Double)
    case less(share: Double)
  }

  /// How many months are compared, from January on.
  package var months: Int
  package var finding: Finding

  /// From meters by month; `nil` while no month is over, and where nothing was run a year before.
  ///
  /// A month that has only begun is no match for a whole one.
  package init?(months sums: [Double], before: [Double], through end: Day) {
    let (year, month, day) = end.civil
    months = day == Day.length(ofMonth: month, year: year) ? month : month - 1
    guard months > 0 else { return nil }
    let earlier = before.prefix(months).reduce(0, +)
    guard earlier > 0 else { return nil }
    let change = sums.prefix(months).reduce(0, +) / earlier - 1
    finding =
      abs(change) < 0.005
      ? .alike : change > 0 ? .more(share: change) : .less(share: abs(change))
  }
}
