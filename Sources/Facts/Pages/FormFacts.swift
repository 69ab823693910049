package import Training

/// What the page about form tells.
package struct FormFacts: PageFacts {
  /// The form that the plan leads to on the day of the next race.
  package struct NextRace: Hashable, Sendable, Encodable {
    package var name: String
    package var form: RaceForm
  }

  package var today: Day
  package var level: FormLevel?
  package var race: NextRace?
  /// `nil` where there is nothing to see of the last half-year.
  package var form: FormBlockFacts?
  package var now: FormTodayFacts
  package var allTime: AllTimeFacts?
  package var ramp: RampFacts?
  package var strain: StrainFacts?
  package var workload: WorkloadFacts?
  package var loads: LoadOrigins
  package var readiness: ReadinessFacts?

  /// Whether fitness has had the six weeks it needs to say anything.
  package var isSettled: Bool { now.finding != .tooEarly }
}

extension FormFacts {
  /// `nil` unless some activity has a load.
  package init?(_ season: Season) {
    guard let calendar = season.calendar, calendar.hasLoad else { return nil }
    today = season.today
    level = calendar.formLevel
    race = season.nextRace.flatMap { race in
      calendar.raceForm(race).map { NextRace(name: race.name, form: $0) }
    }
    form = FormBlockFacts(season, calendar)
    now = FormTodayFacts(calendar)
    allTime = AllTimeFacts(calendar, timeConstant: season.log.athlete.fitnessDays)
    ramp = RampFacts(calendar)
    strain = StrainFacts(calendar)
    workload = WorkloadFacts(calendar)
    loads = LoadOrigins(season)
    readiness = ReadinessFacts(season)
  }
}
