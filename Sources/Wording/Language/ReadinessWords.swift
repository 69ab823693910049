package import Facts
package import Training

/// What is said of this morning's readiness.
package protocol ReadinessWords: Sendable {
  /// `Readiness 71 of 100; Garmin says 64`.
  func heading(_ facts: ReadinessFacts) -> String
  var measure: String { get }
  /// Beside a score.
  var ofHundred: String { get }
  /// `83 of 100` for 0.83.
  func part(_ value: Double) -> String
  /// `high, by Garmin`.
  func level(_ level: TrainingReadiness.Level) -> String
  /// What the score is worth, alone or beside Garmin's.
  func note(isBesideGarmin: Bool) -> String
}

extension Wording {
  package var readiness: any ReadinessWords {
    switch language {
    case .english: EnglishReadiness(wording: self)
    }
  }
}
