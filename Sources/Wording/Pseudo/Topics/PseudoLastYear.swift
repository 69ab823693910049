// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoLastYear: LastYearWords {
  let plain: any LastYearWords

  var kicker: String { pseudo(plain.kicker) }
  func heading(_ facts: LastYearFacts) -> String { pseudo(plain.heading(facts)) }
  var measure: String { pseudo(plain.measure) }
  func without(_ week: ISOWeek) -> String { pseudo(plain.without(week)) }
}
