package import Training

/// The runs of the last 52 weeks as a calendar.
package struct LastYearFacts: Hashable, Sendable, Encodable {
  /// The last day that anything is known of, today as a rule.
  package var today: Day
  package var runCount: Int
  package var distanceMeters: Double
  /// From the first run's week on, at most 52.
  package var weekCount: Int
  package var gaps: GapsFinding?
  package var distances: DailyDistances

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
    gaps = GapsFinding(between: runs.map(\.day), upTo: today)
    distances = DailyDistances(
      runs.map { ($0.day, $0.activity.distanceMeters) }, since: season.calendar?.firstDay,
      units: season.options.units)
  }
}
