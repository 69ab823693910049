import Metrics
import Training

/// The family that an unnamed activity moved like, by its speeds; `nil` where they fit none clearly.
///
/// Only what is on the ground is guessed, and only of speeds that fit one family alone.
func sportFromSpeed(of recording: Recording) -> Sport? {
  guard recording.has(.latitude), let speed = movingSpeeds(of: recording), speed.count >= 60
  else { return nil }
  let (median, fast) = (speed[speed.count / 2], speed[speed.count * 95 / 100])
  let steps = recording.stream(.cadence).flatMap { cadence -> Double? in
    let known = cadence.raw.filter { $0 > 0 }.sorted()
    return known.isEmpty ? nil : Double(known[known.count / 2]) / cadence.scale - cadence.offset
  }
  switch median {
  case 0.7..<1.9 where fast < 2.4: return .walking
  case 2.4..<4.6 where fast < 6 && fast < 1.8 * median: return isRunning(steps) ? .running : nil
  case 5.5..<13 where fast > 6.5: return .cycling
  default: return nil
  }
}

/// Whether steps, of one leg or both, do not speak against a run.
private func isRunning(_ steps: Double?) -> Bool {
  guard let steps else { return true }
  return (72...105).contains(steps) || (140...215).contains(steps)
}

/// Speeds above half a meter a second, rising.
private func movingSpeeds(of recording: Recording) -> [Double]? {
  var column = recording.speedColumn
  if column == nil, let time = recording.column(.time),
    let distance = recording.distanceAlongPlaces(limits: SpeedLimits(family: .other))
  {
    column = speeds(time: time, distance: distance.column)
  }
  return column?.values.filter { $0 > 0.5 }.sorted()
}

extension Sport {
  /// Whether nobody said what it was.
  var isUnnamed: Bool {
    ["", "other", "generic", "unknown", "uncategorized", "all"].contains(rawValue)
  }
}
