import Metrics
import Training

extension Draft {
  /// Steps of one leg counted as those of both, and those of both counted twice, by their size.
  mutating func mendCadence() {
    guard mends(.cadence), family == .running || family == .walking else { return }
    let factor = streamFactor()
    let total = activity.averageCadence
    if factor != 1, let cadence = stream(.cadence) { replace([cadence.scaled(by: factor)]) }
    let speed = activity.averageSpeed
    activity.averageCadence = mended(total, speed: speed, factor: factor)
    var (halved, doubled) = (factor < 1 ? 1 : 0, factor > 1 ? 1 : 0)
    func note(_ before: Double?, _ after: Double?) {
      guard let before, let after, before != after else { return }
      if after < before { halved += 1 } else { doubled += 1 }
    }
    note(total, activity.averageCadence)
    for index in details.laps.indices {
      let lap = details.laps[index]
      let lapSpeed = lap.distanceMeters.flatMap {
        lap.movingSeconds > 0 ? $0 / lap.movingSeconds : nil
      }
      details.laps[index].averageCadence = mended(
        lap.averageCadence, speed: lapSpeed, factor: factor)
      note(lap.averageCadence, details.laps[index].averageCadence)
    }
    guard halved + doubled > 0 else { return }
    tell(
      Correction(
        halved > doubled ? .doubledCadence : .halvedCadence, before: total,
        after: activity.averageCadence))
  }

  /// Above this, in steps a minute, is what nobody keeps up, and half of it usual.
  private var most: Double { family == .running ? 230 : 210 }

  /// Above this, in meters a second, both legs together make more than ``oneLeg`` steps a minute.
  private var running: Double { family == .running ? 2.2 : 1.2 }

  private var oneLeg: ClosedRange<Double> { family == .running ? 60...105 : 30...68 }

  /// What the samples are to be taken by: half, twice or as they are, by their median on the move.
  private func streamFactor() -> Double {
    guard let cadence = stream(.cadence) else { return 1 }
    if isUsual(cadence) { return 1 }
    let speeds = movingSamples()
    var known = cadence.raw.indices.filter {
      cadence.raw[$0] != Stream.missing && (speeds?[$0] ?? true)
    }.map { cadence.value(at: $0) }.filter { $0 > 0 }
    guard known.count >= 10 else { return 1 }
    known.sort()
    let median = known[known.count / 2]
    if median > most, median <= 2 * most { return 0.5 }
    if oneLeg.contains(median), speeds != nil || (activity.averageSpeed ?? 0) > running {
      return 2
    }
    return 1
  }

  /// Whether most samples are what both legs make, as integers.
  private func isUsual(_ cadence: Stream) -> Bool {
    let low = cadence.rawValue(of: oneLeg.upperBound)
    let high = cadence.rawValue(of: most)
    var (usual, all) = (0, 0)
    for raw in cadence.raw where raw > 0 {
      all += 1
      if Double(raw) > low, Double(raw) <= high { usual += 1 }
    }
    return usual * 2 > all
  }

  /// Which samples are on the move; `nil` where nothing tells.
  private func movingSamples() -> [Bool]? {
    guard let recording, let speed = recording.speedColumn?.values, speed.count == recording.count,
      speed.contains(where: { $0 >= running })
    else { return nil }
    return speed.map { $0 >= running }
  }

  /// A mean by its own size, whatever the samples were.
  private func mended(_ mean: Double?, speed: Double?, factor: Double) -> Double? {
    guard let mean else { return nil }
    if mean > most, mean <= 2 * most { return mean / 2 }
    let runs = speed.map { $0 > running } ?? (factor == 2)
    return runs && oneLeg.contains(mean) ? mean * 2 : mean
  }
}
