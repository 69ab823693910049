import Facts
import Training

struct EnglishShare: ShareWords {
  let wording: Wording

  let easy = "easy"
  let letters = ["M", "T", "W", "T", "F", "S", "S"]
  let heads = ShareHeads(zones: "Zones", next: "Next", race: "Race")
  let best = "Best of the week"
  let runsHeading = "The runs"
  let explanation =
    "Zones divide the heart rate by what can be held for an hour, from recovery (Z1) to hard (Z5); "
    + "easy is Z1 and Z2. Load adds up effort and time: an easy hour is about 100."
  let promise =
    "No map, no route and no hour of day is in it, and opening it asks nothing of any other computer."
  let onTheSite = "On the site"
  let kicker = "Share"
  let page = "A page in one file"
  let text = "Plain text"
  let mail = "A mail, as a draft"
  let card = "A picture"
  let portrait = "A picture for phones"

  func heading(_ subject: ShareSubject) -> String {
    switch subject {
    case .week: "This week, to send"
    case .month(let month): "\(wording.month(month.number)), to send"
    case .run: "This run, to send"
    }
  }

  func headline(_ facts: WeekShareFacts) -> String {
    headline(
      facts.headline, meters: facts.distanceMeters, in: facts.week, isOver: facts.isOver)
  }

  func headline(
    _ headline: ShareHeadline, meters: Double, in week: ISOWeek, isOver: Bool
  ) -> String {
    let soFar = isOver ? "" : " so far"
    let clause = clause(headline, in: week)
    return switch headline {
    case .race(let name, let seconds):
      "\(wording.name(name)) in \(wording.duration(seconds))"
    case .nothing: isOver ? "A week without a run" : "No run so far this week"
    case .others(let sports, let seconds):
      "No run; \(list(sports)), \(wording.hoursWithUnit(seconds))"
    case .oneRun(let meters): "One run, \(wording.roundDistance(meters))\(soFar)"
    case .afterGap, .highestOfPlan, .longestOfYear, .easyWeek, .allPlanned, .most:
      "\(wording.roundDistance(meters)), \(clause)\(soFar)"
    case .belowPlan, .runs: "\(wording.roundDistance(meters)) \(clause)\(soFar)"
    }
  }

  func list(_ sports: OtherSports) -> String {
    wording.list(
      sports.counts.map {
        wording.count($0.count, wording.noun($0.family), wording.plural($0.family))
      })
  }

  /// What a week was, beside its distance.
  private func clause(_ headline: ShareHeadline, in week: ISOWeek) -> String {
    switch headline {
    case .race(let name, _): wording.name(name)
    case .nothing: "rest"
    case .others(let sports, _): list(sports)
    case .oneRun: "in one run"
    case .afterGap(_, let runs, let days):
      (runs == 1 ? "the first run" : "the first runs") + " after \(wording.countWord(days)) days"
    case .highestOfPlan: "the highest week of the plan"
    case .longestOfYear(_, let longest, let year):
      "with the longest run of \(name(year)), \(wording.distance(longest))"
    case .belowPlan(_, let planned, let runs):
      "of \(wording.roundDistance(planned)) planned, in \(wording.count(runs, "run"))"
    case .easyWeek: "an easier week, as planned"
    case .allPlanned: "every planned run done"
    case .most(_, let since):
      since.map { "the most since \(month($0, in: week))" } ?? "the most in a week so far"
    case .runs(_, let count): "in \(wording.count(count, "run"))"
    }
  }

  private func month(_ day: Day, in week: ISOWeek) -> String {
    day.year == week.sunday.year ? wording.month(day.civil.month) : wording.monthAndYear(day)
  }

  let plan = "Plan"
  let planTitle = "Distance in each week of the plan"
  var planMeasure: String {
    "Distance of each week in \(wording.distanceUnit); the pale part was planned."
  }

  func heading(_ plan: PlanProgress) -> String {
    let done = wording.integer(wording.axisDistance(plan.metersDone))
    let weeks =
      plan.weeksDone == 1 ? "the first week" : wording.count(plan.weeksDone, "week")
    let rest = plan.weeksToGo == 0 ? "" : ", \(wording.countWord(plan.weeksToGo)) to go"
    return "\(done) of \(wording.roundDistance(plan.metersPlanned)) planned in \(weeks)\(rest)"
  }

  func title(_ facts: WeekShareFacts) -> String {
    "\(wording.weekPage.title(facts.week)): \(headline(facts))"
  }

  func amount(_ facts: WeekShareFacts) -> ShareAmount {
    let runs = "In \(wording.count(facts.runCount, "run"))"
    switch facts.headline {
    case .race(let name, let seconds):
      return ShareAmount(
        value: wording.duration(seconds), unit: "", text: wording.name(name),
        shortText: facts.best.flatMap { best in
          best.run.distanceMeters.map { wording.sentence(wording.raceDistance($0)) }
        } ?? runs)
    case .nothing:
      return ShareAmount(value: "0", unit: wording.distanceUnit, text: "Rest", shortText: "Rest")
    case .others(let sports, let seconds):
      let time = wording.measuredTime(seconds)
      let text = wording.sentence(list(sports))
      return ShareAmount(
        value: time.value, unit: time.unit, text: text, shortText: "Other sports")
    default:
      let text = wording.roundDistance(facts.distanceMeters)
      let parts = text.split(separator: Character(Wording.space), maxSplits: 1).map { String($0) }
      return ShareAmount(
        value: parts.first ?? text, unit: parts.count > 1 ? parts[1] : "",
        text: wording.sentence(clause(facts.headline, in: facts.week)), shortText: runs)
    }
  }

  func days(_ week: ISOWeek) -> String {
    let (first, last) = (week.monday, week.sunday)
    let days =
      first.civil.month == last.civil.month
      ? "\(wording.integer(Double(first.civil.day)))–\(wording.fullDay(last))"
      : "\(wording.shortDay(first, toldIn: last.year))–\(wording.mediumDay(last))"
    return "\(wording.week(week)) · \(days)"
  }

  func sentences(_ facts: WeekShareFacts) -> [String] {
    guard facts.runCount > 0 else { return [] }
    let first =
      facts.plannedRuns == nil
      ? wording.sentence(wording.count(facts.runCount, "run"))
        + " in \(wording.spokenTime(facts.movingSeconds))"
      : wording.weekBlocks.days(facts.days.finding)
    return [first + "."] + [facts.best.map { sentence($0) + "." }].compactMap { $0 }
  }

  private func sentence(_ best: ShareBest) -> String {
    "On \(wording.weekday(best.run.day.weekday)) \(what(best)): \(detail(best))"
  }

  func what(_ best: ShareBest) -> String {
    switch best.kind {
    case .race(let name, _): wording.name(name)
    case .fastest(let meters, _, let year):
      "the fastest \(wording.raceDistance(meters)) of \(name(year))"
    case .longestOfYear(let year): "the longest run of \(name(year))"
    case .longest: "the longest run"
    }
  }

  private func name(_ year: ShareYear) -> String {
    String(year.year) + (year.stands ? "" : " by then")
  }

  func title(_ best: ShareBest) -> String {
    "\(wording.weekday(best.run.day.weekday)): \(what(best))"
  }

  func detail(_ best: ShareBest) -> String {
    let line = best.run
    let distance = line.distanceMeters.map { wording.distance($0) } ?? ""
    switch best.kind {
    case .race(_, let seconds): return "\(wording.duration(seconds)) for \(distance)"
    case .fastest(let meters, let seconds, _):
      let (time, pace) = (wording.duration(seconds), seconds / meters * 1_000)
      // Of one kilometre or mile both are one number.
      return wording.barePace(secondsPerKilometer: pace) == time
        ? time : "\(time), \(wording.pace(secondsPerKilometer: pace))"
    case .longestOfYear, .longest:
      let text = "\(distance) in \(wording.hoursWithUnit(line.movingSeconds))"
      guard case .fastEnd(_, let last, let pace) = line.ribbon?.finding else { return text }
      return text + ", the last \(wording.distance(last)) at "
        + wording.pace(secondsPerKilometer: pace)
    }
  }

  func alternative(_ facts: WeekShareFacts) -> String {
    let week = wording.weekWithDays(facts.week).replacing(" · ", with: ", ")
    var text = "\(week): \(headline(facts))."
    if facts.runCount > 0 {
      let runs = runs(facts)
      text += " \(runs.text) in \(wording.hoursWithUnit(facts.movingSeconds))"
      text +=
        facts.best.map { "; \(sentence($0).prefix(1).lowercased())\(sentence($0).dropFirst())." }
        ?? "."
    }
    if let race = facts.race, let days = facts.daysToRace {
      text += " \(self.race(race, inDays: days))."
    }
    return text
  }

  func race(_ race: Race, inDays days: Int) -> String {
    "\(wording.name(race.name)) \(wording.distanceInTime(days: days))"
  }

  func shortRace(_ race: Race, inDays days: Int) -> String {
    wording.sentence(
      "\(wording.raceDistance(race.distanceMeters)) \(wording.distanceInTime(days: days))")
  }

  func runs(_ facts: WeekShareFacts) -> Wording.Measured {
    let count = wording.integer(Double(facts.runCount))
    let text = facts.plannedRuns.map { "\(count) of \(wording.integer(Double($0)))" } ?? count
    return Wording.Measured(text, (facts.plannedRuns ?? facts.runCount) == 1 ? "run" : "runs")
  }
}
