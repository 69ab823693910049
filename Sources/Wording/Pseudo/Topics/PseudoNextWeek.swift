// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoNextWeek: NextWeekWords {
  let plain: any NextWeekWords

  var kicker: String { pseudo(plain.kicker) }
  func heading(_ facts: NextWeekFacts) -> String { pseudo(plain.heading(facts)) }
}
