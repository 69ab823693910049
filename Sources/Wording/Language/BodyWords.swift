package import Facts

/// What is said of what a watch measured day and night.
package protocol BodyWords: Sendable {
  /// What the block is about, in a word.
  var kicker: String { get }
  /// `Resting heart rate is above its usual range`.
  func heading(_ facts: BodyFacts) -> String
  var measure: String { get }
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
    }
  }
}
