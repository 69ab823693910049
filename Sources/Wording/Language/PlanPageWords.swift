package import Facts
package import Training

/// What is said on the page about the plan, besides its blocks.
package protocol PlanPageWords: Sendable {
  /// What the page is called.
  var title: String { get }
  /// `Plan · Sunday 22 November 2026`.
  func kicker(_ day: Day) -> String
  /// What a printed page is called.
  func printTitle(_ day: Day) -> String
  /// `93 % of the planned kilometres run in twelve weeks`.
  func heading(_ finding: PlanFinding) -> String
  /// How long the plan is; without a week, how to write one.
  func extent(_ extent: PlanFacts.Extent?) -> String
  /// `This week, 58 km planned`.
  func thisWeek(plannedMeters: Double) -> String

  /// `On race day fitness 53 and form +20, fresh`.
  func heading(_ finding: ProjectionFinding) -> String
  var projectionMeasure: String { get }

  /// What the block of costs is about, in a word.
  var cost: String { get }
  /// `A kilometre costs 7.2 load`; without enough runs, that it is not known.
  func costHeading(_ cost: PlanFacts.Cost?) -> String
  func costNote(isKnown: Bool) -> String
  /// `7.2`, as are the numbers beside it.
  func cost(_ load: Double) -> String
  /// `median of 41 runs`.
  func median(runs: Int) -> String
  var halfTheRuns: String { get }
  /// `6.4 to 8.1`.
  func costs(_ range: ClosedRange<Double>) -> String
  var raceCost: String { get }

  /// `Load 930 of 960 planned in the last three weeks`; without a finding, what is measured.
  func heading(_ finding: PlannedLoadFinding?) -> String
  var loadsMeasure: String { get }
  /// The title of the drawing.
  var loadsTitle: String { get }
  /// `Sun 22 Nov: 126 done, 120 planned`.
  func loads(_ day: Day, _ loads: PlannedLoadsFacts.DayLoads) -> String

  /// What the table is about, its heading, and what it shows.
  var weeks: String { get }
  var weeksHeading: String { get }
  var table: String { get }
  var columns: PlanColumns { get }
  /// `Week 47, 16 Nov`.
  func week(_ week: ISOWeek) -> String
}

/// The heads of the table of the plan.
package struct PlanColumns: Sendable {
  package var week: String
  package var focus: String
  package var planned: String
  package var done: String
  package var share: String
}

extension Wording {
  package var planPage: any PlanPageWords {
    switch language {
    case .english: EnglishPlanPage(wording: self)
    }
  }
}
