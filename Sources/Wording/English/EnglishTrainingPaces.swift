import Training

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

  func score(of day: Day) -> String { "on \(wording.shortDay(day))" }
}
