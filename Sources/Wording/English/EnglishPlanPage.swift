import Facts
import Training

struct EnglishPlanPage: PlanPageWords {
  let wording: Wording

  let title = "Plan"
  let projectionMeasure = "Fitness, fatigue and form; dashed: if the plan is done as written"
  let cost = "Cost"
  let halfTheRuns = "Half the runs"
  let raceCost = "Race kilometres"
  let loadsMeasure = "Load a day: done over planned (pale)"
  let loadsTitle = "Load a day, done and planned"
  let weeks = "Weeks"
  let weeksHeading = "The plan week by week, and what was done"
  let table = "The plan week by week"
  let columns = PlanColumns(
    week: "Week", focus: "For", planned: "Planned", done: "Done", share: "Share")

  func kicker(_ day: Day) -> String { "Plan · " + wording.longDay(day) }
  func printTitle(_ day: Day) -> String { "Plan, " + wording.longDay(day) }

  func heading(_ finding: PlanFinding) -> String {
    switch finding {
    case .done(let share, let weeks):
      "\(wording.percent(share)) of the planned kilometres run in " + wording.count(weeks, "week")
    case .race(let name, let days):
      days == 0 ? "\(name) is today" : "\(name) \(wording.distanceInTime(days: days))"
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

  func thisWeek(plannedMeters: Double) -> String {
    "This week, \(wording.roundDistance(plannedMeters)) planned"
  }

  func heading(_ finding: ProjectionFinding) -> String {
    switch finding {
    case .raceDay(let form):
      "On race day fitness \(wording.integer(form.fitness)) and form " + wording.form.form(form)
    case .fitness(let finding): wording.form.fitness(finding)
    }
  }

  func heading(_ finding: PlannedLoadFinding?) -> String {
    guard let finding else { return loadsTitle }
    return "Load \(wording.integer(finding.done)) of \(wording.integer(finding.planned)) planned "
      + "in the last " + (finding.weeks == 1 ? "week" : wording.count(finding.weeks, "week"))
  }

  func loads(_ day: Day, _ loads: PlannedLoadsFacts.DayLoads) -> String {
    wording.weekdayAndDay(day) + ": "
      + (loads.done.map { "\(wording.integer($0)) done, " } ?? "")
      + "\(wording.integer(loads.planned)) planned"
  }

  func week(_ week: ISOWeek) -> String {
    "\(wording.week(week)), \(wording.shortDay(week.monday))"
  }
}

extension EnglishPlanPage {
  func costHeading(_ cost: PlanFacts.Cost?) -> String {
    cost.map { "A kilometre costs \(self.cost($0.median)) load" }
      ?? "What a kilometre costs is not known yet"
  }

  func costNote(isKnown: Bool) -> String {
    isKnown
      ? "Planned kilometres become load at the usual cost; a plan says nothing of how hard they "
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
