package import Facts
package import Metrics
package import Training

/// What is said on the page about form, besides its curve and today's form.
package protocol FormPageWords: Sendable {
  /// What the page is called.
  var title: String { get }
  /// `Form · Sunday 22 November 2026`.
  func kicker(_ day: Day) -> String
  /// What a printed page is called.
  func printTitle(_ day: Day) -> String
  /// What search engines say of the page.
  func summary(_ now: FormTodayFacts) -> String
  /// `Form +5: fitness 54 less fatigue 50`.
  func sum(_ balance: TrainingBalance) -> String
  func race(_ race: FormFacts.NextRace) -> String
  func warmingUp(_ warmingUp: WarmingUp) -> String

  /// What the block of everything so far is about, and what its drawing shows.
  var allTime: String { get }
  var allTimeMeasure: String { get }
  /// `Fitness was highest in November 2025, at 60`.
  func heading(_ finding: AllTimeFacts.Finding) -> String
  func allTimeTitle(since day: Day) -> String
  /// Over the weeks in which fitness remembers that it began at zero.
  var warmingUpNote: String { get }
  /// The heads of the table of years.
  var yearColumns: [String] { get }
  /// What the table shows.
  var years: String { get }

  /// `Fitness rises by 1.2 a week`.
  func heading(_ finding: RampFacts.Finding) -> String
  var rampMeasure: String { get }
  var rampTitle: String { get }
  func range(_ ramp: RampFacts) -> String

  /// What loads rest on, below what the model leaves out.
  func loads(_ origins: LoadOrigins) -> String
  /// What the block of limits is about, its heading and its sentences.
  var limits: String { get }
  var limitsHeading: String { get }
  var limitsText: String { get }
  /// The link to the explanation.
  var computation: String { get }
}

/// What is said of strain and of sudden rises of load.
package protocol StrainWords: Sendable {
  /// `Monotony 1.4 in the last seven days`.
  func heading(_ strain: StrainFacts) -> String
  var measure: String { get }
  /// The title of the drawing.
  var title: String { get }
  func range(_ strain: StrainFacts) -> String
  /// The load of the last week, in the list.
  var totalLoad: String { get }
  /// What the table shows.
  var table: String { get }
  /// The head of the column of weeks.
  var weekTo: String { get }

  /// `The last seven days were like the three weeks before`.
  func heading(_ finding: WorkloadFacts.Finding) -> String
  var workloadMeasure: String { get }
  var workloadTitle: String { get }
  func range(_ workload: WorkloadFacts) -> String
  var workloadTable: String { get }
  var workloadNote: String { get }
}

extension Wording {
  package var formPage: any FormPageWords {
    switch language {
    case .english: EnglishFormPage(wording: self)
    case .pseudo: PseudoFormPage(plain: plain.formPage)
    }
  }

  package var strain: any StrainWords {
    switch language {
    case .english: EnglishStrain(wording: self)
    case .pseudo: PseudoStrain(plain: plain.strain)
    }
  }
}

struct EnglishFormPage: FormPageWords {
  let wording: Wording

  let title = "Form"
  let allTime = "All time"
  let allTimeMeasure = "Fitness and fatigue on the evening of each Sunday; bars: mean daily load"
  let yearColumns = ["Year", "Highest fitness", "Mean daily load"]
  let years = "Fitness by year"
  let rampMeasure = "Change of fitness in seven days, over half a year"
  let rampTitle = "Change of fitness a week"
  let limits = "Limits"
  let limitsHeading = "What the model leaves out"
  let limitsText =
    "It counts load and nothing else: no sleep, heat, illness, work or strength. "
    + "Two runners with the same fitness here can be far apart in a race. What it is good for is "
    + "comparing you with yourself."
  let computation = "How it is computed"

  var warmingUpNote: String { wording.term(.warmingUp).lowercased() }

  func kicker(_ day: Day) -> String { "Form · " + wording.longDay(day) }
  func printTitle(_ day: Day) -> String { "Form, " + wording.longDay(day) }

  func summary(_ now: FormTodayFacts) -> String {
    "\(wording.form.heading(now.finding)): fitness \(wording.integer(now.balance.chronicLoad)), "
      + "fatigue \(wording.integer(now.balance.acuteLoad)), "
      + "form \(wording.signed(now.balance.stressBalance))."
  }

  func sum(_ balance: TrainingBalance) -> String {
    "Form \(wording.signed(balance.stressBalance)): fitness "
      + "\(wording.integer(balance.chronicLoad)) less fatigue \(wording.integer(balance.acuteLoad))"
  }

  func race(_ race: FormFacts.NextRace) -> String {
    "With the plan, form on the morning of \(wording.name(race.name)) is \(wording.form.form(race.form))."
  }

  func warmingUp(_ warmingUp: WarmingUp) -> String {
    "\(wording.term(.warmingUp)) until \(wording.fullDay(warmingUp.until)): fitness began at zero "
      + "and still reads up to \(wording.percent(warmingUp.missingShare)) too low."
  }

  func heading(_ finding: AllTimeFacts.Finding) -> String {
    switch finding {
    case .highest(let fitness): "Fitness \(wording.integer(fitness)) is the highest so far"
    case .tooLittle: "Fitness and fatigue so far"
    case .wasHighest(let fitness, let day):
      "Fitness was highest in \(wording.monthAndYear(day)), at \(wording.integer(fitness))"
    }
  }

  func allTimeTitle(since day: Day) -> String {
    "Fitness and fatigue since \(wording.monthAndYear(day))"
  }

  func heading(_ finding: RampFacts.Finding) -> String {
    switch finding {
    case .holds: "Fitness holds this week"
    case .rises(let change): "Fitness rises by \(wording.decimal(change)) a week"
    case .falls(let change): "Fitness falls by \(wording.decimal(change)) a week"
    }
  }

  func range(_ ramp: RampFacts) -> String {
    "From \(wording.signed(ramp.trend.low, places: 1)) to "
      + "\(wording.signed(ramp.trend.high, places: 1)); now \(wording.signed(ramp.last, places: 1))."
  }

  func loads(_ origins: LoadOrigins) -> String { "Load: " + wording.loadOrigins.text(origins) }
}
