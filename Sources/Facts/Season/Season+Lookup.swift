import Metrics
package import Training

extension Season {
  /// The activities that count: those up to today.
  package var counted: ArraySlice<ActivityEntry> { entries[..<countedEntries] }

  /// Whether a week is over and known: not before the first file's, and on its Sunday once something
  /// was done then.
  package func isOver(_ week: ISOWeek) -> Bool {
    guard let calendar, week.sunday >= calendar.firstDay else { return false }
    return week.sunday <= known.day && (week.sunday < today || calendar.isEvening)
  }

  /// The last week that anything is known of, this one as a rule; `nil` while there is no activity.
  package var thisWeek: WeekSummary? { calendar == nil ? nil : weeks.last }

  /// A week between the first activity and today.
  package func summary(of week: ISOWeek) -> WeekSummary? {
    guard let first = weeks.first?.week else { return nil }
    let index = week - first
    return weeks.indices.contains(index) ? weeks[index] : nil
  }

  /// The weeks before one, the last of them last; none before the first activity's.
  package func weeks(before week: ISOWeek, atMost count: Int) -> ArraySlice<WeekSummary> {
    guard let first = weeks.first?.week else { return [] }
    return weeks[..<min(weeks.count, max(0, week - first))].suffix(count)
  }

  /// Whether a week has a page: when it has activities, or a note of the runner's.
  package func hasPage(_ week: ISOWeek) -> Bool {
    guard calendar != nil, let summary = summary(of: week) else { return false }
    return !summary.isEmpty || !notes(on: .week(week)).isEmpty
  }

  /// The median pace of the runs of the 90 days up to the end of a week, or up to today.
  ///
  /// It turns planned kilometers into minutes; that of a past week never changes.
  package func usualSecondsPerKilometer(in week: ISOWeek) -> Double? {
    let last = min(today, week.sunday)
    return median(
      of: briefs[..<countedEntries].filter { $0.isRun && $0.day > last - 90 && $0.day <= last }
        .map(\.secondsPerKilometer))
  }

  /// The shades of calendars, made from all runs: what is dark in one year is in every other.
  var distanceSteps: DistanceSteps {
    DistanceSteps(
      runs.compactMap(\.activity.distanceMeters), roundedTo: options.units.distanceMeters)
  }

  package var hasPlan: Bool { !log.plan.isEmpty || nextRace != nil }
}
