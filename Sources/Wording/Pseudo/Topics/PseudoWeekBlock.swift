// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoWeekBlock: WeekBlockWords {
  let plain: any WeekBlockWords

  func sum(runCount: Int, meters: Double) -> String {
    pseudo(plain.sum(runCount: runCount, meters: meters))
  }
  func others(_ sports: OtherSports) -> String { pseudo(plain.others(sports)) }
  func days(_ finding: WeekDaysFinding) -> String { pseudo(plain.days(finding)) }
  func daysMeasure(hasZones: Bool, isPlanned: Bool) -> String {
    pseudo(plain.daysMeasure(hasZones: hasZones, isPlanned: isPlanned))
  }
  func brief(_ line: ActivityLine) -> String { pseudo(plain.brief(line)) }
  func planned(meters: Double) -> String { pseudo(plain.planned(meters: meters)) }
  var rest: String { pseudo(plain.rest) }
  var unknown: String { pseudo(plain.unknown) }
  func missed(_ sessions: [PlannedSession]) -> String { pseudo(plain.missed(sessions)) }
  func zoneKey(_ week: ISOWeek) -> String { pseudo(plain.zoneKey(week)) }
  var time: String { pseudo(plain.time) }
  func comparison(_ comparison: WeekMeasure.Comparison, _ text: (Double) -> String) -> String {
    pseudo(plain.comparison(comparison, text))
  }
  func weekOf(_ week: ISOWeek) -> String { pseudo(plain.weekOf(week)) }
  func onAxis(_ value: Double, _ measure: WeekColumnsFacts.Measure) -> Double {
    plain.onAxis(value, measure)
  }
  func unit(_ measure: WeekColumnsFacts.Measure) -> String { pseudo(plain.unit(measure)) }
  func columns(_ columns: WeekColumnsFacts, planned: [Double]) -> [String] {
    pseudo(plain.columns(columns, planned: planned))
  }
  func range(_ columns: WeekColumnsFacts) -> String { pseudo(plain.range(columns)) }
}
