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

/// Heart beats and climbs of every split.
private struct SplitSums {
  private(set) var beats: [Double]
  private(set) var beatSeconds: [Double]
  private(set) var ascent: [Double]
  private(set) var descent: [Double]

  init(samples: SampleColumns, length: Double, count: Int) {
    beats = [Double](repeating: 0, count: count)
    (beatSeconds, ascent, descent) = (beats, beats, beats)
    let places = Self.places(of: samples.distance, length: length, count: count)
    guard !places.isEmpty else { return }
    if !samples.heartRate.isEmpty { addBeats(samples, places) }
    if !samples.altitude.isEmpty { addClimbs(Column(values: samples.altitude), places) }
  }

  /// The split of each sample; empty without any distance.
  private static func places(of distance: [Double], length: Double, count: Int) -> [Int] {
    guard let origin = distance.first(where: \.isFinite) else { return [] }
    var furthest = 0.0
    return distance.map { meters in
      if meters.isFinite { furthest = max(furthest, meters - origin) }
      return Int(min(furthest / length, Double(count - 1)))
    }
  }

  private mutating func addBeats(_ samples: SampleColumns, _ places: [Int]) {
    for index in 0..<max(0, samples.time.count - 1) {
      let rate = samples.heartRate[index]
      let seconds = samples.time[index + 1] - samples.time[index]
      guard rate > 0, seconds > 0, seconds <= longestSampleGap else { continue }
      beats[places[index]] += rate * seconds
      beatSeconds[places[index]] += seconds
    }
  }

  /// The climbs that make the ascent of the whole, each meter in the split where it was climbed
  /// first: so the splits add up to it.
  private mutating func addClimbs(_ altitude: Column, _ places: [Int]) {
    for leg in elevationLegs(of: altitude) ?? [] {
      let heights = altitude.values
      var furthest = 0.0
      for index in leg.samples where heights[index].isFinite {
        let way = abs(heights[index] - heights[leg.samples.lowerBound])
        guard way > furthest, (heights[index] > heights[leg.samples.lowerBound]) == leg.isClimb
        else { continue }
        if leg.isClimb {
          ascent[places[index]] += way - furthest
        } else {
          descent[places[index]] += way - furthest
        }
        furthest = way
      }
    }
  }
}
