package import Facts
import Metrics
package import Training

/// What is said of fitness, fatigue and form, on any page.
package protocol FormWords: Sendable {
  /// `Fitness rose by 6 in four weeks, to 60`.
  func fitness(_ finding: FitnessFinding) -> String
  /// `Neither tired nor fresh, fresher than a week ago`.
  func heading(_ finding: FormFinding) -> String
  /// `Form is +3 tonight, above zero for the first time since 12 September 2026.`.
  func level(_ level: FormLevel) -> String
  /// `fresh`, `neither tired nor fresh`.
  func word(_ state: FormState) -> String
  /// `+20, fresh`; the number alone where fitness is too small to judge by.
  func form(_ form: RaceForm) -> String

  /// What the curve shows, with time constants in days.
  func measure(fitnessDays: Double, fatigueDays: Double, hasForecast: Bool) -> String
  /// What is shaded around the lines of what is planned.
  func range(_ done: PlanDone) -> String
  /// What is to be said below the curve while fitness remembers that it began at zero.
  func warmingUp(_ warmingUp: WarmingUp) -> String

  /// When the block of form now is about: `Tonight`.
  func moment(_ moment: FormMoment) -> String
  /// What is to be said below the curve where the data have ended.
  func unknown(since day: Day) -> String
  /// The scale of form in words.
  func scale(form: Double, from low: Double, to high: Double) -> String
  /// What stands along the scale.
  var scaleStates: FormScaleWords { get }
  /// `+3 in a week`.
  func inAWeek(_ change: Double) -> String
  /// `+8 % of fitness`.
  func ofFitness(_ share: Double) -> String
  /// What a ramp rate counts.
  var rampUnit: String { get }
  /// What the model does not know.
  var limits: String { get }
}

/// What stands along the scale of form.
package struct FormScaleWords: Sendable {
  package var tired: String
  package var neutral: String
  package var fresh: String
}

/// What is said in a drawing of fitness, fatigue and form, and in its table.
package protocol FormCurveWords: Sendable {
  /// The title of the drawing.
  func title(from first: Day, to last: Day) -> String
  /// The drawing in sentences.
  func caption(_ curve: FormCurveFacts) -> String
  /// `Fitness 54`.
  func fitness(_ value: Double) -> String
  func fatigue(_ value: Double) -> String
  func form(_ value: Double) -> String
  var dailyLoad: String { get }
  /// Flags for today and the last day.
  var today: String { get }
  var raceDay: String { get }
  /// `City Half 1:36:05`.
  func race(_ race: FormCurveFacts.RaceMark) -> String
  /// `Half 1:36`: what a phone has room for.
  func shortRace(_ race: FormCurveFacts.RaceMark) -> String
  /// `16 days off`.
  func gap(days: Int) -> String
  /// `Week of 16 Nov 2026: fitness 54, fatigue 50, form +4, load 412`.
  func span(_ span: FormCurveFacts.Span) -> String

  /// The head of the column of weeks; the others are terms.
  var weekOf: String { get }
  /// The head of the column of the lowest form of each week.
  var lowestForm: String { get }
  /// `16 Nov 2026, planned`.
  func week(_ week: FormCurveFacts.Week) -> String
  /// What the table shows.
  var table: String { get }
}

extension Wording {
  package var form: any FormWords {
    switch language {
    case .english: EnglishForm(wording: self)
    case .pseudo: PseudoForm(plain: plain.form)
    }
  }

  package var formCurve: any FormCurveWords {
    switch language {
    case .english: EnglishFormCurve(wording: self)
    case .pseudo: PseudoFormCurve(plain: plain.formCurve)
    }
  }
}

struct EnglishForm: FormWords {
  let wording: Wording

  let scaleStates = FormScaleWords(tired: "tired", neutral: "neutral", fresh: "fresh")
  let rampUnit = "fitness a week"
  let limits = "A model of load, not of you: it knows nothing of sleep, heat or work."

  func fitness(_ finding: FitnessFinding) -> String {
    switch finding {
    case .tooEarly(let days):
      "Fitness needs six weeks of runs; \(wording.digits(days, "day")) so far"
    case .tooLittle(let fitness):
      "Fitness \(wording.integer(fitness)): not enough training to judge by"
    case .unknown(let day, let fitness):
      "Fitness was \(wording.integer(fitness)) on \(wording.fullDay(day - 1)), and is unknown since"
    case .leads(let fitness, let form):
      "Fitness \(wording.integer(fitness)); the plan leads to form "
        + "\(wording.signed(form)) on race morning"
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
    case .unknown(let day): "Form is unknown since \(wording.fullDay(day - 1))"
    case .unjudged(let form): "Form \(wording.signed(form))"
    case .judged(let state, let trend):
      wording.sentence(word(state)) + (trend.map { turn($0) } ?? "")
    }
  }

  private func turn(_ trend: FormTrend) -> String {
    switch trend {
    case .fresher: ", fresher than a week ago"
    case .wearier: ", more tired than a week ago"
    }
  }

  func level(_ level: FormLevel) -> String {
    switch level {
    case .plain(let form, let state, let isEvening):
      "Form is \(now(form, isEvening: isEvening))" + said(state) + "."
    case .aboveZero(let form, let day, let isEvening):
      "Form is \(now(form, isEvening: isEvening)), above zero for the first time since "
        + "\(wording.fullDay(day))."
    case .changed(let form, let state, let morning):
      "After today's load form is \(wording.signed(form))" + said(state)
        + "; this morning it was \(wording.signed(morning))."
    case .last(let form, let state, let day):
      "On the evening of \(wording.longDay(day)) form was \(wording.signed(form))" + said(state)
        + "; the days since are unknown."
    }
  }

  private func now(_ form: Double, isEvening: Bool) -> String {
    wording.signed(form) + (isEvening ? " tonight" : " this morning")
  }

  private func said(_ state: FormState?) -> String { state.map { ", " + word($0) } ?? "" }

  func moment(_ moment: FormMoment) -> String {
    switch moment {
    case .morning: "This morning"
    case .evening: "Tonight"
    case .lastKnown(let day): wording.fullDay(day)
    }
  }

  func unknown(since day: Day) -> String {
    "The lines end on \(wording.longDay(day - 1)), with the data: what was done since is unknown, "
      + "which is not rest."
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
      + "fatigue (\(wording.decimalDays(fatigueDays))) on the evening of each day. The gap "
      + "between them is form: blue when fresh, orange when tired."
      + (hasForecast ? " Dashed: planned." : "")
  }

  func range(_ done: PlanDone) -> String {
    "Shaded: if \(wording.share(done.least)) to \(wording.share(done.most)) of the plan is done, as in "
      + "its \(wording.count(done.weeks, "week")) so far."
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
