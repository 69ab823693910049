/// A line of a log kept by hand that counts by itself beside an activity that it may be about.
package struct EntryBeside: Hashable, Sendable {
  package var entry: Activity
  package var activity: Activity
}

extension [Activity] {
  /// The lines that count beside one of these activities: of the same kind of sport, at that time or,
  /// where the line tells none, on that day.
  ///
  /// A line that is about an activity is not among them, nor is one that is left out; an activity
  /// that another line is about is beside none.
  ///
  /// - Parameters:
  ///   - lines: the log as it was written.
  ///   - corrections: what the runner says of activities; those of lines are applied here.
  /// - Returns: each line once, with the first of its activities, in the order of the lines' starts.
  package func entriesBeside(
    _ lines: [Activity], corrections: [HandCorrection] = []
  ) -> [EntryBeside] {
    guard !lines.isEmpty else { return [] }
    let told = joining(lines, corrections: corrections).recordings
    let taken = Set(told.values)
    let byDay = Dictionary(grouping: filter { $0.isCounted && !taken.contains($0.id) }, by: \.day)
    return lines.corrected(by: corrections).filter { told[$0.id] == nil }.inOrderOfStart
      .compactMap { line in
        let days = line.hasTimeOfDay ? [line.day - 1, line.day, line.day + 1] : [line.day]
        return days.lazy.flatMap { byDay[$0] ?? [] }.first { $0.isBeside(line) }
          .map { EntryBeside(entry: line, activity: $0) }
      }
  }
}

extension Activity {
  /// Whether a line of the same kind of sport may mean it.
  fileprivate func isBeside(_ line: Activity) -> Bool {
    guard sport.family == line.sport.family else { return false }
    return line.hasTimeOfDay ? !overlaps(in: [self, line]).isEmpty : day == line.day
  }
}
