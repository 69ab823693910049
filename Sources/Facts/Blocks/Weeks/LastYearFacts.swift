package import Training

/// The runs of the last 52 weeks as a calendar.
package struct LastYearFacts: Hashable, Sendable, Encodable {
  /// A week without a run, and what the runner calls it.
  package struct NotedWeek: Hashable, Sendable, Encodable {
    package var week: ISOWeek
    package var title: String

    package init(week: ISOWeek, title: String) {
      self.week = week
      self.title = title
    }
  }

  /// The last day that anything is known of, today as a rule.
  package var today: Day
  package var runCount: Int
  package var distanceMeters: Double
  /// From the first run's week on, at most 52.
  package var weekCount: Int
  package var gaps: GapsFinding?
  package var distances: DailyDistances
  /// The latest three weeks without a run that a note of the runner's names, oldest first.
  package var noted: [NotedWeek]

  /// The first of the weeks; the last is the one that today is in.
  package var first: ISOWeek { today.isoWeek + -51 }
}

extension LastYearFacts {
  /// `nil` without a run.
  package init?(_ season: Season) {
    today = season.known.day
    let monday = (today.isoWeek + -51).monday
    let runs = season.runs.filter { $0.day >= monday }
    guard !runs.isEmpty else { return nil }
    runCount = runs.count
    let first = season.runs.first?.day.isoWeek ?? today.isoWeek
    weekCount = min(52, today.isoWeek - first + 1)
    distanceMeters = runs.reduce(0) { $0 + ($1.activity.distanceMeters ?? 0) }
    // A gap that was there when the weeks began is one as well, as far as it lies in them.
    let begin = first.monday < monday ? [monday - 1] : []
    gaps = GapsFinding(between: begin + runs.map(\.day), upTo: today)
    distances = DailyDistances(
      runs.map { ($0.day, $0.activity.distanceMeters) }, steps: season.distanceSteps,
      since: season.calendar?.firstDay)
    let idle = season.weeks.suffix(52).filter { $0.runCount == 0 && season.isOver($0.week) }
    noted = idle.compactMap { week in
      season.notes(on: .week(week.week)).lazy.compactMap(\.title).first.map {
        NotedWeek(week: week.week, title: $0)
      }
    }.suffix(3)
  }
}
