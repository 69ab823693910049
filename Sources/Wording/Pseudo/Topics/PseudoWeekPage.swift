// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoWeekPage: WeekPageWords {
  let plain: any WeekPageWords

  func title(_ week: ISOWeek) -> String { pseudo(plain.title(week)) }
  func summary(_ week: ISOWeek, heading: String) -> String {
    pseudo(plain.summary(week, heading: heading))
  }
  var noActivity: String { pseudo(plain.noActivity) }
  func planned(focus: String, meters: Double, of planned: Double?) -> String {
    pseudo(plain.planned(focus: focus, meters: meters, of: planned))
  }
  var byDay: String { pseudo(plain.byDay) }
  func load(_ facts: WeekLoadFacts) -> String { pseudo(plain.load(facts)) }
  func loadMeasure(before: Int) -> String { pseudo(plain.loadMeasure(before: before)) }
  var loadTitle: String { pseudo(plain.loadTitle) }
  var zonesMeasure: String { pseudo(plain.zonesMeasure) }
  var body: String { pseudo(plain.body) }
  var bodyHeading: String { pseudo(plain.bodyHeading) }
  var mean: String { pseudo(plain.mean) }
  var aNight: String { pseudo(plain.aNight) }
  func list(isMixed: Bool) -> String { pseudo(plain.list(isMixed: isMixed)) }
  func listHeading(isMixed: Bool) -> String { pseudo(plain.listHeading(isMixed: isMixed)) }
  var otherWeeks: String { pseudo(plain.otherWeeks) }
  func earlier(_ week: ISOWeek, than other: ISOWeek) -> String {
    pseudo(plain.earlier(week, than: other))
  }
  func later(_ week: ISOWeek, than other: ISOWeek) -> String {
    pseudo(plain.later(week, than: other))
  }
}
