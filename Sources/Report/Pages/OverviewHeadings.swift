import Facts
import Training
import Wording

/// What the first page says of the week, by rules.
struct OverviewHeadings {
  var language = Wording.english

  /// `58 km this week, and fresher: the taper is under way`.
  ///
  /// The week is over on its last day; what a taper is says `isTaper`.
  func title(
    week: WeekSums, isOver: Bool, trend: FormTrend?, isTaper: Bool
  ) -> String {
    var text: String
    if week.runCount == 0 {
      text = "No run yet this week"
      if let plan = week.plan { text += "; \(language.roundDistance(plan.distanceMeters)) planned" }
      return text
    }
    text =
      language.roundDistance(week.distanceMeters) + (isOver ? " this week" : " so far this week")
    switch trend {
    case .fresher: text += ", and fresher"
    case .wearier: text += ", and more tired"
    case nil: break
    }
    return isTaper ? text + ": the taper is under way" : text
  }

  /// Whether a race is at most three weeks away and the week is at least 15 % shorter than the
  /// longest of the six before.
  static func isTaper(raceInDays: Int?, thisWeekMeters: Double, before: [Double]) -> Bool {
    guard let raceInDays, (0...21).contains(raceInDays), let longest = before.max(), longest > 0
    else { return false }
    return thisWeekMeters <= 0.85 * longest
  }

  /// How many runs, of how many, and the longest: `Five runs, the longest 24.1 km on Sunday.`.
  func runs(week: WeekSums, longest: (meters: Double, day: Day)?, isOver: Bool) -> String? {
    guard week.runCount > 0 else { return nil }
    var text = language.sentence(language.count(week.runCount, "run"))
    if let planned = week.plan?.sessions.count, planned > 0 {
      text += " of \(language.countWord(planned)) planned"
    }
    if let longest, week.runCount > 1 {
      text +=
        ", the longest \(language.distance(longest.meters)) on \(language.weekday(longest.day.weekday))"
    }
    return text + "."
  }
}
