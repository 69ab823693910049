/// What is true of the runs of a week by day, by a rule.
package enum WeekDaysFinding: Hashable, Sendable, Encodable {
  /// Nothing planned is due and nothing was run; a day from 1 for Monday to 7 for Sunday.
  case firstPlanned(weekday: Int)
  /// Every run that was due was done on its day.
  case allDone(planned: Int, isOver: Bool)
  case someDone(Int, planned: Int, isOver: Bool)
  /// As many runs as were due, some of them on other days.
  case moved(Int, runs: Int, planned: Int)
  /// Nothing planned is due; the longest is `nil` where no run has a distance.
  case runs(Int, longestMeters: Double?)
  case noRun(isOver: Bool)
  /// Nothing is known of the days from this one on, from 1 for Monday.
  case unknown(fromWeekday: Int)

  /// - Parameters:
  ///   - sessions: weekdays on which a run is planned.
  ///   - run: weekdays on which one was done.
  ///   - runCount: how many were done.
  ///   - weekday: today's, 8 for a week that is over, 0 for one to come.
  ///   - longestMeters: of its runs.
  ///   - knownDays: how many of its days, from Monday on, anything is known of.
  package init(
    sessions: Set<Int>, run: Set<Int>, runCount: Int, weekday: Int, longestMeters: Double?,
    knownDays: Int = 7
  ) {
    let knownDays = max(0, knownDays)
    guard knownDays >= min(weekday, 7) else {
      self = .unknown(fromWeekday: knownDays + 1)
      return
    }
    let isOver = weekday >= 7
    // Today's session may still come.
    let due = sessions.filter { $0 < weekday || run.contains($0) }
    let done = due.filter { run.contains($0) }.count
    if let first = sessions.min(), due.isEmpty, runCount == 0 {
      self = .firstPlanned(weekday: first)
    } else if due.isEmpty {
      self = runCount == 0 ? .noRun(isOver: isOver) : .runs(runCount, longestMeters: longestMeters)
    } else if done == due.count {
      self = .allDone(planned: due.count, isOver: isOver)
    } else if runCount >= due.count {
      self = .moved(due.count - done, runs: runCount, planned: due.count)
    } else {
      self = .someDone(done, planned: due.count, isOver: isOver)
    }
  }
}
