package import Training

/// How long a split is: a unit, or five in what is longer than 60 km.
package func splitLengthMeters(totalMeters: Double, units: Units) -> Double {
  totalMeters > 60_000 ? 5 * units.distanceMeters : units.distanceMeters
}

/// The splits of a run or a walk by the kilometer and by the mile, with the heart rate and the climb
/// of each.
///
/// - Parameters:
///   - samples: of one recording.
///   - sport: only runs and walks are split.
///   - isRace: races are split by elapsed time, everything else by that with the timer running.
///   - zoneBounds: five lower bounds in beats a minute, or empty.
///   - climbs: those of the recording, where they are known.
/// - Returns: the full splits, and the rest at the end if it is at least 20 m. `nil` below one unit. A
///   stop of more than an hour is part of none.
/// - Complexity: O(*n*).
package func drawnSplits(
  of samples: SampleColumns, sport: Sport, isRace: Bool, zoneBounds: [Int],
  climbs: ClimbProfile? = nil
) -> InUnits<DrawnSplits?> {
  guard samples.totalMeters >= 1_000, sport.family == .running || sport.family == .walking else {
    return InUnits(metric: nil, imperial: nil)
  }
  let columns = SplitColumns(
    samples: samples, isRace: isRace,
    climbs: samples.altitude.isEmpty ? nil : climbs ?? samples.climbProfile(for: sport))
  return InUnits(
    metric: columns?.splits(in: .metric, zoneBounds: zoneBounds),
    imperial: columns?.splits(in: .imperial, zoneBounds: zoneBounds))
}

/// What splits of any length are made of.
struct SplitColumns {
  let samples: SampleColumns
  let course: Course
  /// One value a sample; see ``SampleColumns/distance(without:)``.
  let distance: [Double]
  /// Held over gaps, one a sample; empty without any.
  let heartRate: [Double]
  let climbs: ClimbProfile?

  init?(samples: SampleColumns, isRace: Bool, climbs: ClimbProfile?) {
    let stops = longStops(
      time: samples.time, distance: samples.distance, pauses: samples.pauses, onFoot: true)
    let distance = samples.distance(without: stops)
    guard
      let course = Course(
        time: samples.time(without: stops, isRace: isRace), distance: Column(values: distance))
    else { return nil }
    self.samples = samples
    self.course = course
    self.distance = distance
    self.climbs = climbs
    heartRate =
      samples.heartRate.isEmpty
      ? []
      : heldHeartRates(
        Column(values: samples.heartRate), time: samples.clock.timer,
        longest: samples.clock.longestGap
      ).values
  }

  /// `nil` below one unit.
  func splits(in units: Units, zoneBounds: [Int]) -> DrawnSplits? {
    let length = splitLengthMeters(totalMeters: samples.totalMeters, units: units)
    guard samples.totalMeters >= units.distanceMeters,
      let splits = Metrics.splits(of: course, lengthMeters: length)
    else { return nil }
    var rows = splits.seconds.enumerated().map { index, seconds in
      DrawnSplits.Row(
        number: index + 1, endMeters: Double(index + 1) * length, lengthMeters: length,
        seconds: thousandths(seconds))
    }
    if let partial = splits.partial, partial.distanceMeters >= 20 {
      let rest = thousandths(partial.distanceMeters)
      rows.append(
        DrawnSplits.Row(
          number: rows.count + 1, endMeters: Double(rows.count) * length + rest,
          lengthMeters: rest, seconds: thousandths(partial.seconds), isPartial: true))
    }
    guard !rows.isEmpty else { return nil }
    let sums = SplitSums(self, length: length, count: rows.count)
    for index in rows.indices {
      if sums.beatSeconds[index] > 0 {
        let rate = thousandths(sums.beats[index] / sums.beatSeconds[index])
        rows[index].heartRate = rate
        rows[index].zone = heartRateZone(of: rate, lowerBounds: zoneBounds)
      }
      if !samples.altitude.isEmpty {
        rows[index].ascentMeters = thousandths(sums.ascent[index])
        rows[index].descentMeters = thousandths(sums.descent[index])
      }
    }
    return DrawnSplits(
      units: units, lengthMeters: length, rows: rows, firstHalfSeconds: splits.firstHalfSeconds,
      secondHalfSeconds: splits.secondHalfSeconds)
  }
}

/// As exact as anything was measured, and as it is kept: in a third of the bytes.
private func thousandths(_ number: Double) -> Double { (number * 1_000).rounded() / 1_000 }

extension SampleColumns {
  /// The seconds that splits are made of, one for each sample: elapsed ones for a race, else those
  /// with the timer running; without long stops.
  fileprivate func time(without stops: [Range<Double>], isRace: Bool) -> Column {
    if !isRace, stops.isEmpty { return clock.timer }
    return timerTime(time: Column(values: time), pauses: isRace ? stops : pauses + stops)
  }

  /// The meters that splits are made of: as recorded, without what was covered in long stops.
  fileprivate func distance(without stops: [Range<Double>]) -> [Double] {
    guard !stops.isEmpty else { return distance }
    var result = distance
    var (next, before, left) = (0, Double.nan, 0.0)
    for index in result.indices where distance[index].isFinite {
      while next < stops.count, stops[next].upperBound <= time[index] {
        if distance[index] > before { left += distance[index] - before }
        before = distance[index]
        next += 1
      }
      let isStopped = next < stops.count && stops[next].lowerBound < time[index]
      if !isStopped { before = distance[index] }
      result[index] = before - left
    }
    return result
  }
}

/// Heart beats and climbs of every split.
struct SplitSums {
  private(set) var beats: [Double]
  private(set) var beatSeconds: [Double]
  private(set) var ascent: [Double]
  private(set) var descent: [Double]

  init(_ columns: SplitColumns, length: Double, count: Int) {
    beats = [Double](repeating: 0, count: count)
    (beatSeconds, ascent, descent) = (beats, beats, beats)
    let places = Self.places(of: columns.distance, length: length, count: count)
    guard !places.isEmpty else { return }
    if !columns.heartRate.isEmpty { addBeats(columns, places) }
    if let climbs = columns.climbs { addClimbs(climbs, places) }
  }

  /// The split of each sample; empty without any distance.
  static func places(of distance: [Double], length: Double, count: Int) -> [Int] {
    guard let origin = distance.first(where: \.isFinite) else { return [] }
    var furthest = 0.0
    return distance.map { meters in
      if meters.isFinite { furthest = max(furthest, meters - origin) }
      return Int(min(furthest / length, Double(count - 1)))
    }
  }

  private mutating func addBeats(_ columns: SplitColumns, _ places: [Int]) {
    let (rates, clock) = (columns.heartRate, columns.samples.clock)
    let longest = clock.longestGap
    var (beats, beatSeconds) = (beats, beatSeconds)
    forEachInterval(of: clock.timer.values) { index, seconds in
      let rate = rates[index]
      guard rate > 0, seconds <= longest else { return }
      beats[places[index]] += rate * seconds
      beatSeconds[places[index]] += seconds
    }
    (self.beats, self.beatSeconds) = (beats, beatSeconds)
  }

  /// The climbs that make the ascent of the whole, each meter in the split where it was climbed
  /// first: so the splits add up to it.
  private mutating func addClimbs(_ profile: ClimbProfile, _ places: [Int]) {
    let (heights, share) = (profile.heights.values, profile.share)
    // Between two of these a profile only rises or only falls, within one split.
    var ends = profile.turns
    for index in places.indices.dropLast() where places[index + 1] != places[index] {
      ends.append(heights[...index].lastIndex(where: \.isFinite) ?? 0)
    }
    ends.sort()
    var next = 0
    for leg in profile.legs {
      // Legs of one threshold follow one another.
      if next > 0, ends[next - 1] > leg.samples.lowerBound { next = 0 }
      while next < ends.count, ends[next] <= leg.samples.lowerBound { next += 1 }
      let start = heights[leg.samples.lowerBound]
      var furthest = 0.0
      while next < ends.count, ends[next] <= leg.samples.upperBound {
        let end = ends[next]
        next += 1
        let way = leg.isClimb ? heights[end] - start : start - heights[end]
        guard way > furthest else { continue }
        if leg.isClimb {
          ascent[places[end]] += (way - furthest) * share
        } else {
          descent[places[end]] += (way - furthest) * share
        }
        furthest = way
      }
    }
  }
}
