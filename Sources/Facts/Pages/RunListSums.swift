package import Hashing
package import Training

/// What some activities are together.
package struct RunListSums: Hashable, Sendable {
  package struct Longest: Hashable, Sendable, Encodable {
    package var meters: Double
    package var day: Day
  }

  package var count: Int
  package var runCount = 0
  /// Of the runs.
  package var meters = 0.0
  package var seconds = 0.0
  /// The first of the longest runs, if it has a distance; `nil` where it is the only run.
  package var longest: Longest?
  /// Other sports, in the order they are always told in; none with nothing.
  package var others: [SportCount]

  /// Of equal runs the first one counts as the longest.
  package init(_ lines: [Digested<ActivityLine>]) {
    count = lines.count
    let runs = lines.filter(\.isRun)
    runCount = runs.count
    for run in runs {
      meters += run.distanceMeters ?? 0
      seconds += run.movingSeconds
    }
    if runs.count > 1,
      let run = runs.max(by: { ($0.distanceMeters ?? 0) < ($1.distanceMeters ?? 0) }),
      let length = run.distanceMeters
    {
      longest = Longest(meters: length, day: run.day)
    }
    others = SportCount.besidesRuns(lines)
  }
}
