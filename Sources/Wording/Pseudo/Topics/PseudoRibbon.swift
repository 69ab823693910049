// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoRibbon: RibbonWords {
  let plain: any RibbonWords

  var kicker: String { pseudo(plain.kicker) }
  func heading(_ finding: Ribbon.Finding?) -> String { pseudo(plain.heading(finding)) }
  func measure(isLong: Bool, hasZones: Bool) -> String {
    pseudo(plain.measure(isLong: isLong, hasZones: hasZones))
  }
  var title: String { pseudo(plain.title) }
  func finding(_ ribbon: Ribbon) -> String { pseudo(plain.finding(ribbon)) }
  func title(of split: GradeAdjustedSplit, after meters: Double) -> String {
    pseudo(plain.title(of: split, after: meters))
  }
}
