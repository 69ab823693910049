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
    case .pseudo: PseudoReadiness(plain: plain.readiness)
    }
  }
}

struct EnglishReadiness: ReadinessWords {
  let wording: Wording

  let measure = "A rule of thumb over what is known this morning, with its parts"
  let ofHundred = "of 100"

  func heading(_ facts: ReadinessFacts) -> String {
    "Readiness \(wording.integer(facts.score)) of 100 this morning"
      + (facts.garmin.map { "; Garmin says \(wording.integer($0.score))" } ?? "")
  }

  func part(_ value: Double) -> String { "\(wording.integer(100 * value)) of 100" }

  func level(_ level: TrainingReadiness.Level) -> String {
    let word =
      switch level {
      case .poor: "poor"
      case .low: "low"
      case .moderate: "moderate"
      case .high: "high"
      case .prime: "prime"
      }
    return word + ", by Garmin"
  }

  func note(isBesideGarmin: Bool) -> String {
    (isBesideGarmin ? "Nobody has validated either." : "Nobody has validated it.")
      + " The parts say more than the sum."
  }
}
