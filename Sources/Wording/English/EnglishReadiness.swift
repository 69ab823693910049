import Facts
import Training

struct EnglishReadiness: ReadinessWords {
  let wording: Wording

  let measure = "A rule of thumb over what is known this morning, with its parts"
  let ofHundred = "of 100"

  func heading(_ facts: ReadinessFacts) -> String {
    "Readiness \(wording.integer(facts.score)) of 100"
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
