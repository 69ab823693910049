package import Training

/// The day of the week that most days with a run were.
package struct BusiestWeekday: Hashable, Sendable, Encodable {
  /// From 1, a Monday.
  package var weekday: Int
  package var count: Int

  /// `nil` where two are as busy, and under two days.
  package init?(_ days: [Day]) {
    var counts = [Int](repeating: 0, count: 8)
    for day in days { counts[day.weekday] += 1 }
    guard let most = counts.max(), most > 1, counts.count(where: { $0 == most }) == 1,
      let weekday = counts.firstIndex(of: most)
    else { return nil }
    self.weekday = weekday
    count = most
  }
}
