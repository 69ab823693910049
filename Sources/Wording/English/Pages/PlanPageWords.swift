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
  /// `Your notes on City appear here from 1 November 2026 on, six weeks before it.`.
  func notesFrom(_ day: Day, race: String) -> String
  /// `This week, 58 km planned`.
  func thisWeek(plannedMeters: Double) -> String

  /// `On race day fitness 53 and form +20, fresh`.
  func heading(_ finding: ProjectionFinding) -> String
  /// What the lines show; dashed ones are planned.
  func projectionMeasure(hasForecast: Bool) -> String

  /// What the block of costs is about, in a word.
  var cost: String { get }
  /// `Load per kilometre: 7.2`; without enough runs, that it is not known.
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

  /// `Load 930 of 960 planned in the last three weeks`; without a week that is over, what is planned
  /// for how long.
  func heading(_ loads: PlannedLoadsFacts) -> String
  var loadsMeasure: String { get }
  /// The title of the drawing.
  var loadsTitle: String { get }
  /// `Sun 22 Nov: 126 done, 120 planned`.
  func loads(_ day: Day, _ loads: PlannedLoadsFacts.DayLoads, toldIn year: Int) -> String

  /// What the table is about, its heading, and what it shows.
  var weeks: String { get }
  func weeksHeading(hasDone: Bool) -> String
  var table: String { get }
  var columns: PlanColumns { get }
  /// `Week 47, 16 Nov`, in another year than the one told of `Week 1, 4 Jan 2027`.
  func week(_ week: ISOWeek, toldIn year: Int) -> String
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
    case .pseudo: PseudoPlanPage(plain: plain.planPage)
    }
  }
}

struct EnglishPlanPage: PlanPageWords {
  let wording: Wording

  let title = "Plan"
  let cost = "Cost"
  let halfTheRuns = "Middle half of the runs"
  let loadsMeasure = "Daily load: done over planned (outlined)"
  let loadsTitle = "Daily load, done and planned"
  let weeks = "Weeks"
  let table = "The plan week by week"
  let columns = PlanColumns(
    week: "Week", focus: "For", planned: "Planned", done: "Done", share: "Share")

  var raceCost: String { "Race \(wording.distanceNouns)" }

  func kicker(_ day: Day) -> String { "Plan · " + wording.longDay(day) }
  func printTitle(_ day: Day) -> String { "Plan, " + wording.longDay(day) }

  func heading(_ finding: PlanFinding) -> String {
    switch finding {
    case .done(let share, let weeks):
      "\(wording.share(share)) of the planned \(wording.distanceNouns) run in "
        + wording.count(weeks, "week")
    case .race(let name, let days):
      wording.name(name) + " " + (days == 0 ? "is today" : wording.distanceInTime(days: days))
    case .begins: "The plan begins"
    }
  }

  func extent(_ extent: PlanFacts.Extent?) -> String {
    guard let extent else {
      return "No weeks are planned yet: write them into openrun.toml to see where they lead."
    }
    return wording.sentence(wording.count(extent.weeks, "week"))
      + " of plan, \(wording.roundDistance(extent.meters)), from "
      + "\(wording.fullDay(extent.first.monday)) to \(wording.fullDay(extent.last.sunday))."
  }

  func notesFrom(_ day: Day, race: String) -> String {
    let weeks = wording.count(PlanFacts.RaceNotes.daysBefore / 7, "week")
    return "Your notes on \(race) appear here from \(wording.fullDay(day)) on, \(weeks) before it."
  }

  func thisWeek(plannedMeters: Double) -> String {
    "This week, \(wording.roundDistance(plannedMeters)) planned"
  }

  func projectionMeasure(hasForecast: Bool) -> String {
    "Fitness, fatigue and form"
      + (hasForecast ? "; dashed: if the plan is done as written" : "")
  }

  func heading(_ finding: ProjectionFinding) -> String {
    switch finding {
    case .raceDay(let form):
      "On race morning fitness \(wording.integer(form.fitness)) and form " + wording.form.form(form)
    case .fitness(let finding): wording.form.fitness(finding)
    }
  }

  func heading(_ loads: PlannedLoadsFacts) -> String {
    guard let finding = loads.finding else {
      return "Load \(wording.integer(loads.plannedAhead)) planned up to "
        + wording.fullDay(loads.lastDay)
    }
    let text =
      "Load \(wording.integer(finding.done)) of \(wording.integer(finding.planned)) planned in the "
    let weeks = finding.weeks == 1 ? "week" : wording.count(finding.weeks, "week")
    return text + (finding.through.map { weeks + " to " + wording.fullDay($0) } ?? "last " + weeks)
  }

  func loads(_ day: Day, _ loads: PlannedLoadsFacts.DayLoads, toldIn year: Int) -> String {
    wording.weekdayAndDay(day, toldIn: year) + ": "
      + (loads.done.map { "\(wording.integer($0)) done, " } ?? "")
      + "\(wording.integer(loads.planned)) planned"
  }

  func weeksHeading(hasDone: Bool) -> String { table + (hasDone ? ", and what was done" : "") }

  func week(_ week: ISOWeek, toldIn year: Int) -> String {
    wording.week(week) + ", " + wording.shortDay(week.monday, toldIn: year)
  }
}

extension EnglishPlanPage {
  func costHeading(_ cost: PlanFacts.Cost?) -> String {
    cost.map { "Load per \(wording.distanceNoun): \(self.cost($0.median))" }
      ?? "Load per \(wording.distanceNoun) is not known yet"
  }

  func costNote(isKnown: Bool) -> String {
    isKnown
      ? "Planned \(wording.distanceNouns) become load at the usual cost; a plan says nothing of how hard they "
        + "are run."
      : "It takes five runs with a load in the last 180 days to forecast with."
  }

  func cost(_ load: Double) -> String {
    wording.decimal(load * (wording.distanceUnitMeters / 1_000))
  }

  func median(runs: Int) -> String { "median of \(wording.digits(runs, "run"))" }

  func costs(_ range: ClosedRange<Double>) -> String {
    "\(cost(range.lowerBound)) to \(cost(range.upperBound))"
  }
}
