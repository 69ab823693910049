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
  /// `The latest activity is of Thursday 19 November 2026.`.
  func latest(_ day: Day) -> String
  /// What the block of days is about; that of a week of which not all is known.
  var thisWeek: String { get }
  var lastKnownWeek: String { get }
  /// What the list is about, its heading and the link to all; mixed is one with other sports.
  func latest(isMixed: Bool) -> String
  func latestHeading(isMixed: Bool) -> String
  func all(isMixed: Bool) -> String
}

extension Wording {
  package var overview: any OverviewWords {
    switch language {
    case .english: EnglishOverview(wording: self)
    case .pseudo: PseudoOverview(plain: plain.overview)
    }
  }
}

struct EnglishOverview: OverviewWords {
  let wording: Wording

  let thisWeek = "This week"
  let lastKnownWeek = "The last week with data"

  func heading(_ finding: OverviewFinding) -> String {
    switch finding {
    case .raceDay(let name): return "Today: \(name)"
    case .unknown(let day): return "No data since \(wording.longDay(day - 1))"
    case .noRun(let planned, let lastWeek, let sessions):
      guard let lastWeek else {
        return "No run yet this week"
          + (planned.map { "; \(wording.roundDistance($0)) planned" } ?? "")
      }
      return "\(wording.roundDistance(lastWeek)) last week"
        + (sessions.isEmpty
          ? planned.map { "; \(wording.roundDistance($0)) planned for this one" } ?? ""
          : "; today: " + wording.list(sessions.map { wording.plan.session($0) }))
    case .run(let meters, let isOver, let isHighest, let clause):
      return wording.roundDistance(meters)
        + (isHighest
          ? ", the highest week of the plan" : isOver ? " this week" : " so far this week")
        + (clause.map { text($0, isHighest: isHighest) } ?? "")
    }
  }

  private func text(_ clause: OverviewFinding.Clause, isHighest: Bool) -> String {
    switch clause {
    case .longestRunDone:
      isHighest ? ": its longest run is done" : ": the longest run of the plan is done"
    case .taper: ": the taper is under way"
    case .missed(let missed, let due):
      "; \(wording.countWord(missed)) of \(wording.count(due, "planned run")) missed"
    case .trend(.fresher): ", and fresher"
    case .trend(.wearier): ", and more tired"
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
    var comma = ", "
    if let planned = runs.planned {
      if runs.count < planned {
        text += " of \(wording.countWord(planned)) planned"
      } else if runs.count == planned {
        text += ", as many as planned"
        comma = "; "
      } else {
        text += "; \(wording.countWord(planned)) \(planned == 1 ? "was" : "were") planned"
        comma = "; "
      }
    }
    if let longest = runs.longest {
      text +=
        comma + "the longest \(wording.distance(longest.meters)) on "
        + wording.weekday(longest.day.weekday)
    }
    return text + "."
  }

  func latest(_ day: Day) -> String { "The latest activity is of \(wording.longDay(day))." }

  func latest(isMixed: Bool) -> String {
    isMixed ? wording.frame.activities : wording.frame.runs
  }
  func latestHeading(isMixed: Bool) -> String { isMixed ? "Latest activities" : "Latest runs" }
  func all(isMixed: Bool) -> String { isMixed ? "All activities" : "All runs" }
}
