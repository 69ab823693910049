import Facts
import Metrics
import Training
import Wording

/// One measure of the body: its last 28 days beside what is usual.
struct BodyRow {
  var metric: Metric
  var name: String
  /// One a day for the 28 days up to today; NaN where nothing was measured.
  var values: [Double]
  /// The 10th and the 90th percentile of the last 60 days; `nil` with fewer than 14 values.
  var usual: ClosedRange<Double>?
  var format: (Double) -> Wording.Measured

  /// `nil` with fewer than seven values in the last 28 days.
  init?(
    _ metric: Metric, name: String, days: [(day: Day, value: Double)], today: Day,
    format: @escaping (Double) -> Wording.Measured
  ) {
    self.metric = metric
    self.name = name
    self.format = format
    values = [Double](repeating: .nan, count: 28)
    for (day, value) in days where day <= today && day > today - 28 {
      values[day - (today - 27)] = value
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
  var current: Double? { values.suffix(3).last { $0.isFinite } }
  /// The last value at all.
  var latest: Double? { values.last { $0.isFinite } }

  enum Position { case below, inside, above }

  /// Where the current value lies, by what is printed of it.
  var position: Position? {
    guard let current, let usual else { return nil }
    return current < usual.lowerBound ? .below : current > usual.upperBound ? .above : .inside
  }
}

/// What is said of the body, by rules.
struct BodyHeadings {
  var language = Wording.english

  func heading(_ rows: [BodyRow]) -> String {
    let names = rows.map { $0.name.lowercasedFirst }
    let positions = rows.map(\.position)
    guard positions.allSatisfy({ $0 != nil }) else {
      return language.sentence(language.list(names)) + ", last 28 days"
    }
    let outside = zip(rows, positions).filter { $0.1 != .inside }
    guard let first = outside.first else {
      return language.sentence(language.list(names)) + " as usual"
    }
    let word = first.1 == .above ? "above" : "below"
    if outside.count == 1 { return "\(first.0.name) is \(word) its usual range" }
    return language.sentence(language.list(outside.map { $0.0.name.lowercasedFirst }))
      + " outside the usual range"
  }
}

extension String {
  /// `resting heart rate`, but `HRV`.
  fileprivate var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
