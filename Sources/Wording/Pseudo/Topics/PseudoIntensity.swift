// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoIntensity: IntensityWords {
  let plain: any IntensityWords

  var weeks: String { pseudo(plain.weeks) }
  func heading(_ finding: EasyWeeksFinding?) -> String { pseudo(plain.heading(finding)) }
  func measure(weeks: Int) -> String { pseudo(plain.measure(weeks: weeks)) }
  func title(weeks: Int) -> String { pseudo(plain.title(weeks: weeks)) }
  func caption(heading: String, from first: ISOWeek, to last: ISOWeek) -> String {
    pseudo(plain.caption(heading: heading, from: first, to: last))
  }
  func week(_ week: ZonedWeek) -> String { pseudo(plain.week(week)) }
  var columns: [String] { pseudo(plain.columns) }
  var table: String { pseudo(plain.table) }
  func distances(mean: Double) -> String { pseudo(plain.distances(mean: mean)) }
  func distances(weeks: Int) -> String { pseudo(plain.distances(weeks: weeks)) }
  var distancesTitle: String { pseudo(plain.distancesTitle) }
  var balance: String { pseudo(plain.balance) }
  func heading(_ facts: BalanceFacts) -> String { pseudo(plain.heading(facts)) }
  func bar(_ facts: BalanceFacts) -> String { pseudo(plain.bar(facts)) }
  func usual(_ share: Double) -> String { pseudo(plain.usual(share)) }
  func easy(share: Double) -> String { pseudo(plain.easy(share: share)) }
  func hard(share: Double) -> String { pseudo(plain.hard(share: share)) }
  func groups(weeks: Int) -> IntensityGroups {
    pseudo(plain.groups(weeks: weeks), \.easy, \.moderate, \.hard, \.mean)
  }
  func mean(_ share: Double) -> String { pseudo(plain.mean(share)) }
}
