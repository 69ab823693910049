package import Facts
package import Training

/// What is said of fitness, fatigue and form, on any page.
package protocol FormWords: Sendable {
  /// `Fitness rose by 6 in four weeks, to 60`.
  func fitness(_ finding: FitnessFinding) -> String
  /// `Neither tired nor fresh, and turning fresh`.
  func heading(_ finding: FormFinding) -> String
  /// `Form is +3, above zero for the first time since 12 September 2026.`.
  func level(_ level: FormLevel) -> String
  /// `fresh`, `neither tired nor fresh`.
  func word(_ state: FormState) -> String
  /// `+20, fresh`; the number alone where fitness is too small to judge by.
  func form(_ form: RaceForm) -> String

  /// What the curve shows, with time constants in days.
  func measure(fitnessDays: Double, fatigueDays: Double, hasForecast: Bool) -> String
  /// What is to be said below the curve while fitness remembers that it began at zero.
  func warmingUp(_ warmingUp: WarmingUp) -> String

  /// What the block of today's form is about, in a word.
  var today: String { get }
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
  /// `Week of 16 Nov: fitness 54, fatigue 50, form +4, load 412`.
  func span(_ span: FormCurveFacts.Span) -> String

  /// The head of the column of weeks; the others are terms.
  var weekOf: String { get }
  /// `16 Nov, planned`.
  func week(_ week: FormCurveFacts.Week) -> String
  /// What the table shows.
  var table: String { get }
}

extension Wording {
  package var form: any FormWords {
    switch language {
    case .english: EnglishForm(wording: self)
    }
  }

  package var formCurve: any FormCurveWords {
    switch language {
    case .english: EnglishFormCurve(wording: self)
    }
  }
}
