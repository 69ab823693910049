// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoFormCurve: FormCurveWords {
  let plain: any FormCurveWords

  func title(from first: Day, to last: Day) -> String { pseudo(plain.title(from: first, to: last)) }
  func caption(_ curve: FormCurveFacts) -> String { pseudo(plain.caption(curve)) }
  func fitness(_ value: Double) -> String { pseudo(plain.fitness(value)) }
  func fatigue(_ value: Double) -> String { pseudo(plain.fatigue(value)) }
  func form(_ value: Double) -> String { pseudo(plain.form(value)) }
  var dailyLoad: String { pseudo(plain.dailyLoad) }
  var today: String { pseudo(plain.today) }
  var raceDay: String { pseudo(plain.raceDay) }
  func race(_ race: FormCurveFacts.RaceMark) -> String { pseudo(plain.race(race)) }
  func shortRace(_ race: FormCurveFacts.RaceMark) -> String { pseudo(plain.shortRace(race)) }
  func gap(days: Int) -> String { pseudo(plain.gap(days: days)) }
  func span(_ span: FormCurveFacts.Span) -> String { pseudo(plain.span(span)) }
  var weekOf: String { pseudo(plain.weekOf) }
  var lowestForm: String { pseudo(plain.lowestForm) }
  func week(_ week: FormCurveFacts.Week) -> String { pseudo(plain.week(week)) }
  var table: String { pseudo(plain.table) }
}
