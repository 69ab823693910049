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
    }
  }

  package var strain: any StrainWords {
    switch language {
    case .english: EnglishStrain(wording: self)
    }
  }
}
