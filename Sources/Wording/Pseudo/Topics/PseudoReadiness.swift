// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoReadiness: ReadinessWords {
  let plain: any ReadinessWords

  func heading(_ facts: ReadinessFacts) -> String { pseudo(plain.heading(facts)) }
  var measure: String { pseudo(plain.measure) }
  var ofHundred: String { pseudo(plain.ofHundred) }
  func part(_ value: Double) -> String { pseudo(plain.part(value)) }
  func level(_ level: TrainingReadiness.Level) -> String { pseudo(plain.level(level)) }
  func note(isBesideGarmin: Bool) -> String { pseudo(plain.note(isBesideGarmin: isBesideGarmin)) }
}
