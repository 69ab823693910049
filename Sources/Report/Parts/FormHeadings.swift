import Facts
import Metrics
import Training
import Wording

/// What is said of fitness, fatigue and form, by rules.
struct FormHeadings {
  var language = Wording.english
  var calendar: LoadCalendar

  private var today: TrainingBalance { calendar.balances[calendar.todayIndex] }

  /// `Fitness rose by 6 in four weeks, to 60`.
  func fitness(race: Race?) -> String {
    guard calendar.isSettled else { return tooEarly }
    let now = language.integer(today.chronicLoad)
    if let race, calendar.hasForecast, let day = calendar.balance(on: race.day) {
      return "Fitness \(now) today; the plan leads to form "
        + "\(language.signed(day.stressBalance)) on race day"
    }
    let before = calendar.balances[calendar.todayIndex - 28].chronicLoad
    let change = today.chronicLoad.rounded() - before.rounded()
    if abs(change) < max(2, 0.04 * before) { return "Fitness has held at \(now) for four weeks" }
    let verb = change > 0 ? "rose" : "fell"
    return "Fitness \(verb) by \(language.integer(abs(change))) in four weeks, to \(now)"
  }

  /// `Fitness needs six weeks of runs; 19 days so far`.
  var tooEarly: String {
    "Fitness needs six weeks of runs; \(language.digits(calendar.daysSoFar, "day")) so far"
  }

  /// `Neither tired nor fresh, and turning fresh`.
  var state: String {
    guard calendar.isSettled else { return "It is too early to judge form" }
    guard let state = FormState(today) else {
      return "Form \(language.signed(today.stressBalance))"
    }
    let word: String =
      switch state {
      case .tired: "Tired"
      case .neutral: "Neither tired nor fresh"
      case .fresh: "Fresh"
      }
    switch trend {
    case .fresher where state == .fresh: return word + ", and still turning fresher"
    case .fresher: return word + ", and turning fresh"
    case .wearier where state == .tired: return word + ", and getting more tired"
    case .wearier: return word + ", and getting tired"
    case nil: return word
    }
  }

  enum Trend { case fresher, wearier }

  /// Where form has gone in a week, if it moved by at least 8 % of fitness.
  var trend: Trend? {
    guard calendar.isSettled, today.chronicLoad >= FormState.leastFitness else { return nil }
    let before = calendar.balances[calendar.todayIndex - 7].stressBalance
    let change = (today.stressBalance - before) / today.chronicLoad
    return change >= 0.08 ? .fresher : change <= -0.08 ? .wearier : nil
  }

  /// Form in a sentence: `Form is +3, above zero for the first time since 12 September 2026.`.
  var sentence: String? {
    guard calendar.isSettled else { return nil }
    let form = today.stressBalance
    let text = "Form is \(language.signed(form))"
    let judged = text + (word(today).map { ", " + $0 } ?? "") + "."
    guard form.rounded() > 0 else { return judged }
    var index = calendar.todayIndex - 1
    while index >= 0, calendar.balances[index].stressBalance <= 0 { index -= 1 }
    guard index >= 0, calendar.todayIndex - index > 14 else { return judged }
    return text + ", above zero for the first time since \(language.fullDay(calendar.day(index)))."
  }

  /// `fresh`, `tired`, `neither tired nor fresh`; `nil` where form cannot be judged.
  func word(_ balance: TrainingBalance) -> String? {
    FormState(balance).map { $0 == .neutral ? "neither tired nor fresh" : $0.rawValue }
  }
}
