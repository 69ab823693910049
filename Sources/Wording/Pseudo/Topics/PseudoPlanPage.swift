// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoPlanPage: PlanPageWords {
  let plain: any PlanPageWords

  var title: String { pseudo(plain.title) }
  func kicker(_ day: Day) -> String { pseudo(plain.kicker(day)) }
  func printTitle(_ day: Day) -> String { pseudo(plain.printTitle(day)) }
  func heading(_ finding: PlanFinding) -> String { pseudo(plain.heading(finding)) }
  func extent(_ extent: PlanFacts.Extent?) -> String { pseudo(plain.extent(extent)) }
  func notesFrom(_ day: Day, race: String) -> String { pseudo(plain.notesFrom(day, race: race)) }
  func thisWeek(plannedMeters: Double) -> String {
    pseudo(plain.thisWeek(plannedMeters: plannedMeters))
  }
  func heading(_ finding: ProjectionFinding) -> String { pseudo(plain.heading(finding)) }
  func projectionMeasure(hasForecast: Bool) -> String {
    pseudo(plain.projectionMeasure(hasForecast: hasForecast))
  }
  var cost: String { pseudo(plain.cost) }
  func costHeading(_ cost: PlanFacts.Cost?) -> String { pseudo(plain.costHeading(cost)) }
  func costNote(isKnown: Bool) -> String { pseudo(plain.costNote(isKnown: isKnown)) }
  func cost(_ load: Double) -> String { pseudo(plain.cost(load)) }
  func median(runs: Int) -> String { pseudo(plain.median(runs: runs)) }
  var halfTheRuns: String { pseudo(plain.halfTheRuns) }
  func costs(_ range: ClosedRange<Double>) -> String { pseudo(plain.costs(range)) }
  var raceCost: String { pseudo(plain.raceCost) }
  func heading(_ loads: PlannedLoadsFacts) -> String { pseudo(plain.heading(loads)) }
  var loadsMeasure: String { pseudo(plain.loadsMeasure) }
  var loadsTitle: String { pseudo(plain.loadsTitle) }
  func loads(_ day: Day, _ loads: PlannedLoadsFacts.DayLoads, toldIn year: Int) -> String {
    pseudo(plain.loads(day, loads, toldIn: year))
  }
  var weeks: String { pseudo(plain.weeks) }
  func weeksHeading(hasDone: Bool) -> String { pseudo(plain.weeksHeading(hasDone: hasDone)) }
  var table: String { pseudo(plain.table) }
  var columns: PlanColumns { pseudo(plain.columns, \.week, \.focus, \.planned, \.done, \.share) }
  func week(_ week: ISOWeek, toldIn year: Int) -> String { pseudo(plain.week(week, toldIn: year)) }
}
