import Facts
import Metrics
import Training
import Wording

/// The earlier runs that a run can fairly be compared with.
struct LikeRuns {
  private let report: Report
  /// Positions among the report's entries, oldest first; at most the latest 24.
  let positions: [Int]

  static let fewest = 4
  static let most = 24

  /// Runs of the year before whose distance is within a quarter of the run's and which have a
  /// heart rate; none for another sport.
  init(of index: Int, in report: Report) {
    self.report = report
    let brief = report.briefs[index]
    guard brief.isRun, brief.distanceMeters >= 1_000, brief.heartRate > 0 else {
      positions = []
      return
    }
    let (shortest, longest) = (brief.distanceMeters * 0.75, brief.distanceMeters * 1.25)
    let first = brief.day - 365
    var found: [Int] = []
    var position = index - 1
    while position >= 0, found.count < Self.most {
      let other = report.briefs[position]
      if other.day < first { break }
      if other.isRun, other.distanceMeters >= shortest, other.distanceMeters <= longest,
        other.heartRate > 0, other.secondsPerKilometer > 0
      {
        found.append(position)
      }
      position -= 1
    }
    positions = found.reversed()
  }

  var entries: [ActivityEntry] { positions.map { report.entries[$0] } }
  var count: Int { positions.count }
  var areEnough: Bool { count >= Self.fewest }

  /// Medians; `nil` where there are too few like runs.
  var usualSecondsPerKilometer: Double? { median { $0.secondsPerKilometer } }
  var usualMetersPerBeat: Double? { median { metersPerBeat(of: $0) } }
  var usualDecoupling: Double? { median { $0.derived?.decoupling } }

  private func median(_ value: (ActivityEntry) -> Double?) -> Double? {
    let values = entries.compactMap(value)
    return values.count >= Self.fewest ? Metrics.median(of: values) : nil
  }
}

/// How far a heartbeat carried, on average; `nil` without a heart rate or a distance.
func metersPerBeat(of entry: ActivityEntry) -> Double? {
  guard let speed = entry.activity.averageSpeed, let rate = entry.averageHeartRate, rate > 0
  else { return nil }
  return speed * 60 / rate
}
