package import Training

/// Everything a report knows of an activity that costs a pass over its samples.
///
/// - Parameters:
///   - recording: all streams of the activity.
///   - activity: which it is, and on which day.
///   - athlete: its heart-rate profile of the activity's day bounds the zones.
///   - setsRecords: whether the efforts of a run can be trusted; without, it has none.
///   - climbs: those of the recording, where they are known.
///   - rides: when the athlete rode on something else, in seconds; no effort spans one.
/// - Returns: without the thumbnail of the route. What the streams cannot tell is `nil` or empty.
/// - Complexity: O(*n*) for each distance and duration of the efforts.
/// - Note: Decoupling wants 20 minutes of moving with a heart rate and halves that are alike in pace
///   and climb, the efficiency factor ten.
package func derivedValues(
  of recording: Recording, activity: Activity, athlete: Athlete, setsRecords: Bool = true,
  climbs: ClimbProfile? = nil, rides: [Range<Double>] = []
) -> DerivedValues {
  var derived = DerivedValues(activityID: activity.id)
  guard let time = recording.column(.time) else { return derived }
  let climbs = climbs ?? ClimbProfile(recording, sport: activity.sport)
  if let climbs, let change = elevationChange(of: climbs) {
    derived.ascentMeters = change.ascentMeters
    derived.descentMeters = change.descentMeters
  }
  if activity.sport.isRun {
    derived.addEfforts(of: recording, setsRecords: setsRecords, rides: rides)
    derived.gradeAdjustedSplits = gradeAdjustedSplits(of: recording)
  }
  guard let heart = HeartRateTime(recording, time: time) else { return derived }
  derived.averageHeartRate = timeWeightedMean(
    of: heart.rates, time: heart.timer, longestGap: heart.longestGap)
  derived.addEffort(heart, activity: activity, athlete: athlete)
  if let speed = recording.speedColumn {
    let efficiency = aerobicEfficiency(
      time: heart.timer, speed: speed, heartRate: heart.rates, longestGap: heart.longestGap)
    derived.efficiencyFactor = efficiency.efficiencyFactor
    let isTold =
      efficiency.validSeconds >= 1_200 && efficiency.halves?.areAlike(climbs: climbs) ?? false
    derived.decoupling = isTold ? efficiency.decoupling : nil
  }
  return derived
}

extension DerivedValues {
  /// Sets anew what rests on the athlete's settings: the training impulse and the time in zones.
  ///
  /// - Parameters:
  ///   - recording: its time, its heart rate and its pauses; other streams are not read.
  ///   - activity: on whose day a profile is in force, and how long it moved.
  ///   - athlete: with the profiles, the weighting and how zones are bounded.
  /// - Complexity: O(*n*).
  package mutating func setEffort(
    of recording: Recording, activity: Activity, athlete: Athlete
  ) {
    let blank = DerivedValues(activityID: activityID)
    trainingImpulse = blank.trainingImpulse
    zoneSeconds = blank.zoneSeconds
    belowZoneSeconds = blank.belowZoneSeconds
    zoneLowerBounds = blank.zoneLowerBounds
    setZonesOfSplits()
    guard let time = recording.column(.time),
      let heart = HeartRateTime(recording, time: time)
    else { return }
    addEffort(heart, activity: activity, athlete: athlete)
  }

  fileprivate mutating func addEffort(
    _ heart: HeartRateTime, activity: Activity, athlete: Athlete
  ) {
    let bounds = zones(on: activity.day, athlete: athlete)
    let spent = timeInZone(
      time: heart.timer, heartRate: heart.rates, lowerBounds: bounds ?? [],
      longestGap: heart.longestGap)
    guard spent.measuredSeconds > 0 else { return }
    if let profile = athlete.heartRates.profile(on: activity.day),
      let share = spent.measuredShare(movingSeconds: activity.movingSeconds), share >= 0.75,
      let impulse = Metrics.trainingImpulse(
        time: heart.timer, heartRate: heart.rates, profile: profile,
        weighting: athlete.weighting, longestGap: heart.longestGap)
    {
      trainingImpulse = impulse / share
    }
    guard let bounds else { return }
    zoneLowerBounds = bounds
    setZonesOfSplits()
    zoneSeconds = spent.zoneSeconds
    belowZoneSeconds = spent.belowSeconds
  }
}

/// The heart rates of a recording and the time with the timer running.
private struct HeartRateTime {
  var timer: Column
  var rates: Column
  var longestGap: Double

  /// `nil` without a stream of heart rates.
  init?(_ recording: Recording, time: Column) {
    guard let recorded = recording.column(.heartRate) else { return nil }
    let clock = RecordedTime(time: time, pauses: recording.pauses)
    (timer, longestGap) = (clock.timer, clock.longestGap)
    rates = heldHeartRates(recorded, time: timer, longest: longestGap)
  }
}

extension Recording {
  /// Meters a second at each sample: as recorded, else, or where nothing but 0 was recorded, from
  /// the distance to the next sample.
  package var speedColumn: Column? {
    // Some watches write a speed of 0 all the way, and a distance that grows.
    if has(.speed), let speed = column(.speed),
      speed.values.contains(where: { $0 > 0 }) || !has(.distance)
    {
      return speed
    }
    guard let time = column(.time), let distance = column(.distance) else { return nil }
    return speeds(time: time, distance: distance)
  }
}

/// Speed over the interval a sample owns.
///
/// - Returns: meters a second; a gap where the distance is missing, at the last sample, and at
///   samples that are not later than the last kept one.
/// - Complexity: O(*n*).
package func speeds(time: Column, distance: Column) -> Column {
  var result = [Double](repeating: .nan, count: time.count)
  guard time.count == distance.count else { return Column(values: result) }
  let (seconds, meters) = (time.values, distance.values)
  let kept = keptSamples(of: seconds)
  for (a, b) in zip(kept, kept.dropFirst()) {
    let speed = (meters[b] - meters[a]) / (seconds[b] - seconds[a])
    if speed.isFinite, speed >= 0 { result[a] = speed }
  }
  return Column(values: result)
}

/// The mean of a stream, each sample weighing the time it owns.
///
/// - Parameters:
///   - values: one for each sample; gaps and values not above 0 count nothing.
///   - time: seconds, as long as `values`.
///   - longestGap: an interval that is longer, in seconds, counts nothing.
/// - Returns: `nil` when nothing counts.
/// - Complexity: O(*n*).
package func timeWeightedMean(
  of values: Column, time: Column, longestGap: Double = longestSampleGap
) -> Double? {
  guard values.count == time.count else { return nil }
  let samples = values.values
  var (sum, seconds) = (0.0, 0.0)
  forEachInterval(of: time.values) { index, interval in
    let value = samples[index]
    guard interval <= longestGap, value > 0, value.isFinite else { return }
    sum += value * interval
    seconds += interval
  }
  return seconds > 0 && sum.isFinite ? sum / seconds : nil
}
