// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoForm: FormWords {
  let plain: any FormWords

  func fitness(_ finding: FitnessFinding) -> String { pseudo(plain.fitness(finding)) }
  func heading(_ finding: FormFinding) -> String { pseudo(plain.heading(finding)) }
  func level(_ level: FormLevel) -> String { pseudo(plain.level(level)) }
  func word(_ state: FormState) -> String { pseudo(plain.word(state)) }
  func form(_ form: RaceForm) -> String { pseudo(plain.form(form)) }
  func measure(fitnessDays: Double, fatigueDays: Double, hasForecast: Bool) -> String {
    pseudo(
      plain.measure(fitnessDays: fitnessDays, fatigueDays: fatigueDays, hasForecast: hasForecast))
  }
  func range(_ done: PlanDone) -> String { pseudo(plain.range(done)) }
  func warmingUp(_ warmingUp: WarmingUp) -> String { pseudo(plain.warmingUp(warmingUp)) }
  func moment(_ moment: FormMoment) -> String { pseudo(plain.moment(moment)) }
  func unknown(since day: Day) -> String { pseudo(plain.unknown(since: day)) }
  func scale(form: Double, from low: Double, to high: Double) -> String {
    pseudo(plain.scale(form: form, from: low, to: high))
  }
  var scaleStates: FormScaleWords { pseudo(plain.scaleStates, \.tired, \.neutral, \.fresh) }
  func inAWeek(_ change: Double) -> String { pseudo(plain.inAWeek(change)) }
  func ofFitness(_ share: Double) -> String { pseudo(plain.ofFitness(share)) }
  var rampUnit: String { pseudo(plain.rampUnit) }
  var limits: String { pseudo(plain.limits) }
}
