package import Metrics
package import Training

/// Where form has gone in a week.
package enum FormTrend: String, Hashable, Sendable, Encodable {
  case fresher, wearier
}

/// What form is today, by a rule.
package enum FormFinding: Hashable, Sendable, Encodable {
  /// Fitness has not had the six weeks it needs.
  case tooEarly
  /// Fitness is too small to judge the form by.
  case unjudged(form: Double)
  /// Without a trend form moved by less than 8 % of fitness.
  case judged(FormState, FormTrend?)
}

/// Where fitness has gone in four weeks, or where the plan leads.
package enum FitnessFinding: Hashable, Sendable, Encodable {
  /// Fitness has not had the six weeks it needs.
  case tooEarly(days: Int)
  /// The form that the plan leads to on the day of the next race.
  case leads(fitness: Double, raceForm: Double)
  /// Changed by less than two points and less than 4 %.
  case held(Double)
  case rose(by: Double, to: Double)
  case fell(by: Double, to: Double)
}

/// How high form is, and since when it has not been above zero.
package enum FormLevel: Hashable, Sendable, Encodable {
  /// Without a state fitness is too small to judge by.
  case plain(form: Double, FormState?)
  /// Above zero today and not for at least two weeks before; the last day on which it was.
  case aboveZero(form: Double, firstSince: Day)
}

/// Fitness and form on the day of a race, if the plan is done.
package struct RaceForm: Hashable, Sendable, Encodable {
  package var fitness: Double
  package var form: Double
  /// `nil` where fitness is too small to judge by.
  package var state: FormState?
}

extension LoadCalendar {
  package var balanceToday: TrainingBalance { balances[todayIndex] }

  /// `nil` unless form moved by at least 8 % of fitness in a week.
  package var formTrend: FormTrend? {
    let today = balanceToday
    guard isSettled, today.chronicLoad >= FormState.leastFitness else { return nil }
    let before = balances[todayIndex - 7].stressBalance
    let change = (today.stressBalance - before) / today.chronicLoad
    return change >= 0.08 ? .fresher : change <= -0.08 ? .wearier : nil
  }

  package var formFinding: FormFinding {
    guard isSettled else { return .tooEarly }
    let today = balanceToday
    return FormState(today).map { .judged($0, formTrend) } ?? .unjudged(form: today.stressBalance)
  }

  /// `nil` in the first six weeks.
  package var formLevel: FormLevel? {
    guard isSettled else { return nil }
    let form = balanceToday.stressBalance
    let plain = FormLevel.plain(form: form, FormState(balanceToday))
    guard form.rounded() > 0 else { return plain }
    var index = todayIndex - 1
    while index >= 0, balances[index].stressBalance <= 0 { index -= 1 }
    guard index >= 0, todayIndex - index > 14 else { return plain }
    return .aboveZero(form: form, firstSince: day(index))
  }

  /// Where the plan leads to on the day of a race, else where fitness has gone in four weeks.
  package func fitnessFinding(race: Race?) -> FitnessFinding {
    guard isSettled else { return .tooEarly(days: daysSoFar) }
    let now = balanceToday.chronicLoad
    if let form = race.flatMap({ raceForm($0) }) {
      return .leads(fitness: now, raceForm: form.form)
    }
    let before = balances[todayIndex - 28].chronicLoad
    let change = now.rounded() - before.rounded()
    if abs(change) < max(2, 0.04 * before) { return .held(now) }
    return change > 0 ? .rose(by: change, to: now) : .fell(by: -change, to: now)
  }

  /// `nil` in the first six weeks, without a plan, and where it does not reach the race.
  package func raceForm(_ race: Race) -> RaceForm? {
    guard isSettled, hasForecast, let balance = balance(on: race.day) else { return nil }
    return RaceForm(
      fitness: balance.chronicLoad, form: balance.stressBalance, state: FormState(balance))
  }
}
