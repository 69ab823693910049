import Facts
import Metrics
import Training

struct EnglishForm: FormWords {
  let wording: Wording

  let today = "Today"
  let scaleStates = FormScaleWords(tired: "tired", neutral: "neutral", fresh: "fresh")
  let rampUnit = "fitness a week"
  let limits = "A model of load, not of you: it knows nothing of sleep, heat or work."

  func fitness(_ finding: FitnessFinding) -> String {
    switch finding {
    case .tooEarly(let days):
      "Fitness needs six weeks of runs; \(wording.digits(days, "day")) so far"
    case .leads(let fitness, let form):
      "Fitness \(wording.integer(fitness)) today; the plan leads to form "
        + "\(wording.signed(form)) on race day"
    case .held(let fitness): "Fitness has held at \(wording.integer(fitness)) for four weeks"
    case .rose(let change, let fitness):
      "Fitness rose by \(wording.integer(change)) in four weeks, to \(wording.integer(fitness))"
    case .fell(let change, let fitness):
      "Fitness fell by \(wording.integer(change)) in four weeks, to \(wording.integer(fitness))"
    }
  }

  func heading(_ finding: FormFinding) -> String {
    switch finding {
    case .tooEarly: "It is too early to judge form"
    case .unjudged(let form): "Form \(wording.signed(form))"
    case .judged(let state, let trend):
      wording.sentence(word(state)) + (trend.map { turn($0, from: state) } ?? "")
    }
  }

  private func turn(_ trend: FormTrend, from state: FormState) -> String {
    switch trend {
    case .fresher: state == .fresh ? ", and still turning fresher" : ", and turning fresh"
    case .wearier: state == .tired ? ", and getting more tired" : ", and getting tired"
    }
  }

  func level(_ level: FormLevel) -> String {
    switch level {
    case .plain(let form, let state):
      "Form is \(wording.signed(form))" + (state.map { ", " + word($0) } ?? "") + "."
    case .aboveZero(let form, let day):
      "Form is \(wording.signed(form)), above zero for the first time since "
        + "\(wording.fullDay(day))."
    }
  }

  func word(_ state: FormState) -> String {
    switch state {
    case .tired: "tired"
    case .neutral: "neither tired nor fresh"
    case .fresh: "fresh"
    }
  }

  func form(_ form: RaceForm) -> String {
    wording.signed(form.form) + (form.state.map { ", " + word($0) } ?? "")
  }

  func measure(fitnessDays: Double, fatigueDays: Double, hasForecast: Bool) -> String {
    "\(wording.term(.fitness)) (\(wording.decimalDays(fitnessDays))) and "
      + "fatigue (\(wording.decimalDays(fatigueDays))) from daily load. The gap "
      + "between them is form: blue when fresh, orange when tired."
      + (hasForecast ? " Dashed: planned." : "")
  }

  func warmingUp(_ warmingUp: WarmingUp) -> String {
    "Warming up: counted from zero since \(wording.fullDay(warmingUp.since)), fitness still "
      + "misses about \(wording.percent(warmingUp.missingShare)) of what it would be with a "
      + "longer past."
  }

  func scale(form: Double, from low: Double, to high: Double) -> String {
    "Form \(wording.signed(form)) on a scale from \(wording.signed(low)), tired, to "
      + "\(wording.signed(high)), fresh"
  }

  func inAWeek(_ change: Double) -> String { "\(wording.signed(change)) in a week" }

  func ofFitness(_ share: Double) -> String { "\(wording.signedPercent(share)) of fitness" }
}
