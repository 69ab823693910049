// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoTrainingPace: TrainingPaceWords {
  let plain: any TrainingPaceWords

  func heading(easyFast: Double, easySlow: Double) -> String {
    pseudo(plain.heading(easyFast: easyFast, easySlow: easySlow))
  }
  func range(fast: Double, slow: Double) -> String { pseudo(plain.range(fast: fast, slow: slow)) }
  var meaning: String { pseudo(plain.meaning) }
  var easy: String { pseudo(plain.easy) }
  var marathon: String { pseudo(plain.marathon) }
  var threshold: String { pseudo(plain.threshold) }
  var interval: String { pseudo(plain.interval) }
  var repetition: String { pseudo(plain.repetition) }
  var garmin: String { pseudo(plain.garmin) }
  func score(of day: Day) -> String { pseudo(plain.score(of: day)) }
}
