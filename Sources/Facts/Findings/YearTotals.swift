package import Training

/// A year's running total beside that of the year before.
package struct YearTotals: Hashable, Sendable, Encodable {
  package enum Finding: Hashable, Sendable, Encodable {
    /// Less than one per cent apart.
    case alike
    case more(meters: Double)
    case less(meters: Double)
  }

  /// Meters after each seven days of the year, as far as it has come; it begins with 0.
  package var now: [Double]
  /// The same of the whole year before.
  package var before: [Double]
  /// Up to the last day that counts.
  package var meters: Double
  package var finding: Finding

  /// `nil` where the year before is not known from its first day on, or had no meters by then.
  ///
  /// - Parameters:
  ///   - year: the calendar year.
  ///   - runs: of the year, with the meters of each.
  ///   - before: those of the year before.
  ///   - first: the first day that anything is known of.
  ///   - end: the last day that counts; it is compared with the same day a year before.
  package init?(
    _ year: Int, runs: [(day: Day, meters: Double)], before: [(day: Day, meters: Double)],
    since first: Day, through end: Day
  ) {
    guard let newYear = Day(year: year, month: 1, day: 1),
      let newYearBefore = Day(year: year - 1, month: 1, day: 1), first <= newYearBefore
    else { return nil }
    let (_, month, day) = end.civil
    // A leap day is compared with the day before it.
    let same = Day(year: year - 1, month: month, day: day) ?? newYearBefore + 58
    let earlier = Self.sum(before, through: same)
    guard earlier > 0 else { return nil }
    meters = Self.sum(runs, through: end)
    now = Self.totals(runs, from: newYear, through: end)
    self.before = Self.totals(before, from: newYearBefore, through: newYear - 1)
    let difference = meters - earlier
    finding =
      abs(difference) < 0.01 * earlier
      ? .alike : difference > 0 ? .more(meters: difference) : .less(meters: -difference)
  }

  private static func sum(_ runs: [(day: Day, meters: Double)], through last: Day) -> Double {
    runs.reduce(0) { $0 + ($1.day <= last ? $1.meters : 0) }
  }

  private static func totals(
    _ runs: [(day: Day, meters: Double)], from first: Day, through last: Day
  ) -> [Double] {
    stride(from: -1, through: last - first, by: 7).map { sum(runs, through: first + $0) }
  }
}
