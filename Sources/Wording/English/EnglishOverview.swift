import Facts
import Training

struct EnglishOverview: OverviewWords {
  let wording: Wording

  let thisWeek = "This week"
  let latest = "Runs"
  let all = "All runs"

  func heading(_ finding: OverviewFinding) -> String {
    switch finding {
    case .noRun(let planned):
      return "No run yet this week"
        + (planned.map { "; \(wording.roundDistance($0)) planned" } ?? "")
    case .run(let meters, let isOver, let trend, let isTaper):
      let turn =
        switch trend {
        case .fresher: ", and fresher"
        case .wearier: ", and more tired"
        case nil: ""
        }
      return wording.roundDistance(meters) + (isOver ? " this week" : " so far this week") + turn
        + (isTaper ? ": the taper is under way" : "")
    }
  }

  func title(_ week: ISOWeek, heading: String) -> String { "\(wording.week(week)): \(heading)" }

  func summary(_ facts: OverviewFacts, heading: String) -> String {
    let sum = wording.weekBlocks.sum(
      runCount: facts.runs?.count ?? 0, meters: facts.distanceMeters)
    return "\(heading). \(sum) in \(wording.week(facts.week)) of \(facts.week.year)."
  }

  func runs(_ runs: OverviewFacts.Runs) -> String {
    var text = wording.sentence(wording.count(runs.count, "run"))
    if let planned = runs.planned { text += " of \(wording.countWord(planned)) planned" }
    if let longest = runs.longest {
      text +=
        ", the longest \(wording.distance(longest.meters)) on "
        + wording.weekday(longest.day.weekday)
    }
    return text + "."
  }

  func latestHeading(isMixed: Bool) -> String { isMixed ? "Latest activities" : "Latest runs" }
}
