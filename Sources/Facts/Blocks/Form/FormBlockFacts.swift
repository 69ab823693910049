package import Training

/// Half a year of fitness and fatigue, and on to the next race or the end of the plan.
package struct FormBlockFacts: Hashable, Sendable, Encodable {
  package var finding: FitnessFinding
  /// Time constants, in days.
  package var fitnessDays: Double
  package var fatigueDays: Double
  /// Whether days are planned after today.
  package var hasForecast: Bool
  /// `nil` in the first week: numbers that have hardly left nought tell nothing.
  package var curve: FormCurveFacts?
  package var warmingUp: WarmingUp?
}

extension FormBlockFacts {
  private static let fewestDays = 7

  /// `nil` where six weeks have passed and the curve lies at nought all along: nothing of it had a
  /// load, or not for long.
  package init?(_ season: Season, _ calendar: LoadCalendar) {
    let athlete = season.log.athlete
    finding = calendar.fitnessFinding(race: season.nextRace)
    (fitnessDays, fatigueDays) = (athlete.fitnessDays, athlete.fatigueDays)
    hasForecast = calendar.hasForecast
    if calendar.daysSoFar >= Self.fewestDays {
      curve = FormCurveFacts(
        season, calendar, from: (calendar.now - 182).isoWeek.monday,
        through: season.formCurveEnd(calendar))
    }
    let highest = curve?.fitness.max() ?? 0
    guard highest.rounded() > 0 || !calendar.isSettled else { return nil }
    warmingUp = WarmingUp(calendar, timeConstant: athlete.fitnessDays)
  }
}

extension Season {
  /// Where form is drawn to: the day of the next race, else the plan's end, at most twelve weeks
  /// from today; the last evening that is known without a plan.
  package func formCurveEnd(_ calendar: LoadCalendar) -> Day {
    guard calendar.hasForecast else { return calendar.day(calendar.lastEvening) }
    if let race = nextRace, race.day <= calendar.lastDay { return race.day }
    return min(calendar.lastDay, today + 84)
  }
}
