// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoOverview: OverviewWords {
  let plain: any OverviewWords

  func heading(_ finding: OverviewFinding) -> String { pseudo(plain.heading(finding)) }
  func title(_ week: ISOWeek, heading: String) -> String {
    pseudo(plain.title(week, heading: heading))
  }
  func summary(_ facts: OverviewFacts, heading: String) -> String {
    pseudo(plain.summary(facts, heading: heading))
  }
  func runs(_ runs: OverviewFacts.Runs) -> String { pseudo(plain.runs(runs)) }
  func latest(_ day: Day) -> String { pseudo(plain.latest(day)) }
  var thisWeek: String { pseudo(plain.thisWeek) }
  var lastKnownWeek: String { pseudo(plain.lastKnownWeek) }
  func latest(isMixed: Bool) -> String { pseudo(plain.latest(isMixed: isMixed)) }
  func latestHeading(isMixed: Bool) -> String { pseudo(plain.latestHeading(isMixed: isMixed)) }
  func all(isMixed: Bool) -> String { pseudo(plain.all(isMixed: isMixed)) }
}
