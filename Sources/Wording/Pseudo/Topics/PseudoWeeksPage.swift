// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoWeeksPage: WeeksPageWords {
  let plain: any WeeksPageWords

  var title: String { pseudo(plain.title) }
  func kicker(from first: ISOWeek, to last: ISOWeek) -> String {
    pseudo(plain.kicker(from: first, to: last))
  }
  func heading(_ finding: WeeksFinding) -> String { pseudo(plain.heading(finding)) }
  func longest(_ week: WeeksFacts.Longest) -> String { pseudo(plain.longest(week)) }
  func summary(from first: ISOWeek, to last: ISOWeek, heading: String) -> String {
    pseudo(plain.summary(from: first, to: last, heading: heading))
  }
  func kicker(_ measure: WeekColumnsFacts.Measure) -> String { pseudo(plain.kicker(measure)) }
  func measure(_ measure: WeekColumnsFacts.Measure) -> String { pseudo(plain.measure(measure)) }
  func measure(_ measure: WeeksFacts.Measure) -> String { pseudo(plain.measure(measure)) }
  func mean(_ measure: WeeksFacts.Measure) -> String { pseudo(plain.mean(measure)) }
  func easy(_ facts: EasySharesFacts) -> String { pseudo(plain.easy(facts)) }
  var easyMeasure: String { pseudo(plain.easyMeasure) }
  var easyTitle: String { pseudo(plain.easyTitle) }
  func easyRange(_ facts: EasySharesFacts) -> String { pseudo(plain.easyRange(facts)) }
  var numbers: String { pseudo(plain.numbers) }
  var weekByWeek: String { pseudo(plain.weekByWeek) }
  var columns: WeeksColumns { pseudo(plain.columns, \.week, \.runs, \.activities, \.time) }
  var noActivity: String { pseudo(plain.noActivity) }
  func row(_ first: ISOWeek, to last: ISOWeek) -> String { pseudo(plain.row(first, to: last)) }
  var earlier: String { pseudo(plain.earlier) }
  var earlierHeading: String { pseudo(plain.earlierHeading) }
  var earlierMeaning: String { pseudo(plain.earlierMeaning) }
}
