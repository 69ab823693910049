import Metrics
package import Training

/// One measure of the body: its last 28 days beside what is usual.
package struct BodyRow: Hashable, Sendable, Encodable {
  package enum Position: Hashable, Sendable {
    case below, inside, above
  }

  /// How many days are told.
  static let dayCount = 28

  /// Beats a minute, milliseconds or seconds.
  package var metric: Metric
  /// One a day for the 28 days up to today; NaN where nothing was measured.
  package var values: [Double]
  /// The 10th and the 90th percentile of the last 60 days; `nil` with fewer than 14 values.
  package var usual: ClosedRange<Double>?

  /// `nil` with fewer than seven values in the last 28 days.
  package init?(_ metric: Metric, days: [(day: Day, value: Double)], today: Day) {
    self.metric = metric
    values = [Double](repeating: .nan, count: Self.dayCount)
    for (day, value) in days where day <= today && day > today - Self.dayCount {
      values[day - (today - (Self.dayCount - 1))] = value
    }
    guard values.count(where: \.isFinite) >= 7 else { return nil }
    let recent = days.filter { $0.day <= today && $0.day > today - 60 }.map(\.value).sorted()
    if recent.count >= 14, let low = quantile(0.1, ofSorted: recent),
      let high = quantile(0.9, ofSorted: recent)
    {
      usual = low...high
    }
  }

  /// The last value, if it is of the last three days.
  package var current: Double? { values.suffix(3).last { $0.isFinite } }
  /// The last value at all.
  package var latest: Double? { values.last { $0.isFinite } }

  /// Where the current value lies; `nil` where that or what is usual is not known.
  package var position: Position? {
    guard let current, let usual else { return nil }
    return current < usual.lowerBound ? .below : current > usual.upperBound ? .above : .inside
  }
}
