package import Training

/// How long a split is: a kilometer, or five in what is longer than 60 km.
package func splitLengthMeters(totalMeters: Double) -> Double {
  totalMeters > 60_000 ? 5_000 : 1_000
}

/// The splits of a run or a walk, with the heart rate and the climb of each.
///
/// - Parameters:
///   - samples: of one recording.
///   - family: only runs and walks are split.
///   - zoneBounds: five lower bounds in beats a minute, or empty.
/// - Returns: the full splits, and the rest at the end if it is at least 20 m. `nil` below a
///   kilometer.
/// - Complexity: O(*n*).
package func drawnSplits(
  of samples: SampleColumns, family: Sport.Family, zoneBounds: [Int]
) -> DrawnSplits? {
  let length = splitLengthMeters(totalMeters: samples.totalMeters)
  guard samples.totalMeters >= 1_000, family == .running || family == .walking,
    let splits = splits(
      time: Column(values: samples.time), distance: Column(values: samples.distance),
      lengthMeters: length)
  else { return nil }
  var rows = splits.seconds.enumerated().map { index, seconds in
    DrawnSplits.Row(
      number: index + 1, endMeters: Double(index + 1) * length, lengthMeters: length,
      seconds: seconds)
  }
  if let partial = splits.partial, partial.distanceMeters >= 20 {
    rows.append(
      DrawnSplits.Row(
        number: rows.count + 1, endMeters: Double(rows.count) * length + partial.distanceMeters,
        lengthMeters: partial.distanceMeters, seconds: partial.seconds, isPartial: true))
  }
  guard !rows.isEmpty else { return nil }
  let sums = SplitSums(samples: samples, length: length, count: rows.count)
  for index in rows.indices {
    if sums.beatSeconds[index] > 0 {
      let rate = sums.beats[index] / sums.beatSeconds[index]
      rows[index].heartRate = rate
      rows[index].zone = heartRateZone(of: rate, lowerBounds: zoneBounds)
    }
    if !samples.altitude.isEmpty {
      rows[index].ascentMeters = sums.ascent[index]
      rows[index].descentMeters = sums.descent[index]
    }
  }
  return DrawnSplits(
    lengthMeters: length, rows: rows, firstHalfSeconds: splits.firstHalfSeconds,
    secondHalfSeconds: splits.secondHalfSeconds)
}

/// The zone of a heart rate, 1 to 5; `nil` without five bounds.
///
/// What is below the first counts to zone 1.
package func heartRateZone(of heartRate: Double, lowerBounds bounds: [Int]) -> Int? {
  guard bounds.count == 5 else { return nil }
  return max(1, bounds.count { Double($0) <= heartRate })
}

/// Heart beats and climbs of every split, in one pass over the samples.
private struct SplitSums {
  var beats: [Double]
  var beatSeconds: [Double]
  var ascent: [Double]
  var descent: [Double]

  /// Climbs that are undone by less than this are noise, in meters.
  private static let threshold = 2.0

  init(samples: SampleColumns, length: Double, count: Int) {
    beats = [Double](repeating: 0, count: count)
    (beatSeconds, ascent, descent) = (beats, beats, beats)
    let (time, distance) = (samples.time, samples.distance)
    guard let origin = distance.first(where: \.isFinite) else { return }
    let (hasHeartRate, hasAltitude) = (!samples.heartRate.isEmpty, !samples.altitude.isEmpty)
    var furthest = 0.0
    var reference = Double.nan
    for index in time.indices {
      if distance[index].isFinite { furthest = max(furthest, distance[index] - origin) }
      let place = furthest / length
      guard place.isFinite, place < 1e9 else { continue }
      let split = max(0, min(count - 1, Int(place)))
      if hasHeartRate, index + 1 < time.count {
        let (rate, seconds) = (samples.heartRate[index], time[index + 1] - time[index])
        if rate > 0, seconds > 0, seconds <= longestSampleGap {
          beats[split] += rate * seconds
          beatSeconds[split] += seconds
        }
      }
      guard hasAltitude, samples.altitude[index].isFinite else { continue }
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
