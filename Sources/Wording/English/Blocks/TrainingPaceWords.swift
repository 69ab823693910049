package import Training

/// What is said of the paces to train at, and of Garmin's own scores below them.
package protocol TrainingPaceWords: Sendable {
  /// `Easy is 5:31 to 6:12 /km`, by seconds a kilometer.
  func heading(easyFast: Double, easySlow: Double) -> String
  /// `5:31 to 6:12 /km`.
  func range(fast: Double, slow: Double) -> String
  var meaning: String { get }
  var easy: String { get }
  var marathon: String { get }
  var threshold: String { get }
  var interval: String { get }
  var repetition: String { get }
  /// What stands over Garmin's scores.
  var garmin: String { get }
  /// When a score is from: `on 22 Nov`.
  func score(of day: Day) -> String
}

extension Wording {
  package var trainingPaces: any TrainingPaceWords {
    switch language {
    case .english: EnglishTrainingPaces(wording: self)
    case .pseudo: PseudoTrainingPace(plain: plain.trainingPaces)
    }
  }
}

struct EnglishTrainingPaces: TrainingPaceWords {
  let wording: Wording

  func heading(easyFast: Double, easySlow: Double) -> String {
    "Easy is " + range(fast: easyFast, slow: easySlow)
  }

  func range(fast: Double, slow: Double) -> String {
    "\(wording.barePace(secondsPerKilometer: fast)) to "
      + wording.pace(secondsPerKilometer: slow)
  }

  let meaning = "Paces that go with the best recent effort"
  let easy = "Easy pace"
  let marathon = "Marathon pace"
  let threshold = "Threshold pace"
  let interval = "Interval pace"
  let repetition = "Repetition pace"
  let garmin = "Garmin's own"

  func score(of day: Day) -> String { "on \(wording.mediumDay(day))" }
}
