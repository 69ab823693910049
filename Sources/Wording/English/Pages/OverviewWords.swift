package import Facts
package import Training

/// What is said on the first page, besides its blocks.
package protocol OverviewWords: Sendable {
  /// `58 km this week, and fresher: the taper is under way`.
  func heading(_ finding: OverviewFinding) -> String
  /// What the page is called.
  func title(_ week: ISOWeek, heading: String) -> String
  /// What search engines say of the page.
  func summary(_ facts: OverviewFacts, heading: String) -> String
  /// `Five runs of six planned, the longest 24.1 km on Sunday.`.
  func runs(_ runs: OverviewFacts.Runs) -> String
  /// What the block of days is about.
  var thisWeek: String { get }
  /// What the list is about, its heading and the link to all; mixed is one with other sports.
  var latest: String { get }
  func latestHeading(isMixed: Bool) -> String
  var all: String { get }
}

extension Wording {
  package var overview: any OverviewWords {
    switch language {
    case .english: EnglishOverview(wording: self)
    }
  }
}

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
