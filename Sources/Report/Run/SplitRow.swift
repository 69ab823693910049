import Facts
import Metrics
import Training
import Wording

/// One kilometer of a run, or one stretch of five.
struct SplitRow: Equatable {
  /// 1 for the first.
  var number: Int
  /// Where it ends, in meters since the start.
  var endMeters: Double
  var lengthMeters: Double
  var seconds: Double
  var heartRate: Double?
  /// The zone of its mean heart rate.
  var zone: Int?
  var ascentMeters: Double?
  var descentMeters: Double?
  /// Whether it is the rest at the end, shorter than the others.
  var isPartial = false

  var secondsPerKilometer: Double { seconds / lengthMeters * 1_000 }
}

extension SplitRow {
  /// How long a split is: a kilometer, or five in what is longer than 60 km.
  static func length(totalMeters: Double) -> Double { totalMeters > 60_000 ? 5_000 : 1_000 }

  /// All splits of a recording with time and distance.
  ///
  /// - Parameters:
  ///   - splits: times at equal distances.
  ///   - length: how long a split is, in meters.
  ///   - samples: what heart rate and climb are taken from.
  ///   - zoneBounds: five lower bounds, or empty.
  /// - Returns: the full splits, and the rest at the end if it is longer than 20 m.
  static func rows(
    of splits: Splits, length: Double, samples: RunSamples, zoneBounds: [Int]
  ) -> [SplitRow] {
    var rows = splits.seconds.enumerated().map { index, seconds in
      SplitRow(
        number: index + 1, endMeters: Double(index + 1) * length, lengthMeters: length,
        seconds: seconds)
    }
    if let partial = splits.partial, partial.distanceMeters >= 20 {
      rows.append(
        SplitRow(
          number: rows.count + 1,
          endMeters: Double(rows.count) * length + partial.distanceMeters,
          lengthMeters: partial.distanceMeters, seconds: partial.seconds, isPartial: true))
    }
    guard !rows.isEmpty else { return [] }
    let sums = SplitSums(samples: samples, length: length, count: rows.count)
    for index in rows.indices {
      if sums.beatSeconds[index] > 0 {
        let rate = sums.beats[index] / sums.beatSeconds[index]
        rows[index].heartRate = rate
        rows[index].zone = zone(of: rate, bounds: zoneBounds)
      }
      if samples.hasAltitude {
        rows[index].ascentMeters = sums.ascent[index]
        rows[index].descentMeters = sums.descent[index]
      }
    }
    return rows
  }

  /// 1 to 5; `nil` without five bounds.
  static func zone(of heartRate: Double, bounds: [Int]) -> Int? {
    guard bounds.count == 5 else { return nil }
    return max(1, bounds.count { Double($0) <= heartRate })
  }
}

/// Heart beats and climbs of every split, in one pass over the samples.
private struct SplitSums {
  var beats: [Double]
  var beatSeconds: [Double]
  var ascent: [Double]
  var descent: [Double]

  /// Climbs that are undone by less than this are noise.
  private static let threshold = 2.0

  init(samples: RunSamples, length: Double, count: Int) {
    beats = [Double](repeating: 0, count: count)
    (beatSeconds, ascent, descent) = (beats, beats, beats)
    let (time, distance) = (samples.time, samples.distance)
    guard time.count == distance.count, let origin = distance.first(where: { $0.isFinite })
    else { return }
    var furthest = 0.0
    var reference = Double.nan
    for index in time.indices {
      if distance[index].isFinite { furthest = max(furthest, distance[index] - origin) }
      let place = furthest / length
      guard place.isFinite, place < 1e9 else { continue }
      let split = max(0, min(count - 1, Int(place)))
      if index + 1 < time.count, samples.heartRate.count == time.count {
        let (rate, seconds) = (samples.heartRate[index], time[index + 1] - time[index])
        if rate > 0, seconds > 0, seconds <= 30 {
          beats[split] += rate * seconds
          beatSeconds[split] += seconds
        }
      }
      guard samples.altitude.count == time.count, samples.altitude[index].isFinite else { continue }
      let height = samples.altitude[index]
      if reference.isNaN { reference = height }
      if height - reference >= Self.threshold {
        ascent[split] += height - reference
        reference = height
      } else if reference - height >= Self.threshold {
        descent[split] += reference - height
        reference = height
      }
    }
  }
}
