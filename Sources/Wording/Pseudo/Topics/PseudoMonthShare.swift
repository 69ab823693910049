// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoMonthShare: MonthShareWords {
  let plain: any MonthShareWords

  func headline(_ facts: MonthShareFacts) -> String { pseudo(plain.headline(facts)) }
  func title(_ facts: MonthShareFacts) -> String { pseudo(plain.title(facts)) }
  func amount(_ facts: MonthShareFacts) -> ShareAmount {
    pseudo(plain.amount(facts), \.value, \.unit, \.text, \.shortText)
  }
  func days(_ facts: MonthShareFacts) -> String { pseudo(plain.days(facts)) }
  func sentences(_ facts: MonthShareFacts) -> [String] { pseudo(plain.sentences(facts)) }
  func alternative(_ facts: MonthShareFacts) -> String { pseudo(plain.alternative(facts)) }
  func runs(_ facts: MonthShareFacts) -> Wording.Measured { pseudo(plain.runs(facts), \.unit) }
  func title(_ best: ShareBest) -> String { pseudo(plain.title(best)) }
  var best: String { pseudo(plain.best) }
  func before(_ meters: Double, _ month: CalendarMonth) -> String {
    pseudo(plain.before(meters, month))
  }
  var calendar: String { pseudo(plain.calendar) }
  func calendarFinding(_ facts: MonthShareFacts) -> String { pseudo(plain.calendarFinding(facts)) }
  var calendarMeasure: String { pseudo(plain.calendarMeasure) }
  func name(of day: Day) -> String { pseudo(plain.name(of: day)) }
  func label(_ told: MonthDay.Told) -> String { pseudo(plain.label(told)) }
  func state(_ told: MonthDay.Told) -> String { pseudo(plain.state(told)) }
}
