import Training

/// How far a plan has come at the end of a week: what was run in its weeks beside what was planned.
package struct PlanProgress: Hashable, Sendable, Encodable {
  /// Of all weeks of the plan; those to come have nothing yet.
  package var columns: WeekColumnsFacts
  /// Meters planned for each of them.
  package var planned: [Double]
  /// How many of them are over.
  package var weeksDone: Int

  package var weeksToGo: Int { planned.count - weeksDone }
  package var metersDone: Double { columns.values.prefix(weeksDone).reduce(0, +) }
  /// For the weeks that are over.
  package var metersPlanned: Double { planned.prefix(weeksDone).reduce(0, +) }
}

extension PlanProgress {
  /// Of the weeks around one that are planned without a gap; `nil` where that are fewer than three, and
  /// where the week goes on.
  init?(_ season: Season, through week: ISOWeek) {
    guard season.isOver(week) else { return nil }
    let planned = Dictionary(
      season.plannedWeeks.compactMap { week in week.plan.map { (week.week, $0.distanceMeters) } }
    ) { first, _ in first }
    guard planned[week] != nil else { return nil }
    var (first, last) = (week, week)
    while planned[first + -1] != nil { first = first + -1 }
    while planned[last + 1] != nil { last = last + 1 }
    let weeks = (0...(last - first)).map { first + $0 }
    weeksDone = week - first + 1
    self.planned = weeks.map { planned[$0] ?? 0 }
    let sums = weeks.map { other in
      other <= week
        ? season.summary(of: other)?.sums ?? WeekSums(week: other) : WeekSums(week: other)
    }
    guard weeks.count > 2, let columns = WeekColumnsFacts(sums, .distance) else { return nil }
    self.columns = columns
  }
}
