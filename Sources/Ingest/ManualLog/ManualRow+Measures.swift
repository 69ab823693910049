import Diagnostics

extension ManualRow {
  /// Adds the numbers that a row tells beside, and its title.
  ///
  /// What nobody can have is told and left out; the row is kept.
  mutating func addMeasures(to entry: inout ManualEntry) {
    entry.title = cell(.title).map { withoutGuard($0.text) }
    entry.elapsedSeconds = elapsed(of: entry)
    for measure in MeasuredColumn.all { entry[keyPath: measure.path] = value(of: measure) }
    if let mean = entry.averageHeartRate, let most = entry.maximumHeartRate, mean > most {
      leaveOut(
        cell(.averageHeartRate), "the average heart rate of this row is above its highest",
        help: "the row was kept without both; correct them if they matter")
      (entry.averageHeartRate, entry.maximumHeartRate) = (nil, nil)
    }
  }

  private mutating func value(of measure: MeasuredColumn) -> Double? {
    guard let cell = cell(measure.column) else { return nil }
    let number = style.wholeNumber(cell.text)
    if number == 0, !measure.possible.contains(0) { return nil }
    if let value = number.map({ $0 * style.unit(of: measure.column) }),
      measure.possible.contains(value)
    {
      return (value * 1_000).rounded() / 1_000
    }
    leaveOut(cell, "‘\(cell.text)’ is not \(measure.noun)")
    return nil
  }

  /// Seconds from start to end; they hold the time on the move, to the second.
  private mutating func elapsed(of entry: ManualEntry) -> Double? {
    guard let cell = cell(.elapsed), let moving = entry.movingSeconds else { return nil }
    let known = DurationColumn.Cell(
      text: cell.text, sport: entry.sport, meters: entry.distanceMeters)
    let seconds = style.durationColumn?.seconds(of: known)
    if seconds == 0 { return nil }
    if let seconds, seconds >= moving - 1, seconds <= 4 * 86_400 { return max(seconds, moving) }
    leaveOut(
      cell, "‘\(cell.text)’ is not a time from start to end, which is at least the row's duration")
    return nil
  }

  private mutating func leaveOut(
    _ cell: CSVTable.Cell?, _ sentence: String,
    help: String = "the row was kept without it; correct it if it matters"
  ) {
    problems.append(
      .warning(sentence, at: cell.map { table.place(of: $0, in: file) }, help: help))
  }
}
