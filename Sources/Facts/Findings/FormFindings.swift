import Metrics
package import Training

/// Where form has gone in a week.
package enum FormTrend: String, Hashable, Sendable, Encodable {
  case fresher, wearier
}

/// What form is now, by a rule.
package enum FormFinding: Hashable, Sendable, Encodable {
  /// Fitness has not had the six weeks it needs.
  case tooEarly
  /// Fitness is too small to judge the form by.
  case unjudged(form: Double)
  /// Without a trend form moved by less than 8 % of fitness.
  case judged(FormState, FormTrend?)
  /// The data ended before this day.
  case unknown(since: Day)
}

/// Where fitness has gone in four weeks, or where the plan leads.
package enum FitnessFinding: Hashable, Sendable, Encodable {
  /// Fitness has not had the six weeks it needs.
  case tooEarly(days: Int)
  /// Too little was done for a change to mean anything.
  case tooLittle(fitness: Double)
  /// The form that the plan leads to on the morning of the next race.
  case leads(fitness: Double, raceForm: Double)
  /// Changed by less than two points and less than 4 %.
  case held(Double)
  case rose(by: Double, to: Double)
  case fell(by: Double, to: Double)
  /// The data ended before this day; what it was on the evening before.
  case unknown(since: Day, last: Double)
}

/// How high form is, and what became of it.
package enum FormLevel: Hashable, Sendable, Encodable {
  /// Without a state fitness is too small to judge by.
  case plain(form: Double, FormState?, isEvening: Bool)
  /// Above zero and not for at least two weeks before; the last day on which it was.
  case aboveZero(form: Double, firstSince: Day, isEvening: Bool)
  /// What today's load made of the form of the morning: another state, or ten points less or more.
  case changed(form: Double, FormState?, morning: Double)
  /// What it was on the last evening that anything is known of.
  case last(form: Double, FormState?, on: Day)
}

/// Fitness and form on the morning of a race, if the plan is done.
package struct RaceForm: Hashable, Sendable, Encodable {
  package var fitness: Double
  package var form: Double
  /// `nil` where fitness is too small to judge by.
  package var state: FormState?
}

extension LoadCalendar {
  /// `nil` unless form moved by at least 8 % of fitness in a week.
  package var formTrend: FormTrend? {
    let now = balanceNow
    guard isSettled, now.chronicLoad >= FormState.leastFitness else { return nil }
    let before = balance(at: nowIndex - 7).stressBalance
    let change = (now.stressBalance - before) / now.chronicLoad
    return change >= 0.08 ? .fresher : change <= -0.08 ? .wearier : nil
  }

  package var formFinding: FormFinding {
    guard isSettled else { return .tooEarly }
    if let unknownSince { return .unknown(since: unknownSince) }
    let now = balanceNow
    return FormState(now).map { .judged($0, formTrend) } ?? .unjudged(form: now.stressBalance)
  }

  /// `nil` in the first six weeks.
  package var formLevel: FormLevel? {
    guard isSettled else { return nil }
    let form = balanceNow.stressBalance
    let state = FormState(balanceNow)
    guard unknownSince == nil else { return .last(form: form, state, on: now) }
    if isEvening {
      let morning = mornings[nowIndex]
      if FormState(morning) != state
        || abs(form.rounded() - morning.stressBalance.rounded()) >= 10
      {
        return .changed(form: form, state, morning: morning.stressBalance)
      }
    }
    let plain = FormLevel.plain(form: form, state, isEvening: isEvening)
    guard form.rounded() > 0 else { return plain }
    var index = nowIndex - 1
    while index >= 0, balance(at: index).stressBalance <= 0 { index -= 1 }
    guard index >= 0, nowIndex - index > 14 else { return plain }
    return .aboveZero(form: form, firstSince: day(index), isEvening: isEvening)
  }

  /// Where the plan leads to on the morning of a race, else where fitness has gone in four weeks.
  package func fitnessFinding(race: Race?) -> FitnessFinding {
    guard isSettled else { return .tooEarly(days: daysSoFar) }
    let now = balanceNow.chronicLoad
    if let unknownSince { return .unknown(since: unknownSince, last: now) }
    if let form = race.flatMap({ raceForm($0) }) {
      return .leads(fitness: now, raceForm: form.form)
    }
    let before = balance(at: nowIndex - 28).chronicLoad
    guard max(now, before) >= FormState.leastFitness else { return .tooLittle(fitness: now) }
    let change = now.rounded() - before.rounded()
    if abs(change) < max(2, 0.04 * before) { return .held(now) }
    return change > 0 ? .rose(by: change, to: now) : .fell(by: -change, to: now)
  }

  /// `nil` in the first six weeks, and unless every week up to the race is planned.
  package func raceForm(_ race: Race) -> RaceForm? {
    guard isSettled, hasForecast, race.day > now, let balance = morning(of: race.day) else {
      return nil
    }
    return RaceForm(
      fitness: balance.chronicLoad, form: balance.stressBalance, state: FormState(balance))
  }
}
