// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoGear: GearWords {
  let plain: any GearWords

  var title: String { pseudo(plain.title) }
  var explanation: String { pseudo(plain.explanation) }
  func heading(_ finding: GearFinding?) -> String { pseudo(plain.heading(finding)) }
  func summary(heading: String) -> String { pseudo(plain.summary(heading: heading)) }
  var inUse: String { pseudo(plain.inUse) }
  func inUse(count: Int) -> String { pseudo(plain.inUse(count: count)) }
  var atRest: String { pseudo(plain.atRest) }
  func atRest(count: Int) -> String { pseudo(plain.atRest(count: count)) }
  func barMeaning(hasLeft: Bool) -> String { pseudo(plain.barMeaning(hasLeft: hasLeft)) }
  var columns: GearColumns {
    pseudo(plain.columns, \.name, \.ofLimit, \.limit, \.left, \.times, \.last)
  }
  func left(meters: Double, days: Double?) -> String {
    pseudo(plain.left(meters: meters, days: days))
  }
}
