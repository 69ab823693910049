package import Facts
package import Training

/// What is said of a month to people who are sent it.
package protocol MonthShareWords: Sendable {
  /// `224 km so far, three runs over 30 km`.
  func headline(_ facts: MonthShareFacts) -> String
  /// `November 2026: 224 km, three runs over 30 km`.
  func title(_ facts: MonthShareFacts) -> String
  /// The same in two parts: a big number with its unit, and what the month was.
  func amount(_ facts: MonthShareFacts) -> ShareAmount
  /// `November 2026`; of one that goes on `1 to 22 November 2026`.
  func days(_ facts: MonthShareFacts) -> String
  /// How many runs, and the best of them.
  func sentences(_ facts: MonthShareFacts) -> [String]
  /// The picture in words.
  func alternative(_ facts: MonthShareFacts) -> String
  func runs(_ facts: MonthShareFacts) -> Wording.Measured
  /// `22 November: the longest run of 2026`.
  func title(_ best: ShareBest) -> String
  var best: String { get }
  /// Beside the distance: `in October 251 km`.
  func before(_ meters: Double, _ month: CalendarMonth) -> String
  /// Above the calendar, what it finds, and what it measures.
  var calendar: String { get }
  func calendarFinding(_ facts: MonthShareFacts) -> String
  var calendarMeasure: String { get }
  /// A day of the calendar for those who do not see where it stands: `Sunday 1`.
  func name(of day: Day) -> String
  /// What stands in the calendar for a day: a distance in whole units, a time where there is none.
  func label(_ told: MonthDay.Told) -> String
  /// What is said of a day that shows nothing, or what was not done.
  func state(_ told: MonthDay.Told) -> String
}

extension Wording {
  package var monthShare: any MonthShareWords {
    switch language {
    case .english: EnglishMonthShare(wording: self)
    case .pseudo: PseudoMonthShare(plain: plain.monthShare)
    }
  }
}

struct EnglishMonthShare: MonthShareWords {
  let wording: Wording

  let best = "Best of the month"
  let calendar = "Day by day"

  private var share: EnglishShare { EnglishShare(wording: wording) }

  private func soFar(_ facts: MonthShareFacts) -> String { facts.isOver ? "" : " so far" }

  func headline(_ facts: MonthShareFacts) -> String {
    let distance = wording.roundDistance(facts.distanceMeters) + soFar(facts)
    switch facts.headline {
    case .race(let name, let seconds):
      return "\(wording.name(name)) in \(wording.duration(seconds))"
    case .nothing: return facts.isOver ? "A month without a run" : "No run so far this month"
    case .others(let sports, let seconds):
      return "No run; \(share.list(sports)), \(wording.hoursWithUnit(seconds))"
    case .longRuns, .most: return "\(distance), \(clause(facts))"
    case .runs: return "\(distance) \(clause(facts))"
    }
  }

  /// What a month was, beside its distance.
  private func clause(_ facts: MonthShareFacts) -> String {
    switch facts.headline {
    case .race(let name, _): wording.name(name)
    case .nothing: "rest"
    case .others(let sports, _): share.list(sports)
    case .longRuns(let count, let meters):
      "\(wording.count(count, "run")) over \(wording.roundDistance(meters))"
    case .most(let since):
      since.map { "the most since \(name(of: $0, in: facts.month))" }
        ?? "the most in a month so far"
    case .runs(let count, let days):
      count == days || count == 1
        ? "in \(wording.count(count, "run"))"
        : "in \(wording.count(count, "run")) on \(wording.count(days, "day"))"
    }
  }

  private func name(of month: CalendarMonth, in other: CalendarMonth) -> String {
    month.year == other.year
      ? wording.month(month.number) : wording.monthAndYear(month.firstDay)
  }

  func title(_ facts: MonthShareFacts) -> String {
    "\(wording.monthAndYear(facts.month.firstDay)): \(headline(facts))"
  }

  func amount(_ facts: MonthShareFacts) -> ShareAmount {
    let runs = "In \(wording.count(facts.runCount, "run"))"
    switch facts.headline {
    case .race(let name, let seconds):
      return ShareAmount(
        value: wording.duration(seconds), unit: "", text: wording.name(name), shortText: runs)
    case .nothing:
      return ShareAmount(value: "0", unit: wording.distanceUnit, text: "Rest", shortText: "Rest")
    case .others(let sports, let seconds):
      let time = wording.measuredTime(seconds)
      return ShareAmount(
        value: time.value, unit: time.unit, text: wording.sentence(share.list(sports)),
        shortText: "Other sports")
    default:
      let distance = wording.roundDistance(facts.distanceMeters)
      let parts = distance.split(separator: Character(Wording.space), maxSplits: 1)
      return ShareAmount(
        value: parts.first.map { String($0) } ?? distance,
        unit: parts.count > 1 ? String(parts[1]) : "", text: wording.sentence(clause(facts)),
        shortText: runs)
    }
  }

  func days(_ facts: MonthShareFacts) -> String {
    facts.isOver
      ? wording.monthAndYear(facts.month.firstDay)
      : wording.days(from: facts.month.firstDay, to: facts.lastDay)
  }

  func sentences(_ facts: MonthShareFacts) -> [String] {
    guard facts.runCount > 0 else { return [] }
    let runs = wording.sentence(wording.count(facts.runCount, "run"))
    return ["\(runs) in \(wording.spokenTime(facts.movingSeconds))."]
      + [facts.best.map { sentence($0) + "." }].compactMap(\.self)
  }

  private func day(_ best: ShareBest) -> String {
    let (_, month, number) = best.run.day.civil
    return "\(number)\(Wording.space)\(wording.month(month))"
  }

  private func sentence(_ best: ShareBest) -> String {
    "On \(day(best)) \(share.what(best)): \(share.detail(best))"
  }

  func title(_ best: ShareBest) -> String { "\(day(best)): \(share.what(best))" }

  func alternative(_ facts: MonthShareFacts) -> String {
    var text = "\(days(facts)): \(headline(facts))."
    if facts.runCount > 0 {
      text += " \(runs(facts).text) in \(wording.hoursWithUnit(facts.movingSeconds))"
      text += facts.best.map { "; on \(day($0)) \(share.what($0))." } ?? "."
      text += " Day by day in a calendar."
    }
    if let race = facts.race, let days = facts.daysToRace {
      text += " \(share.race(race, inDays: days))."
    }
    return text
  }

  func runs(_ facts: MonthShareFacts) -> Wording.Measured {
    Wording.Measured(
      wording.integer(Double(facts.runCount)), facts.runCount == 1 ? "run" : "runs")
  }

  func before(_ meters: Double, _ month: CalendarMonth) -> String {
    "in \(wording.month(month.number)) \(wording.distance(meters))"
  }

  func calendarFinding(_ facts: MonthShareFacts) -> String {
    let days = facts.days.count { if case .run = $0.told { true } else { false } }
    let past = facts.days.count { $0.day <= facts.lastDay }
    return "\(wording.sentence(wording.count(days, "day"))) with a run, of \(past)"
  }

  var calendarMeasure: String {
    "Distance of each day in \(wording.distanceUnit); darker is farther, dashed is planned."
  }

  func name(of day: Day) -> String {
    "\(wording.weekday(day.weekday))\(Wording.space)\(day.civil.day)"
  }

  func label(_ told: MonthDay.Told) -> String {
    switch told {
    case .run(let meters, let seconds, _):
      meters > 0 ? distance(meters) : wording.hours(seconds)
    case .planned(let meters): distance(meters)
    case .rest, .open: ""
    }
  }

  /// Whole, but not nothing.
  private func distance(_ meters: Double) -> String {
    let value = wording.axisDistance(meters)
    return value < 1 ? wording.decimal(value) : wording.integer(value)
  }

  func state(_ told: MonthDay.Told) -> String {
    switch told {
    case .run: ""
    case .planned: "planned"
    case .rest: "no run"
    case .open: "open"
    }
  }
}
