package import Training

/// Consecutive laps of the same step of a workout, or one lap where no workout was followed.
package struct RunPart: Hashable, Sendable, Encodable {
  package var step: WorkoutStep?
  package var intensity: Intensity?
  package var seconds: Double
  package var meters: Double?
  package var averageHeartRate: Double?

  package var metersPerSecond: Double? {
    meters.flatMap { seconds > 0 && $0 > 0 ? $0 / seconds : nil }
  }

  /// The parts a run falls into, in order.
  ///
  /// A watch that leads through a workout still marks its kilometers; those of one step are one part.
  package static func parts(of laps: [Lap], steps: [WorkoutStep]) -> [RunPart] {
    let steps = Dictionary(steps.map { ($0.number, $0) }) { first, _ in first }
    var parts: [RunPart] = []
    for (index, lap) in laps.enumerated() {
      let step = lap.stepNumber.flatMap { steps[$0] }
      var part = RunPart(
        step: step, intensity: step?.intensity ?? lap.intensity,
        seconds: lap.movingSeconds, meters: lap.distanceMeters,
        averageHeartRate: lap.averageHeartRate)
      guard let step, let last = parts.last, last.step == step, laps[index - 1].trigger != .manual
      else {
        parts.append(part)
        continue
      }
      part.averageHeartRate = mean(
        last.averageHeartRate, last.seconds, part.averageHeartRate, part.seconds)
      part.seconds += last.seconds
      part.meters = last.meters.flatMap { before in part.meters.map { before + $0 } }
      parts[parts.count - 1] = part
    }
    return parts
  }

  /// The mean of two rates by their time; `nil` where one is not known.
  private static func mean(
    _ first: Double?, _ firstSeconds: Double, _ second: Double?, _ secondSeconds: Double
  ) -> Double? {
    guard let first, let second, firstSeconds + secondSeconds > 0 else { return nil }
    return (first * firstSeconds + second * secondSeconds) / (firstSeconds + secondSeconds)
  }
}
