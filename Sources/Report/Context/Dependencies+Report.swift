import Facts
import Markup
import Training
import Wording

extension Dependencies {
  /// Every day's load, from which fitness, fatigue and form follow, and what they rest on.
  mutating func add(calendarOf report: Report) {
    guard let calendar = report.calendar else { return add(0) }
    add(calendar.firstDay)
    add(calendar.todayIndex)
    add(calendar.loads)
    add(calendar.plannedLoads)
    add(report.log.athlete.fitnessDays)
    add(report.log.athlete.fatigueDays)
  }

  mutating func add(_ week: WeekSummary) {
    add(week.week.monday)
    add(week.runCount)
    add(week.entries.count)
    for sum in [week.distanceMeters, week.movingSeconds, week.ascentMeters, week.load] { add(sum) }
    add(week.zoneSeconds)
    add(week.plannedLoad)
    guard let plan = week.plan else { return add(0) }
    add(plan.distanceMeters)
    add(plan.focus)
    for session in plan.sessions {
      add(session.weekday)
      add(session.distanceMeters)
      add(session.title)
    }
  }

  mutating func add(weeks: some Sequence<WeekSummary>) {
    for week in weeks { add(week) }
  }

  mutating func add(racesOf report: Report) {
    for race in report.log.races {
      add(race.name)
      add(race.day)
      add(race.distanceMeters)
      add(race.goalSeconds)
    }
    add(report.nextRace?.name)
  }

  mutating func add(notes: [NoteFacts]) {
    add(notes.count)
    for note in notes {
      add(note.title)
      add(note.markdown)
      for link in note.links { add(link.address) }
    }
  }

  /// What a watch worn day and night knew of some days.
  mutating func add(bodyOf report: Report, from first: Day, through last: Day) {
    for day in report.log.days where day.day >= first && day.day <= last {
      add(day.day)
      add(day.restingHeartRate)
    }
    for night in report.log.nights where night.day >= first && night.day <= last {
      add(night.day)
      add(night.asleepSeconds)
      add(night.heartRateVariability)
    }
  }
}
