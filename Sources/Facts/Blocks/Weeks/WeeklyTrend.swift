package import Training

/// A number on the last day of each of the last 26 weeks, today being the last of those days.
package struct WeeklyTrend: Hashable, Sendable, Encodable {
  package var today: Day
  /// Oldest first; NaN where there is none.
  package var values: [Double]

  /// Where a number is known.
  package var known: [Double] { values.filter(\.isFinite) }
  package var low: Double { known.min() ?? 0 }
  package var high: Double { known.max() ?? 0 }

  /// The days the values are of.
  package var days: [Day] { values.indices.map { today - 7 * (values.count - 1 - $0) } }

  /// `nil` with fewer than six known numbers.
  init?(today: Day, _ values: [Double?]) {
    self.today = today
    self.values = values.map { $0 ?? .nan }
    guard known.count >= 6 else { return nil }
  }
}

extension LoadCalendar {
  /// The positions of the last days of the 26 weeks up to today, as far as the calendar reaches.
  var weekEnds: [Int] { (0..<26).reversed().map { nowIndex - 7 * $0 }.filter { $0 >= 0 } }
}
