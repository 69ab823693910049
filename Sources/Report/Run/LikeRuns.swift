import Metrics
import Training

/// The earlier runs that a run can fairly be compared with.
struct LikeRuns {
  /// Oldest first; at most the latest 24.
  let entries: [ActivityEntry]

  static let fewest = 4
  static let most = 24

  /// Runs of the year before whose distance is within a quarter of the run's and which have a
  /// heart rate; none for another sport.
  init(of index: Int, in report: Report) {
    let entry = report.entries[index]
    guard entry.isRun, let meters = entry.activity.distanceMeters, meters >= 1_000,
      entry.averageHeartRate != nil
    else {
      entries = []
      return
    }
    let (shortest, longest, first) = (meters * 0.75, meters * 1.25, entry.day - 365)
    var found: [ActivityEntry] = []
    var position = index - 1
    while position >= 0, found.count < Self.most {
      let other = report.entries[position]
      position -= 1
      if other.day < first { break }
      guard other.isRun, let length = other.activity.distanceMeters, length >= shortest,
        length <= longest, other.averageHeartRate ?? 0 > 0, other.secondsPerKilometer != nil
      else { continue }
      found.append(other)
    }
    entries = found.reversed()
  }

  var areEnough: Bool { entries.count >= Self.fewest }

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
