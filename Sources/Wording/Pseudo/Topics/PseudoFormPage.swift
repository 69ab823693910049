// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoFormPage: FormPageWords {
  let plain: any FormPageWords

  var title: String { pseudo(plain.title) }
  func kicker(_ day: Day) -> String { pseudo(plain.kicker(day)) }
  func printTitle(_ day: Day) -> String { pseudo(plain.printTitle(day)) }
  func summary(_ now: FormTodayFacts) -> String { pseudo(plain.summary(now)) }
  func sum(_ balance: TrainingBalance) -> String { pseudo(plain.sum(balance)) }
  func race(_ race: FormFacts.NextRace) -> String { pseudo(plain.race(race)) }
  func warmingUp(_ warmingUp: WarmingUp) -> String { pseudo(plain.warmingUp(warmingUp)) }
  var allTime: String { pseudo(plain.allTime) }
  var allTimeMeasure: String { pseudo(plain.allTimeMeasure) }
  func heading(_ finding: AllTimeFacts.Finding) -> String { pseudo(plain.heading(finding)) }
  func allTimeTitle(since day: Day) -> String { pseudo(plain.allTimeTitle(since: day)) }
  var warmingUpNote: String { pseudo(plain.warmingUpNote) }
  var yearColumns: [String] { pseudo(plain.yearColumns) }
  var years: String { pseudo(plain.years) }
  func heading(_ finding: RampFacts.Finding) -> String { pseudo(plain.heading(finding)) }
  var rampMeasure: String { pseudo(plain.rampMeasure) }
  var rampTitle: String { pseudo(plain.rampTitle) }
  func range(_ ramp: RampFacts) -> String { pseudo(plain.range(ramp)) }
  func loads(_ origins: LoadOrigins) -> String { pseudo(plain.loads(origins)) }
  var limits: String { pseudo(plain.limits) }
  var limitsHeading: String { pseudo(plain.limitsHeading) }
  var limitsText: String { pseudo(plain.limitsText) }
  var computation: String { pseudo(plain.computation) }
}
