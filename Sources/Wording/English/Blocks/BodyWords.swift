package import Facts
package import Training

/// What is said of what a watch measured day and night.
package protocol BodyWords: Sendable {
  /// What the block is about, in a word.
  var kicker: String { get }
  /// `Resting heart rate is above its usual range`.
  func heading(_ facts: BodyFacts) -> String
  /// `26 October to 22 November 2026; the band is …`.
  func measure(from first: Day, to last: Day) -> String
  /// Of a value that is not of today: `on 14 Nov`.
  func measured(on day: Day, today: Day) -> String
  /// `48 bpm`, `7:42 h`.
  func value(_ value: Double, _ metric: Metric) -> Wording.Measured
  /// `usual 46 to 50`.
  func usual(_ range: ClosedRange<Double>, _ metric: Metric) -> String
  /// The line in words; `usual` is what is said of the range.
  func line(_ row: BodyRow, latest: Double, usual: String?) -> String
}

extension Wording {
  package var body: any BodyWords {
    switch language {
    case .english: EnglishBody(wording: self)
    case .pseudo: PseudoBody(plain: plain.body)
    }
  }
}

struct EnglishBody: BodyWords {
  let wording: Wording

  let kicker = "Body"

  func measure(from first: Day, to last: Day) -> String {
    wording.days(from: first, to: last) + "; the band is the usual range of the last 60 days"
  }

  func measured(on day: Day, today: Day) -> String {
    "on " + (day.year == today.year ? wording.shortDay(day) : wording.mediumDay(day))
  }

  func heading(_ facts: BodyFacts) -> String {
    let metrics = facts.rows.map(\.metric)
    return switch facts.finding {
    case .usual: list(metrics) + " as usual"
    case .above(let metric): "\(wording.term(metric)) is above its usual range"
    case .below(let metric): "\(wording.term(metric)) is below its usual range"
    case .outside(let metrics): list(metrics) + " outside the usual range"
    case nil: list(metrics) + ", last 28 days"
    }
  }

  private func list(_ metrics: [Metric]) -> String {
    wording.sentence(wording.list(metrics.map { Self.lowercasedFirst(wording.term($0)) }))
  }

  /// `resting heart rate`, but `HRV`.
  private static func lowercasedFirst(_ text: String) -> String {
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }

  func value(_ value: Double, _ metric: Metric) -> Wording.Measured {
    switch metric {
    case .sleep: wording.measuredTime(value)
    case .heartRateVariability: wording.variability(value)
    default: wording.heartRate(value)
    }
  }

  func usual(_ range: ClosedRange<Double>, _ metric: Metric) -> String {
    "usual \(value(range.lowerBound, metric).value) to \(value(range.upperBound, metric).value)"
  }

  func line(_ row: BodyRow, latest: Double, usual: String?) -> String {
    "\(wording.term(row.metric)), 28 days: \(value(latest, row.metric).text)"
      + (usual.map { ", \($0)" } ?? "")
  }
}
