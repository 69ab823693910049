/// A week's load beside that of the weeks before, at most four.
package struct WeekLoadFacts: Hashable, Sendable, Encodable {
  /// The weeks before and this one.
  package var columns: WeekColumnsFacts
  package var finding: WeekLoadFinding?
  /// Of the week's runs; `nil` without any.
  package var ascentMeters: Double?
  package var plannedLoad: Double?

  package var load: Double { columns.values.last ?? 0 }
  /// How many weeks stand before it.
  package var before: Int { columns.values.count - 1 }
}

extension WeekLoadFacts {
  /// `nil` with fewer than two weeks before, or without any load.
  package init?(_ season: Season, _ week: WeekSums) {
    let before = season.weeks(before: week.week, atMost: 4).map(\.sums)
    guard before.count >= 2, let columns = WeekColumnsFacts(before + [week], .load) else {
      return nil
    }
    let mean = before.reduce(0) { $0 + $1.load } / Double(before.count)
    guard mean > 0 || week.load > 0 else { return nil }
    self.columns = columns
    finding = WeekLoadFinding(load: week.load, mean: mean)
    ascentMeters = week.ascentMeters > 0 ? week.ascentMeters : nil
    plannedLoad = week.plannedLoad
  }
}
